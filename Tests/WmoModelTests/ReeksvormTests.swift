import Testing
import WmoModel

/// Means of groups, prices of one year, the index, and two documents side by side.
@Suite struct ReeksvormTests {
  private let zwaar = Reeksonderwerp.groep(Filter(indeling: .taakzwaarte, categorieen: ["zwaar"]))
  private let vraag = Vraag(soort: jaarrekening2023, saldo: .bruto, noemer: .inwoner)

  private func een(
    _ onderwerp: Reeksonderwerp, _ vraag: Vraag, _ wijze: Reekswijze = Reekswijze()
  ) throws -> Reeks { try #require(databank.reeksen([onderwerp], vraag, wijze).reeksen.first) }

  private func codes(_ naam: String...) throws -> [Reeksonderwerp] {
    try naam.map { .gemeente(try databank.code($0, begroting(2026))) }
  }

  /// The mean that the series of the members give when they are added up one by one.
  @Test(arguments: Document.allCases, [Noemer.inwoner, .totaal])
  func aGroupIsTheMeanOfItsMembers(_ document: Document, _ noemer: Noemer) throws {
    let soort = Verslagsoort(jaar: 2023, document: document)
    let vraag = Vraag(soort: soort, saldo: .bruto, noemer: noemer)
    let zwaar = try databank.gemeenten(
      Vraag(soort: soort, filters: [Filter(indeling: .taakzwaarte, categorieen: ["zwaar"])]), sortering: .naam)
    #expect(zwaar.rijen.count == 68)
    let leden = try databank.reeksen(zwaar.rijen.map { .gemeente($0.gemeente.code) }, vraag).reeksen
    let groep = try een(self.zwaar, vraag)
    #expect(groep.gemeenten == 68)
    for punt in groep.punten {
      let waarden = leden.compactMap { $0.punt(punt.jaar)?.cijfer.waarde }
      #expect(punt.n == waarden.count)
      let gemiddelde = waarden.isEmpty ? nil : waarden.reduce(0, +) / Double(waarden.count)
      #expect(afgerond(punt.cijfer.waarde, 6) == afgerond(gemiddelde, 6))
      #expect((punt.gat == nil) == !waarden.isEmpty)
    }
  }

  /// Gaps of members make n smaller: nine heirs of divided gemeenten in 2017, who did not deliver in later years.
  @Test func membersWithAGapAreLeftOut() throws {
    let alle = try een(.alle, vraag)
    #expect(alle.naam == "gemiddelde van alle gemeenten")
    #expect(alle.gemeenten == 342)
    #expect(alle.punten.map(\.n) == [333, 335, 338, 336, 342, 338, 341, 341, 0, 0])
    #expect(alle.punt(2025)?.gat == .geenDocument(jaarrekening(2025)))
    #expect(alle.punt(2021)?.cijfer.signalen == [])
    #expect(try een(codes("Utrecht")[0], vraag).punten.allSatisfy { $0.n == nil })
  }

  /// The year before the borders changed last is the mean of the group in the document itself.
  @Test func theMeanOfTheYearItselfIsThatOfTheGroups() throws {
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023))
    for code in ["zeer-licht", "licht", "gemiddeld", "zwaar", "zeer-zwaar"] {
      let onderwerp = Reeksonderwerp.groep(Filter(indeling: .taakzwaarte, categorieen: [code]))
      let bruto = try databank.groepen(Vraag(soort: jaarrekening2023, saldo: .bruto)).groep(code).samenvatting
      let punt = try een(onderwerp, Vraag(soort: jaarrekening2023)).punt(2023)
      #expect(afgerond(punt?.cijfer.waarde, 8) == afgerond(bruto.gemiddelde, 8))
      #expect(punt?.n == (try groepen.groep(code).samenvatting.metCijfer))
    }
  }

  @Test func filtersRestrictAGroup() throws {
    var vraag = vraag
    vraag.filters = [Filter(indeling: .provincie, categorieen: ["Friesland"])]
    let reeksen = try databank.reeksen([.alle, zwaar] + codes("Utrecht"), vraag)
    #expect(reeksen.vraag.filters == [Filter(indeling: .provincie, categorieen: ["fryslan"])])
    #expect(reeksen.reeksen.map(\.gemeenten) == [18, 8, nil])
    #expect(reeksen.reeksen[0].naam == "gemiddelde van alle gemeenten (met filter)")
    #expect(reeksen.ingedeeldNaar == jaarrekening2023)
    #expect(reeksen.kanttekeningen == [.benadering, .centrumfunctie, .geenOordeel])
    #expect(try databank.reeksen(codes("Utrecht"), vraag).vraag.filters == [])
  }

  @Test func fewMembersAreMarked() throws {
    let flevoland = Filter(indeling: .provincie, categorieen: ["flevoland"])
    let reeks = try een(
      .groep(flevoland),
      Vraag(soort: jaarrekening2023, filters: [Filter(indeling: .taakzwaarte, categorieen: ["licht", "zwaar"])]))
    let klein = reeks.punten.filter { $0.n.map { (1..<5).contains($0) } == true }
    #expect(klein.count == 8)
    #expect(klein.allSatisfy { $0.cijfer.signalen.contains(.nTeKlein) && $0.cijfer.waarde != nil })
    let alle = try een(.alle, vraag)
    #expect(alle.punten.allSatisfy { !$0.cijfer.signalen.contains(.nTeKlein) })
  }

  @Test func everySubjectIsThereOnceAndHasANameOfItsOwn() throws {
    let taak = { (indeling: Indeling, woord: String) in
      Reeksonderwerp.groep(Filter(indeling: indeling, categorieen: [woord]))
    }
    let reeksen = try databank.reeksen(
      [
        taak(.bekostigingHH, "outputgericht"), taak(.bekostigingBegeleiding, "Outputgericht"),
        taak(.bekostigingHH, "Outputgericht"), .groep(Filter(indeling: .regio, categorieen: ["west", "noord"])),
      ], vraag)
    #expect(
      reeksen.reeksen.map(\.naam) == [
        "gemiddelde van outputgericht (bekostiging-hh)", "gemiddelde van outputgericht (bekostiging-begeleiding)",
        "gemiddelde van Noord of West",
      ])
  }

  @Test func aGroupThatLeavesNobody() throws {
    let filters = [Filter(indeling: .provincie, categorieen: ["zeeland"])]
    let licht = Filter(indeling: .taakzwaarte, categorieen: ["zeer-licht"])
    #expect(throws: Vraagfout.legeGroep([licht] + filters)) {
      try databank.reeksen([.groep(licht)], Vraag(soort: jaarrekening2023, filters: filters))
    }
  }

  /// Who is in a group is decided in the year of the question, also where that document lacks the measure.
  @Test func theYearOfTheQuestionMakesTheGroup() throws {
    let groot = Reeksonderwerp.groep(Filter(indeling: .gemeentegrootte, categorieen: ["vanaf-100"]))
    func leden(_ jaar: Int) throws -> Int? {
      try een(groot, Vraag(soort: jaarrekening(jaar), maat: .begeleiding)).gemeenten
    }
    #expect(try leden(2017) == 31)
    #expect(try leden(2023) == 32)
  }

  /// Domain figures: the gemeenten whose code and figures are there from 2017 to 2023.
  @Test func panelAtConsumerPrices() throws {
    let metingen = try (2017...2023).map { try databank.meting(.maatwerk, jaarrekening($0), .bruto, .totaal) }
    let codes = try databank.bestaand(jaarrekening2023).gemeenten.map(\.code).filter { code in
      metingen.allSatisfy { meting in meting.verslag.plaats(van: code).map { meting.cijfers[$0].waarde != nil } ?? false
      }
    }
    func som(_ meting: Meting) -> Double {
      codes.reduce(0) { som, code in
        som + (meting.verslag.plaats(van: code).flatMap { meting.cijfers[$0].waarde } ?? 0)
      }
    }
    let factor = try #require(databank.prijsindex().factor(van: 2017, naar: 2023))
    let nominaal = som(metingen[6]) / som(metingen[0])
    #expect(afgerond((nominaal - 1) * 100, 1) == 33.7)
    #expect(afgerond((nominaal / factor - 1) * 100, 1) == 7.8)
  }

  @Test(arguments: [Noemer.volwassene, .inwoner, .totaal], [2017, 2020, 2024])
  func pricesOfTheYearItselfAreNominal(_ noemer: Noemer, _ prijspeil: Int) throws {
    let onderwerpen = try codes("Zaanstad", "Amsterdam") + [.alle]
    let vraag = Vraag(soort: jaarrekening2023, saldo: .bruto, noemer: noemer)
    let nominaal = try databank.reeksen(onderwerpen, vraag).reeksen
    let reeksen = try databank.reeksen(onderwerpen, vraag, Reekswijze(prijspeil: prijspeil))
    #expect(reeksen.eenheid == "\(noemer.eenheid), prijzen van \(prijspeil) (CPI)")
    #expect(reeksen.kanttekeningen.contains(.consumentenprijzen))
    for (reeks, gewoon) in zip(reeksen.reeksen, nominaal) {
      #expect(reeks.punt(prijspeil) == gewoon.punt(prijspeil))
      for punt in gewoon.punten {
        let factor = databank.prijsindex().factor(van: punt.jaar, naar: prijspeil)
        let verwacht = punt.cijfer.waarde.flatMap { waarde in factor.map { waarde * $0 } }
        #expect(reeks.punt(punt.jaar)?.cijfer.waarde == verwacht)
      }
    }
  }

  /// A year without a price index is a gap, and a reason that was there stays.
  @Test func noPriceIndexNoFigure() throws {
    let vraag = Vraag(soort: begroting(2025), saldo: .bruto)
    let onderwerpen = try codes("Utrecht", "Baarn") + [.alle]
    let reeksen = try databank.reeksen(onderwerpen, vraag, Reekswijze(prijspeil: 2023)).reeksen
    #expect(reeksen[0].punt(2025)?.gat == .geenPrijsindex(jaar: 2025))
    #expect(
      reeksen[0].punt(2026)?.gat?.zin == "er is in de gegevens geen consumentenprijsindex (CPI) voor 2026")
    #expect(reeksen[1].punt(2026)?.gat == .geenCijfer(naam: "Baarn", begroting(2026), .geenBedrag))
    #expect(reeksen[2].punt(2025)?.n == 0)
    for reeks in reeksen { #expect(reeks.punten.allSatisfy { ($0.cijfer.waarde == nil) == ($0.gat != nil) }) }
  }

  @Test(arguments: [1950, 2016, 2025, 2026])
  func unknownPriceYear(_ jaar: Int) throws {
    let utrecht = try codes("Utrecht")
    #expect(throws: Vraagfout.geenPrijspeil(jaar, bestaand: Array(2017...2024))) {
      try databank.reeksen(utrecht, vraag, Reekswijze(prijspeil: jaar))
    }
  }

  /// The index of a series at prices starts at 100 in any price year, and is the same in each.
  @Test func indexAtPrices() throws {
    let onderwerpen = try codes("Utrecht", "Leeuwarden") + [.alle]
    let reeksen = try [2018, 2024].map {
      try databank.reeksen(onderwerpen, vraag, Reekswijze(isIndex: true, prijspeil: $0))
    }
    #expect(reeksen[0].eenheid == "index (eerste jaar = 100), € per inwoner, prijzen van 2018 (CPI)")
    for (reeks, andere) in zip(reeksen[0].reeksen, reeksen[1].reeksen) {
      let eerste = try #require(reeks.punten.first { $0.cijfer.waarde != nil })
      #expect(reeks.basisjaar == eerste.jaar)
      #expect(eerste.cijfer.waarde == 100)
      #expect(
        reeks.punten.map { afgerond($0.cijfer.waarde, 6) } == andere.punten.map { afgerond($0.cijfer.waarde, 6) })
    }
    let nominaal = try een(onderwerpen[0], vraag, Reekswijze(isIndex: true))
    let stijging = try #require(databank.prijsindex().factor(van: 2017, naar: 2023))
    #expect(
      afgerond(reeksen[0].reeksen[0].punt(2023)?.cijfer.waarde.map { $0 * stijging }, 6)
        == afgerond(nominaal.punt(2023)?.cijfer.waarde, 6))
  }

  @Test func bothDocuments() throws {
    let reeksen = try databank.reeksen(codes("Zaanstad") + [.alle], vraag, Reekswijze(metBegroting: true))
    #expect(
      reeksen.reeksen.map(\.naam) == [
        "Zaanstad", "Zaanstad, begroting", "gemiddelde van alle gemeenten", "gemiddelde van alle gemeenten, begroting",
      ])
    #expect(reeksen.reeksen.map(\.document) == [.jaarrekening, .begroting, .jaarrekening, .begroting])
    #expect(reeksen.kanttekeningen.contains(.begroting))
    #expect(reeksen.breuken.map(\.jaar) == [2025])
    let begroot = try een(codes("Zaanstad")[0], Vraag(soort: begroting(2025), saldo: .bruto, noemer: .inwoner))
    #expect(reeksen.reeksen[1].punten == begroot.punten)
    let alleen = try databank.reeksen(
      codes("Zaanstad"), Vraag(soort: begroting(2025)), Reekswijze(metBegroting: true))
    #expect(alleen.reeksen.map(\.naam) == ["Zaanstad"])
  }

  /// Netto and bruto never stand beside each other either.
  @Test func bothDocumentsHaveOneBalance() throws {
    let vraag = Vraag(soort: jaarrekening2023, maat: .begeleiding)
    let netto = try databank.reeksen(codes("Utrecht"), vraag, Reekswijze(metBegroting: true))
    #expect(netto.saldo == .netto)
    let bruto = try databank.reeksen(codes("Utrecht"), Vraag(soort: jaarrekening2023), Reekswijze(metBegroting: true))
    #expect(bruto.saldo == .bruto)
    #expect(bruto.zonderBaten == [2017, 2018, 2019, 2020, 2021, 2022, 2024, 2026])
  }
}
