import Testing
import WmoModel

/// Finding a gemeente by what people type.
@Suite struct ZoekenTests {
  private func zoek(_ tekst: String, _ soort: Verslagsoort = jaarrekening2023) throws -> String {
    let verslag = try databank.bestaand(soort)
    func namen(_ codes: [GMCode]) -> String {
      codes.compactMap { code in verslag.plaats(van: code).map { verslag.gemeenten[$0].naam } }
        .joined(separator: " | ")
    }
    return switch Gemeentezoeker(verslag.gemeenten, andereNamen: databank.andereNamen()).zoek(tekst) {
    case .een(let code): namen([code])
    case .meer(let codes): "meer: " + namen(codes)
    case .geen(let codes): "lijkt op: " + namen(codes)
    }
  }

  @Test(arguments: [
    ("Zaanstad", "Zaanstad"), ("zaan", "Zaanstad"), ("ZAANSTAD", "Zaanstad"), ("sudwest", "Súdwest-Fryslân"),
    ("súdwest", "Súdwest-Fryslân"), ("sudwest fryslan", "Súdwest-Fryslân"), ("GM0479", "Zaanstad"),
    ("gm0479", "Zaanstad"), ("GM 0479", "Zaanstad"), ("Utrecht", "Utrecht"), ("Groningen", "Groningen"),
    ("den haag", "'s-Gravenhage"), ("Den Bosch", "'s-Hertogenbosch"), ("s-gravenhage", "'s-Gravenhage"),
    ("Bergen (NH.)", "Bergen (NH.)"), ("bergen l", "Bergen (L.)"), ("hengelo", "Hengelo"),
    ("alphen aan den rijn", "Alphen aan den Rijn"), ("fryske", "De Fryske Marren"),
  ])
  func findsOne(_ tekst: String, _ naam: String) throws {
    #expect(try zoek(tekst) == naam)
  }

  @Test(arguments: [
    ("bergen", "meer: Bergen (NH.) | Bergen (L.)"), ("utrec", "meer: Utrecht | Utrechtse Heuvelrug"),
  ])
  func asksWhichOne(_ tekst: String, _ uitkomst: String) throws {
    #expect(try zoek(tekst) == uitkomst)
  }

  @Test(arguments: [
    ("zaanstat", "lijkt op: Zaanstad"), ("apeldorn", "lijkt op: Apeldoorn"), ("qqqqqqqq", "lijkt op: "),
    ("", "lijkt op: "),
  ])
  func namesTheNearest(_ tekst: String, _ uitkomst: String) throws {
    #expect(try zoek(tekst) == uitkomst)
  }

  /// Two letters are a name or a slip, and no part of a name.
  @Test(arguments: [("id", false), ("$(id)", false), ("ed", false), ("ido", true), ("Ede", true), ("Oss", true)])
  func aPartHasThreeLetters(_ tekst: String, _ vindt: Bool) throws {
    let uitkomst = try zoek(tekst)
    #expect(uitkomst.hasPrefix("lijkt op: ") != vindt)
  }

  @Test func onlyGemeentenOfTheYear() throws {
    #expect(try zoek("Appingedam", jaarrekening(2020)) == "Appingedam")
    #expect(try zoek("GM0003") != "Appingedam")
  }
}
