import Foundation
import Rendering
import Screen
import Verkenner
import WmoData
import WmoModel

/// Prints how long the answers and the keys of the explorer take, with 1, 10 and 100 times as many gemeenten.
///
/// `swift run -c release meting [FACTOR...]`. Nothing is asserted: the numbers belong to the machine.
@main
struct Meten {
  private let vraag = Vraag(soort: Verslagsoort(jaar: 2023, document: .jaarrekening))
  private let databank: Databank
  private let zaanstad: GMCode
  private let factor: Int

  static func main() throws {
    let gevraagd = CommandLine.arguments.dropFirst().compactMap { Int($0) }.filter { (1...100).contains($0) }
    print("operatie                                   mediaan ms     p99 ms      n")
    try koud()
    for factor in gevraagd.isEmpty ? [1, 10, 100] : gevraagd { try Meten(factor).run() }
  }

  /// The first of everything, with figures that were not read before.
  private static func koud() throws {
    print("\nnet begonnen, 342 gemeenten")
    let vraag = Vraag(soort: Verslagsoort(jaar: 2023, document: .jaarrekening))
    let codes = [GMCode(nummer: 479)].compactMap { $0 }
    try regel("eerste scherm 80x24", klaar: Databank.ingebed) { _ = view(try verkenner($0, vraag, (80, 24))) }
    try regel("eerste kaart", klaar: Databank.ingebed) { databank in
      for code in codes { _ = try databank.kaart(code, vraag) }
    }
    try regel("eerste bevindingen", klaar: Databank.ingebed) { _ = try $0.bevindingen(vraag) }
  }

  private init(_ factor: Int) throws {
    self.factor = factor
    databank = Databank.ingebed().vermenigvuldigd(met: factor)
    guard let code = GMCode(nummer: 479) else { throw CocoaError(.coderInvalidValue) }
    zaanstad = code
  }

  private func run() throws {
    let aantal = databank.verslag(vraag.soort)?.gemeenten.count ?? 0
    print("\n\(aantal) gemeenten")
    _ = try databank.kaart(zaanstad, vraag)
    _ = try databank.reeksen([.gemeente(zaanstad)], vraag)
    try antwoorden()
    for maten in [(80, 24), (200, 60)] { try toetsen(maten) }
  }

  private func antwoorden() throws {
    try Self.regel("groepen") { _ = try databank.groepen(vraag) }
    var inkoop = vraag
    inkoop.indeling = .inkoopprofielBegeleiding
    try Self.regel("groepen, inkoopprofiel") { _ = try databank.groepen(inkoop) }
    try Self.regel("gemeenten, op naam") { _ = try databank.gemeenten(vraag, sortering: .naam) }
    try Self.regel("gemeenten, op taakzwaarte") { _ = try databank.gemeenten(vraag, sortering: .taakzwaarte) }
    try Self.regel("kaart") { _ = try databank.kaart(zaanstad, vraag) }
    try Self.regel("vergelijkbaar, een") { _ = try databank.vergelijkbaar(zaanstad, vraag, aantal: 20) }
    // All with all is quadratic; with a hundred times as many it is told from a hundredth of them.
    let gemeenten = (databank.verslag(vraag.soort)?.gemeenten ?? []).map(\.code)
    let gekozen = factor < 100 ? gemeenten : Array(gemeenten.prefix(gemeenten.count / 100))
    try Self.regel("vergelijkbaar, \(gekozen.count) met alle") {
      let ruimte = databank.vergelijkruimte(vraag.circulaire)
      for code in gekozen { _ = ruimte.naasten(van: code, aantal: 20) }
    }
    try Self.regel("kruistabel") { _ = try databank.kruistabel(vraag, met: .gemeentegrootte) }
    try Self.regel("reeks") { _ = try databank.reeksen([.gemeente(zaanstad)], vraag) }
    try Self.regel("samenhang") { _ = try databank.samenhang(vraag, x: .maat(.toegang), y: .maat(.maatwerk)) }
    try Self.regel("taakzwaarte anders") { _ = try databank.andereIndelingen(vraag) }
    try Self.regel("bevindingen") { _ = try databank.bevindingen(vraag) }
  }

  /// From the key to the picture that the terminal gets.
  private func toetsen(_ maten: (Int, Int)) throws {
    let naam = "\(maten.0)x\(maten.1)"
    let begin = try Self.verkenner(databank, vraag, maten)
    var lijst = begin
    _ = update(&lijst, .key(.character("a")))
    var kaart = lijst
    for toets in [Key.down, .enter] { _ = update(&kaart, .key(toets)) }
    var menu = begin
    for toets in [Key.character("i"), .down, .down] { _ = update(&menu, .key(toets)) }
    func getypt(_ tekst: String) -> State {
      var staat = begin
      for scalar in ("/" + tekst).unicodeScalars { _ = update(&staat, .key(.character(scalar))) }
      return staat
    }
    let toetsen: [(String, State, Key)] = [
      ("omlaag in groepen", begin, .down), ("omlaag in lijst", lijst, .down), ("lijst openen", begin, .character("a")),
      ("kaart openen", lijst, .enter), ("volgende kaart", kaart, .tab), ("andere indeling", menu, .enter),
      ("vergelijkbaar", kaart, .character("v")), ("zoeken openen", begin, .character("/")),
      ("bevindingen", begin, .character("B")), ("hulp openen", begin, .character("?")),
      ("zoeken, eerste letter", getypt(""), .character("e")), ("zoeken, letter erbij", getypt("zaa"), .character("n")),
      ("zoeken, losse letters", getypt("zns"), .character("d")), ("zoeken, gok", getypt("zaanst"), .character("q")),
    ]
    for (wat, staat, toets) in toetsen {
      try Self.regel("\(naam) \(wat)", klaar: { staat }) { staat in
        var staat = staat
        _ = update(&staat, .key(toets))
        _ = view(staat)
      }
    }
  }

  private static func verkenner(_ databank: Databank, _ vraag: Vraag, _ maten: (Int, Int)) throws -> State {
    try State(
      databank: databank, standaard: vraag, place: Place(vraag: vraag),
      size: Size(columns: maten.0, rows: maten.1))
  }

  private static func regel(_ naam: String, _ werk: () throws -> Void) throws {
    try regel(naam, klaar: {}) { try werk() }
  }

  private static func regel<Begin>(_ naam: String, klaar: () throws -> Begin, _ werk: (Begin) throws -> Void) throws {
    let tijden = try Tijden(klaar: klaar, werk)
    func kolom(_ tekst: String, _ breedte: Int) -> String {
      String(repeating: " ", count: max(0, breedte - tekst.count)) + tekst
    }
    let cijfers = [tijden.mediaan, tijden.p99].map { kolom(getal($0, decimalen: 2), 11) }.joined()
    print(
      naam + String(repeating: " ", count: max(1, 42 - naam.count)) + cijfers + kolom("\(tijden.metingen.count)", 7))
  }
}
