import WmoModel

/// Why a list cannot be read or written.
package enum Lijstfout: Error, Hashable, Sendable {
  /// No list can have this name.
  case naam(String)
  case onbekend(String, bestaand: [String])
  case bestaat(String)
  case leeg(String)
  case geenMap
  case geenBestand(String)
  /// Something in a file, or the folder itself; `regel` counts from 1.
  case bestand(DatabankFout)
  case teken(String, regel: Int, Unicode.Scalar)
  case gemeente(String, regel: Int, String)
}

extension Lijstfout {
  /// One Dutch sentence that names list or file and line, and the way out.
  package var zin: String {
    switch self {
    case .naam(let naam): "‘\(Citaat.veilig(naam))’ kan geen naam van een lijst zijn; \(Lijstkeuze.naamregel)."
    case .onbekend(let naam, let bestaand):
      bestaand.isEmpty
        ? "Er is geen lijst ‘\(Citaat.veilig(naam))’; er zijn nog geen lijsten, ‘wmo lijst NAAM --bewaar GEMEENTE …’ maakt er een."
        : "Er is geen lijst ‘\(Citaat.veilig(naam))’; er zijn: \(bestaand.joined(separator: ", "))."
    case .bestaat(let naam): "De lijst ‘\(naam)’ bestaat al; kies een andere naam of vervang haar met --vervang."
    case .leeg(let naam): "In de lijst ‘\(naam)’ staat geen gemeente; noem er ten minste een."
    case .geenMap: "Er is geen map voor lijsten, want HOME en XDG_DATA_HOME zijn niet gezet; zet een van beide."
    case .geenBestand(let pad):
      "\(Citaat.veilig(pad, hoogstens: 200)): dit is geen gewoon bestand; haal het weg of kies een andere naam."
    case .bestand(let fout): fout.zinOverTekst
    case .teken(let bestand, let regel, let teken):
      "\(Citaat.veilig(bestand, hoogstens: 200)), regel \(regel): het onzichtbare teken \(Citaat.spelling(teken)) mag niet in een lijst; haal het weg."
    case .gemeente(let bestand, let regel, let tekst):
      "\(Citaat.veilig(bestand, hoogstens: 200)), regel \(regel): \"\(Citaat.veilig(tekst))\" is geen code of hele naam van een gemeente; verbeter de regel."
    }
  }
}
