import Testing
import WmoModel

/// The statements of the sources, checked on the figures.
@Suite struct BevindingenTests {
  private static let alle = try? databank.bevindingen(Vraag(soort: jaarrekening2023))

  private func toetsing(_ code: String, _ bevindingen: Bevindingen? = alle) throws -> Toetsing {
    try #require(bevindingen?.lijst.first { $0.bewering.code == code }, "\(code)").toetsing
  }

  @Test func everyStatementHasWordsAndAVerdict() throws {
    let lijst = try #require(Self.alle).lijst
    #expect(lijst.map(\.bewering.code).sorted() == (1...86).map { "F\($0)" }.sorted())
    for bevinding in lijst {
      #expect(bevinding.bewering.tekst.hasSuffix("."))
      let isGetoetst = bevinding.toetsing.n != nil
      #expect(isGetoetst || !bevinding.toetsing.uitleg.isEmpty, "\(bevinding.bewering.code)")
      #expect(bevinding.toetsing.waarden.allSatisfy { $0.waarde?.isFinite ?? true })
    }
  }

  @Test(arguments: [
    ("F1", Uitslag.richtingKlopt), ("F2", .bevestigd), ("F4", .bevestigd), ("F5", .bevestigd), ("F19", .bevestigd),
    ("F20", .bevestigd), ("F27", .bevestigd), ("F28", .bevestigd), ("F29", .richtingKlopt), ("F30", .richtingKlopt),
    ("F33", .bevestigd), ("F34", .bevestigd), ("F36", .bevestigd), ("F48", .nietBevestigd), ("F45", .bevestigd),
    ("F9", .richtingKlopt), ("F44", .richtingKlopt),
    ("F64", .bevestigd), ("F67", .nietTeToetsen), ("F71", .bevestigd), ("F77", .richtingKlopt), ("F78", .bevestigd),
    ("F80", .bevestigd), ("F81", .bevestigd), ("F82", .tegenstrijdigInBron), ("F62", .nietTeToetsen),
    ("F70", .tegenstrijdigInBron), ("F76", .nietTeToetsen), ("F50", .bevestigd), ("F51", .richtingKlopt),
    ("F52", .nietBevestigd), ("F53", .bevestigd), ("F54", .bevestigd),
  ])
  func verdicts(_ code: String, _ uitslag: Uitslag) throws {
    #expect(try toetsing(code).uitslag == uitslag)
  }

  @Test func theMeansByFunding() throws {
    let gemiddelden = try toetsing("F42").waarden.prefix(3)
    #expect(gemiddelden.map { afgerond($0.waarde, 0) } == [286, 314, 243])
    #expect(try toetsing("F42").n == 78)
  }

  /// Contract, share and printed figures of the ZWOLW gemeenten (domein.md, F77-F80).
  @Test func theFiguresOfZwolw() throws {
    #expect(try toetsing("F77").waarden.map { afgerond($0.waarde, 1) } == [39.9, 76.9, 78])
    #expect(try toetsing("F78").waarden.map { afgerond($0.waarde, 0) } == [63, 56, 25])
    #expect(try toetsing("F80").waarden.map { afgerond($0.waarde) } == [7_265, 1.23])
    #expect(try toetsing("F82").waarden.map { afgerond($0.waarde, 1) } == [10.6])
  }

  @Test func pairsOfCharacteristicsSayTheirEvidence() throws {
    for (code, n) in [("F9", 50), ("F44", 17)] {
      #expect(try toetsing(code).n == n)
      #expect(try toetsing(code).uitleg.contains("op direct bewijs"))
    }
  }

  @Test func contradictionsStandTogether() throws {
    let codes = try #require(Self.alle).lijst.map(\.bewering.code)
    for (een, ander) in [("F36", "F48"), ("F37", "F41"), ("F12", "F13")] {
      let plaats = try #require(codes.firstIndex(of: een))
      #expect(codes[plaats + 1] == ander)
    }
  }

  @Test func anotherSelectionChangesTheVerdicts() throws {
    var vraag = Vraag(soort: jaarrekening2023)
    vraag.filters = [Filter(indeling: .provincie, categorieen: ["zeeland"])]
    let zeeland = try databank.bevindingen(vraag)
    #expect(try toetsing("F41", zeeland).uitslag == .tegenstrijdigInBron)
    let alle = try #require(Self.alle)
    #expect(zeeland.lijst.map(\.toetsing.uitslag) != alle.lijst.map(\.toetsing.uitslag))
  }

  @Test func nobodyIsNoVerdict() throws {
    var vraag = Vraag(soort: jaarrekening2023)
    vraag.filters = [
      Filter(indeling: .provincie, categorieen: ["zeeland"]), Filter(indeling: .regio, categorieen: ["noord"]),
    ]
    // Figures that a source prints are about its own gemeenten, whatever the filters.
    let zonderVraag = ["F64", "F71", "F78", "F80", "F81"]
    for bevinding in try databank.bevindingen(vraag).lijst where !zonderVraag.contains(bevinding.bewering.code) {
      let uitslag = bevinding.toetsing.uitslag
      #expect([.nietTeToetsen, .tegenstrijdigInBron].contains(uitslag), "\(bevinding.bewering.code)")
    }
  }
}
