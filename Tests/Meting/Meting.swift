import ArgumentParser

/// The benchmark: measures a release binary on a pseudo terminal, beside other programs, and the model by itself.
///
/// `swift run -c release meting alles .build/release/wmo`. Nothing is asserted: the numbers belong to the machine.
@main
struct Meting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meting", abstract: "Measure the program; nothing is asserted.",
    subcommands: [Scherm.self, Vragen.self, Lijn.self, Groei.self, Iv3.self, Start.self, Alles.self])
}

/// What is measured, and how long that may take.
struct Meetopties: ParsableArguments {
  @Argument(help: "The release binary of wmo.")
  var wmo: String

  @Flag(help: "Fewer runs.")
  var kort = false

  @Option(help: "The folder with the figures.")
  var gegevens = "data"
}
