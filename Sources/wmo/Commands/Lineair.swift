import Glibc
import Rendering
import Screen
import Terminal
import Verkenner

/// The explorer in lines: what changes is said, and nothing is drawn.
struct Lineair {
  var state: State
  /// Whether letters with diacritics cannot be shown.
  let ascii: Bool

  init(_ state: State, ascii: Bool) {
    self.state = state
    self.state.glyphs = .ascii
    self.ascii = ascii
  }

  /// Runs until the user stops, the input ends or the visit does: keys of a terminal, or lines of words of anything else.
  ///
  /// - Returns: The exit code.
  mutating func run(_ bezoek: Bezoek? = nil) throws -> Int32 {
    guard var terminal = try? LineTerminal() else { return try runLines() }
    var bezoek = bezoek
    func end(_ waarom: Bezoek.Einde, _ code: Int32 = 0) throws -> Int32 {
      if let bezoek { try say([bezoek.afscheid(waarom)]) }
      return code
    }
    try say(state.begroeting)
    while true {
      bezoek?.zetWekker()
      switch terminal.wait(until: bezoek?.volgende) {
      case .ended(.hangup): return Ending.hangup.exitCode
      case .ended(let ending): return try end(.gestopt, ending.exitCode)
      case .late:
        switch bezoek?.moment(.now) {
        case .waarschuwing(let waarom): try say(bezoek.map { [$0.waarschuwing(waarom)] } ?? [])
        case .einde(let waarom): return try end(waarom)
        case nil: break
        }
      case .events(let events):
        for case .key(let key) in events {
          bezoek?.leeft(.now)
          if try !press(key) { return try end(.gestopt) }
        }
      }
    }
  }

  /// The longest line that is taken as keys, in signs: nothing that is asked for may be longer.
  private static let longest = 200

  /// Does what the lines of the input ask, until they end.
  private mutating func runLines() throws -> Int32 {
    try say(state.begroeting)
    while let line = readLine()?.trimmed {
      guard line.unicodeScalars.count <= Self.longest else {
        try say(["De regel is te lang: hoogstens \(Self.longest) tekens."])
        continue
      }
      for key in state.keys(for: line) where try !press(key) { return 0 }
    }
    return 0
  }

  /// Does what a key asks and says what changed; false when the user stops.
  private mutating func press(_ key: Key) throws -> Bool {
    let before = state
    switch update(&state, .key(key)) {
    case let effect? where !state.mag(effect): try say([Rechten.bezwaar + "."])
    case .quit: return false
    case .redraw: try say(state.hier)
    case .keep:
      guard let fault = Vervolg.bewaar(state) else {
        try say([Vervolg.afscheid])
        return false
      }
      state.message = fault
    case let effect?: state.carryOut(effect)
    case nil: break
    }
    try say(announcement(from: before, to: state))
    state.heard()
    return true
  }

  private func say(_ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    let text = lines.joined(separator: "\n") + "\n"
    try Output.write(ascii ? transliterated(text) : text)
  }
}
