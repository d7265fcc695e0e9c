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
      Elke fout krijgt bestand, regel en kolom; alles is in orde als er geen is.

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
    let fouten = valideer(map: folder)
    guard let last = fouten.last else {
      return try Output.write("De gegevens in \(shown(folder)) zijn in orde.\n")
    }
    for fout in fouten.dropLast() { Output.tell(fout.zin) }
    throw Failure(last)
  }
}
