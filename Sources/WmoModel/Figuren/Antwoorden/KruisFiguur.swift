extension Kruistabel {
  /// The shares of the categories along the side within every category along the top.
  package func figuur(markeer codes: [GMCode] = []) -> Figuur {
    let stapels = kolomcategorieen.indices.map { kolom in
      let aantallen = cellen.map { $0[kolom].leden.count }
      let som = aantallen.reduce(0, +)
      return Stapel(
        code: kolomcategorieen[kolom].code, naam: kolomcategorieen[kolom].naam,
        waarden: aantallen.map { som > 0 ? Double($0) / Double(som) * 100 : nil }, n: som,
        isGemarkeerd: codes.contains { code in
          verslag.plaats(van: code).map { plaats in cellen.contains { $0[kolom].leden.contains(plaats) } } ?? false
        })
    }
    return Figuur(
      code: "kruistabel",
      titel: "Hoe \(rijen.naam) verdeeld is binnen elke categorie van \(kolommen.naam)",
      ondertitel: (["\(getal(kop.gemeenten)) gemeenten · \(kop.soort)"]
        + kop.keuzes)
        .joined(separator: " · "),
      panelen: [
        Paneel(
          .stapels(
            Stapels(
              waardeas: As("aandeel", "% van de gemeenten", decimalen: 0),
              delen: Stapeldeel.genummerd(rijcategorieen.map(\.naam)), stapels: stapels, isAandeel: true)))
      ],
      voetnoten: ["Indelingen: \(rijen.naam), \(rijen.herkomst); \(kolommen.naam), \(kolommen.herkomst)."]
        + kanttekeningen.voetnoten,
      bron: "Indelingen van Wmo-verkenner; per kenmerk staat de bron bij de gemeente")
  }
}
