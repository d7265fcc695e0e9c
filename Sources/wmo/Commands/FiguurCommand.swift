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

  @Argument(help: ArgumentHelp("Het nummer van de figuur.", valueName: "nummer"), completion: .figuur) var nummer:
    String?
  @OptionGroup var marks: MarkOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let databank = try data.databank()
    guard let nummer else { return try output.write(databank.catalogus.antwoord(output.style.wijze)) }
    let vraag = try question.vraag(databank)
    let codes = try marks.codes(databank, vraag.soort)
    let figuur: Figuur
    do throws(Figuurfout) {
      figuur = try databank.figuur(nummer, vraag, markeer: codes)
    } catch { throw Failure(.usage, error.zin) }
    if vraag.isBeperkt { try Kop(answered { () throws(Vraagfout) in try databank.selectie(vraag) }).requireSomebody() }
    if question.maat != nil, isSame(figuur, databank, vraag, { $0.maat = $0.maat == .toegang ? .maatwerk : .toegang }) {
      Output.tell("Figuur \(figuur.code) heeft een eigen maat; --maat verandert er niets aan.")
    }
    if question.indeling != nil,
      isSame(figuur, databank, vraag, { $0.indeling = $0.indeling == .regio ? .provincie : .regio })
    {
      Output.tell("Figuur \(figuur.code) heeft een eigen indeling; --indeling verandert er niets aan.")
    }
    marks.tellMissing(codes, in: figuur, databank)
    try output.write(figuur.antwoord(output.style.wijze))
  }

  /// Whether a figure does not change with the question.
  private func isSame(_ figuur: Figuur, _ databank: Databank, _ vraag: Vraag, _ change: (inout Vraag) -> Void) -> Bool {
    var other = vraag
    change(&other)
    func text(_ figuur: Figuur) -> String { figuur.antwoord(Tekstwijze()).json.tekstvorm }
    guard let plain = try? databank.figuur(figuur.code, vraag), let changed = try? databank.figuur(figuur.code, other)
    else { return false }
    return text(plain) == text(changed)
  }
}
