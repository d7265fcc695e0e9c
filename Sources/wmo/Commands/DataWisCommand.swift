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
    guard !gone.isEmpty else { return try Output.write("Er waren geen eigen gegevens in \(shownPath(map.pad)).\n") }
    let lost = gone.filter { !Gegevensmap.isIngebouwd($0) }
    let rest =
      lost.isEmpty
      ? "De ingebouwde gegevens tellen weer."
      : "Het programma heeft zelf geen gegevens voor \(lost.joined(separator: ", "))"
        + (lost.count == gone.count ? "." : "; voor de andere bestanden tellen de ingebouwde weer.")
    try Output.write("Weggehaald uit \(shownPath(map.pad)): \(gone.joined(separator: ", ")). \(rest)\n")
  }
}
