import ArgumentParser

/// `wmo data importeer`: brings figures in.
struct DataImporteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "importeer", abstract: "Breng eigen gegevens binnen, of maak een heel datapakket.",
    discussion: """
      Eigen gegevens komen in de map wmo-verkenner/gegevens onder XDG_DATA_HOME, of in de map van --data. Zij liggen over de \
      ingebouwde gegevens: wat er niet in staat, blijft zoals het was.

      Voorbeelden:
        wmo data sjabloon kenmerken > kenmerken.csv
        wmo data importeer kenmerken kenmerken.csv --proef
        wmo data importeer kenmerken kenmerken.csv
      """,
    subcommands: [
      ImporteerPakketCommand.self, ImporteerIv3Command.self, ImporteerBevolkingCommand.self,
      ImporteerGebiedenCommand.self, ImporteerGemeentefondsCommand.self, ImporteerPrijzenCommand.self,
      ImporteerClientenCommand.self, ImporteerKenmerkenCommand.self,
    ],
    defaultSubcommand: ImporteerPakketCommand.self)
}
