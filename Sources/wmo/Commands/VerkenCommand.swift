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
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @Option(name: .customLong("gemeente"), help: "Begin bij een gemeente.", completion: .gemeente) var gemeente: String?
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let databank = try data.databank()
    let place = try place(databank)
    let settings = try screen.settings()
    let standaard = try databank.standaardvraag()
    var state = try answered { () throws(Vraagfout) in
      try State(databank: databank, standaard: standaard, place: place)
    }
    if screen.style.lineair {
      var lineair = Lineair(state, ascii: screen.style.isASCII)
      return try leave(try lineair.run())
    }
    let code: Int32
    do throws(TerminalFailure) {
      code = try state.run(settings)
    } catch {
      if let sentence = error.sentence { Output.tell(sentence) }
      return try writeStart(databank, place)
    }
    try leave(code)
  }

  private func leave(_ code: Int32) throws {
    if code != 0 { throw ExitCode(code) }
  }

  /// The start view as text: what the command of that view gives.
  private func writeStart(_ databank: Databank, _ place: Place) throws {
    let answer: Antwoord =
      if case .kaart(let code) = place.level.scene {
        try answered { () throws(Vraagfout) in try databank.kaart(code, place.vraag) }.antwoord
      } else {
        try groepen(databank, place.vraag).antwoord
      }
    try Output.write(answer.tekst(als: .tekst, screen.style.wijze, csv: .komma))
  }

  private func groepen(_ databank: Databank, _ vraag: Vraag) throws -> Groepen {
    let groepen = try answered { () throws(Vraagfout) in try databank.groepen(vraag) }
    try groepen.kop.requireSomebody()
    return groepen
  }
}
