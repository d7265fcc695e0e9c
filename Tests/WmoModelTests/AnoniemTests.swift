import Testing

@testable import WmoModel

/// The same figures without the names of gemeenten.
@Suite struct AnoniemTests {
  private let verborgen = databank.anoniem()

  @Test func everyGemeenteHasOneOtherNameInAllYears() throws {
    var namen: [GMCode: Set<String>] = [:]
    var codes: [String: Set<GMCode>] = [:]
    for soort in databank.verslagsoorten {
      let (echt, ander) = (try databank.bestaand(soort), try verborgen.bestaand(soort))
      #expect(ander.gemeenten.map(\.code) == ander.gemeenten.map(\.code).sorted())
      #expect(
        Set(ander.gemeenten.map { verborgen.echteCode(van: $0.code) }) == Set(echt.gemeenten.map(\.code)), "\(soort)")
      for gemeente in ander.gemeenten {
        namen[gemeente.code, default: []].insert(gemeente.naam)
        codes[gemeente.naam, default: []].insert(gemeente.code)
      }
    }
    #expect(namen.values.allSatisfy { $0.count == 1 && $0.allSatisfy { $0.hasPrefix("Gemeente ") } })
    #expect(codes.values.allSatisfy { $0.count == 1 })
    #expect(namen.keys.allSatisfy { $0.nummer > 90_000 && verborgen.code(voor: verborgen.echteCode(van: $0)) == $0 })
  }

  @Test func lettersGoOnAfterZ() {
    #expect([0, 25, 26, 51, 52, 701, 702].map(Schuilnamen.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }

  @Test func theOrderFollowsNothingThatIsKnown() throws {
    let gemeenten = try databank.bestaand(jaarrekening2023).gemeenten
    func verschil(_ rang: [GMCode]) -> Double {
      let plaats = Dictionary(uniqueKeysWithValues: rang.enumerated().map { (verborgen.code(voor: $1), $0) })
      let volgorde = plaats.keys.sorted().compactMap { plaats[$0] }
      return spearman(volgorde.indices.map(Double.init), volgorde.map(Double.init)) ?? 1
    }
    for rang in [
      gemeenten.map(\.code), gemeenten.sorted { $0.naam < $1.naam }.map(\.code),
      gemeenten.sorted { $0.inwoners < $1.inwoners }.map(\.code),
    ] { #expect(abs(verschil(rang)) < 0.2) }
  }

  @Test func itIsMadeOnceAndBackIsWhereItCameFrom() {
    #expect(verborgen.isAnoniem && !databank.isAnoniem && !verborgen.echt.isAnoniem)
    #expect(verborgen.anoniem().isAnoniem)
    #expect(verborgen.code(voor: GMCode(nummer: 479)!) == databank.anoniem().code(voor: GMCode(nummer: 479)!))
  }

  @Test(arguments: [
    Vraag(soort: jaarrekening2023), Vraag(soort: jaarrekening(2018), maat: .toegang, indeling: .centrumgemeente),
    Vraag(soort: jaarrekening2023, indeling: .inkoopregio), Vraag(soort: jaarrekening2023, indeling: .positionering),
    Vraag(soort: begroting(2026), noemer: .totaal, indeling: .socialeStructuur),
  ])
  func groupsHaveTheSameFigures(_ vraag: Vraag) throws {
    let (echt, ander) = (try databank.groepen(vraag), try verborgen.groepen(vraag))
    #expect(ander.kanttekeningen == [.anoniem] + echt.kanttekeningen)
    #expect(ander.groepen.count == echt.groepen.count)
    let groepen = Dictionary(uniqueKeysWithValues: ander.groepen.map { ($0.categorie.code, $0) })
    for groep in echt.groepen + [echt.samen] {
      let code = verborgen.filter(voor: Filter(indeling: vraag.indeling, categorieen: [groep.categorie.code]))
        .categorieen[0]
      let zelfde = groep.categorie == echt.samen.categorie ? ander.samen : try #require(groepen[code])
      let (een, twee) = (groep.samenvatting, zelfde.samenvatting)
      #expect(
        Set(groep.leden.map { verborgen.code(voor: echt.verslag.gemeenten[$0].code) })
          == Set(zelfde.leden.map { ander.verslag.gemeenten[$0].code }))
      #expect(een.metCijfer == twee.metCijfer)
      #expect([een.mediaan, een.p10, een.p90] == [twee.mediaan, twee.p10, twee.p90])
      #expect(een.minimum?.waarde == twee.minimum?.waarde)
      // Another order of adding changes the last digits.
      #expect(afgerond(een.gemiddelde, 9) == afgerond(twee.gemiddelde, 9))
      #expect(afgerond(een.gewogenGemiddelde, 9) == afgerond(twee.gewogenGemiddelde, 9))
    }
  }

  @Test(arguments: ["Zaanstad", "Waterland", "Rotterdam", "Schiermonnikoog", "Vijfheerenlanden"])
  func aGemeenteHasTheSameFigures(_ naam: String) throws {
    let code = try databank.code(naam)
    let ander = verborgen.code(voor: code)
    let vraag = Vraag(soort: jaarrekening2023)
    let (kaart, zelfde) = (try databank.kaart(code, vraag), try verborgen.kaart(ander, vraag))
    #expect(kaart.maten.map(\.cijfer) == zelfde.maten.map(\.cijfer))
    #expect(kaart.taakzwaarte == zelfde.taakzwaarte)
    #expect(
      kaart.indelingen.filter { $0.indeling != .inkoopregio }.map(\.categorieen)
        == zelfde.indelingen.filter { $0.indeling != .inkoopregio }.map(\.categorieen))
    #expect(kaart.kenmerken.count == zelfde.kenmerken.count)
    let (buren, zelfdeBuren) = (
      try databank.vergelijkbaar(code, vraag, aantal: 20), try verborgen.vergelijkbaar(ander, vraag, aantal: 20)
    )
    #expect(
      buren.gemeenten.map { verborgen.code(voor: $0.gemeente.code) } == zelfdeBuren.gemeenten.map(\.gemeente.code))
    #expect(buren.gemeenten.map { afgerond($0.afstand, 9) } == zelfdeBuren.gemeenten.map { afgerond($0.afstand, 9) })
    let (reeks, zelfdeReeks) = (
      try databank.reeksen([.gemeente(code)], vraag), try verborgen.reeksen([.gemeente(ander)], vraag)
    )
    #expect(reeks.reeksen.flatMap(\.punten).map(\.cijfer) == zelfdeReeks.reeksen.flatMap(\.punten).map(\.cijfer))
  }

  @Test func findingsHaveTheSameOutcome() throws {
    let vraag = Vraag(soort: jaarrekening2023)
    let (echt, ander) = (try databank.bevindingen(vraag), try verborgen.bevindingen(vraag))
    #expect(echt.lijst.map(\.toetsing.uitslag) == ander.lijst.map(\.toetsing.uitslag))
    #expect(echt.lijst.map(\.toetsing.n) == ander.lijst.map(\.toetsing.n))
    for (een, twee) in zip(echt.lijst, ander.lijst) {
      #expect(
        een.toetsing.waarden.map { afgerond($0.waarde, 8) } == twee.toetsing.waarden.map { afgerond($0.waarde, 8) })
    }
  }

  @Test(arguments: ["Zaanstad", "zaanstad", "Den Haag", "Súdwest-Fryslân", "Beemster", "Bergen (NH.)"])
  func aRealNameFindsTheHiddenOne(_ naam: String) throws {
    #expect(verborgen.code(vanNaam: naam) == verborgen.code(voor: try #require(databank.code(vanNaam: naam))))
    #expect(verborgen.andereNamen().isEmpty)
  }

  @Test func listsOfHiddenAndRealWordsAreTheSameRegion() throws {
    let regio = Filter(indeling: .inkoopregio, categorieen: ["regio-alkmaar", "achterhoek"])
    let ander = verborgen.filter(voor: regio)
    #expect(ander.categorieen[0].hasPrefix("inkoopregio-") && ander.categorieen[1] == "achterhoek")
    #expect(verborgen.echtFilter(van: ander) == regio)
    #expect(databank.filter(voor: regio) == regio)
    #expect(verborgen.regionaam(ander.categorieen[0])?.hasPrefix("Inkoopregio ") == true)
  }

  @Test func withoutAnyGemeenteThereIsNothingToHide() {
    let leeg = Proefbank(jaren: [:]).databank.anoniem()
    #expect(leeg.isAnoniem && leeg.zoeknamen.isEmpty)
  }
}
