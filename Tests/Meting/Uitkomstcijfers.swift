import Foundation

/// The figures of an answer by name, to compare those of one program with those of another.
struct Uitkomstcijfers {
  private var cijfers: [String: Double] = [:]

  /// Lines of `name,figure` of another program.
  init(tabel: String) {
    for regel in tabel.split(separator: "\n") {
      let cellen = regel.split(separator: ",", omittingEmptySubsequences: false)
      if let laatste = cellen.last, let waarde = Double(laatste) {
        cijfers[cellen.dropLast().joined(separator: ",")] = waarde
      }
    }
  }

  /// What the program itself answers.
  init(_ vraag: Zoekvraag, _ uitvoer: String) throws {
    switch vraag {
    case .kaart: try kaart(uitvoer)
    case .groepen:
      rijen(uitvoer, ["gemeenten", "met_cijfer", "gemiddelde", "gewogen_gemiddelde", "mediaan", "p10", "p90"])
    case .bron: try bron(uitvoer)
    case .gemeenten: rijen(uitvoer, ["waarde"])
    }
  }

  /// How many figures there are here, and how many of them the other has to a cent.
  func vergelijk(_ ander: Uitkomstcijfers) -> String {
    let gelijk = cijfers.count { naam, waarde in ander.cijfers[naam].map { abs($0 - waarde) < 0.005 } ?? false }
    let meer = ander.cijfers.keys.count { cijfers[$0] == nil }
    return "\(gelijk) of \(cijfers.count)" + (meer > 0 ? " (and \(meer) that wmo prints in text only)" : "")
  }

  private mutating func kaart(_ json: String) throws {
    guard let kaart = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any],
      let maten = kaart["maten"] as? [[String: Any]], let ligging = kaart["ligging"] as? [String: Any]
    else { throw Meetfout("the card has another form") }
    for rij in maten {
      guard let maat = rij["maat"] as? String else { continue }
      for (naam, sleutel) in [
        ("netto", "netto"), ("bruto", "bruto"), ("gemiddelde", "gemiddelde_groep"), ("n", "met_cijfer_groep"),
      ] {
        cijfers["\(maat),\(naam)"] = (rij[sleutel] as? NSNumber)?.doubleValue
      }
    }
    for naam in ["p10", "p90"] { cijfers["maatwerk,\(naam)"] = (ligging[naam] as? NSNumber)?.doubleValue }
  }

  private mutating func bron(_ json: String) throws {
    guard let bron = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] else {
      throw Meetfout("the source has another form")
    }
    for naam in ["lasten_x1000", "baten_x1000", "bedrag_x1000", "aantal_noemer", "waarde"] {
      cijfers[naam] = (bron[naam] as? NSNumber)?.doubleValue
    }
  }

  /// Columns of CSV, by the first of the row.
  private mutating func rijen(_ csv: String, _ kolommen: [String]) {
    let regels = csv.split(separator: "\n").map(Self.cellen)
    guard let kop = regels.first else { return }
    for rij in regels.dropFirst() {
      for (naam, cel) in zip(kop, rij) where kolommen.contains(naam) { cijfers["\(rij[0]),\(naam)"] = Double(cel) }
    }
  }

  private static func cellen(_ regel: Substring) -> [String] {
    var cellen = [""]
    var inTekst = false
    for teken in regel {
      if teken == "\"" {
        inTekst.toggle()
      } else if teken == ",", !inTekst {
        cellen.append("")
      } else {
        cellen[cellen.count - 1].append(teken)
      }
    }
    return cellen
  }
}
