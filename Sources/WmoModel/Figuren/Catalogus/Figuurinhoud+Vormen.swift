extension Selectie {
  /// A profile with a title about how the figure goes with the size of gemeenten.
  func inhoud(_ profiel: Profiel) -> Figuurinhoud {
    let kop = Kop(self)
    let bekend = profiel.punten.filter { $0.waarde != nil }
    let waarden = bekend.compactMap(\.waarde)
    var titel = "\(kop.maat.naam) per gemeente, van klein naar groot"
    if let spearman = spearman(bekend.map(\.plek), waarden),
      let grenzen = waarden.sorted().achtVanTien(kop.maat, kop.noemer)
    {
      let sterkte =
        switch abs(spearman) {
        case ..<0.1: "nauwelijks"
        case ..<0.3: "zwak"
        case ..<0.6: "matig"
        default: "sterk"
        }
      titel =
        "\(kop.maat.naam) hangt \(sterkte) samen met de omvang (Spearman \(getal(spearman, decimalen: 2))); acht van de tien gemeenten zitten tussen \(grenzen)"
    }
    return Figuurinhoud(
      titel: titel, ondertitel: kop.ondertitel, panelen: [Paneel(.profiel(profiel))],
      voetnoten: Kanttekening.bij(self, indelingen: []).voetnoten, bron: kop.bronregel)
  }
}
