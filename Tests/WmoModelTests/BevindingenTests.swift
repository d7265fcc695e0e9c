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
    ("F20", .bevestigd), ("F27", .richtingKlopt), ("F28", .bevestigd), ("F29", .richtingKlopt), ("F30", .richtingKlopt),
    ("F33", .bevestigd), ("F34", .bevestigd), ("F36", .bevestigd), ("F48", .nietBevestigd), ("F45", .bevestigd),
    ("F9", .nietBevestigd), ("F44", .richtingKlopt),
    ("F64", .bevestigd), ("F67", .nietTeToetsen), ("F71", .bevestigd), ("F77", .richtingKlopt), ("F78", .richtingKlopt),
    ("F80", .bevestigd), ("F81", .bevestigd), ("F82", .tegenstrijdigInBron), ("F62", .nietTeToetsen),
    ("F70", .tegenstrijdigInBron), ("F76", .nietTeToetsen), ("F50", .richtingKlopt), ("F51", .nietBevestigd),
    ("F7", .nietBevestigd), ("F8", .richtingKlopt), ("F21", .richtingKlopt), ("F25", .richtingKlopt),
    ("F37", .nietBevestigd), ("F39", .nietBevestigd), ("F41", .nietBevestigd), ("F42", .nietBevestigd),
    ("F43", .nietBevestigd), ("F49", .nietBevestigd), ("F52", .nietBevestigd), ("F53", .bevestigd), ("F54", .bevestigd),
  ])
  func verdicts(_ code: String, _ uitslag: Uitslag) throws {
    #expect(try toetsing(code).uitslag == uitslag)
  }

  @Test func theMeansByFunding() throws {
    let gemiddelden = try toetsing("F42").waarden.prefix(3)
    #expect(gemiddelden.map { afgerond($0.waarde, 0) } == [286, 314, 243])
    #expect(try toetsing("F42").n == 78)
  }

  /// Half of a statement may hold: the direction of maatwerk is said beside what the figures refute.
  @Test(arguments: [
    ("F37", ["lager dan bij outputgericht: klopt", "lager dan bij taakgericht: klopt niet"]),
    (
      "F41",
      [
        "maatwerk het laagst bij taakgericht: klopt (242,6)",
        "toegang het hoogst bij taakgericht: klopt niet (79,5 is het laagst)",
      ]
    ),
    (
      "F42",
      [
        "maatwerk het hoogst bij outputgericht: klopt (314,4)",
        "toegang het laagst bij outputgericht: klopt niet (79,5 bij taakgericht)",
      ]
    ),
    (
      "F43",
      [
        "maatwerk lager dan bij outputgericht: klopt",
        "de spreiding het hoogst bij inspanningsgericht: klopt niet (58,0 is het laagst)",
      ]
    ),
  ])
  func partsHaveTheirOwnOutcome(_ code: String, _ zinnen: [String]) throws {
    #expect(try toetsing(code).delen.map(\.zin) == zinnen)
  }

  /// No statement stands while one of its parts is refuted, and none is confirmed by part of them.
  @Test(arguments: verslagjaren)
  func theVerdictFollowsTheParts(_ soort: Verslagsoort) throws {
    for bevinding in try databank.bevindingen(Vraag(soort: soort)).lijst where !bevinding.toetsing.delen.isEmpty {
      let delen = bevinding.toetsing.delen.map(\.uitslag)
      let uitslag = bevinding.toetsing.uitslag
      #expect((uitslag == .nietBevestigd) == delen.contains(.nietBevestigd), "\(bevinding.bewering.code)")
      #expect(uitslag != .bevestigd || delen.allSatisfy { $0 == .bevestigd }, "\(bevinding.bewering.code)")
    }
  }

  private static let verslagjaren = [
    jaarrekening2023, Verslagsoort(jaar: 2019, document: .jaarrekening),
    Verslagsoort(jaar: 2024, document: .jaarrekening), Verslagsoort(jaar: 2026, document: .begroting),
  ]

  @Test(arguments: [("F4", 181), ("F5", 341), ("F33", 341), ("F36", 341), ("F37", 78), ("F48", 341)])
  func withoutBatenTheCheckIsGross(_ code: String, _ n: Int) throws {
    let bevindingen = try databank.bevindingen(Vraag(soort: Verslagsoort(jaar: 2024, document: .jaarrekening)))
    let toetsing = try toetsing(code, bevindingen)
    #expect(toetsing.n == n)
    #expect(![.nietTeToetsen, .tegenstrijdigInBron].contains(toetsing.uitslag))
    #expect(toetsing.uitleg.hasSuffix("Bruto, want baten ontbreken in de jaarrekening 2024."))
    #expect(try !self.toetsing(code).uitleg.contains("Bruto"))
  }

  @Test func whatAYearCannotGiveIsSaid() throws {
    let toen = try databank.bevindingen(Vraag(soort: Verslagsoort(jaar: 2019, document: .jaarrekening)))
    #expect(try toetsing("F20", toen).n == 355)
    #expect(try toetsing("F45", toen).uitleg.hasPrefix("De maat begeleiding is er niet in de jaarrekening 2019;"))
    #expect(try toetsing("F54", toen).uitleg == "Nodig: baten, en die ontbreken in de jaarrekening 2019.")
    #expect(!toen.lijst.contains { $0.toetsing.n == 0 })
  }

  /// Baten belong to a statement about baten, also where gross was asked.
  @Test func theBalanceOfAQuestionDoesNotTakeBatenAway() throws {
    let bruto = try databank.bevindingen(Vraag(soort: jaarrekening2023, saldo: .bruto))
    #expect(try toetsing("F54", bruto).waarden == toetsing("F54").waarden)
    #expect(try toetsing("F53").uitleg.hasPrefix("Meer dan 100 procent: "))
    #expect(try toetsing("F53", bruto).uitleg.isEmpty)
  }

  @Test func withinAFilterNothingIsNational() throws {
    let filter = Filter(indeling: .taakzwaarte, categorieen: ["zwaar"])
    let zwaar = try databank.bevindingen(Vraag(soort: jaarrekening2023, filters: [filter]))
    for code in ["F1", "F19", "F50", "F53"] {
      #expect(try toetsing(code, zwaar).uitslag == .nietTeToetsen)
      #expect(try toetsing(code, zwaar).uitleg.contains("binnen het filter"))
    }
    #expect(try toetsing("F36", zwaar).uitleg == "Getoetst binnen het filter, niet landelijk.")
    #expect(try toetsing("F33", zwaar).uitslag == .nietTeToetsen)
    #expect(try toetsing("F80", zwaar).uitleg == toetsing("F80").uitleg)
  }

  @Test(
    arguments: [
      (["F36"], ["F36"]), (["f48", "F36"], ["F36", "F48"]), (["uitgaven", "aan", "toegang"], ["F1", "F4", "F8"]),
      (["F1", "pgb"], ["F1", "F71"]), ([], nil), (["F99"], []), (["qqq"], []), (["F1", "qqq"], []), (["!"], []),
    ] as [([String], [String]?)])
  func findingsAreChosenByCodeOrWord(_ woorden: [String], _ codes: [String]?) throws {
    let alle = try #require(Self.alle)
    #expect(alle.gekozen(woorden)?.map(\.bewering.code) ?? [] == codes ?? alle.lijst.map(\.bewering.code))
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
