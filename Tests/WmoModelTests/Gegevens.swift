import Testing
import WmoData
import WmoModel

/// The figures of the package itself, read once.
let databank = Databank.ingebed()

let jaarrekening2023 = Verslagsoort(jaar: 2023, document: .jaarrekening)

func jaarrekening(_ jaar: Int) -> Verslagsoort { Verslagsoort(jaar: jaar, document: .jaarrekening) }
func begroting(_ jaar: Int) -> Verslagsoort { Verslagsoort(jaar: jaar, document: .begroting) }

extension Databank {
  /// A document that must be there.
  func bestaand(_ soort: Verslagsoort) throws -> Verslag { try #require(verslag(soort), "\(soort)") }

  /// A measure that the document must be able to give.
  func meting(
    _ maat: Maat, _ soort: Verslagsoort = jaarrekening2023, _ saldo: Saldo = .netto, _ noemer: Noemer = .volwassene
  ) throws -> Meting {
    try #require(Meting(van: bestaand(soort), maat: maat, saldo: saldo, noemer: noemer), "\(maat) \(soort)")
  }

  /// The code of the gemeente with exactly this name.
  func code(_ naam: String, _ soort: Verslagsoort = jaarrekening2023) throws -> GMCode {
    let gevonden = try bestaand(soort).gemeenten.filter { $0.naam == naam }
    try #require(gevonden.count == 1, "\(naam) in \(soort)")
    return gevonden[0].code
  }

  /// The figure of a gemeente by its exact name.
  func cijfer(
    _ naam: String, _ maat: Maat, _ soort: Verslagsoort = jaarrekening2023, _ saldo: Saldo = .netto,
    _ noemer: Noemer = .volwassene
  ) throws -> Cijfer {
    let meting = try meting(maat, soort, saldo, noemer)
    let plaats = try #require(meting.verslag.plaats(van: code(naam, soort)))
    return meting.cijfers[plaats]
  }
}

/// A number as the sources print it.
func afgerond(_ waarde: Double?, _ decimalen: Int = 2) -> Double? {
  let macht = (0..<decimalen).reduce(1.0) { macht, _ in macht * 10 }
  return waarde.map { ($0 * macht).rounded() / macht }
}

extension Groepen {
  /// The group of a category.
  func groep(_ code: String) throws -> Groep {
    try #require(groepen.first { $0.categorie.code == code }, "\(code) in \(groepen.map(\.categorie.code))")
  }
}
