import ArgumentParser
import Rendering
import WmoModel

/// `wmo bevindingen`: what the sources state, checked on the figures.
struct BevindingenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bevindingen", abstract: "Toets wat rapporten zeggen aan de cijfers van nu.",
    discussion: """
      Elke uitkomst wordt opnieuw berekend; een filter toetst alleen die gemeenten.

      Voorbeelden:
        wmo bevindingen
        wmo bevindingen --filter regio=noord --formaat csv
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let databank = try data.databank()
    let vraag = try question.vraag(databank)
    let bevindingen = try answered { () throws(Vraagfout) in try databank.bevindingen(vraag) }
    try question.check(bevindingen.kop, vraag)
    try output.write(bevindingen.antwoord(output.style.wijze))
  }
}
