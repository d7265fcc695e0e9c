import ArgumentParser
import Rendering
import WmoData
import WmoModel

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
