import Testing
import WmoModel

/// Spending per class of taakzwaarte, as RIVM-rapport 2025-0083 figure 4.8 draws it.
@Suite struct TaakzwaarteklasseTests {
  private func groepen(_ maat: Maat) throws -> Groepen {
    try databank.groepen(Vraag(soort: jaarrekening2023, maat: maat))
  }

  @Test func maatwerkRisesWithTheClass() throws {
    let groepen = try groepen(.maatwerk)
    #expect(
      groepen.groepen.map(\.categorie.naam) == ["zeer licht", "licht", "gemiddeld", "zwaar", "zeer zwaar"])
    #expect(groepen.groepen.map(\.samenvatting.gemeenten) == [69, 68, 69, 68, 68])
    #expect(groepen.groepen.map(\.samenvatting.metCijfer) == [69, 67, 69, 68, 68])
    #expect(
      groepen.groepen.map { afgerond($0.samenvatting.gemiddelde) } == [238.58, 263.85, 295.89, 319.06, 340.86])
  }

  @Test func theHeaviestClassHasTheWidestSpread() throws {
    let zeerZwaar = try groepen(.maatwerk).groep("zeer-zwaar").samenvatting
    #expect(afgerond(zeerZwaar.minimum?.waarde) == 78.11)
    #expect(afgerond(zeerZwaar.maximum?.waarde) == 547.51)
    #expect(afgerond(zeerZwaar.gewogenGemiddelde) == 372.62)
    #expect(afgerond(zeerZwaar.p10, 1) == 246.6)
    #expect(afgerond(zeerZwaar.p90, 1) == 460.8)
  }

  @Test func extremesHaveTheirNames() throws {
    let groepen = try groepen(.maatwerk)
    func namen(_ uiterste: KeyPath<Samenvatting, Samenvatting.Uiterste?>) -> [String] {
      groepen.groepen.compactMap { $0.samenvatting[keyPath: uiterste] }
        .map { groepen.verslag.gemeenten[$0.gemeente].naam }
    }
    #expect(
      groepen.groepen.map { afgerond($0.samenvatting.minimum?.waarde, 0) } == [132, 143, 85, 203, 78])
    #expect(
      groepen.groepen.map { afgerond($0.samenvatting.maximum?.waarde, 0) } == [423, 381, 640, 411, 548])
    #expect(namen(\.minimum).suffix(3) == ["Peel en Maas", "Nederweert", "Sluis"])
    #expect(namen(\.maximum)[2] == "Velsen")
    #expect(namen(\.maximum)[4] == "Heerlen")
  }

  @Test func toegangOfTheHeavyClass() throws {
    #expect(try afgerond(groepen(.toegang).groep("zwaar").samenvatting.gemiddelde, 1) == 93.3)
  }

  @Test func whoDidNotDeliverIsCountedButInNoMean() throws {
    let groepen = try groepen(.maatwerk)
    let licht = try groepen.groep("licht")
    #expect(licht.samenvatting.gemeenten == 68)
    #expect(licht.samenvatting.metCijfer == 67)
    #expect(licht.signalen == [.nietGeleverd, .opDeGrens])
    #expect(groepen.nietGeleverd.map { groepen.verslag.gemeenten[$0].naam } == ["Vijfheerenlanden"])
    #expect(groepen.samen.samenvatting.gemeenten == 342)
    #expect(groepen.samen.samenvatting.metCijfer == 341)
  }

  @Test func sizesWithinTheLightestAndTheHeaviestClass() throws {
    let vraag = Vraag(soort: jaarrekening2023, indeling: .taakzwaarte)
    let kruis = try databank.kruistabel(vraag, met: .gemeentegrootte)
    #expect(kruis.kolomcategorieen.map(\.code) == ["tot-20", "20-50", "50-100", "vanaf-100"])
    #expect(kruis.cellen[0].map(\.leden.count) == [23, 37, 7, 2])
    #expect(kruis.cellen[4].map(\.leden.count) == [13, 29, 15, 11])
  }
}
