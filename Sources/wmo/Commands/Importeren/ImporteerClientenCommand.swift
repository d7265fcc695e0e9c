import ArgumentParser
import WmoData
import WmoModel

/// `wmo data importeer clienten`: the clients of maatwerk.
struct ImporteerClientenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clienten", abstract: "Voeg cliënten met maatwerk toe (CBS 84839NED of 86050NED).")

  @Argument(help: ArgumentHelp("Het bestand, of de map van het CBS.", valueName: "bestand")) var bestand: String
  @Option(name: .customLong("tabel"), help: "Welke tabel het is, als het bestand dat niet zegt: 84839NED of 86050NED.")
  var tabel: String?
  @OptionGroup var opties: ImportOptions

  func run() throws {
    let methode: Clientmethode? = try tabel.map { try choice($0, .tabel) }
    try neemOver(opties) { map throws(DatabankFout) in try .clienten(bestand, methode, op: Grondslag(map)) }
  }
}
