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

  @OptionGroup var table: YearTableOptions
  @OptionGroup var opties: ImportOptions

  func run() throws {
    let jaar = try table.year()
    try neemOver(opties) { map throws(DatabankFout) in try .gebieden(table.van, jaar: jaar, op: Grondslag(map)) }
  }
}
