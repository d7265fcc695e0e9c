import WmoModel

extension Databank {
  /// The same figures with a number of years up to 2024, all on the borders of 2023 and of both documents.
  func metJaren(_ aantal: Int) -> Databank {
    let soorten = (0..<aantal).reversed().flatMap { terug in
      Document.allCases.map { Verslagsoort(jaar: 2024 - terug, document: $0) }
    }
    let verslagen = Geheugen<Verslagsoort, Verslag?>()
    let basis = verslag(Verslagsoort(jaar: 2023, document: .jaarrekening))
    let drukwerk = gedrukt
    return Databank(
      verslagsoorten: soorten, metBaten: Set(soorten), versie: "\(versie), \(aantal) jaren",
      verslag: { soort in verslagen.waarde(soort) { basis?.alsof(soort) } },
      gemeentefonds: gemeentefonds, klassegrenzen: klassegrenzen, kenmerken: kenmerken,
      socialeStructuur: socialeStructuur, centrumlijst: centrumlijst, andereNamen: andereNamen, herindelingen: { [] },
      prijsindex: prijsindex, gedrukt: { drukwerk() })
  }
}

extension Verslag {
  /// The document of another year, with amounts that differ a little.
  fileprivate func alsof(_ soort: Verslagsoort) -> Verslag {
    let maal = 1 + Double((soort.jaar * 7919) % 100) / 1_000
    func bedrag(_ bedrag: Int) -> Int { Int(Double(bedrag) * maal) }
    return Verslag(
      soort: soort, gemeenten: gemeenten, taakvelden: taakvelden, heeftBaten: heeftBaten,
      bedragen: bedragen.map { rij in
        rij.map { $0.map { Bedrag(lasten: bedrag($0.lasten), baten: $0.baten.map(bedrag)) } }
      })
  }
}
