import Rendering
import WmoData
import WmoModel

extension Antwoord {
  /// The answer with where every file comes from after it.
  func met(_ herkomst: [Bestandsherkomst]) -> Antwoord {
    var antwoord = self
    antwoord.tabellen.append(
      Tabel(
        kolommen: [
          Kolom("bestand", "bestand"), Kolom("plaats", "plaats"), Kolom("bron", "bron"),
          Kolom("ingelezen", "ingelezen", mist: 1), Kolom("rijen", "rijen", mist: 2),
        ],
        rijen: herkomst.map {
          [
            .tekst($0.pad), .tekst(shown($0.plaats) + ($0.isGewijzigd ? ", gewijzigd" : "")),
            .tekst(shownBron($0.bron)),
            .tekst($0.ingelezen ?? ""), $0.rijen.map(Veld.geheel) ?? .leeg,
          ]
        }))
    return antwoord.met(json: [
      "bestanden": .lijst(
        herkomst.map {
          [
            "bestand": .tekst($0.pad), "plaats": .tekst($0.plaats), "bron": .tekst($0.bron),
            "ingelezen": JSON($0.ingelezen), "rijen": JSON($0.rijen), "gewijzigd": .waarheid($0.isGewijzigd),
          ]
        })
    ])
  }

  private func shownBron(_ bron: String) -> String { Citaat.veilig(bron, hoogstens: 200) }
}
