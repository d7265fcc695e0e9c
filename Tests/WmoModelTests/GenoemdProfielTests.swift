import Testing
import WmoModel

/// A whole inkoopprofiel that a source names goes before the parts that it is made of.
@Suite struct GenoemdProfielTests {
  private func kenmerk(_ dimensie: Dimensie, _ categorie: String, _ jaar: Int, van code: GMCode) -> Kenmerk {
    Kenmerk(
      gemeente: code, naam: "proef", dimensie: dimensie, categorie: categorie, aantalGemeenten: nil, jaarVanaf: jaar,
      jaarTot: jaar, bewijs: .secundair, bronTitel: "proef", bronURL: "", toelichting: "")
  }

  private func bank(_ kenmerken: [Kenmerk]) -> Databank {
    let echt = databank
    let register = Kenmerkregister(echt.kenmerken().alle + kenmerken)
    return Databank(
      verslagsoorten: echt.verslagsoorten, metBaten: echt.metBaten, versie: "proef", verslag: echt.verslag,
      gemeentefonds: echt.gemeentefonds, klassegrenzen: echt.klassegrenzen, kenmerken: { register },
      socialeStructuur: echt.socialeStructuur, centrumlijst: echt.centrumlijst, andereNamen: echt.andereNamen,
      herindelingen: echt.herindelingen, prijsindex: echt.prijsindex, gedrukt: echt.gedrukt)
  }

  private func groep(_ code: GMCode, _ bank: Databank) throws -> String {
    let groepen = try bank.groepen(Vraag(soort: jaarrekening2023, indeling: .inkoopprofielHH))
    let verslag = try #require(bank.verslag(jaarrekening2023))
    let plaats = try #require(verslag.plaats(van: code))
    return try #require(groepen.groepen.first { $0.leden.contains(plaats) }).categorie.code
  }

  @Test func theProfileIsTakenAsItIs() throws {
    let verslag = try #require(databank.verslag(jaarrekening2023))
    let register = databank.kenmerken()
    let bekend = try #require(verslag.gemeenten.first { !register.over(.bekostigingHH, van: $0.code).isEmpty }).code
    let onbekend = try #require(verslag.gemeenten.first { register.alle(van: $0.code).isEmpty }).code
    for code in [bekend, onbekend] {
      let met = bank([kenmerk(.inkoopprofielHH, "H", 2023, van: code)])
      #expect(try groep(code, met) == "H")
      let kaart = try met.kaart(code, Vraag(soort: jaarrekening2023))
      let regel = try #require(kaart.indelingen.first { $0.indeling == .inkoopprofielHH })
      #expect(regel.bronnen.map(\.bronTitel) == ["proef"])
    }
    let strijd = bank([
      kenmerk(.inkoopprofielHH, "H", 2023, van: bekend), kenmerk(.inkoopprofielHH, "A", 2023, van: bekend),
    ])
    #expect(try groep(bekend, strijd) == "onbekend")
    // The profile of later does not hold for the year.
    let later = bank([kenmerk(.inkoopprofielHH, "H", 2025, van: onbekend)])
    #expect(try groep(onbekend, later) == "onbekend")
  }

  @Test func twoYearsMakeFigure31() throws {
    let vraag = Vraag(soort: jaarrekening2023)
    #expect(throws: Figuurfout.self) { try databank.figuur("3.1", vraag) }
    #expect(databank.catalogus.first { $0.nummer == "3.1" }?.isMaakbaar == false)
    let codes = try #require(databank.verslag(jaarrekening2023)).gemeenten.prefix(6).map(\.code)
    let met = bank(
      codes.map { kenmerk(.inkoopprofielHH, "E", 2019, van: $0) }
        + codes.map { kenmerk(.inkoopprofielHH, "F", 2023, van: $0) })
    #expect(met.catalogus.first { $0.nummer == "3.1" }?.isMaakbaar == true)
    let figuur = try met.figuur("3.1", vraag)
    #expect(figuur.titel.contains("2019 bij 6 van 355 gemeenten en 2023 bij 6 van 342 gemeenten"))
    guard case .staven(let staven) = figuur.panelen[0].vorm else {
      Issue.record("no bars")
      return
    }
    let waarden = Dictionary(uniqueKeysWithValues: staven.staven.map { ($0.code, $0.waarde) })
    #expect(waarden["E-2019"] == 6 && waarden["E-2023"] == 0 && waarden["F-2019"] == 0 && waarden["F-2023"] == 6)
    #expect(figuur.panelen.count == 1)
    for nummer in ["5.2", "5.3"] { #expect(!(try met.figuur(nummer, vraag).panelen.isEmpty)) }
  }
}
