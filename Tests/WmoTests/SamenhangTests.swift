import Testing

/// `wmo samenhang` and the expectation on the card, on the built program.
@Suite struct SamenhangTests {
  @Test func theNumbersAndThePlot() throws {
    let uitkomst = try wmo("samenhang", "--x", "toegang", "--y", "maatwerk")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.fouten.isEmpty)
    #expect(uitkomst.uitvoer.contains("341 gemeenten met beide cijfers, 1 zonder"))
    #expect(uitkomst.uitvoer.split(separator: "\n").count { $0.contains("│") } == 21)
    #expect(uitkomst.uitvoer.contains("Spearman 0,03"))
    let csv = try wmo("samenhang", "--x", "toegang", "--y", "maatwerk", "--formaat", "csv")
    #expect(csv.uitvoer.split(separator: "\n").count == 342)
    let json = try wmo("samenhang", "--x", "inwoners", "--y", "maatwerk", "--formaat", "json").uitvoer
    for sleutel in ["helling", "snijpunt", "r2", "spearman", "punten"] { #expect(json.contains("\"\(sleutel)\": ")) }
  }

  @Test func asciiHasNoBraille() throws {
    #expect(try wmo("samenhang", "--x", "toegang", "--y", "maatwerk", "--ascii").uitvoer.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func twoGemeentenOrFewerHaveNoLine() throws {
    let uitkomst = try wmo(
      "samenhang", "--x", "toegang", "--y", "maatwerk", "--filter", "provincie=groningen", "--filter",
      "taakzwaarte=licht")
    #expect(uitkomst.uitvoer.contains("Geen lijn: daarvoor zijn ten minste drie gemeenten nodig."))
    #expect(!uitkomst.uitvoer.contains("nan"))
  }

  @Test func anUnknownMagnitudeIsSaid() throws {
    let uitkomst = try wmo("samenhang", "--x", "geluk", "--y", "maatwerk")
    #expect(uitkomst.code == 64)
    #expect(uitkomst.fouten.hasPrefix("wmo: Onbekende grootheid ‘geluk’; er zijn: toegang, "))
  }

  @Test func theCardTellsTheDifference() throws {
    let kaart = try wmo("gemeente", "Zaanstad").uitvoer
    #expect(kaart.contains("van ‘zwaar’ (n = 68); gemiddelde 319,1, verschil −45,5\n"))
    #expect(kaart.split(separator: "−45,5").count == 2)
    #expect(try wmo("gemeente", "Zaanstad", "--formaat", "json").uitvoer.contains("\"verschil_met_klasse\": -45."))
  }
}
