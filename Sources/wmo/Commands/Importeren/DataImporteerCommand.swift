import ArgumentParser

/// `wmo data importeer`: brings figures of the user's own, or makes the whole folder anew.
struct DataImporteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "importeer", abstract: "Voeg eigen cijfers toe, of maak een hele map met gegevens.",
    discussion: """
      Voorbeelden:
        wmo data importeer bevolking --jaar 2027 --van bevolking.csv
        wmo data importeer clienten 84839NED.csv --proef
        wmo data importeer bronnen data
      """,
    subcommands: [
      ImporteerPakketCommand.self, ImporteerBevolkingCommand.self, ImporteerGebiedenCommand.self,
      ImporteerGemeentefondsCommand.self, ImporteerPrijzenCommand.self, ImporteerClientenCommand.self,
    ], defaultSubcommand: ImporteerPakketCommand.self)
}
