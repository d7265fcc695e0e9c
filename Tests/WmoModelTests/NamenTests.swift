import Testing
import WmoModel

/// Names are not keys.
@Suite struct NamenTests {
  @Test func someNamesHaveTwoGemeentenOverTheYears() throws {
    let bergen = try databank.bestaand(jaarrekening2023).gemeenten.filter { $0.naam.hasPrefix("Bergen (") }
    #expect(
      bergen.map { "\($0.code) \($0.naam) \($0.provincie.rawValue)" } == [
        "GM0373 Bergen (NH.) Noord-Holland", "GM0893 Bergen (L.) Limburg",
      ])
  }

  @Test(arguments: ["Utrecht", "Groningen"])
  func aCityIsNotItsProvince(_ naam: String) throws {
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023, indeling: .provincie))
    let provincie = try groepen.groep(naam.lowercased())
    #expect(provincie.leden.count > 1)
    #expect(try databank.cijfer(naam, .maatwerk).waarde != provincie.samenvatting.gemiddelde)
  }

  @Test(arguments: [
    ("GM0479", 479), ("gm0003", 3), ("GM9999", 9999), ("GM479", nil), ("GM04790", nil), ("GM10479", 10479),
    ("GM999999", 999_999), ("GM1000000", nil), ("XX0479", nil),
    ("GM04a9", nil), ("", nil), ("GM047９", nil),
  ])
  func codes(_ tekst: String, _ nummer: Int?) {
    #expect(GMCode(tekst)?.nummer == nummer)
  }

  @Test func codesAreWrittenWithAtLeastFourDigits() throws {
    #expect(try #require(GMCode("gm0003")).description == "GM0003")
    #expect(GMCode(nummer: 10_479)?.description == "GM10479")
    #expect(GMCode(nummer: 1_000_000) == nil)
    #expect(GMCode(nummer: -1) == nil)
  }

  @Test(arguments: [
    ("Súdwest-Fryslân", "sudwest fryslan"), ("'s-Gravenhage", "s gravenhage"), ("Bergen (NH.)", "bergen nh"),
    ("  De   Bilt ", "de bilt"), ("Noardeast-Fryslân", "noardeast fryslan"), ("Straße Æ ĳ", "strasse ae ij"),
    ("u\u{308}ber", "uber"), ("---", ""), ("", ""),
  ])
  func foldedForComparing(_ tekst: String, _ gevouwen: String) {
    #expect(folded(tekst) == gevouwen)
  }
}
