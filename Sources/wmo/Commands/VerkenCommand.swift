import ArgumentParser
import Rendering
import Screen
import Terminal
import Verkenner
import WmoModel

/// `wmo verken`, and bare `wmo`: the explorer.
struct VerkenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verken", abstract: "Open de verkenner (ook zonder opdracht).",
    discussion: """
      Zonder terminal, of met een terminal die geen scherm kan tonen, komt het eerste scherm als tekst.

      Met --lineair is er geen scherm: elke verandering is een regel om voor te lezen, op elke terminal. Komt de invoer \
      niet van een terminal, dan is elke regel de naam van een handeling (maat, omlaag, zoek), de naam van een toets \
      (Enter, Esc, Tab) of tekst om te typen; een lege regel is Enter.

      Voorbeelden:
        wmo --indeling positionering --maat toegang
        wmo --gemeente Zaanstad
        wmo --lineair
        echo maat | wmo --lineair
        wmo --vervolg                                   verder waar u met Q stopte
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @Option(name: .customLong("gemeente"), help: "Begin bij een gemeente.", completion: .gemeente) var gemeente: String?
  @Flag(name: .customLong("vervolg"), help: "Ga verder op het bewaarde scherm, en bewaar het weer bij het stoppen.")
  var resumes = false
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try checkResuming()
    let databank = try data.databank()
    let settings = try screen.settings()
    var begin = try begin(databank, Voorkeuren.eigen)
    if let first = begin.meldingen.first {
      let meer = begin.meldingen.count - 1
      begin.state.message = first + (meer > 0 ? " En nog \(meer); ‘wmo instellingen’ noemt ze." : "")
    }
    let code: Int32
    if screen.style.lineair {
      var lineair = Lineair(begin.state, ascii: screen.style.isASCII)
      code = try lineair.run()
      begin.state = lineair.state
    } else {
      do throws(TerminalFailure) {
        code = try begin.state.run(settings)
      } catch {
        begin.meldingen.forEach(Output.tell)
        if let sentence = error.sentence { Output.tell(sentence) }
        return try begin.state.writeStart(screen.style.wijze)
      }
    }
    if begin.bewaart, let fault = Vervolg.bewaar(begin.state) { Output.tell(fault) }
    if code != 0 { throw ExitCode(code) }
  }
}

extension State {
  /// Writes the start view as text: what the command of that view gives.
  func writeStart(_ wijze: Tekstwijze) throws {
    if case .groepen(let groepen) = content { try groepen.kop.requireSomebody() }
    try Output.write(antwoord(wijze).tekst(als: .tekst, wijze, csv: .komma))
  }
}
