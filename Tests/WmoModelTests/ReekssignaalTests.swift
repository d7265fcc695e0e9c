import Testing

@testable import WmoModel

/// Trend breaks, repeated amounts, balance and breaks of a series.
@Suite struct ReekssignaalTests {
  private func reeksen(_ naam: String, _ vraag: Vraag) throws -> Reeksen {
    try databank.reeksen([.gemeente(databank.code(naam, begroting(2026)))], vraag)
  }

  private func jaren(_ signaal: Signaal, _ naam: String, _ maat: Maat = .maatwerk) throws -> [Int] {
    let reeks = try #require(reeksen(naam, Vraag(soort: jaarrekening2023, maat: maat)).reeksen.first)
    return reeks.punten.filter { $0.cijfer.signalen.contains(signaal) }.map(\.jaar)
  }

  @Test func trendBreaks() throws {
    #expect(try jaren(.trendbreuk, "Oosterhout").contains(2022))
    #expect(try jaren(.trendbreuk, "Zaanstad").contains(2019))
    #expect(try jaren(.trendbreuk, "Utrecht") == [])
  }

  /// A break does not depend on the balance or the denominator of the question.
  @Test(arguments: Saldo.allCases, [Noemer.volwassene, .inwoner, .totaal])
  func trendBreakIsTheSameInEveryUnit(_ saldo: Saldo, _ noemer: Noemer) throws {
    let vraag = Vraag(soort: jaarrekening2023, saldo: saldo, noemer: noemer)
    let reeks = try #require(reeksen("Oosterhout", vraag).reeksen.first)
    #expect(reeks.punt(2022)?.cijfer.signalen.contains(.trendbreuk) == true)
  }

  @Test func repeatedAmounts() throws {
    #expect(try jaren(.identiek, "Smallingerland") == [2020, 2022])
    #expect(try databank.identiekeJaren(databank.code("Smallingerland"), in: jaarrekening(2022)) == [2020])
    #expect(try jaren(.identiek, "Utrecht") == [])
  }

  /// Three gemeenten in all jaarrekeningen: two years each, with every amount the same.
  @Test func allRepeatedAmounts() throws {
    let gevonden = try (2017...2024).flatMap { jaar in
      try databank.bestaand(jaarrekening(jaar)).gemeenten.filter {
        !databank.identiekeJaren($0.code, in: jaarrekening(jaar)).isEmpty
      }
      .map { "\($0.naam) \(jaar)" }
    }
    #expect(
      gevonden == [
        "Rozendaal 2018", "Rozendaal 2019", "Smallingerland 2020", "Asten 2020", "Asten 2021", "Smallingerland 2022",
      ])
  }

  /// What a list says of a gemeente is what is said when only that one is asked.
  @Test(arguments: Maat.allCases) func ofOneAsOfAll(_ maat: Maat) throws {
    for soort in databank.verslagsoorten {
      let verslag = try databank.bestaand(soort)
      let vanAllen = databank.jarensignalen(maat, soort)
      #expect(vanAllen.count == verslag.gemeenten.count)
      for (plaats, signalen) in vanAllen.enumerated() {
        #expect(
          databank.jarensignalen(maat, verslag, plaats) == signalen, "\(verslag.gemeenten[plaats].naam), \(soort)")
      }
    }
  }

  /// Two documents that were not delivered are not the same amounts.
  @Test func nothingEqualsNothing() throws {
    let weesp = try databank.code("Weesp", jaarrekening(2022))
    #expect(databank.identiekeJaren(weesp, in: jaarrekening(2022)).isEmpty)
  }

  @Test func cardsHaveTheSignals() throws {
    let smallingerland = try databank.kaart(databank.code("Smallingerland"), Vraag(soort: jaarrekening(2022)))
    #expect(smallingerland.identiekAan == [2020])
    #expect(smallingerland.signalen.contains(.identiek))
    let oosterhout = try databank.kaart(databank.code("Oosterhout"), Vraag(soort: jaarrekening(2022)))
    #expect(oosterhout.signalen.contains(.trendbreuk))
    let utrecht = try databank.kaart(databank.code("Utrecht"), Vraag(soort: jaarrekening2023))
    #expect(!utrecht.signalen.contains(.trendbreuk) && !utrecht.signalen.contains(.identiek))
  }

  @Test func outlierOfVelsen() throws { #expect(try jaren(.uitschieter, "Velsen").contains(2023)) }

  /// Netto and bruto never stand in one series.
  @Test func balance() throws {
    let jaarrekening = try reeksen("Utrecht", Vraag(soort: jaarrekening2023, saldo: .netto))
    #expect(jaarrekening.saldo == .bruto)
    #expect(jaarrekening.zonderBaten == [2017, 2018, 2019, 2020, 2021, 2022, 2024])
    #expect(jaarrekening.saldoTekst == "bruto (netto kan niet: baten ontbreken in 2017–2022, 2024)")
    let begeleiding = try reeksen("Utrecht", Vraag(soort: begroting(2024), maat: .begeleiding, saldo: .netto))
    #expect(begeleiding.saldo == .netto)
    #expect(begeleiding.zonderBaten.isEmpty)
    let bruto = try reeksen("Utrecht", Vraag(soort: jaarrekening2023, saldo: .bruto))
    #expect(bruto.zonderBaten.isEmpty)
    #expect(bruto.reeksen.flatMap(\.punten).allSatisfy { !$0.cijfer.signalen.contains(.brutoZonderBaten) })
  }

  @Test func breaks() throws {
    func breuken(_ maat: Maat, _ soort: Verslagsoort) throws -> [Breuk] {
      try reeksen("Utrecht", Vraag(soort: soort, maat: maat)).breuken
    }
    let cjg = Breuk(jaar: 2023, kanttekening: .cjgLoket)
    let taakvelden = Breuk(jaar: 2025, kanttekening: .nieuweTaakvelden)
    #expect(try breuken(.toegang, begroting(2024)) == [cjg, taakvelden])
    #expect(try breuken(.maatwerk, begroting(2024)) == [taakvelden])
    #expect(try breuken(.toegang, jaarrekening2023) == [cjg])
    #expect(try breuken(.maatwerk, jaarrekening2023) == [])
  }

  @Test func estimatedDenominator() throws {
    #expect(try jaren(.schattingNoemer, "Utrecht") == Array(2017...2021))
  }
}
