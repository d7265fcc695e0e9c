import ArgumentParser
import Rendering
import WmoData
import WmoModel

/// `wmo data importeer pakket`: makes the data package anew from the sources.
struct ImporteerPakketCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pakket", abstract: "Maak een heel datapakket opnieuw uit de bronbestanden.",
    discussion: """
      De map wordt in haar geheel vervangen of niet; dezelfde bronnen geven dezelfde bestanden.

      Voorbeeld:
        wmo data importeer pakket bronnen data
      """)

  @Argument(help: ArgumentHelp("De map met de bronbestanden.", valueName: "bronnen"), completion: .directory)
  var bronnen: String
  @Argument(help: ArgumentHelp("De map die wordt gemaakt of vervangen.", valueName: "map"), completion: .directory)
  var folder: String

  @Flag(name: .customLong("niet-wachten"), help: "Stop als er al een import in die map bezig is.")
  var impatient = false

  func run() throws {
    let verslag: Importverslag
    do throws(DatabankFout) { verslag = try importeer(bronnen: bronnen, naar: folder, .wachten(!impatient)) } catch {
      throw Failure(error)
    }
    let table = Tabel(
      kolommen: [Kolom(nil, "bron"), Kolom(nil, "gelezen"), Kolom(nil, "overgenomen"), Kolom(nil, "vergeleken")],
      rijen: verslag.bronnen.map {
        [.tekst($0.pad), .geheel($0.gelezen), .geheel($0.overgenomen), .geheel($0.vergeleken)]
      })
    let rows = verslag.rijen.values.reduce(0, +)
    try Output.write(
      (table.tekst() + [
        "", "Geschreven naar \(shownPath(folder)): \(getal(verslag.rijen.count)) bestanden, \(getal(rows)) rijen.",
        "Twee bronnen hebben \(getal(verslag.gelijkeWaarden)) waarden gemeen; alle zijn gelijk.",
      ]).joined(separator: "\n") + "\n")
  }
}
