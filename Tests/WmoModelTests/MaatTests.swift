import Testing
import WmoModel

/// Which taakvelden make up a measure in which document.
@Suite struct MaatTests {
  @Test(arguments: [
    (Maat.toegang, jaarrekening(2022), ["6.2"]), (.toegang, begroting(2025), ["6.21", "6.22", "6.23"]),
    (.voorzieningen, jaarrekening(2023), ["6.6"]), (.voorzieningen, begroting(2026), ["6.60"]),
    (.diensten, jaarrekening(2022), ["6.71"]), (.diensten, jaarrekening(2024), ["6.71"]),
    (.diensten, jaarrekening(2023), ["6.71", "6.71a", "6.71b", "6.71c", "6.71d"]),
    (.diensten, begroting(2025), ["6.711", "6.712", "6.713", "6.714", "6.791"]),
    (.diensten, begroting(2026), ["6.71"]), (.hulpBijHuishouden, jaarrekening(2023), ["6.71a"]),
    (.hulpBijHuishouden, begroting(2025), ["6.711"]), (.begeleiding, jaarrekening(2023), ["6.71b", "6.71c"]),
    (.begeleiding, begroting(2025), ["6.712", "6.713"]), (.overigMaatwerk, jaarrekening(2023), ["6.71", "6.71d"]),
    (.overigMaatwerk, begroting(2025), ["6.714"]), (.beschermdWonenOpvang, jaarrekening(2020), ["6.81"]),
    (.beschermdWonenOpvang, jaarrekening(2023), ["6.81", "6.81a", "6.81b"]),
    (.beschermdWonenOpvang, begroting(2025), ["6.811", "6.812"]),
    (.maatwerk, jaarrekening(2023), ["6.6", "6.71", "6.71a", "6.71b", "6.71c", "6.71d"]),
    (.toegangEnMaatwerk, jaarrekening(2019), ["6.2", "6.6", "6.71"]),
  ])
  func taakvelden(_ maat: Maat, _ soort: Verslagsoort, _ codes: [String]) throws {
    #expect(try databank.meting(maat, soort).taakvelden.map(\.code) == codes)
  }

  @Test(arguments: [Maat.hulpBijHuishouden, .begeleiding, .overigMaatwerk])
  func partsOnlyWhereServicesAreSplit(_ maat: Maat) {
    #expect(
      databank.documenten(met: maat).map(\.description) == [
        "begroting 2023", "jaarrekening 2023", "begroting 2024", "begroting 2025",
      ])
  }

  @Test func otherMeasuresAreInEveryDocument() {
    let overal: [Maat] = [
      .toegang, .voorzieningen, .diensten, .maatwerk, .beschermdWonenOpvang, .toegangEnMaatwerk,
    ]
    for maat in overal { #expect(databank.documenten(met: maat) == databank.verslagsoorten) }
  }

  @Test func theMixedPgbTaakveldIsNowhere() throws {
    for soort in databank.verslagsoorten {
      let verslag = try databank.bestaand(soort)
      for maat in Maat.allCases {
        #expect(maat.taakvelden(in: verslag)?.contains("6.79") != true)
      }
    }
  }

  @Test func pgbIsInTheServicesOf2025AndMissingIn2026() throws {
    #expect(try databank.meting(.diensten, begroting(2025)).cijfers.allSatisfy { !$0.signalen.contains(.zonderPgb) })
    let cijfers = try databank.meting(.diensten, begroting(2026)).cijfers
    #expect(cijfers.allSatisfy { $0.waarde == nil || $0.signalen.contains(.zonderPgb) })
    func kanttekeningen(_ soort: Verslagsoort) throws -> [Kanttekening] {
      try databank.groepen(Vraag(soort: soort)).kanttekeningen
    }
    #expect(try kanttekeningen(begroting(2025)).contains(.pgbApart))
    #expect(try !kanttekeningen(begroting(2025)).contains(.zonderPgb))
    #expect(try kanttekeningen(begroting(2026)).contains(.zonderPgb))
    #expect(try !kanttekeningen(begroting(2026)).contains(.pgbApart))
  }

  @Test func partsAddUpToTheWhole() throws {
    for soort in databank.verslagsoorten {
      func bedrag(_ maat: Maat) throws -> [Double?] {
        try databank.meting(maat, soort, .netto, .totaal).cijfers.map(\.waarde)
      }
      // A part that is missing is not zero: the whole is missing too.
      func som(_ een: [Double?], _ ander: [Double?]) -> [Double?] {
        zip(een, ander).map { een, ander in een.flatMap { een in ander.map { een + $0 } } }
      }
      let (toegang, voorzieningen, diensten) = try (bedrag(.toegang), bedrag(.voorzieningen), bedrag(.diensten))
      #expect(try som(voorzieningen, diensten) == bedrag(.maatwerk))
      #expect(try som(toegang, bedrag(.maatwerk)) == bedrag(.toegangEnMaatwerk))
    }
  }
}
