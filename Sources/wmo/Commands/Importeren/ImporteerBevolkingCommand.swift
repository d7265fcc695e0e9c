import ArgumentParser
import WmoData
import WmoModel

/// `wmo data importeer bevolking`: the population of a year.
struct ImporteerBevolkingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bevolking", abstract: "Voeg inwoners en volwassenen van een jaar toe (CBS 03759ned).",
    discussion: """
      Voorbeeld:
        wmo data importeer bevolking --jaar 2027 --van 03759ned.csv --proef
      """)

  @Option(name: .customLong("jaar"), help: "Het jaar van 1 januari.") var jaar: Int
  @Option(
    name: .customLong("van"),
    help: ArgumentHelp("Het bestand, of de map met JSON-pagina’s of CSV van het CBS.", valueName: "bestand of map"),
    completion: .file())
  var van: String
  @OptionGroup var opties: ImportOptions

  func run() throws {
    guard (2018...2100).contains(jaar) else {
      throw Failure(.usage, "Het jaar ‘\(jaar)’ valt buiten 2018 tot en met 2100.")
    }
    try neemOver(opties) { map throws(DatabankFout) in try .bevolking(van, jaar: jaar, op: Grondslag(map)) }
  }
}
