import Rendering
import Testing
import WmoData
import WmoModel

let databank = Databank.ingebed()
let jaarrekening2023 = Verslagsoort(jaar: 2023, document: .jaarrekening)

extension Antwoord {
  /// The fields of the CSV; none has a quote or a line end inside.
  func csvRijen(_ vorm: CSVvorm = .komma) -> [[String]] {
    tekst(als: .csv, vorm).split(separator: "\n").map { regel in
      var velden = [""]
      var isBinnen = false
      for teken in regel {
        switch teken {
        case "\"": isBinnen.toggle()
        case vorm == .komma ? "," : ";" where !isBinnen: velden.append("")
        default: velden[velden.count - 1].append(teken)
        }
      }
      return velden
    }
  }

  func tekst(als formaat: Formaat, _ vorm: CSVvorm = .komma, ascii: Bool = false) -> String {
    tekst(als: formaat, Tekstwijze(ascii: ascii), csv: vorm)
  }
}

extension JSON {
  /// The keys of an object, in order.
  var sleutels: [String] {
    guard case .object(let leden) = self else { return [] }
    return leden.map(\.sleutel)
  }

  /// The value of a key of an object.
  func waarde(_ sleutel: String) -> JSON? {
    guard case .object(let leden) = self else { return nil }
    return leden.first { $0.sleutel == sleutel }?.waarde
  }

  /// The values of a list.
  var waarden: [JSON] {
    guard case .lijst(let waarden) = self else { return [] }
    return waarden
  }
}
