import ArgumentParser

/// `wmo handleiding`: the manual page.
struct HandleidingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handleiding", abstract: "Schrijf de handleiding als pagina voor man.",
    discussion: """
      Alle opdrachten met hun opties, alle toetsen, bestanden en eindcodes; ‘man -l wmo.1’ toont de pagina.

      Voorbeeld:
        wmo handleiding > wmo.1
      """)

  func run() throws { try Output.write(Handleiding.troff) }
}
