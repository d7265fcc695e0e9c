import ArgumentParser
import Rendering
import WmoModel

/// `wmo bron`: where a figure comes from.
struct BronCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bron", abstract: "Toon bron en formule van een cijfer.",
    discussion: """
      Voorbeeld:
        wmo bron --maat toegang --gemeente Utrecht
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @Option(name: .customLong("gemeente"), help: "De gemeente; zonder deze alle gemeenten samen.", completion: .gemeente)
  var gemeente: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let databank = try data.databank()
    let vraag = try question.vraag(databank)
    let code = try gemeente.map { try databank.gemeente($0, in: vraag.soort) }
    let bron = try answered { () throws(Vraagfout) in try databank.bron(vraag, gemeente: code) }
    try question.check(bron.kop, vraag)
    try output.write(bron.antwoord)
  }
}
