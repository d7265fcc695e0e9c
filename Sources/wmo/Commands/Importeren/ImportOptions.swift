import ArgumentParser

/// Where an import goes, and whether it really goes there.
struct ImportOptions: ParsableArguments {
  @Flag(name: .customLong("proef"), help: "Toon alleen wat er zou veranderen.")
  var proef = false

  @Option(name: .customLong("data"), help: ArgumentHelp("De map voor eigen gegevens.", valueName: "map"))
  var folder: String?
}
