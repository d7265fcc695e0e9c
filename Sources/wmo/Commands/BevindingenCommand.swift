import ArgumentParser
import Rendering
import WmoModel

/// `wmo bevindingen`: what the sources state, checked on the figures.
struct BevindingenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bevindingen", abstract: "Toets wat rapporten zeggen aan de cijfers van nu.",
    discussion: """
      Elke uitkomst wordt opnieuw berekend; een filter toetst alleen die gemeenten.
      Met --maat alleen de bevindingen over die maat.

      Voorbeelden:
        wmo bevindingen
        wmo bevindingen F36 F48
        wmo bevindingen taakgericht --maat toegang
        wmo bevindingen --filter regio=noord --formaat csv
      """)

  @Argument(
    help: ArgumentHelp("De code, zoals F36, of een woord in de bevinding; zonder dit alle.", valueName: "code of woord")
  )
  var words: [String] = []
  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    for (option, value) in [("noemer", question.noemer), ("indeling", question.indeling)] where value != nil {
      throw Failure(.usage, "Elke bevinding heeft haar eigen noemer en indeling; laat --\(option) weg.")
    }
    let databank = try data.databank()
    let vraag = try question.vraag(databank)
    var bevindingen = try answered { () throws(Vraagfout) in try databank.bevindingen(vraag) }
    try question.check(bevindingen.kop, vraag)
    bevindingen.lijst = try chosen(bevindingen, question.maat == nil ? nil : vraag.maat)
    try output.write(bevindingen.antwoord(output.style.wijze))
  }

  /// The findings that the words mean, and of those the ones about a measure.
  private func chosen(_ bevindingen: Bevindingen, _ maat: Maat?) throws -> [Bevinding] {
    guard let lijst = bevindingen.gekozen(words) else {
      throw Failure(
        .usage,
        "Er is geen bevinding met ‘\(shown(words.joined(separator: " ")))’; ‘wmo bevindingen’ toont ze alle, van F1 tot en met F\(bevindingen.lijst.count)."
      )
    }
    guard let maat else { return lijst }
    let over = lijst.filter { $0.bewering.maten.contains(maat) }
    guard !over.isEmpty else {
      let deze = words.isEmpty ? "Geen bevinding" : "Geen van deze bevindingen"
      throw Failure(.usage, "\(deze) gaat over de maat \(maat.rawValue); laat --maat weg.")
    }
    return over
  }
}
