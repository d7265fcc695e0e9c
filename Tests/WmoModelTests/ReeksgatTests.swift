import Testing
import WmoModel

/// Gaps and mergers that the real figures do not have, on made-up ones.
@Suite struct ReeksgatTests {
  private func code(_ tekst: String) throws -> GMCode { try #require(GMCode(tekst)) }

  private func overgang(_ oud: String, _ naam: String, _ nieuw: String, _ nieuweNaam: String, gesplitst: Bool = false)
    throws -> Herindeling
  {
    Herindeling(
      datum: "2018-01-01", oudeCode: try code(oud), oudeNaam: naam, nieuweCode: try code(nieuw),
      nieuweNaam: nieuweNaam, isGesplitst: gesplitst)
  }

  /// The figure of a gemeente that keeps its own code is not lost when another one joins it.
  @Test func aGemeenteThatKeepsItsCodeKeepsItsOwnAmount() throws {
    let bank = Proefbank(
      jaren: [
        2017: [("GM0080", "Leeuwarden", 100, 100_000), ("GM0081", "Leeuwarderadeel", 10, 13_200)],
        2018: [("GM0080", "Leeuwarden", 110, 120_000)],
      ],
      herindelingen: [try overgang("GM0081", "Leeuwarderadeel", "GM0080", "Leeuwarden")])
    let reeks = try #require(bank.reeksen([.gemeente(code("GM0080"))]).first)
    #expect(reeks.punten.map(\.cijfer.waarde) == [113_200, 120_000])
  }

  /// Every heir of a divided gemeente has a gap, an old one as well as a new one, and the mean is of the others.
  @Test func heirsOfADividedGemeente() throws {
    let bank = Proefbank(
      jaren: [
        2017: [
          ("GM0140", "Littenseradiel", 10, 10), ("GM1900", "Súdwest-Fryslân", 80, 80), ("GM0063", "het Bildt", 10, 10),
          ("GM0085", "Ooststellingwerf", 20, 30), ("GM0098", "Weststellingwerf", 20, 50),
        ],
        2018: [
          ("GM1900", "Súdwest-Fryslân", 85, 85), ("GM1949", "Waadhoeke", 15, 15),
          ("GM0085", "Ooststellingwerf", 20, 30), ("GM0098", "Weststellingwerf", 20, 50),
        ],
      ],
      herindelingen: [
        try overgang("GM0140", "Littenseradiel", "GM1900", "Súdwest-Fryslân", gesplitst: true),
        try overgang("GM0140", "Littenseradiel", "GM1949", "Waadhoeke", gesplitst: true),
        try overgang("GM0063", "het Bildt", "GM1949", "Waadhoeke"),
      ])
    let reeksen = try bank.reeksen([.gemeente(code("GM1900")), .gemeente(code("GM1949")), .alle])
    for reeks in reeksen.prefix(2) {
      #expect(reeks.punt(2017)?.cijfer.waarde == nil)
      #expect(reeks.punt(2017)?.gat == .gesplitst(naam: "Littenseradiel", datum: "2018-01-01"))
      #expect(reeks.punt(2018)?.gat == nil)
    }
    #expect(reeksen[2].punten.map(\.cijfer.waarde) == [40, 45])
    #expect(reeksen[2].punten.map(\.n) == [2, 4])
    #expect(reeksen[2].punten.allSatisfy { $0.cijfer.signalen.contains(.nTeKlein) })
  }

  @Test func aPredecessorThatIsNotInTheDocument() throws {
    let bank = Proefbank(
      jaren: [2017: [("GM0001", "A", 10, 10)], 2018: [("GM0001", "A", 20, 25), ("GM0003", "C", 5, 5)]],
      herindelingen: [try overgang("GM0002", "B", "GM0001", "A")])
    let reeksen = try bank.reeksen([.gemeente(code("GM0001")), .gemeente(code("GM0003")), .alle])
    let soort = jaarrekening(2017)
    #expect(reeksen[0].punt(2017)?.gat == .ontbreekt(naam: "B", soort))
    #expect(reeksen[0].punt(2017)?.gat?.zin == "B ontbreekt in de jaarrekening 2017")
    #expect(reeksen[1].punt(2017)?.gat == .ontbreekt(naam: "GM0003", soort))
    #expect(reeksen[2].punt(2017)?.cijfer == Cijfer(waarde: nil, signalen: []))
    #expect(reeksen[2].punt(2017)?.gat == .niemand(soort))
    #expect(reeksen[2].punt(2017)?.n == 0)
    #expect(reeksen[2].punt(2017)?.gat?.zin == "geen van de gemeenten heeft een cijfer in de jaarrekening 2017")
    #expect(reeksen[2].punt(2018)?.cijfer.waarde == 15)
  }

  /// Nothing is divided by a first year that is zero or negative.
  @Test(arguments: [0, -5])
  func anIndexNeedsAFirstYearAboveZero(_ lasten: Int) throws {
    let bank = Proefbank(
      jaren: [2017: [("GM0001", "A", 10, nil)], 2018: [("GM0001", "A", 10, lasten)], 2019: [("GM0001", "A", 10, 7)]])
    for onderwerp in [Reeksonderwerp.gemeente(try code("GM0001")), .alle] {
      let reeks = try #require(bank.reeksen([onderwerp], Reekswijze(isIndex: true)).first)
      #expect(reeks.basisjaar == nil)
      #expect(reeks.punten.allSatisfy { $0.cijfer.waarde == nil && $0.gat != nil })
      #expect(reeks.punt(2017)?.gat != .geenBasis)
      #expect(reeks.punt(2018)?.gat == .geenBasis)
      #expect(reeks.punt(2019)?.gat == .geenBasis)
      #expect(
        reeks.punt(2019)?.gat?.zin
          == "er is geen eerste jaar met een cijfer boven nul om de index op te baseren")
    }
  }

  /// A hole in the price index ends it, and data without any have no price year.
  @Test func holesInThePriceIndex() throws {
    let prijzen = Prijsindex(mutaties: [2018: 10, 2019: 50, 2021: 10])
    #expect(prijzen.jaren == [2017, 2018, 2019])
    #expect(afgerond(prijzen.factor(van: 2017, naar: 2019)) == 1.65)
    #expect(prijzen.factor(van: 2019, naar: 2019) == 1)
    #expect(Prijsindex(mutaties: [:]).jaren.isEmpty)
    let bank = Proefbank(jaren: [2019: [("GM0001", "A", 10, 7)]])
    #expect(throws: Vraagfout.geenPrijspeil(2019, bestaand: [])) {
      try bank.reeksen([.alle], Reekswijze(prijspeil: 2019))
    }
  }

  @Test func aMeasureThatNoDocumentHas() throws {
    let bank = Proefbank(jaren: [2018: [("GM0001", "A", 10, 7)]])
    let vraag = Vraag(soort: jaarrekening(2018), maat: .begeleiding)
    #expect(throws: Vraagfout.maatOntbreekt(.begeleiding, jaarrekening(2018), wel: [])) {
      try bank.databank.reeksen([.alle], vraag)
    }
  }
}
