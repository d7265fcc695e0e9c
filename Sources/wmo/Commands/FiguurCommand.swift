import ArgumentParser
import Rendering
import WmoModel

/// `wmo figuur`: a figure of the report from the data of today.
struct FiguurCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figuur", abstract: "Toon een figuur uit het rapport, met de cijfers van nu.",
    discussion: """
      Zonder nummer komt de lijst van figuren, met waarom een figuur er niet is.

      Voorbeelden:
        wmo figuur
        wmo figuur 4.8 --markeer Zaanstad
        wmo figuur 2.4 --formaat svg > toegang.svg
      """)

  @Argument(help: ArgumentHelp("Het nummer van de figuur.", valueName: "nummer")) var nummer: String?
  @OptionGroup var marks: MarkOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let databank = try data.databank()
    guard let nummer else { return try output.write(Catalogusfiguur.alle.antwoord(output.style.wijze)) }
    let vraag = try question.vraag(databank)
    let codes = try marks.codes(databank, vraag.soort)
    let figuur: Figuur
    do throws(Figuurfout) {
      figuur = try databank.figuur(nummer, vraag, markeer: codes)
    } catch { throw Failure(.usage, error.zin) }
    try output.write(figuur.antwoord(output.style.wijze))
  }
}
