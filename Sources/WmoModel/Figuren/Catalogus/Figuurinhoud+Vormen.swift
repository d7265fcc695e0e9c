extension Selectie {
  /// A profile with a title about how the figure goes with the size of gemeenten.
  func inhoud(_ profiel: Profiel) -> Figuurinhoud {
    let kop = Kop(self)
    let bekend = profiel.punten.filter { $0.waarde != nil }
    let waarden = bekend.compactMap(\.waarde)
    var titel = "\(kop.maat.naam) per gemeente, van klein naar groot"
    if let spearman = spearman(bekend.map(\.plek), waarden), let grenzen = waarden.sorted().achtVanTien(kop.noemer) {
      let beweging =
        abs(spearman) < 0.1
        ? "hangt nauwelijks af van de omvang"
        : spearman > 0 ? "is wat hoger in grotere gemeenten" : "is wat lager in grotere gemeenten"
      titel =
        "\(kop.maat.naam) \(beweging); acht van de tien gemeenten zitten tussen \(grenzen)"
    }
    return Figuurinhoud(
      titel: titel, ondertitel: kop.ondertitel, panelen: [Paneel(.profiel(profiel))],
      voetnoten: Kanttekening.bij(self, indelingen: []).voetnoten, bron: kop.bronregel)
  }
}
