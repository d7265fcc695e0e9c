import Testing
import WmoModel

@testable import WmoData

/// Counts and figures that are known from the sources.
@Suite struct GoudenCijfersTests {
  private let databank = Databank.ingebed()

  private func verslag(_ jaar: Int, _ document: Document = .jaarrekening) throws -> Verslag {
    try #require(databank.verslag(Verslagsoort(jaar: jaar, document: document)))
  }

  @Test func gemeentenPerYear() throws {
    let aantallen = try (2017...2026).map { try verslag($0, .begroting).gemeenten.count }
    #expect(aantallen == [388, 380, 355, 355, 352, 345, 342, 342, 342, 342])
  }

  @Test func documents() {
    #expect(databank.verslagsoorten.count == 18)
    #expect(databank.verslagsoorten == databank.verslagsoorten.sorted())
    #expect(databank.verslag(Verslagsoort(jaar: 2025, document: .jaarrekening)) == nil)
    #expect(databank.verslag(Verslagsoort(jaar: 2016, document: .begroting)) == nil)
    #expect(databank.versie == "2026-11-21")
  }

  @Test func nietGeleverd() {
    let regels = databank.overzicht.filter { !$0.nietGeleverd.isEmpty }
    let gevonden = Dictionary(
      uniqueKeysWithValues: regels.map { ($0.soort.description, $0.nietGeleverd.map(\.code.nummer)) })
    #expect(
      gevonden == [
        "begroting 2017": [1598, 1948], "begroting 2018": [299, 437, 1949, 1950, 1952], "begroting 2021": [1979],
        "begroting 2022": [1731, 1980, 1982, 1991], "begroting 2023": [1992], "begroting 2024": [1961],
        "begroting 2025": [310, 415, 1731, 1961], "jaarrekening 2018": [545, 620, 707],
        "jaarrekening 2020": [339, 1735], "jaarrekening 2022": [141, 457, 505, 1700], "jaarrekening 2023": [1961],
        "jaarrekening 2024": [809],
      ])
  }

  @Test func batenAndTaakvelden() {
    let regels = databank.overzicht
    #expect(
      regels.filter(\.heeftBaten).map(\.soort.description)
        == ["begroting 2023", "jaarrekening 2023", "begroting 2024", "begroting 2025"])
    let taakvelden = regels.compactMap { databank.verslag($0.soort)?.taakvelden.count }
    #expect(taakvelden == [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 11, 11, 5, 13, 8])
    #expect(regels.first?.kwaliteit == [.schatting])
    #expect(databank.metBaten == Set(regels.filter(\.heeftBaten).map(\.soort)))
  }

  @Test func zaanstad() throws {
    let verslag = try verslag(2023)
    let plaats = try #require(GMCode("GM0479").flatMap(verslag.plaats))
    let gemeente = verslag.gemeenten[plaats]
    #expect(gemeente.naam == "Zaanstad")
    #expect(gemeente.provincie == .noordHolland)
    #expect(gemeente.stedelijkheid == .sterk)
    #expect((gemeente.inwoners, gemeente.volwassenen) == (159_618, 128_569))
    #expect(gemeente.kwaliteit == .exact)
    let bedrag = Dictionary(uniqueKeysWithValues: zip(verslag.taakvelden, verslag.bedragen[plaats]))
    #expect(bedrag["6.2"] == Bedrag(lasten: 31_993, baten: 1_521))
    #expect(bedrag["6.6"] == Bedrag(lasten: 5_901, baten: 293))
    #expect(bedrag["6.71a"] == Bedrag(lasten: 16_050, baten: 592))
    #expect(bedrag["6.71b"] == Bedrag(lasten: 9_046, baten: 333))
    #expect(bedrag["6.71c"] == Bedrag(lasten: 5_604, baten: 206))
    #expect(bedrag["6.81a"] == Bedrag(lasten: 19_627, baten: 378))
  }

  @Test func absentIsNotZero() throws {
    let verslag = try verslag(2026, .begroting)
    #expect(verslag.taakvelden.contains("6.21"))
    let kolom = try #require(verslag.taakvelden.firstIndex(of: "6.21"))
    #expect(verslag.bedragen.count { $0[kolom] == nil } == 68)
    #expect(verslag.bedragen.allSatisfy { $0.allSatisfy { $0?.baten == nil } })
  }

  @Test func gemeentefonds() throws {
    let mei = databank.gemeentefonds(.mei2024)
    #expect((mei.peildatum, mei.uitkeringsfactor, mei.volumes.count) == ("2023-01-01", 1.414, 342))
    #expect(
      mei.gewichten.filter { $0.value != 0 } == [
        .eenpersoonshuishoudens: 166.19, .laagInkomen: 523.5, .inwoners75plus: 1326.62, .kernen: 23621.29,
        .laagOpleidingsniveau: 263.83, .regionaleCentrumfunctie: 49.88,
      ])
    let september = databank.gemeentefonds(.september2024)
    #expect((september.peildatum, september.uitkeringsfactor) == ("2024-01-01", 1.42))
    let zaanstad = try #require(GMCode("GM0479").flatMap { mei.volumes[$0] })
    let bedrag = Kwintielen.bedragPerVolwassene(zaanstad, gewichten: mei.gewichten, factor: mei.uitkeringsfactor)
    #expect(abs(bedrag - 350.7) < 0.05)
  }

  @Test func klassegrenzen() {
    let grenzen = databank.klassegrenzen()
    #expect(grenzen.circulaire == .mei2024)
    #expect(grenzen.bedragen == [272.284795037154, 309.3459616342742, 343.2158776205156, 383.24794711442803])
    let mei = databank.gemeentefonds(.mei2024)
    var aantallen = [0, 0, 0, 0, 0]
    for volumes in mei.volumes.values {
      let bedrag = Kwintielen.bedragPerVolwassene(volumes, gewichten: mei.gewichten, factor: mei.uitkeringsfactor)
      aantallen[grenzen.bedragen.count { $0 < bedrag }] += 1
    }
    #expect(aantallen == [69, 68, 69, 68, 68])
  }

  @Test func kenmerken() {
    let kenmerken = databank.kenmerken().alle
    #expect(kenmerken.count == 1_042)
    #expect(Set(kenmerken.filter { $0.dimensie == .positionering }.map(\.gemeente)).count == 149)
    #expect(Set(kenmerken.filter { $0.dimensie == .inkoopregio }.map(\.gemeente)).count == 260)
    #expect(kenmerken.count { $0.aantalGemeenten != nil } == 376)
  }

  @Test func consumerPrices() throws {
    let prijzen = databank.prijsindex()
    #expect(prijzen.jaren == Array(2017...2024))
    let factoren = try (2018...2024).map { try #require(prijzen.factor(van: $0 - 1, naar: $0)) }
    #expect(factoren.map { (($0 - 1) * 1000).rounded() / 10 } == [1.7, 2.6, 1.3, 2.7, 10, 3.8, 3.3])
    #expect(abs(try #require(prijzen.factor(van: 2017, naar: 2023)) - 1.239) < 0.0005)
    #expect(prijzen.factor(van: 2025, naar: 2023) == nil && prijzen.factor(van: 2023, naar: 2025) == nil)
  }

  @Test func otherLists() {
    #expect(databank.socialeStructuur().count == 342)
    let lijst = databank.centrumlijst(2023)
    #expect((lijst.jaar, lijst.centrum.count, Set(lijst.centrum.values).count) == (2023, 342, 44))
    #expect(lijst.centrum.values.allSatisfy { lijst.centrum[$0] == $0 })
    #expect(databank.andereNamen().map { "\($0.naam) \($0.code)" } == ["Den Bosch GM0796", "Den Haag GM0518"])
  }
}
