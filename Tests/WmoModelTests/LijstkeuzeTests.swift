import Testing

@testable import WmoModel

/// Questions about the gemeenten of a list.
@Suite struct LijstkeuzeTests {
  private func lijst(_ namen: String..., naam: String? = nil) throws -> Lijstkeuze {
    Lijstkeuze(naam: naam, codes: try namen.map { try databank.code($0) })
  }

  @Test func onlyTheGemeentenOfTheList() throws {
    let lijst = try lijst("Zaanstad", "Utrecht", "Zaanstad", "Aalsmeer")
    let vraag = Vraag(soort: jaarrekening2023, lijst: lijst)
    let antwoord = try databank.gemeenten(vraag, sortering: .naam)
    #expect(antwoord.rijen.map(\.gemeente.naam) == ["Aalsmeer", "Utrecht", "Zaanstad"])
    #expect(antwoord.samen.categorie.naam == "deze 3 gemeenten")
    #expect(try databank.groepen(vraag).samen.samenvatting.gemeenten == 3)
    #expect(try databank.bron(vraag, gemeente: nil).geleverd == 3)
    #expect(try databank.bron(vraag, gemeente: databank.code("Sluis")).kop.lijst == nil)
  }

  @Test func aListAndAFilterBothCount() throws {
    let noordHolland = Filter(indeling: .provincie, categorieen: ["noord-holland"])
    let vraag = Vraag(soort: jaarrekening2023, filters: [noordHolland], lijst: try lijst("Zaanstad", "Utrecht"))
    let antwoord = try databank.gemeenten(vraag, sortering: .naam)
    #expect(antwoord.rijen.map(\.gemeente.naam) == ["Zaanstad"])
    #expect(antwoord.kop.filtertekst == "provincie = Noord-Holland, 2 gekozen gemeenten")
  }

  @Test func theHeadSaysWhatTheDocumentDoesNotHave() throws {
    let beemster = try databank.code("Beemster", jaarrekening(2021))
    let lijst = Lijstkeuze(naam: "buren", codes: [try databank.code("Zaanstad"), beemster])
    let nu = try databank.groepen(Vraag(soort: jaarrekening2023, lijst: lijst)).kop
    #expect(nu.gemeenten == 1)
    #expect(nu.nietInVerslag == [beemster])
    #expect(nu.filtertekst == "lijst buren (2 gemeenten), waarvan 1 niet in de jaarrekening 2023")
    let toen = try databank.groepen(Vraag(soort: jaarrekening(2021), lijst: lijst)).kop
    #expect(toen.gemeenten == 2)
    #expect(toen.filtertekst == "lijst buren (2 gemeenten)")
    #expect(databank.naam(van: beemster) == "Beemster")
  }

  @Test func peersAreTheWholeListByDistance() throws {
    let codes = try databank.bestaand(jaarrekening2023).gemeenten.map(\.code)
    let zaanstad = try databank.code("Zaanstad")
    let vraag = Vraag(soort: jaarrekening2023, lijst: Lijstkeuze(codes: Array(codes.prefix(50)) + [zaanstad]))
    let antwoord = try databank.vergelijkbaar(zaanstad, vraag, aantal: 20)
    #expect(Set(antwoord.gemeenten.map(\.gemeente.code)) == Set(codes.prefix(50)).subtracting([zaanstad]))
    #expect(antwoord.gemeenten.map(\.afstand) == antwoord.gemeenten.map(\.afstand).sorted())
    #expect(antwoord.zonderMaatstaven.isEmpty)
  }

  @Test func peersWithoutMaatstavenAreNamed() throws {
    let weesp = try databank.code("Weesp", jaarrekening(2021))
    let codes = [weesp, try databank.code("Utrecht")]
    let vraag = Vraag(soort: jaarrekening(2021), lijst: Lijstkeuze(codes: codes))
    let antwoord = try databank.vergelijkbaar(databank.code("Zaanstad"), vraag, aantal: 20)
    #expect(antwoord.gemeenten.map(\.gemeente.naam) == ["Utrecht"])
    #expect(antwoord.zonderMaatstaven.map(\.naam) == ["Weesp"])
  }

  @Test func theOwnGemeenteAloneIsNoPeer() throws {
    let zaanstad = try databank.code("Zaanstad")
    let vraag = Vraag(soort: jaarrekening2023, lijst: Lijstkeuze(codes: [zaanstad]))
    #expect(throws: Vraagfout.geenVergelijkbare("Zaanstad")) {
      try databank.vergelijkbaar(zaanstad, vraag, aantal: 20)
    }
  }

  @Test func onACommandLine() throws {
    let standaard = Vraag(soort: jaarrekening2023)
    var vraag = standaard
    vraag.lijst = try lijst("Zaanstad", "Purmerend")
    #expect(vraag.opties(anders: standaard) == ["--lijst", "GM0479,GM0439"])
    vraag.lijst?.naam = "mijn-buren"
    #expect(vraag.opties(anders: standaard) == ["--lijst", "mijn-buren"])
  }

  @Test(arguments: [
    ("mijn-buren", true), ("A_1", true), (String(repeating: "x", count: 40), true), ("9", true),
    (String(repeating: "x", count: 41), false), ("", false), ("-x", false), ("../x", false), ("a/b", false),
    ("a.b", false), ("a b", false), ("a\u{1B}", false), ("é", false), ("GM0479", false), ("gm0479", false),
    ("a\u{301}", false), ("GM04790", true),
  ])
  func names(_ naam: String, _ kan: Bool) {
    #expect(Lijstkeuze.isNaam(naam) == kan)
  }

  @Test(arguments: [
    ("zaanstad", "GM0479"), ("SUDWEST-FRYSLAN", "GM1900"), ("Den Haag", "GM0518"), ("Weesp", "GM0457"),
    ("Bergen (L.)", "GM0893"),
  ])
  func namesOfAnyYear(_ naam: String, _ code: String) {
    #expect(databank.code(vanNaam: naam) == GMCode(code))
  }

  @Test(arguments: ["zaan", "", "Bergen", "GM0479", "qqq"])
  func partsOfNamesAreNone(_ naam: String) {
    #expect(databank.code(vanNaam: naam) == nil)
  }

  @Test func aCodeOfNoDocumentHasNoName() throws {
    #expect(databank.naam(van: try #require(GMCode("GM9999"))) == nil)
  }
}
