import Foundation
import Synchronization
import Testing
import WmoData

@testable import Ophalen

/// Fetching from a server that does everything that servers do.
@Suite struct OphalerTests {
  /// A page with rows from a number on, and the address of the next.
  private static func pagina(_ van: Int, _ aantal: Int = 2, vervolg: String? = nil) -> Proefserver.Antwoord {
    let rijen = (van..<van + aantal).map { #"{"ID":\#($0),"Categorie":"L1.1    "}"# }.joined(separator: ",")
    return .pagina(#"{"value":[\#(rijen)]\#(vervolg.map { #","odata.nextLink":"\#($0)""# } ?? "")}"#)
  }

  /// Pages by `$skip`; after the last there is no next.
  private static func tabel(_ vraag: Proefserver.Vraag, paginas: Int = 3) -> Proefserver.Antwoord {
    let nummer = vraag.pad.split(separator: "skip=").dropFirst().first.flatMap { Int($0.prefix { $0 != "&" }) } ?? 0
    let pagina = nummer / 2
    return Self.pagina(nummer, vervolg: pagina + 1 < paginas ? "TypedDataSet?$format=json&$skip=\(nummer + 2)" : nil)
  }

  /// What came of fetching a table.
  private struct Uitkomst: Sendable {
    var stand: Ophaler.Stand?
    var fout: Haalfout?
    var bestanden: [String] = []
    var duur = Duration.zero
    var gemeld: [String] = []
  }

  /// Fetches on a thread of its own: waiting for an answer must not hold up what brings it.
  private func haal(
    _ server: Proefserver, in map: String, dimensies: [String] = [], filter: String? = nil,
    _ pasAan: (inout Haalbeleid) -> Void = { _ in }
  ) async -> Uitkomst {
    var beleid = Haalbeleid()
    beleid.pauze = .zero
    beleid.stilte = .seconds(5)
    pasAan(&beleid)
    return await withCheckedContinuation { [beleid, bron = server.adres] verder in
      Thread.detachNewThread {
        let gemeld = Mutex<[String]>([])
        var uitkomst = Uitkomst()
        uitkomst.duur = ContinuousClock().measure {
          do throws(Haalfout) {
            let adres = try Tabeladres(bron: bron, tabel: "45067NED", filter: filter)
            uitkomst.stand = try Ophaler(adres, beleid) { zin in gemeld.withLock { $0.append(zin) } }.haal(
              dimensies: dimensies, naar: map)
          } catch { uitkomst.fout = error }
        }
        uitkomst.bestanden = ((try? FileManager.default.contentsOfDirectory(atPath: map)) ?? []).sorted()
          .filter { $0 != ".wmo-haal" }
        uitkomst.gemeld = gemeld.withLock { $0 }
        verder.resume(returning: uitkomst)
      }
    }
  }

  private func inMap(_ gebruik: (String) async throws -> Void) async throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "haal-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: map) }
    try await gebruik(map)
  }

  @Test func nothingStaysBehindWhenNoPageComes() async throws {
    let server = try Proefserver { _, _ in .pagina("kapot") }
    try await inMap { map in
      #expect(await haal(server, in: map) { $0.pogingen = 1 }.fout != nil)
      #expect(!FileManager.default.fileExists(atPath: map))
    }
  }

  @Test func fetchesAllPagesAndDimensions() async throws {
    let server = try Proefserver { vraag, _ in
      vraag.pad.contains("TypedDataSet")
        ? Self.tabel(vraag) : .pagina(#"{"value":[{"Key":"L1.1","Title":"Salarissen"}]}"#)
    }
    try await inMap { map in
      let uitkomst = await haal(server, in: map, dimensies: ["Categorie"], filter: "Gemeenten eq 'GM0479   '")
      #expect(uitkomst.stand?.rijen == 6)
      #expect(uitkomst.stand?.opgehaald == 4)
      #expect(
        uitkomst.bestanden == [
          "Categorie-00001.json", "TypedDataSet-00001.json", "TypedDataSet-00002.json", "TypedDataSet-00003.json",
        ])
      let paden = server.vragen.map(\.pad)
      #expect(paden[0] == "/OData/45067NED/Categorie?$format=json")
      #expect(
        paden[1].removingPercentEncoding == "/OData/45067NED/TypedDataSet?$format=json&$filter=Gemeenten eq 'GM0479   '"
      )
      #expect(paden[3] == "/OData/45067NED/TypedDataSet?$format=json&$skip=4")
      #expect(server.vragen.allSatisfy { $0.koppen["accept-encoding"]?.contains("gzip") == true })
      // A second time there is nothing to ask.
      #expect(
        await haal(server, in: map, dimensies: ["Categorie"], filter: "Gemeenten eq 'GM0479   '").stand?.opgehaald == 0)
      #expect(server.vragen.count == 4)
      let ander = await haal(server, in: map).fout
      #expect(ander?.soort == .gebruik)
      #expect(ander?.zin.contains("hier staan pagina's van een andere vraag") == true)
    }
  }

  @Test func goesOnWhereItEnded() async throws {
    let server = try Proefserver { vraag, nummer in
      nummer == 2 ? .code(404) : Self.tabel(vraag, paginas: 4)
    }
    try await inMap { map in
      let eerste = await haal(server, in: map)
      #expect(eerste.fout?.soort == .onbereikbaar)
      #expect(
        eerste.fout?.zin.contains("de server antwoordt met 404, deze tabel of dit deel bestaat daar niet;") == true)
      #expect(eerste.bestanden == ["TypedDataSet-00001.json", "TypedDataSet-00002.json"])
      // Half a page, as after a power cut, is fetched again.
      try Data("{\"value\":[{\"ID\":2}".utf8).write(to: URL(filePath: "\(map)/TypedDataSet-00002.json"))
      let tweede = await haal(server, in: map)
      #expect(tweede.stand?.rijen == 8)
      #expect(tweede.stand?.opgehaald == 3)
      #expect(server.vragen.map(\.pad)[3...].map { $0.suffix(7) } == ["$skip=2", "$skip=4", "$skip=6"])
    }
  }

  /// A table that was changed between two times is fetched anew as a whole; one that was not goes on.
  @Test func versionsAreNeverMixed() async throws {
    let versies = ["2025-01-01T02:00:00", "2025-01-01T02:00:00", "2026-01-01T02:00:00"]
    let server = try Proefserver(versie: { .pagina(#"{"value":[{"ID":0,"Modified":"\#(versies[min($0, 2)])"}]}"#) }) {
      vraag, nummer in nummer == 2 ? .code(404) : Self.tabel(vraag, paginas: 4)
    }
    try await inMap { map in
      #expect(await haal(server, in: map).fout?.soort == .onbereikbaar)
      let verder = await haal(server, in: map) { $0.meestePaginas = 3 }
      #expect(verder.fout?.soort == .gegevens && verder.bestanden.count == 3 && verder.gemeld.count == 1)
      let nieuw = await haal(server, in: map)
      #expect(
        nieuw.gemeld.first
          == "45067NED: de tabel is intussen bijgewerkt (wat er stond was van 2025-01-01T02:00:00, nu 2026-01-01T02:00:00); alles wordt opnieuw opgehaald."
      )
      #expect(nieuw.stand?.opgehaald == 4 && nieuw.stand?.rijen == 8)
      // The same version once more: there is nothing to fetch or to tell.
      let weer = await haal(server, in: map)
      #expect(weer.stand?.opgehaald == 0 && weer.gemeld == [])
      #expect(server.vragen.count == 3 + 1 + 4)
    }
  }

  @Test func pagesOfAnUnknownVersionAreNotMixedEither() async throws {
    let zwijgt = Mutex(true)
    let server = try Proefserver(
      versie: { _ in zwijgt.withLock { $0 } ? .code(404) : .pagina(#"{"value":[{"Modified":"2026-01-01"}]}"#) }
    ) { vraag, _ in Self.tabel(vraag) }
    try await inMap { map in
      #expect(await haal(server, in: map).stand?.opgehaald == 3)
      // A server that does not tell is taken as it is.
      #expect(await haal(server, in: map).stand?.opgehaald == 0)
      zwijgt.withLock { $0 = false }
      let nieuw = await haal(server, in: map)
      #expect(nieuw.stand?.opgehaald == 3)
      #expect(nieuw.gemeld.first?.contains("(wat er stond had geen bekende datum, nu 2026-01-01)") == true)
      #expect(await haal(server, in: map).stand?.opgehaald == 0)
    }
    let stuk = try Proefserver(versie: { _ in .pagina("<html>") }) { vraag, _ in Self.tabel(vraag) }
    try await inMap { map in
      let uitkomst = await haal(stuk, in: map) { $0.pogingen = 2 }
      #expect(uitkomst.fout?.zin.contains("TableInfos?$format=json: de pagina is niet heel (2 keer") == true)
      #expect(uitkomst.gemeld == ["45067NED: de pagina is niet heel; meteen opnieuw"])
    }
  }

  @Test func oneAtATimeInAFolder() async throws {
    let server = try Proefserver { vraag, _ in Self.tabel(vraag) }
    try await inMap { map in
      let adres = try Tabeladres(bron: server.adres, tabel: "45067NED")
      let bezet = try Paginamap(map, vraag: adres.vraag)
      #expect(
        await haal(server, in: map).fout?.zin
          == "\(map): in deze map wordt al een tabel opgehaald; wacht tot dat klaar is.")
      withExtendedLifetime(bezet) {}
    }
  }

  /// What goes over by itself.
  enum Storing: String, CaseIterable, Sendable {
    case fout500, fout503, anderSoort, storingspagina, afgebroken, afgekapt, halveGzip, stilte

    var antwoord: Proefserver.Antwoord {
      var goed = pagina(0)
      switch self {
      case .fout500: return .code(500)
      case .fout503: return .code(503)
      case .anderSoort: goed.koppen = ["Content-Type": "text/plain"]
      case .storingspagina: return .code(200)
      case .afgebroken: goed.beloofd = goed.inhoud.count + 100
      case .afgekapt: goed.inhoud.removeLast(3)
      case .halveGzip:
        goed.koppen["Content-Encoding"] = "gzip"
        goed.inhoud = Array(gzip(goed.inhoud).prefix(30))
      case .stilte: goed.stil = .seconds(2)
      }
      return goed
    }
  }

  @Test(arguments: Storing.allCases)
  func isTriedAgain(_ storing: Storing) async throws {
    let server = try Proefserver { vraag, nummer in nummer < 2 ? storing.antwoord : Self.tabel(vraag, paginas: 2) }
    try await inMap { map in
      let uitkomst = await haal(server, in: map) { $0.stilte = storing == .stilte ? .milliseconds(800) : .seconds(5) }
      #expect(uitkomst.fout == nil)
      #expect(uitkomst.stand?.rijen == 4)
      #expect(server.vragen.count == 4)
      #expect(uitkomst.bestanden == ["TypedDataSet-00001.json", "TypedDataSet-00002.json"])
    }
  }

  @Test func slowAndGzipAreFine() async throws {
    let server = try Proefserver { vraag, _ in
      var antwoord = Self.tabel(vraag)
      antwoord.inhoud = gzip(Array(repeating: 0x20, count: 70_000) + antwoord.inhoud)
      antwoord.koppen["Content-Encoding"] = "gzip"
      if vraag.pad.contains("skip=4") {
        antwoord = Self.tabel(vraag)
        antwoord.inhoud += Array(repeating: 0x20, count: 1_400)
        antwoord.druppel = .milliseconds(150)
      }
      return antwoord
    }
    try await inMap { map in
      // Slower in all than it may be silent, but never silent for long.
      let uitkomst = await haal(server, in: map) { $0.stilte = .milliseconds(2_500) }
      #expect(uitkomst.stand?.rijen == 6)
      #expect(uitkomst.duur > .seconds(3))
      #expect(server.vragen.count == 3)
      #expect(uitkomst.stand.map { $0.bytes > 140_000 } == true)
    }
  }

  @Test func retryAfterIsHonoured() async throws {
    let server = try Proefserver { vraag, nummer in
      nummer == 0 ? .code(429, ["Retry-After": "1"]) : Self.tabel(vraag, paginas: 1)
    }
    try await inMap { map in
      let uitkomst = await haal(server, in: map)
      #expect(uitkomst.stand?.rijen == 2)
      #expect(uitkomst.duur >= .seconds(1))
    }
    var beleid = Haalbeleid()
    #expect(beleid.wachttijd(naPoging: 1, gevraagd: .seconds(86_400)) == .seconds(120))
    #expect(
      (1...9).map { beleid.wachttijd(naPoging: $0, gevraagd: nil) }
        == [1, 2, 4, 8, 16, 32, 60, 60, 60].map { .seconds($0) })
    beleid.pauze = .zero
    #expect(beleid.wachttijd(naPoging: 5, gevraagd: nil) == .zero)
  }

  /// What ends it, and the sentence about it.
  @Test(arguments: [
    ("TypedDataSet?$skip=0", "komt een tweede keer terug als volgende pagina"),
    ("http://127.0.0.1:1/OData/45067NED/TypedDataSet", "verwijst naar een andere server, http://127.0.0.1:1/"),
    ("https://127.0.0.1/x", "verwijst naar een andere server, https://127.0.0.1/x"),
    ("//voorbeeld.nl/x", "verwijst naar een andere server, http://voorbeeld.nl/x"),
    ("file:///etc/passwd", "verwijst naar een andere server, file:///etc/passwd"),
    ("http://[", "en dat is geen adres"),
  ]) func strangeNextLink(_ vervolg: String, _ zin: String) async throws {
    let server = try Proefserver { _, _ in Self.pagina(0, vervolg: vervolg) }
    try await inMap { map in
      let uitkomst = await haal(server, in: map)
      #expect(uitkomst.fout?.soort == .gegevens)
      #expect(uitkomst.fout?.zin.contains(zin) == true, "\(uitkomst.fout?.zin ?? "")")
      #expect(server.vragen.count <= 2)
    }
  }

  @Test func endlessNextLink() async throws {
    let server = try Proefserver { _, nummer in Self.pagina(nummer * 2, vervolg: "TypedDataSet?$skip=\(nummer)") }
    try await inMap { map in
      let uitkomst = await haal(server, in: map) { $0.meestePaginas = 12 }
      #expect(
        uitkomst.fout?.zin.contains("na 12 pagina's komt er nog een; verhoog --meeste-paginas als dat klopt.") == true)
      #expect(server.vragen.count == 12)
    }
  }

  @Test func fiveHundredForEver() async throws {
    let server = try Proefserver { _, _ in .code(500) }
    try await inMap { map in
      let uitkomst = await haal(server, in: map) { $0.pogingen = 4 }
      #expect(
        uitkomst.fout
          == Haalfout(
            .onbereikbaar,
            "\(server.adres)45067NED/TypedDataSet?$format=json: de server antwoordt met 500, er is daar een storing (4 keer geprobeerd); probeer het later opnieuw, wat al is opgehaald blijft bewaard, of download de tabel zelf en gebruik ‘wmo data importeer … --van’."
          ))
      #expect(server.vragen.count == 4)
      #expect(uitkomst.bestanden == [])
    }
  }

  /// A number that has no meaning is not shown.
  @Test(arguments: [(-1, "de pagina komt niet heel aan"), (-1017, "de pagina komt niet heel aan (netwerkfout -1017)")])
  func networkFaults(_ code: Int, _ wat: String) {
    guard case .failure(let bezwaar) = Bezwaar.oordeel(over: .failure(.netwerk(code))) else {
      Issue.record("no fault")
      return
    }
    #expect(bezwaar.wat == wat && bezwaar.isTijdelijk)
  }

  @Test func hugePage() async throws {
    let server = try Proefserver { _, _ in
      Proefserver.Antwoord(inhoud: Array(repeating: 0x20, count: 3_000_000), druppel: nil)
    }
    try await inMap { map in
      let uitkomst = await haal(server, in: map) { $0.meesteMB = 1 }
      #expect(uitkomst.fout?.zin.contains("de pagina is groter dan 1 MB") == true)
      #expect(server.vragen.count == 1)
      #expect(uitkomst.bestanden == [])
    }
  }

  @Test func redirectionElsewhereIsRefused() async throws {
    let server = try Proefserver { vraag, _ in
      if vraag.pad.contains("verhuisd") { return Self.pagina(0) }
      return .code(302, ["Location": vraag.pad.contains("Categorie") ? "/verhuisd" : "http://127.0.0.1:1/elders"])
    }
    try await inMap { map in
      let uitkomst = await haal(server, in: map, dimensies: ["Categorie"])
      #expect(uitkomst.bestanden == ["Categorie-00001.json"])
      #expect(
        uitkomst.fout?.zin.contains("de server stuurt door naar een andere server, http://127.0.0.1:1/elders") == true)
    }
  }

  @Test func emptyTable() async throws {
    let server = try Proefserver { _, _ in .pagina(#"{"value":[]}"#) }
    try await inMap { map in
      let uitkomst = await haal(server, in: map)
      #expect(uitkomst.stand?.rijen == 0)
      #expect(uitkomst.bestanden == ["TypedDataSet-00001.json"])
    }
  }

  @Test(arguments: ["../x", "", "a b", "45067NED?x", "é"]) func tablesHavePlainNames(_ naam: String) {
    #expect(throws: Haalfout.self) { try Tabeladres(tabel: naam) }
  }

  @Test(arguments: ["ftp://x/", "http://voorbeeld.nl/", "/etc", "", "https://"]) func addressesAreEncrypted(
    _ bron: String
  ) {
    #expect(throws: Haalfout.self) { try Tabeladres(bron: bron, tabel: "45067NED") }
  }
}
