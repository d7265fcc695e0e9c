import Testing
import WmoModel

/// What the figures of answers say of what they draw.
@Suite struct FiguurtekstTests {
  private let vraag = Vraag(soort: jaarrekening2023)

  private func titel(_ namen: [String], alle: Bool = false, isIndex: Bool = false) throws -> String {
    let onderwerpen = try namen.map { Reeksonderwerp.gemeente(try databank.code($0)) } + (alle ? [.alle] : [])
    return try databank.reeksen(onderwerpen, vraag, Reekswijze(isIndex: isIndex)).figuur().titel
  }

  @Test func aSeriesNamesItsTrendBreaks() throws {
    let zaanstad = try titel(["Zaanstad"])
    #expect(zaanstad.hasPrefix("Maatwerk, Zaanstad: van € ") && zaanstad.hasSuffix(", met een trendbreuk in 2019"))
    #expect(try !titel(["Utrecht"]).contains("trendbreuk"))
  }

  @Test func moreSeriesAreComparedInTheirLastCommonYear() throws {
    let figuur = try databank.reeksen(
      [.gemeente(databank.code("Zaanstad")), .gemeente(databank.code("Purmerend")), .alle], vraag
    ).figuur()
    guard case .lijnen(let lijnen) = figuur.panelen[0].vorm else { throw Verkeerd() }
    let jaar = try #require(
      lijnen.jaren.last { jaar in
        lijnen.lijnen.allSatisfy { $0.punten.contains { $0.jaar == jaar && $0.waarde != nil } }
      })
    let standen = lijnen.lijnen.compactMap { lijn in
      lijn.punten.first { $0.jaar == jaar }?.waarde.map { (lijn.naam, $0) }
    }.sorted { $0.1 > $1.1 }
    let delen = standen.map { "\($0.0) \(bedragtekst($0.1, .volwassene))" }
    #expect(standen.count == 3 && figuur.titel == "Maatwerk in \(jaar): \(delen.joined(separator: ", "))")
    let vijf = try titel(["Zaanstad", "Purmerend", "Utrecht", "Goes"], alle: true)
    #expect(vijf.contains(": 5 reeksen, van € "))
    #expect(try titel(["Zaanstad", "Purmerend"], isIndex: true).contains(" (index): "))
  }

  @Test func comparableGemeentenCountWhatIsDrawn() throws {
    let figuur = try databank.vergelijkbaar(databank.code("Zaanstad"), vraag, aantal: 20).figuur()
    #expect(figuur.ondertitel.hasSuffix(" · n = 21"))
    let lege = try databank.vergelijkbaar(databank.code("Vijfheerenlanden"), vraag, aantal: 20).figuur()
    #expect(lege.ondertitel.hasSuffix(" · n = 20 van 21"))
  }

  @Test func aProfileByValueHasOnlyGemeentenWithAFigure() throws {
    let figuur = try databank.gemeenten(vraag, sortering: .waarde).figuur()
    guard case .profiel(let profiel) = figuur.panelen[0].vorm else { throw Verkeerd() }
    #expect(profiel.punten.count == 341)
    #expect(profiel.punten.map(\.plek) == (1...341).map(Double.init))
    #expect(profiel.punten.compactMap(\.waarde) == profiel.punten.compactMap(\.waarde).sorted())
    #expect(profiel.volgorde.naam != profiel.waardeas.naam.lowercased())
    #expect(figuur.voetnoten.contains("Zonder cijfer en daarom weggelaten: 1 gemeente."))
    guard case .profiel(let opNaam) = try databank.gemeenten(vraag, sortering: .naam).figuur().panelen[0].vorm else {
      throw Verkeerd()
    }
    #expect(opNaam.punten.count == 342 && opNaam.volgorde.naam == "inwonertal")
  }

  private func stapels(_ rijen: Indeling, _ kolommen: Indeling) throws -> (Figuur, Stapels) {
    let vraag = Vraag(soort: jaarrekening2023, indeling: rijen)
    let figuur = try databank.kruistabel(vraag, met: kolommen).figuur()
    guard case .stapels(let stapels) = figuur.panelen[0].vorm else { throw Verkeerd() }
    return (figuur, stapels)
  }

  @Test func overlappingRowsCountEveryGemeenteOnce() throws {
    let (figuur, stapels) = try stapels(.inkoopregio, .taakzwaarte)
    #expect(stapels.stapels.compactMap(\.n).reduce(0, +) == 342)
    #expect(stapels.waardeas.eenheid == "% van de vermeldingen")
    #expect(figuur.voetnoten.contains { $0.contains("n telt gemeenten, de delen vermeldingen") })
    let gewoon = try self.stapels(.provincie, .taakzwaarte)
    #expect(gewoon.1.stapels.compactMap(\.n).reduce(0, +) == 342)
    #expect(gewoon.1.waardeas.eenheid == "% van de gemeenten" && gewoon.1.delen.count == 12)
    #expect(!gewoon.0.voetnoten.contains { $0.contains("vermeldingen") })
  }

  @Test func veryManyPartsAreFoldedIntoOne() throws {
    let (_, stapels) = try stapels(.inkoopregio, .taakzwaarte)
    let alle = try databank.kruistabel(Vraag(soort: jaarrekening2023, indeling: .inkoopregio), met: .taakzwaarte)
      .rijcategorieen.count
    #expect(alle > 12 && stapels.delen.count == 12)
    #expect(stapels.delen.last?.naam == "overige (\(alle - 11))")
    #expect(Set(stapels.delen.map(\.teken)).count == 12)
    for stapel in stapels.stapels { #expect(stapel.totaal.map { abs($0 - 100) < 1e-9 } == true) }
  }
}

private struct Verkeerd: Error {}
