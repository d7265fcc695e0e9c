import Screen
import WmoModel

extension Lijstenmap {
  /// A saved list.
  ///
  /// A gemeente may be of any document, so that a list outlives a herindeling.
  package func lees(_ naam: String, _ databank: Databank) throws(Lijstfout) -> Lijstkeuze {
    let pad = try bestand(naam)
    let bytes: [UInt8]
    do throws(DatabankFout) {
      bytes = try Schijfbestand.lees("\(naam).txt", in: self.pad, limiet: Self.meesteMB)
    } catch {
      switch error.wat {
      case .bestandOntbreekt: throw .onbekend(naam, bestaand: namen)
      case .isMap, .isGeenBestand: throw .geenBestand(pad)
      default: throw .bestand(DatabankFout(pad, error.wat))
      }
    }
    var codes: [GMCode] = []
    let inhoud = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let regels = inhoud.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard regels.count <= Self.meesteRegels + 1 else {
      throw .bestand(DatabankFout(pad, .teVeelRegels(Self.meesteRegels)))
    }
    for (index, bytes) in regels.enumerated() {
      guard let tekst = String(validating: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
      else { throw .bestand(DatabankFout(pad, regel: index + 1, .geenUTF8)) }
      if let teken = tekst.unicodeScalars.first(where: { !$0.isToonbaar }) {
        throw .teken(pad, regel: index + 1, teken)
      }
      let woorden = tekst.split(separator: " ")
      guard let eerste = woorden.first, !eerste.hasPrefix("#") else { continue }
      guard let code = Self.code(eerste, woorden.joined(separator: " "), databank) else {
        throw .gemeente(pad, regel: index + 1, tekst)
      }
      codes.append(code)
    }
    guard !codes.isEmpty else { throw .leeg(naam) }
    return Lijstkeuze(naam: naam, codes: codes)
  }

  private static func code(_ eerste: Substring, _ regel: String, _ databank: Databank) -> GMCode? {
    guard let code = GMCode(eerste).map(databank.code(voor:)) else { return databank.code(vanNaam: regel) }
    return databank.naam(van: code) == nil ? nil : code
  }
}
