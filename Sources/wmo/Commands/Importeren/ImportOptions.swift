import ArgumentParser

/// What every import asks: where the figures go, and whether they go there at all.
struct ImportOptions: ParsableArguments {
  @Flag(name: .customLong("proef"), help: "Toon alleen wat er zou veranderen.")
  var proef = false

  @Option(name: .customLong("data"), help: ArgumentHelp("De map met uw gegevens.", valueName: "map"))
  var folder: String?
}
