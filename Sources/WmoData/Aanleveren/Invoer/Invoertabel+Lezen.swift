import FoundationEssentials
import Screen

extension Invoertabel {
  /// Reads one file; a byte order mark, carriage returns and blanks around cells are no part of the figures.
  static func lees(_ pad: String) throws(DatabankFout) -> Invoertabel {
    let deel = pad.split(separator: "/", omittingEmptySubsequences: false)
    let map = deel.dropLast().joined(separator: "/")
    let bytes: [UInt8]
    do throws(DatabankFout) {
      bytes = try Schijfbestand.lees(String(deel.last ?? ""), in: map.isEmpty ? (pad.hasPrefix("/") ? "/" : ".") : map)
    } catch { throw DatabankFout(pad, error.wat) }
    let inhoud = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let eerste = inhoud.first { $0 > UInt8(ascii: " ") }
    return eerste == UInt8(ascii: "{") || eerste == UInt8(ascii: "[")
      ? try Invoertabel(json: inhoud, pad) : try Invoertabel(csv: bytes, pad)
  }

  private init(csv bytes: [UInt8], _ pad: String) throws(DatabankFout) {
    let scheiding = Scheiding(kop: bytes.prefix { $0 != UInt8(ascii: "\n") })
    let vorm = Bestand(pad, "", sleutel: [], scheidingsteken: scheiding.teken, kolommen: [])
    let tabel: Tabel
    do {
      tabel = try Tabel(tekst: Tekst.schoon(bytes, vorm).get(), scheidingsteken: scheiding.teken)
    } catch let error as Tekst.Fouten {
      throw error.lijst[0]
    } catch let error as Rijlezer.QuoteFault {
      throw DatabankFout(pad, regel: error.regel, .aanhalingstekenVerkeerd)
    } catch { throw DatabankFout(pad, .onleesbaar) }
    self.init(
      bestand: pad, kop: tabel.kop,
      rijen: tabel.rijen.enumerated().map { Rij(regel: $0 + 2, cellen: $1) },
      schrijfwijze: scheiding.laatKommaVrij ? .onbekend : .punt, opgave: "")
    if let lang = Set(kop).count < kop.count ? kop.first(where: { naam in kop.count { $0 == naam } > 1 }) : nil {
      throw DatabankFout(pad, regel: 1, kolom: lang, .kolomDubbel)
    }
    guard !rijen.isEmpty else { throw DatabankFout(pad, .geenRijen) }
  }

  private init(json bytes: ArraySlice<UInt8>, _ pad: String) throws(DatabankFout) {
    let pagina: Pagina
    do { pagina = try JSONDecoder().decode(Pagina.self, from: Data(bytes)) } catch {
      throw DatabankFout(
        pad, .invoer("dit is geen hele JSON-pagina van het CBS met een lijst ‘value’; haal het bestand opnieuw op"))
    }
    let namen = pagina.value.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    let kop = namen.sorted { (Invoertabel.nummer($0), $0) < (Invoertabel.nummer($1), $1) }
    var rijen: [Rij] = []
    for (plaats, rij) in pagina.value.enumerated() {
      var cellen: [String] = []
      for naam in kop {
        let cel = rij[naam]?.tekst ?? ""
        if let teken = cel.unicodeScalars.first(where: { !$0.isToonbaar }) {
          throw DatabankFout(pad, regel: plaats + 1, kolom: naam, .verbodenTeken(teken))
        }
        cellen.append(cel)
      }
      rijen.append(Rij(regel: plaats + 1, cellen: cellen))
    }
    self.init(bestand: pad, kop: kop, rijen: rijen, schrijfwijze: .punt, opgave: pagina.metadata ?? "")
    guard !rijen.isEmpty else { throw DatabankFout(pad, .geenRijen) }
  }

  /// The number behind the name of a column, `Naam_2`; keys have none and come first.
  static func nummer(_ kolom: String) -> Int {
    kolom.split(separator: "_").dropFirst().last.flatMap { Celwaarde.geheel(String($0)) } ?? 0
  }
}

/// A page of the OData service: rows by the names of their columns.
private struct Pagina: Decodable {
  let metadata: String?
  let value: [[String: Waarde]]

  enum CodingKeys: String, CodingKey {
    case metadata = "odata.metadata"
    case value
  }

  init(from decoder: any Decoder) throws {
    if let lijst = try? [[String: Waarde]](from: decoder) {
      (metadata, value) = (nil, lijst)
      return
    }
    let inhoud = try decoder.container(keyedBy: CodingKeys.self)
    metadata = try? inhoud.decode(String.self, forKey: .metadata)
    value = try inhoud.decode([[String: Waarde]].self, forKey: .value)
  }
}

/// A cell of a page as text, without the blanks that pad a key.
private struct Waarde: Decodable {
  let tekst: String

  init(from decoder: any Decoder) throws {
    let cel = try decoder.singleValueContainer()
    if cel.decodeNil() {
      tekst = ""
    } else if let geheel = try? cel.decode(Int.self) {
      tekst = String(geheel)
    } else if let getal = try? cel.decode(Double.self) {
      tekst = "\(getal)"
    } else if let woord = try? cel.decode(String.self) {
      tekst = woord.precomposed.bijgesneden
    } else {
      throw DecodingError.dataCorruptedError(in: cel, debugDescription: "no text and no number")
    }
  }
}

extension String {
  /// The text without blanks at either end.
  fileprivate var bijgesneden: String {
    let kern = drop { $0 == " " }
    return String(kern[..<(kern.lastIndex { $0 != " " }.map { kern.index(after: $0) } ?? kern.startIndex)])
  }
}
