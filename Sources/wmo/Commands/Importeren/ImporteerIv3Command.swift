import ArgumentParser
import Rendering
import WmoData
import WmoModel

/// `wmo data importeer iv3`: raw Iv3 of CBS, fetched or from files, to figures per gemeente and taakveld.
struct ImporteerIv3Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iv3", abstract: "Importeer een jaar ruwe Iv3-cijfers van het CBS.",
    discussion: """
      Zonder --van haalt wmo-haal de tabel op bij het CBS; dat gaat verder waar het een vorige keer ophield. \
      Bekende tabellen: \(Iv3Invoer.tabellen.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")).

      Voorbeelden:
        wmo data importeer iv3 --jaar 2024 --document jaarrekening --proef
        wmo data importeer iv3 --jaar 2024 --van 45067NED_TypedDataSet.csv
      """)

  @Option(
    help: ArgumentHelp("Het jaar van de cijfers.", valueName: "jaar"),
    completion: .list(Iv3Invoer.tabellen.keys.sorted().map(String.init)))
  var jaar: Int
  @Option(help: ArgumentHelp("De CBS-tabel.", valueName: "naam"), completion: .list(Iv3Invoer.tabellen.values.sorted()))
  var tabel: String?
  @Option(
    help: ArgumentHelp("begroting, jaarrekening of beide.", valueName: "document"),
    completion: .list(Document.allCases.map(\.rawValue) + ["beide"]))
  var document = "beide"
  @Option(
    help: ArgumentHelp("Lees een map of bestand in plaats van op te halen.", valueName: "pad"), completion: .file())
  var van: String?
  @OptionGroup var ophalen: FetchOptions
  @OptionGroup var opties: ImportOptions

  func run() throws {
    let documenten: [Document] = slug(document) == "beide" ? Document.allCases : [try choice(document, .document)]
    guard (2017...2100).contains(jaar) else {
      throw Failure(.usage, "Onbekend jaar \(jaar); Iv3 met taakvelden is er vanaf 2017.")
    }
    let tabel = tabel ?? Iv3Invoer.tabellen[jaar]
    // The gemeenten come first: fetching takes minutes.
    let map = try opties.target.gegevensmap()
    let grondslag = try data { () throws(DatabankFout) in try Grondslag(map) }
    let gemeenten = try data { () throws(DatabankFout) in try grondslag.namen(jaar) }
    let zonder = try data { () throws(DatabankFout) in try grondslag.zonderInwoners(jaar) }
    let invoer = Iv3Invoer(
      jaar: jaar, documenten: documenten,
      tabel: van.map { self.tabel ?? Iv3Invoer.bekend(tabel, $0) } ?? tabel,
      bestand: van.map { $0.split(separator: "/").last.map(String.init) ?? $0 }, gemeenten: gemeenten,
      zonderInwoners: zonder)
    if gemeenten.isEmpty { _ = try data { () throws(DatabankFout) in try invoer.lees("") } }
    if let van { return try neemOver(try lees(van, invoer), opties) }
    guard let tabel else {
      throw Failure(.usage, "Voor \(jaar) is geen tabel bekend; geef de naam met --tabel of een bestand met --van.")
    }
    let pages = try ophalen.fetch(tabel, dimensies: Iv3Invoer.dimensies)
    try neemOver(try lees(pages.folder, invoer), opties)
    if !opties.proef { pages.removeIfTemporary() }
  }

  private func lees(_ pad: String, _ invoer: Iv3Invoer) throws -> Aanlevering {
    let progress = Voortgang()
    defer { progress.wis() }
    let clock = ContinuousClock()
    let start = clock.now
    return try data { () throws(DatabankFout) in
      try invoer.lees(pad) { rijen in
        let seconden = max((clock.now - start) / .seconds(1), 0.001)
        progress.meld(
          "\(getal(rijen)) \(rijen == 1 ? "rij" : "rijen") gelezen, \(getal(Double(rijen) / seconden, decimalen: 0)) per seconde"
        )
      }
    }
  }

  private func data<Waarde>(_ werk: () throws(DatabankFout) -> Waarde) throws -> Waarde {
    do throws(DatabankFout) { return try werk() } catch { throw Failure(error) }
  }
}
