import ArgumentParser
import WmoData
import WmoModel

/// `wmo data importeer clienten`: the clients of maatwerk.
struct ImporteerClientenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clienten", abstract: "Voeg cliënten met maatwerk toe (CBS 84839NED of 86050NED).",
    discussion: """
      De twee tabellen tellen anders; hun jaren komen in één bestand en nooit in één lijn. Cliënten staan bij de \
      jaarrekening van hun jaar: een jaar waarvan die er niet is, wordt weggelaten. Waar geen jaarcijfer is, telt het \
      laatste halve jaar.

      Voorbeelden:
        wmo data importeer clienten 84839NED.csv --proef
        wmo data importeer clienten clienten.csv --tabel 86050NED
      """)

  @Argument(help: ArgumentHelp("Het bestand, of de map van het CBS.", valueName: "bestand"), completion: .file())
  var bestand: String
  @Option(
    name: .customLong("tabel"), help: "Welke tabel het is, als het bestand dat niet zegt: 84839NED of 86050NED.",
    completion: .woorden(Clientmethode.self))
  var tabel: String?
  @OptionGroup var opties: ImportOptions

  func run() throws {
    let methode: Clientmethode? = try tabel.map { try choice($0, .tabel) }
    try neemOver(opties) { map throws(DatabankFout) in try .clienten(bestand, methode, op: Grondslag(map)) }
  }
}
