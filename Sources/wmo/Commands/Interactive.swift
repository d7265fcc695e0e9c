import Screen
import Terminal
import Verkenner
import WmoModel

/// Something that takes the whole screen and answers keys.
protocol Interactive {
  var glyphs: Glyphs { get set }
  /// What is on the screen.
  var picture: Frame { get }
  /// Changes by one event, and tells what has to happen outside.
  mutating func handle(_ event: Event) -> Effect?
  /// Whether its screen can be saved for another time.
  var canKeep: Bool { get }
  /// What a room sees, for notes on another terminal.
  var shownToRoom: Zaal? { get }
  /// The explorer that the saved lists are for, if there is one.
  var explorer: State? { get set }
  /// Shows a sentence until the next key.
  mutating func say(_ sentence: String)
}

extension Interactive {
  var canKeep: Bool { false }
  var shownToRoom: Zaal? { nil }
  mutating func say(_ sentence: String) { explorer?.message = sentence }
}

extension Notebook: Interactive {
  var picture: Frame { frame }
  mutating func handle(_ event: Event) -> Effect? { update(event) }
  var explorer: State? {
    get { nil }
    set {}
  }
}

extension State: Interactive {
  var canKeep: Bool { true }
  var picture: Frame { view(self) }
  mutating func handle(_ event: Event) -> Effect? { update(&self, event) }
  var explorer: State? {
    get { self }
    set { if let newValue { self = newValue } }
  }
}

extension Presenter: Interactive {
  var shownToRoom: Zaal? { zaal }
  var picture: Frame { frame }
  mutating func handle(_ event: Event) -> Effect? { update(event) }
  mutating func say(_ sentence: String) {
    if explorer == nil { message = sentence } else { explorer?.message = sentence }
  }
}

extension Interactive {
  /// Runs on the terminal until the user stops, the terminal ends or the visit does.
  ///
  /// - Returns: The exit code.
  /// - Throws: Why there is no screen; nothing was drawn then.
  mutating func run(
    _ settings: TerminalSettings, alsoAt other: Int32 = -1, bezoek: Bezoek? = nil
  ) throws(TerminalFailure) -> Int32 {
    var terminal = try Terminal(settings: settings)
    let end = loop(&terminal, other, bezoek)
    terminal.close()
    if let sentence = end.sentence { Output.tell(sentence) }
    return end.code
  }

  /// Shows and answers until the end, and gives the exit code with what is to be said on the screen of before.
  private mutating func loop(
    _ terminal: inout Terminal, _ other: Int32, _ bezoek: Bezoek?
  ) -> (code: Int32, sentence: String?) {
    var bezoek = bezoek
    glyphs = terminal.glyphs
    _ = handle(.resize(terminal.size))
    var told: Zaal?
    defer { if told != nil { Postbus.tell(.gestopt) } }
    while true {
      bezoek?.zetWekker()
      terminal.show(picture)
      if let zaal = shownToRoom, zaal != told {
        Postbus.tell(zaal)
        told = zaal
      }
      switch terminal.wait(alsoAt: other, until: bezoek?.volgende) {
      case .late:
        switch bezoek?.moment(.now) {
        case .waarschuwing(let waarom): bezoek.map { say($0.waarschuwing(waarom)) }
        case .einde(let waarom): return (0, bezoek?.afscheid(waarom))
        case nil: break
        }
      case .ended(.hangup): return (Ending.hangup.exitCode, nil)
      case .ended(let ending): return (ending.exitCode, bezoek?.afscheid(.gestopt))
      case .events(let events):
        for event in events {
          if event.isOfTheUser { bezoek?.leeft(.now) }
          switch handle(event) {
          case let effect? where explorer?.mag(effect) == false: say(Rechten.bezwaar + ".")
          case .quit: return (0, bezoek?.afscheid(.gestopt))
          case .redraw: terminal.repaint()
          case .mouse: say(Self.sentence(mouse: terminal.switchMouse()))
          case .theme: say(Self.sentence(terminal.changeTheme()))
          case .copy(let kopie):
            if var state = explorer {
              state.copy(kopie, &terminal)
              explorer = state
            }
          case .keep where !canKeep:
            explorer?.message = "Bewaren kan in de verkenner zelf; q gaat terug naar de presentatie."
          case .keep:
            if let fault = explorer.flatMap(Vervolg.bewaar) {
              explorer?.message = fault
            } else if handle(.key(.character("q"))) == .quit {
              return (0, Vervolg.afscheid)
            }
          case let effect?: explorer?.carryOut(effect)
          case nil: break
          }
        }
      }
    }
  }
}

extension Event {
  /// Whether somebody did it: a window also changes by itself.
  fileprivate var isOfTheUser: Bool {
    switch self {
    case .key, .click, .wheel: true
    case .resize, .told: false
    }
  }
}

extension State {
  /// Whether something may happen outside, whatever key asked for it.
  func mag(_ effect: Effect) -> Bool { rechten.isSuperset(of: effect.recht) }

  /// Does what has to happen outside of the explorer, apart from the screen.
  mutating func carryOut(_ effect: Effect) {
    guard mag(effect) else { return message = Rechten.bezwaar + "." }
    switch effect {
    case .deck(let opdracht): addToDeck(opdracht)
    case .lists: readLists()
    case .save(let lijst, let replace): save(lijst, replace: replace)
    case .write(let bestand): write(bestand)
    case .copy(let kopie): copied(kopie, .impossible)
    case .mouse, .theme: message = "Dit kan alleen op een scherm."
    case .quit, .keep, .redraw: break
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
