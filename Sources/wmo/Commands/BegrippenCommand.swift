import ArgumentParser
import Rendering
import WmoModel

/// `wmo begrippen`: the glossary, the caveats and the signals.
struct BegrippenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "begrippen", abstract: "Leg begrippen, kanttekeningen en signalen uit.",
    discussion: """
      Voorbeeld:
        wmo begrippen taakzwaarte
      """)

  @Argument(help: ArgumentHelp("Het begrip; zonder dit alle begrippen.", valueName: "woord")) var words: [String] = []
  @OptionGroup var output: OutputOptions

  func run() throws {
    let sought = words.joined(separator: " ")
    let found = sought.isEmpty ? Begrip.alle : Begrip.zoek(sought)
    guard !found.isEmpty else {
      throw Failure(.usage, "Er is geen begrip met ‘\(shown(sought))’; ‘wmo begrippen’ toont alle begrippen.")
    }
    try output.write(found.antwoord(output.style.wijze))
  }
}
