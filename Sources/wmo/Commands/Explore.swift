import Screen
import Terminal
import Verkenner
import WmoModel

extension State {
  /// Runs the explorer on the terminal until the user stops or the terminal ends.
  ///
  /// - Returns: The exit code.
  /// - Throws: Why there is no screen; nothing was drawn then.
  mutating func explore(_ settings: TerminalSettings) throws(TerminalFailure) -> Int32 {
    var terminal = try Terminal(settings: settings)
    glyphs = terminal.glyphs
    _ = update(&self, .resize(terminal.size))
    while true {
      terminal.show(view(self))
      switch terminal.wait() {
      case .ended(let ending): return ending.exitCode
      case .events(let events):
        for event in events {
          switch update(&self, event) {
          case .quit: return 0
          case .redraw: terminal.repaint()
          case .lists: readLists()
          case .save(let lijst, let replace): save(lijst, replace: replace)
          case nil: break
          }
        }
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
