/// A table that somebody filled in by hand or saved from a spreadsheet.
///
/// Lines that begin with `#` and empty lines are left out; cells are separated by commas, semicolons or tabs.
struct Invoertekst {
  let tabel: Tabel
  /// The physical line of every row of the table.
  let regels: [Int]

  /// Reads the bytes of a file.
  init(_ bytes: [UInt8], naam: String) throws(Tekst.Fouten) {
    let inhoud = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var (gehouden, regels): ([ArraySlice<UInt8>], [Int]) = ([], [])
    for (plaats, regel) in inhoud.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    where !Invoertekst.isLeeg(regel) {
      gehouden.append(regel.last == UInt8(ascii: "\r") ? regel.dropLast() : regel)
      regels.append(plaats + 1)
    }
    let bestand = Bestand(
      naam, "", sleutel: [], scheidingsteken: Invoertekst.scheidingsteken(gehouden.first ?? []), kolommen: [])
    func echt(_ fout: DatabankFout) -> DatabankFout {
      let regel = fout.regel.map { $0 <= regels.count && $0 > 0 ? regels[$0 - 1] : $0 }
      return DatabankFout(fout.bestand, regel: regel, kolom: fout.kolom, fout.wat)
    }
    let tekst: String
    switch Tekst.schoon(Array(gehouden.joined(separator: [UInt8(ascii: "\n")])), bestand) {
    case .success(let schoon): tekst = schoon
    case .failure(let fouten): throw Tekst.Fouten(fouten.lijst.map(echt))
    }
    do throws(Rijlezer.QuoteFault) { tabel = try Tabel(tekst: tekst, scheidingsteken: bestand.scheidingsteken) } catch {
      throw Tekst.Fouten([echt(DatabankFout(naam, regel: error.regel, .aanhalingstekenVerkeerd))])
    }
    self.regels = Array(regels.dropFirst())
  }

  /// Whether a line says nothing: a comment, also as a spreadsheet saves it, or only separators.
  private static func isLeeg(_ regel: ArraySlice<UInt8>) -> Bool {
    let tekst = regel.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: " ") }
    if tekst.first == UInt8(ascii: "#") { return true }
    return regel.allSatisfy { [UInt8(ascii: ","), UInt8(ascii: ";"), 9, 13, 32].contains($0) }
  }

  /// The sign that stands most often between the words of a header.
  private static func scheidingsteken(_ kop: ArraySlice<UInt8>) -> Unicode.Scalar {
    let tekens: [Unicode.Scalar] = [",", ";", "\t"]
    let aantallen = tekens.map { teken in kop.count { $0 == UInt8(ascii: teken) } }
    let meest = aantallen.max() ?? 0
    return tekens[aantallen.firstIndex(of: meest) ?? 0]
  }
}
