extension Catalogusfiguur {
  /// The figures about how access, purchasing and spending go together: chapter 5 of the report.
  static let samenhang: [Catalogusfiguur] = [
    Catalogusfiguur("5.1", "Maatwerk per gemeente, van lage naar hoge toegang") { bank throws(Vraagfout) in
      try bank.maatwerkNaarToegang()
    },
    Catalogusfiguur("5.2", "Hulp en begeleiding naar inkoopprofiel") { bank throws(Vraagfout) in
      try bank.groepen([
        (.hulpBijHuishouden, .inkoopprofielHH), (.begeleiding, .inkoopprofielBegeleiding),
      ])
    },
    Catalogusfiguur("5.3", "Inkoopprofielen als deel van elke taakzwaarte") { bank throws(Vraagfout) in
      try bank.verdelingen([.inkoopprofielHH, .inkoopprofielBegeleiding], over: .taakzwaarte)
    },
    Catalogusfiguur("5.4", "Maatwerk per volwassene naar breedte van de taak") { bank throws(Vraagfout) in
      try bank.metClienten([.breedteTaakopdracht], zonder: zonderClienten)
    },
    Catalogusfiguur("5.5", "Maatwerk per volwassene naar bekostiging") { bank throws(Vraagfout) in
      try bank.metClienten([.bekostigingHH, .bekostigingBegeleiding], zonder: zonderClienten)
    },
    Catalogusfiguur("5.6", "Inkoopprofielen bij smalle en brede taken") { bank throws(Vraagfout) in
      try bank.verdelingen([.inkoopprofielHH, .inkoopprofielBegeleiding], over: .breedteTaakopdracht)
    },
    Catalogusfiguur("5.7", "Toegang per volwassene naar bekostiging") { bank throws(Vraagfout) in
      try bank.groepen([(.toegang, .bekostigingHH), (.toegang, .bekostigingBegeleiding)])
    },
    Catalogusfiguur("5.8", "Maatwerk van tien onderzochte gemeenten", mist: tienGemeenten, invoer: nil),
    Catalogusfiguur(
      "5.9", "Cliënten per gemeente, van lage naar hoge uitgaven", mist: clienten, invoer: clientenInvoer,
      alsEr: \.heeftClienten
    ) { bank throws(Vraagfout) in
      try bank.clientenNaarMaatwerk()
    },
    Catalogusfiguur("5.10", "Toegang van tien onderzochte gemeenten", mist: tienGemeenten, invoer: nil),
    Catalogusfiguur("5.11", "Maatwerk naar de omvang van de inkoopregio") { bank throws(Vraagfout) in
      try bank.groepen([(.hulpBijHuishouden, .inkoopregioOmvang), (.begeleiding, .inkoopregioOmvang)])
    },
  ]

  private static let tienGemeenten = "welke tien gemeenten het zijn; die zijn anoniem"
  private static let zonderClienten = "De cliënten staan er niet bij: daarvoor is \(clientenInvoer) nodig."
}

extension Figuurbank {
  /// Maatwerk per gemeente in the order of toegang; gemeenten without one of both are left out.
  fileprivate func maatwerkNaarToegang() throws(Vraagfout) -> Figuurinhoud {
    let selectie = try selectie(.maatwerk)
    let samenhang = try databank.samenhang(vraag, x: .maat(.toegang), y: .maat(.maatwerk))
    let kop = samenhang.kop
    let punten = samenhang.punten.sorted { ($0.x, $0.gemeente.code) < ($1.x, $1.gemeente.code) }.map { punt in
      let plaats = selectie.verslag.plaats(van: punt.gemeente.code)
      return Profielpunt(
        punt.gemeente, plek: punt.x,
        Cijfer(waarde: punt.y, signalen: plaats.map { selectie.meting.cijfers[$0].signalen } ?? []),
        isGemarkeerd: markeer.contains(punt.gemeente.code))
    }
    var titel = "Maatwerk per gemeente, van lage naar hoge toegang"
    if let spearman = samenhang.spearman, punten.count >= Lijn.genoeg {
      titel =
        "Van lage naar hoge uitgaven aan toegang: \(samenhang.sterkte(spearman)) met maatwerk (Spearman \(getal(spearman, decimalen: 2)))"
    }
    let helling = samenhang.lijn.map { lijn in
      [
        "Bij elke euro toegang meer hoort op de rechte lijn € \(getal(lijn.helling, decimalen: 2)) maatwerk. Samenhang is geen oorzaak."
      ]
    }
    return Figuurinhoud(
      titel: titel,
      ondertitel: ([
        "Maatwerk, op volgorde van toegang", kop.saldoTekst, kop.noemer.eenheid, kop.soort.description,
        "n = \(getal(punten.count)) van \(getal(kop.gemeenten))",
      ] + kop.keuzes).joined(separator: " · "),
      panelen: [
        Paneel(
          .profiel(
            Profiel(
              waardeas: Kop(selectie).waardeas,
              volgorde: As("toegang", "\(kop.noemer.eenheid), \(kop.saldo.rawValue)", decimalen: 0), punten: punten)))
      ],
      voetnoten: (samenhang.zonder > 0
        ? ["Zonder een van beide cijfers en daarom weggelaten: \(gemeentental(samenhang.zonder))."] : [])
        + (helling ?? []) + samenhang.kanttekeningen.voetnoten,
      bron: kop.bronregel)
  }
}
