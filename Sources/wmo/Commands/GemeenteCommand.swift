import ArgumentParser
import Rendering
import WmoModel

/// `wmo gemeente`: a card per gemeente.
struct GemeenteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gemeente", abstract: "Toon alles over een of meer gemeenten.",
    discussion: """
      Een naam, een deel ervan of een GM-code; hoofdletters en accenten maken niet uit.

      Voorbeelden:
        wmo gemeente Zaanstad
        wmo gemeente sudwest GM0363 --jaar 2022
      """)

  @Argument(help: ArgumentHelp("De gemeente of gemeenten.", valueName: "naam"), completion: .gemeente) var names:
    [String]
  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let databank = try data.databank()
    let vraag = try question.vraag(databank)
    let codes = try databank.gemeenten(names, in: vraag.soort)
    let kaarten = try answered { () throws(Vraagfout) in
      var kaarten: [Gemeentekaart] = []
      for code in codes { kaarten.append(try databank.kaart(code, vraag)) }
      return kaarten
    }
    if let first = kaarten.first { question.warn(first.kop, vraag) }
    let antwoorden = kaarten.map { $0.antwoord.met($0.figuur()) }
    try output.write(antwoorden, as: kaarten.count == 1 ? kaarten[0].json : .lijst(kaarten.map(\.json)))
  }
}
