import WmoModel

extension Verwachting {
  /// The differences in words, with the questions that belong to them.
  package func tekst(_ noemer: Noemer) -> [String] {
    func bedrag(_ waarde: Double) -> String { getal(waarde, decimalen: noemer.decimalen) }
    func metTeken(_ waarde: Double) -> String { (waarde > 0 ? "+" : "") + bedrag(waarde) }
    var regels: [String] = []
    if let verschilMetKlasse, let gemiddelde = groep.gemiddelde {
      regels.append(
        "Verschil met de klasse ‘\(klasse.naam)’: \(metTeken(verschilMetKlasse))"
          + " (gemiddelde \(bedrag(gemiddelde)), n = \(getal(groep.metCijfer)))")
    }
    if let lijn, let verwacht, let verschilMetLijn {
      let verklaard = lijn.r2.map { ", R² \(getal($0, decimalen: 2))" } ?? ""
      regels.append(
        "Verschil met de lijn op het gemeentefondsbedrag: \(metTeken(verschilMetLijn))"
          + " (\(bedrag(verwacht)) volgens de lijn, helling \(getal(lijn.helling, decimalen: 2))\(verklaard),"
          + " n = \(getal(punten)))")
    }
    return regels.isEmpty ? [] : regels + ["Een verschil is geen oordeel. Vraag na:"] + Self.vragen.map { "  " + $0 }
  }

  /// The differences as JSON.
  package var json: JSON {
    [
      "klasse": .tekst(klasse.naam), "gemiddelde_klasse": JSON(groep.gemiddelde), "n_klasse": .geheel(groep.metCijfer),
      "verschil_met_klasse": JSON(verschilMetKlasse), "gemeentefondsbedrag": .getal(bedrag),
      "helling": JSON(lijn?.helling), "snijpunt": JSON(lijn?.snijpunt), "r2": JSON(lijn?.r2),
      "n_lijn": .geheel(punten), "verwacht_volgens_lijn": JSON(verwacht), "verschil_met_lijn": JSON(verschilMetLijn),
      "vragen": .lijst(Self.vragen.map(JSON.tekst)),
    ]
  }
}
