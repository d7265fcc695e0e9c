extension Selectie {
  /// A profile with a title about how the figure goes with the size of gemeenten.
  func inhoud(_ profiel: Profiel) -> Figuurinhoud {
    let kop = Kop(self)
    let bekend = profiel.punten.filter { $0.waarde != nil }
    let waarden = bekend.compactMap(\.waarde)
    var titel = "\(kop.maat.naam) per gemeente, van klein naar groot"
    if let spearman = spearman(bekend.map(\.plek), waarden), let p10 = waarden.sorted().kwantiel(0.10),
      let p90 = waarden.sorted().kwantiel(0.90), waarden.count >= 10
    {
      let beweging =
        abs(spearman) < 0.1
        ? "hangt nauwelijks af van de omvang"
        : spearman > 0 ? "is wat hoger in grotere gemeenten" : "is wat lager in grotere gemeenten"
      titel =
        "\(kop.maat.naam) \(beweging); acht van de tien gemeenten zitten tussen \(bedragtekst(p10, kop.noemer)) en \(bedragtekst(p90, kop.noemer))"
    }
    return Figuurinhoud(
      titel: titel, ondertitel: kop.ondertitel, panelen: [Paneel(.profiel(profiel))],
      voetnoten: Kanttekening.bij(self, indelingen: []).voetnoten, bron: kop.bronregel)
  }
}

extension Figuurbank {
  /// A measure per category of an indeling: mean, p10 to p90 and extremes.
  func groepen(_ maat: Maat, _ indeling: Indeling) throws(Vraagfout) -> Figuurinhoud {
    var vraag = vraag
    vraag.maat = maat
    vraag.indeling = indeling
    let figuur = try databank.groepen(vraag).figuur(markeer: markeer)
    return Figuurinhoud(
      titel: figuur.titel, ondertitel: figuur.ondertitel, panelen: figuur.panelen, voetnoten: figuur.voetnoten,
      bron: figuur.bron)
  }
}
