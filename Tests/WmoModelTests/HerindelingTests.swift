import Testing
import WmoModel

/// The traps of mergers and splits: a predecessor of one's own name, chains, and heirs of a divided gemeente.
@Suite struct HerindelingTests {
  private func reeks(_ naam: String, _ maat: Maat = .maatwerk, document: Document = .jaarrekening) throws -> Reeks {
    let vraag = Vraag(
      soort: Verslagsoort(jaar: 2023, document: document), maat: maat, saldo: .bruto, noemer: .totaal)
    return try #require(databank.reeksen([.gemeente(databank.code(naam, begroting(2026)))], vraag).reeksen.first)
  }

  private func bedrag(_ namen: [String], _ jaar: Int) throws -> Double {
    try namen.reduce(0) { som, naam in
      som + (try #require(databank.cijfer(naam, .maatwerk, jaarrekening(jaar), .bruto, .totaal).waarde))
    }
  }

  @Test func transitions() {
    let overgangen = databank.herindelingen()
    #expect(overgangen.count == 72)
    #expect(overgangen.map(\.datum) == overgangen.map(\.datum).sorted())
    #expect(Set(overgangen.filter(\.isGesplitst).map(\.oudeNaam)) == ["Littenseradiel", "Winsum", "Haaren"])
    #expect(overgangen.first { $0.oudeNaam == "Littenseradiel" }?.eersteJaar == 2018)
  }

  @Test func aMergerDuringTheYearHoldsFromTheNextYear() throws {
    let code = try #require(GMCode("GM0001"))
    let overgang = Herindeling(
      datum: "2022-03-24", oudeCode: code, oudeNaam: "A", nieuweCode: code, nieuweNaam: "B", isGesplitst: false)
    #expect(overgang.eersteJaar == 2023)
  }

  /// Purmerend is its own predecessor: once, not twice and not left out.
  @Test func purmerendContainsBeemster() throws {
    let reeks = try reeks("Purmerend")
    #expect(reeks.punt(2021)?.cijfer.waarde == (try bedrag(["Purmerend", "Beemster"], 2021)))
    #expect(reeks.punt(2022)?.cijfer.waarde == (try bedrag(["Purmerend"], 2022)))
  }

  @Test func denominatorsAreAddedUpToo() throws {
    let verslag = try databank.bestaand(jaarrekening(2021))
    let inwoners = try ["Purmerend", "Beemster"].reduce(0) { som, naam in
      let plaats = try #require(verslag.plaats(van: databank.code(naam, jaarrekening(2021))))
      return som + verslag.gemeenten[plaats].inwoners
    }
    let vraag = Vraag(soort: jaarrekening2023, saldo: .bruto, noemer: .inwoner)
    let reeks = try #require(databank.reeksen([.gemeente(databank.code("Purmerend"))], vraag).reeksen.first)
    let verwacht = try bedrag(["Purmerend", "Beemster"], 2021) * 1000 / Double(inwoners)
    #expect(afgerond(reeks.punt(2021)?.cijfer.waarde, 6) == afgerond(verwacht, 6))
  }

  @Test(arguments: [
    ("Leeuwarden", 2017, "Littenseradiel"), ("Súdwest-Fryslân", 2017, "Littenseradiel"),
    ("Waadhoeke", 2017, "Littenseradiel"), ("Het Hogeland", 2018, "Winsum"), ("Westerkwartier", 2018, "Winsum"),
    ("Boxtel", 2020, "Haaren"), ("Oisterwijk", 2020, "Haaren"), ("Tilburg", 2020, "Haaren"), ("Vught", 2020, "Haaren"),
  ])
  func everyHeirOfADividedGemeenteHasAGap(_ naam: String, _ jaar: Int, _ oud: String) throws {
    let reeks = try reeks(naam)
    for punt in reeks.punten where punt.jaar <= jaar {
      #expect(punt.cijfer.waarde == nil)
      guard case .gesplitst(oud, _) = punt.gat else {
        Issue.record("\(naam) \(punt.jaar): \(String(describing: punt.gat))")
        continue
      }
      #expect(punt.gat?.zin.contains("\(oud) is in \(jaar + 1) over meer gemeenten verdeeld") == true)
    }
    #expect(reeks.punt(jaar + 1)?.cijfer.waarde != nil)
  }

  @Test func everyGapHasItsReason() throws {
    #expect(
      try reeks("Dordrecht").punt(2022)?.gat
        == .geenCijfer(naam: "Dordrecht", jaarrekening(2022), .nietGeleverd))
    #expect(
      try reeks("Dordrecht").punt(2022)?.gat?.zin == "Dordrecht heeft de jaarrekening 2022 niet geleverd")
    #expect(
      try reeks("Amsterdam").punt(2022)?.gat == .geenCijfer(naam: "Weesp", jaarrekening(2022), .nietGeleverd))
    #expect(
      try reeks("Utrecht", .begeleiding).punt(2022)?.gat?.zin
        == "de maat begeleiding is er niet in de jaarrekening 2022")
    #expect(try reeks("Utrecht").punt(2026)?.gat?.zin == "er is in de gegevens geen jaarrekening 2026")
    #expect(
      try reeks("Asten", .begeleiding).punt(2023)?.gat == .geenCijfer(naam: "Asten", jaarrekening2023, .nietGesplitst))
    guard case .geenCijfer(_, jaarrekening(2018), .nietGeleverd) = try reeks("Vijfheerenlanden").punt(2018)?.gat else {
      Issue.record("Vijfheerenlanden 2018")
      return
    }
  }

  /// A year has a figure or a reason, never both and never neither.
  @Test(arguments: Document.allCases, [Maat.maatwerk, .toegang, .begeleiding])
  func aFigureOrAReason(_ document: Document, _ maat: Maat) throws {
    let codes = try databank.bestaand(begroting(2026)).gemeenten.map(\.code)
    let vraag = Vraag(soort: Verslagsoort(jaar: 2023, document: document), maat: maat, saldo: .bruto)
    for reeks in try databank.reeksen(codes.map(Reeksonderwerp.gemeente), vraag).reeksen {
      for punt in reeks.punten { #expect((punt.cijfer.waarde == nil) == (punt.gat != nil)) }
    }
  }

  /// Nothing is lost and nothing counts twice: with the gaps of 2022, the series add up to the document.
  @Test func seriesAddUpToTheDocument() throws {
    let codes = try databank.bestaand(begroting(2026)).gemeenten.map(\.code)
    let vraag = Vraag(soort: jaarrekening2023, saldo: .bruto, noemer: .totaal)
    let reeksen = try databank.reeksen(codes.map(Reeksonderwerp.gemeente), vraag).reeksen
    let som = reeksen.reduce(0) { $0 + ($1.punt(2021)?.cijfer.waarde ?? 0) }
    let meting = try databank.meting(.maatwerk, jaarrekening(2021), .bruto, .totaal)
    #expect(reeksen.allSatisfy { $0.punt(2021)?.gat == nil })
    #expect(som == meting.cijfers.reduce(0) { $0 + ($1.waarde ?? 0) })
  }

  @Test func anAbolishedGemeenteNamesItsHeirs() throws {
    let vraag = Vraag(soort: jaarrekening2023)
    let beemster = try #require(GMCode("GM0370"))
    #expect(throws: Vraagfout.opgeheven("Beemster", datum: "2022-01-01", opvolgers: ["Purmerend"])) {
      try databank.reeksen([.gemeente(beemster)], vraag)
    }
    let littenseradiel = try #require(GMCode("GM0140"))
    #expect(
      throws: Vraagfout.opgeheven(
        "Littenseradiel", datum: "2018-01-01", opvolgers: ["Leeuwarden", "Súdwest-Fryslân", "Waadhoeke"])
    ) { try databank.reeksen([.gemeente(littenseradiel)], vraag) }
  }
}
