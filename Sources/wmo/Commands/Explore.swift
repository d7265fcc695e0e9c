import Screen
import Terminal
import Verkenner
import WmoModel

extension VerkenCommand {
  /// Runs the explorer on the terminal until the user stops or the terminal ends.
  ///
  /// - Returns: The exit code.
  /// - Throws: Why there is no screen; nothing was drawn then.
  func explore(_ databank: Databank, _ place: Place, _ settings: TerminalSettings) throws(TerminalFailure) -> Int32 {
    var terminal = try Terminal(settings: settings)
    var state: State
    do throws(Vraagfout) {
      state = try State(
        databank: databank, standaard: Vraag(soort: databank.standaard(.jaarrekening) ?? place.vraag.soort),
        place: place, size: terminal.size, glyphs: terminal.glyphs)
    } catch {
      terminal.close()
      Output.end(Failure(error))
    }
    terminal.show(view(state))
    while true {
      switch terminal.wait() {
      case .ended(let ending): return ending.exitCode
      case .events(let events):
        for event in events where update(&state, event) == .quit { return 0 }
        terminal.show(view(state))
      }
    }
  }
}

extension TerminalFailure {
  /// What to say, or nil when the output is simply not a terminal.
  var sentence: String? {
    switch self {
    case .notATerminal: nil
    case .unknownType(nil): "TERM is niet gezet, dus er is geen scherm; hier is het eerste scherm als tekst."
    case .unknownType(let name?): "Het terminaltype \(name) is hier onbekend; hier is het eerste scherm als tekst."
    case .noCursorAddressing(let name):
      "Het terminaltype \(name) kan geen scherm tonen; hier is het eerste scherm als tekst."
    }
  }
}
