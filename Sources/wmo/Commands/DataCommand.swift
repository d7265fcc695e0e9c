import ArgumentParser
import Rendering
import WmoData
import WmoModel

/// `wmo data`: the figures themselves.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Controleer, importeer of beschrijf de gegevens, ook eigen gegevens.",
    discussion: """
      Voorbeelden:
        wmo data overzicht
        wmo data controleer data
      """,
    subcommands: [
      DataOverzichtCommand.self, DataControleerCommand.self, DataImporteerCommand.self, DataSjabloonCommand.self,
      DataWisCommand.self,
    ])
}

/// `wmo data controleer`: validates a folder as a whole.
struct DataControleerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer", abstract: "Controleer een map met gegevens volledig.",
    discussion: """
      Elke fout krijgt bestand, regel en kolom; alles is in orde als er geen is. Een map met datapackage.json is een heel \
      pakket; de bestanden in een andere map worden gecontroleerd zoals zij over de ingebouwde heen liggen.

      Voorbeeld:
        wmo data controleer data
      """)

  @Argument(help: ArgumentHelp("De map met gegevens.", valueName: "map"), completion: .directory) var folder: String?
  @Option(
    name: .customLong("data"), help: ArgumentHelp("Hetzelfde als het argument.", valueName: "map"),
    completion: .directory)
  var option: String?

  func run() throws {
    guard let folder = folder ?? option else {
      throw Failure(.usage, "Geef de map die u wilt controleren, zoals ‘wmo data controleer data’.")
    }
    let controle = Mapcontrole(map: folder)
    guard let last = controle.fouten.last else {
      let over = controle.eigen.map {
        $0 == 1 ? ": 1 bestand over de ingebouwde heen" : ": \($0) bestanden over de ingebouwde heen"
      }
      return try Output.write("De gegevens in \(shownPath(folder)) zijn in orde\(over ?? "").\n")
    }
    for fout in controle.fouten.dropLast() { Output.tell(fout.zin) }
    throw Failure(last)
  }
}
