import WmoModel

extension Verwachting {
  /// The differences in words, with the questions that belong to them.
  ///
  /// The class is left out where another line gives the difference with it.
  package func tekst(_ noemer: Noemer, zonderKlasse: Bool = false) -> [String] {
    let regels = verschillen(noemer, zonderKlasse: zonderKlasse)
    return verschilMetKlasse == nil && verschilMetLijn == nil
      ? regels : regels + ["Een verschil is geen oordeel. Vraag na:"] + Self.vragen.map { "  " + $0 }
  }

  /// The differences in words.
  package func verschillen(_ noemer: Noemer, zonderKlasse: Bool = false) -> [String] {
    func bedrag(_ waarde: Double) -> String { getal(waarde, decimalen: noemer.decimalen) }
    func metTeken(_ waarde: Double) -> String { (waarde > 0 ? "+" : "") + bedrag(waarde) }
    var regels: [String] = []
    if !zonderKlasse, let verschilMetKlasse, let gemiddelde = groep.gemiddelde {
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
    } else {
      let reden = punten < Lijn.genoeg ? nil : lijn?.r2.map { "R² \(getal($0, decimalen: 2))" }
      regels.append("Geen bruikbaar verband met het gemeentefondsbedrag (\(reden ?? "n = \(getal(punten))"))")
    }
    return regels
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
