import ArgumentParser
import WmoData
import WmoModel

/// `wmo data importeer cpi`: the consumer prices.
struct ImporteerPrijzenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cpi", abstract: "Voeg jaren van de consumentenprijsindex toe (CBS 83131NED).",
    discussion: """
      Voorbeeld:
        wmo data importeer cpi 83131NED.csv --proef
      """)

  @Argument(help: ArgumentHelp("Het bestand, of de map van het CBS.", valueName: "bestand"), completion: .file())
  var bestand: String
  @OptionGroup var opties: ImportOptions

  func run() throws {
    try neemOver(opties) { map throws(DatabankFout) in try .consumentenprijzen(bestand, op: Grondslag(map)) }
  }
}
