import Testing
import WmoModel

/// Figures of single gemeenten that were worked out by hand from the sources.
@Suite struct GemeentecijferTests {
  @Test(arguments: [
    (Maat.toegang, 237.01), (.voorzieningen, 43.62), (.diensten, 229.99), (.maatwerk, 273.60),
    (.hulpBijHuishouden, 120.23), (.begeleiding, 109.75), (.overigMaatwerk, 0), (.beschermdWonenOpvang, 149.72),
  ])
  func zaanstad(_ maat: Maat, _ waarde: Double) throws {
    #expect(try afgerond(databank.cijfer("Zaanstad", maat).waarde) == waarde)
  }

  @Test func zaanstadGross() throws {
    #expect(try afgerond(databank.cijfer("Zaanstad", .maatwerk, jaarrekening2023, .bruto).waarde) == 284.68)
  }

  @Test(arguments: [
    ("Zaanstad", 273.6), ("Wormerland", 365.6), ("Oostzaan", 287.5), ("Landsmeer", 191.9), ("Waterland", 292.4),
    ("Smallingerland", 353.9), ("Leeuwarden", 354.8), ("Rotterdam", 492.2), ("Velsen", 639.7), ("Heerlen", 547.5),
  ])
  func maatwerkNet(_ naam: String, _ waarde: Double) throws {
    #expect(try afgerond(databank.cijfer(naam, .maatwerk).waarde, 1) == waarde)
  }

  @Test(arguments: [
    ("Rotterdam", Maat.maatwerk, Saldo.bruto, Noemer.volwassene, 507.5),
    ("Rotterdam", .toegang, .netto, .volwassene, 270.1), ("Rotterdam", .toegang, .bruto, .volwassene, 317.8),
    ("Utrecht", .toegang, .netto, .volwassene, 195.2), ("Utrecht", .toegang, .bruto, .volwassene, 219.0),
    ("Utrecht", .toegang, .bruto, .totaal, 65142), ("Leeuwarden", .maatwerk, .bruto, .totaal, 38422),
    ("Leeuwarden", .maatwerk, .bruto, .inwoner, 302.4),
  ])
  func netGrossAndDenominators(_ naam: String, _ maat: Maat, _ saldo: Saldo, _ noemer: Noemer, _ waarde: Double) throws
  {
    #expect(try afgerond(databank.cijfer(naam, maat, jaarrekening2023, saldo, noemer).waarde, 1) == waarde)
  }

  @Test func utrechtThroughTheYears() throws {
    let reeks = try (2017...2024).map {
      try afgerond(databank.cijfer("Utrecht", .maatwerk, jaarrekening($0), .bruto, .inwoner).waarde, 1)
    }
    #expect(reeks == [124.5, 129.5, 149.8, 167.2, 182.2, 194.7, 190.9, 203.9])
  }

  @Test(arguments: [("Zaanstad", 2018, 70.7, 190.2), ("Oosterhout", 2021, 39.5, 275.5)])
  func breaksInBooking(_ naam: String, _ jaar: Int, _ eerst: Double, _ dan: Double) throws {
    let reeks = try [jaar, jaar + 1].map {
      try afgerond(databank.cijfer(naam, .maatwerk, jaarrekening($0), .bruto, .inwoner).waarde, 1)
    }
    #expect(reeks == [eerst, dan])
  }

  @Test func identicalRecordsAreBothKept() throws {
    func bedragen(_ jaar: Int) throws -> [Bedrag?] {
      let verslag = try databank.bestaand(jaarrekening(jaar))
      return verslag.bedragen[try #require(verslag.plaats(van: databank.code("Smallingerland")))]
    }
    #expect(try bedragen(2020) == bedragen(2022))
    #expect(try bedragen(2020) != bedragen(2021))
  }
}
