import ArgumentParser
import WmoData

/// `wmo data wis`: takes the user's own files away.
struct DataWisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wis", abstract: "Haal een eigen bestand weg, zodat het ingebouwde weer telt.",
    discussion: """
      ‘wmo data overzicht’ noemt de bestanden.

      Voorbeelden:
        wmo data wis iv3/2024-jaarrekening.csv
        wmo data wis alles
      """)

  @Argument(help: ArgumentHelp("Het pad van het bestand, of ‘alles’.", valueName: "pad")) var path: String
  @OptionGroup var target: TargetOptions

  func run() throws {
    let map = try target.gegevensmap()
    let gone: [String]
    do throws(DatabankFout) {
      gone = try map.wis(path == "alles" ? nil : path, .wachten(!target.impatient))
    } catch { throw Failure(error) }
    try Output.write(
      gone.isEmpty
        ? "Er waren geen eigen gegevens in \(shown(map.pad)).\n"
        : "Weggehaald uit \(shown(map.pad)): \(gone.joined(separator: ", ")). De ingebouwde gegevens tellen weer.\n")
  }
}
