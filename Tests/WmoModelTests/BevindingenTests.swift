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
    #expect(Set(lijst.map(\.bewering.code)).count == lijst.count)
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
    ("F50", .bevestigd), ("F51", .richtingKlopt), ("F52", .nietBevestigd), ("F53", .bevestigd), ("F54", .bevestigd),
  ])
  func verdicts(_ code: String, _ uitslag: Uitslag) throws {
    #expect(try toetsing(code).uitslag == uitslag)
  }

  @Test func theMeansByFunding() throws {
    let gemiddelden = try toetsing("F42").waarden.prefix(3)
    #expect(gemiddelden.map { afgerond($0.waarde, 0) } == [286, 314, 243])
    #expect(try toetsing("F42").n == 78)
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
    let leeg = try databank.bevindingen(vraag)
    #expect(leeg.lijst.allSatisfy { [.nietTeToetsen, .tegenstrijdigInBron].contains($0.toetsing.uitslag) })
  }
}
