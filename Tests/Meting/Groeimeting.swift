import Foundation
import Rendering
import Screen
import Verkenner
import WmoData
import WmoModel

/// The time and the memory of every answer and key, on one databank.
struct Groeimeting {
  /// What one operation costs.
  struct Kosten {
    let mediaan: Double
    let p99: Double
    /// How much more memory was resident at the worst moment of the first run than before it, in MiB.
    let geheugen: Double
  }

  private(set) var kosten: [(wat: String, kosten: Kosten)] = []
  private let vraag = Vraag(soort: Verslagsoort(jaar: 2023, document: .jaarrekening))
  private let databank: Databank
  private let zaanstad: GMCode
  private let seconden: Double

  init(_ databank: Databank, seconden: Double) throws {
    self.databank = databank
    self.seconden = seconden
    guard let code = GMCode(nummer: 479) else { throw Meetfout("no GM0479") }
    zaanstad = code
  }

  /// The first of everything, with figures that were not read before.
  mutating func koud() throws {
    let (vraag, zaanstad) = (vraag, zaanstad)
    try regel("first screen, just started", klaar: Databank.ingebed) {
      _ = view(try Self.verkenner($0, vraag, (80, 24)))
    }
    try regel("first card, just started", klaar: Databank.ingebed) { _ = try $0.kaart(zaanstad, vraag) }
    try regel("first findings, just started", klaar: Databank.ingebed) { _ = try $0.bevindingen(vraag) }
  }

  /// What grows with the gemeenten.
  mutating func gemeenten(_ maten: [(Int, Int)]) throws {
    try opgewarmd()
    try antwoorden()
    for maten in maten { try toetsen(maten) }
  }

  /// What grows with the years.
  mutating func jaren() throws {
    let (databank, vraag, zaanstad) = (databank, vraag, zaanstad)
    try regel("first series") { _ = try databank.reeksen([.gemeente(zaanstad)], vraag) }
    try opgewarmd()
    try regel("series of one") { _ = try databank.reeksen([.gemeente(zaanstad)], vraag) }
    try regel("card") { _ = try databank.kaart(zaanstad, vraag) }
    try regel("groups") { _ = try databank.groepen(vraag) }
    let begin = try Self.verkenner(databank, vraag, (80, 24))
    var reeks = begin
    for toets in [Key.character("a"), .enter, .character("r")] { _ = update(&reeks, .key(toets)) }
    let toetsen: [(String, State, Key)] = [
      ("open series", begin, .character("r")), ("down in series", reeks, .down),
      ("another year", begin, .character("[")), ("menu of years", begin, .character("d")),
    ]
    for (wat, staat, toets) in toetsen { try druk("80x24 \(wat)", staat, toets) }
  }

  private func opgewarmd() throws {
    _ = try databank.kaart(zaanstad, vraag)
    _ = try databank.reeksen([.gemeente(zaanstad)], vraag)
  }

  private mutating func antwoorden() throws {
    let (databank, vraag, zaanstad) = (databank, vraag, zaanstad)
    try regel("groups") { _ = try databank.groepen(vraag) }
    var inkoop = vraag
    inkoop.indeling = .inkoopprofielBegeleiding
    try regel("groups by inkoopprofiel") { _ = try databank.groepen(inkoop) }
    try regel("gemeenten by name") { _ = try databank.gemeenten(vraag, sortering: .naam) }
    try regel("gemeenten by taakzwaarte") { _ = try databank.gemeenten(vraag, sortering: .taakzwaarte) }
    try regel("card") { _ = try databank.kaart(zaanstad, vraag) }
    try regel("peers of one") { _ = try databank.vergelijkbaar(zaanstad, vraag, aantal: 20) }
    // All with all is quadratic, so the same number is compared with all.
    let gekozen = (databank.verslag(vraag.soort)?.gemeenten ?? []).prefix(342).map(\.code)
    try regel("peers of 342") {
      let ruimte = databank.vergelijkruimte(vraag.circulaire)
      for code in gekozen { _ = ruimte.naasten(van: code, aantal: 20) }
    }
    try regel("cross table") { _ = try databank.kruistabel(vraag, met: .gemeentegrootte) }
    try regel("series") { _ = try databank.reeksen([.gemeente(zaanstad)], vraag) }
    try regel("scatter") { _ = try databank.samenhang(vraag, x: .maat(.toegang), y: .maat(.maatwerk)) }
    try regel("taakzwaarte cut otherwise") { _ = try databank.andereIndelingen(vraag) }
    try regel("findings") { _ = try databank.bevindingen(vraag) }
  }

  /// From the key to the picture that the terminal gets.
  private mutating func toetsen(_ maten: (Int, Int)) throws {
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
      ("down in groups", begin, .down), ("down in the list", lijst, .down), ("open the list", begin, .character("a")),
      ("open card", lijst, .enter), ("next card", kaart, .tab), ("another indeling", menu, .enter),
      ("peers", kaart, .character("v")), ("open search", begin, .character("/")),
      ("findings", begin, .character("B")), ("open help", begin, .character("?")),
      ("search, first letter", getypt(""), .character("e")), ("search, next letter", getypt("zaa"), .character("n")),
      ("search, loose letters", getypt("zns"), .character("d")), ("search, a guess", getypt("zaanst"), .character("q")),
    ]
    for (wat, staat, toets) in toetsen {
      try druk("\(naam) \(wat)", staat, toets)
    }
  }

  private mutating func druk(_ wat: String, _ staat: State, _ toets: Key) throws {
    try regel(wat, klaar: { staat }) { staat in
      var staat = staat
      _ = update(&staat, .key(toets))
      _ = view(staat)
    }
  }

  private static func verkenner(_ databank: Databank, _ vraag: Vraag, _ maten: (Int, Int)) throws -> State {
    try State(
      databank: databank, standaard: vraag, place: Place(vraag: vraag),
      size: Size(columns: maten.0, rows: maten.1))
  }

  private mutating func regel(_ naam: String, _ werk: () throws -> Void) throws {
    try regel(naam, klaar: {}) { try werk() }
  }

  private mutating func regel<Begin>(_ naam: String, klaar: () throws -> Begin, _ werk: (Begin) throws -> Void) throws {
    let geheugen = try Geheugengroei.tijdens { try werk(klaar()) }
    let tijden = try Tijden(seconden: seconden, klaar: klaar, werk)
    kosten.append((naam, Kosten(mediaan: tijden.mediaan ?? 0, p99: tijden.p99 ?? 0, geheugen: geheugen)))
  }
}

/// How much more memory is resident at the worst moment of some work.
enum Geheugengroei {
  /// Does the work; the growth in MiB.
  static func tijdens(_ werk: () throws -> Void) rethrows -> Double {
    let info = Procesinfo()
    // Makes the peak begin again.
    try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
    let voor = info.getal("status", "VmRSS:") ?? 0
    try werk()
    return Double((info.getal("status", "VmHWM:") ?? voor) - voor) / 1024
  }
}
