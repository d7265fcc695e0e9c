extension Kruistabel {
  /// The shares of the categories along the side within every category along the top.
  package func figuur(markeer codes: [GMCode] = []) -> Figuur {
    let delen = delen
    let stapels = kolomcategorieen.indices.map { kolom in
      let aantallen = delen.map { deel in deel.rijen.reduce(0) { $0 + cellen[$1][kolom].leden.count } }
      let som = aantallen.reduce(0, +)
      return Stapel(
        code: kolomcategorieen[kolom].code, naam: kolomcategorieen[kolom].naam,
        waarden: aantallen.map { som > 0 ? Double($0) / Double(som) * 100 : nil },
        n: Set(cellen.flatMap { $0[kolom].leden }).count,
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
              waardeas: As("aandeel", rijen.overlapt ? "% van de vermeldingen" : "% van de gemeenten", decimalen: 0),
              delen: Stapeldeel.genummerd(delen.map(\.naam)), stapels: stapels, isAandeel: true)))
      ],
      voetnoten: [
        "Indelingen: \(rijen.naam), \(kop.herkomst(van: rijen)); \(kolommen.naam), \(kop.herkomst(van: kolommen))."
      ]
        + (rijen.overlapt
          ? ["Een gemeente kan in meer categorieën van \(rijen.naam) staan: n telt gemeenten, de delen vermeldingen."]
          : [])
        + kanttekeningen.voetnoten,
      bron: (["Indelingen van Wmo-verkenner; per kenmerk staat de bron bij de gemeente"] + kop.eigen.map(\.zin))
        .joined(separator: "; "), eigen: kop.eigen)
  }

  /// More parts than this cannot be told apart in a bar.
  private static let meesteDelen = 12

  /// The rows of the table as parts; the smallest of very many are one part together.
  private var delen: [(naam: String, rijen: [Int])] {
    func grootte(_ rij: Int) -> Int { cellen[rij].reduce(0) { $0 + $1.leden.count } }
    let volgorde = rijcategorieen.indices.sorted { (-grootte($0), $0) < (-grootte($1), $1) }
    let isVeel = volgorde.count > Self.meesteDelen
    let groot = isVeel ? volgorde.prefix(Self.meesteDelen - 1).sorted() : Array(rijcategorieen.indices)
    let klein = isVeel ? Array(volgorde.dropFirst(Self.meesteDelen - 1)) : []
    return groot.map { (rijcategorieen[$0].naam, [$0]) } + (isVeel ? [("overige (\(getal(klein.count)))", klein)] : [])
  }
}
