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

  @OptionGroup var table: YearTableOptions
  @OptionGroup var opties: ImportOptions

  func run() throws {
    let jaar = try table.year()
    try neemOver(opties) { map throws(DatabankFout) in try .bevolking(table.van, jaar: jaar, op: Grondslag(map)) }
  }
}
