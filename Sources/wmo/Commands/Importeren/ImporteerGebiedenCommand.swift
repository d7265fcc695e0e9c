import ArgumentParser
import WmoData
import WmoModel

/// `wmo data importeer gebieden`: the gemeenten and regions of a year.
struct ImporteerGebiedenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gebieden", abstract: "Voeg de gemeenten en regio’s van een jaar toe (CBS, Gebieden in Nederland).",
    discussion: """
      Voorbeeld:
        wmo data importeer gebieden --jaar 2027 --van gebieden.csv --proef
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
    try neemOver(opties) { map throws(DatabankFout) in try .gebieden(van, jaar: jaar, op: Grondslag(map)) }
  }
}
