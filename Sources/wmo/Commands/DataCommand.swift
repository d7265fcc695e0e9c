import ArgumentParser
import Rendering
import WmoData
import WmoModel

/// `wmo data`: the figures themselves.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Controleer, importeer of beschrijf de gegevens.",
    subcommands: [DataOverzichtCommand.self, DataControleerCommand.self, DataImporteerCommand.self])
}

/// `wmo data controleer`: validates a folder as a whole.
struct DataControleerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer", abstract: "Controleer een map met gegevens volledig.")

  @Argument(help: ArgumentHelp("De map met gegevens.", valueName: "map")) var folder: String?
  @Option(name: .customLong("data"), help: ArgumentHelp("Hetzelfde als het argument.", valueName: "map"))
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

/// `wmo data importeer`: figures from outside.
struct DataImporteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "importeer", abstract: "Importeer cijfers van buiten.",
    subcommands: [ImporteerPakketCommand.self, ImporteerIv3Command.self],
    defaultSubcommand: ImporteerPakketCommand.self)
}

/// `wmo data importeer pakket`: makes the data folder anew from the sources.
struct ImporteerPakketCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pakket", abstract: "Maak de map met gegevens opnieuw uit de bronbestanden.")

  @Argument(help: ArgumentHelp("De map met de bronbestanden.", valueName: "bronnen")) var bronnen: String
  @Argument(help: ArgumentHelp("De map die wordt gemaakt of vervangen.", valueName: "map")) var folder: String

  func run() throws {
    let verslag: Importverslag
    do throws(DatabankFout) { verslag = try importeer(bronnen: bronnen, naar: folder) } catch { throw Failure(error) }
    let table = Tabel(
      kolommen: [Kolom(nil, "bron"), Kolom(nil, "gelezen"), Kolom(nil, "overgenomen"), Kolom(nil, "vergeleken")],
      rijen: verslag.bronnen.map {
        [.tekst($0.pad), .geheel($0.gelezen), .geheel($0.overgenomen), .geheel($0.vergeleken)]
      })
    let rows = verslag.rijen.values.reduce(0, +)
    try Output.write(
      (table.tekst() + [
        "", "Geschreven naar \(shown(folder)): \(getal(verslag.rijen.count)) bestanden, \(getal(rows)) rijen.",
        "Twee bronnen hebben \(getal(verslag.gelijkeWaarden)) waarden gemeen; alle zijn gelijk.",
      ]).joined(separator: "\n") + "\n")
  }
}
