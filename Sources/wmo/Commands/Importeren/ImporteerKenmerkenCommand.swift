import ArgumentParser
import Rendering
import WmoData
import WmoModel

/// `wmo data importeer kenmerken`: brings in statements on how gemeenten organise the Wmo.
struct ImporteerKenmerkenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kenmerken", abstract: "Breng eigen kenmerken van gemeenten binnen.",
    discussion: """
      Het bestand heeft een regel per uitspraak, of een regel per gemeente met een kolom per dimensie; \
      ‘wmo data sjabloon kenmerken’ geeft een leeg bestand met alles wat er kan staan. Is een regel fout, dan wordt er \
      niets overgenomen.

      Voorbeeld:
        wmo data importeer kenmerken inkoop.csv --proef
      """)

  @Argument(help: ArgumentHelp("Het bestand met kenmerken.", valueName: "bestand"), completion: .file())
  var file: String
  @Flag(name: .customLong("sla-over"), help: "Sla foute regels over en neem de rest.") var skip = false
  @Flag(name: .customLong("vervang"), help: "Laat alle andere kenmerken vallen, ook de ingebouwde.") var replace = false
  @OptionGroup var options: ImportOptions

  func run() throws {
    let map = try options.target.gegevensmap()
    let opgave: Kenmerkopgave
    do throws(DatabankFout) { opgave = try Kenmerkopgave(bestand: file, map) } catch { throw Failure(error) }
    for fout in opgave.fouten.prefix(Self.most) { Output.tell(fout.zin) }
    if opgave.fouten.count > Self.most { Output.tell("En nog \(opgave.fouten.count - Self.most) fouten.") }
    let count =
      opgave.gelezen == 0
      ? "" : ": \(getal(opgave.goed)) van \(getal(opgave.gelezen)) uitspraken \(opgave.goed == 1 ? "is" : "zijn") goed"
    if !opgave.fouten.isEmpty, !skip || opgave.goed == 0 {
      let way =
        skip || opgave.goed == 0 ? "verbeter het bestand" : "verbeter het bestand of neem de rest met --sla-over"
      throw Failure(.data, "Er is niets overgenomen uit \(shown(file))\(count); \(way).")
    }
    if !opgave.fouten.isEmpty { Output.tell("Overgeslagen is wat hierboven staat\(count).") }
    try neemOver(options, toch: replace) { map throws(DatabankFout) in try opgave.aanlevering(map, vervang: replace) }
  }

  /// The most faults that are told.
  private static let most = 50
}
