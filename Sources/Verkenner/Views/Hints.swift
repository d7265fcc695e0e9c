import Rendering
import Screen

extension Action {
  /// The actions for the line of keys, the most useful first.
  static let hinted: [Action] = [
    .open, .terug, .volgende, .cellen, .prijspeil, .alleenGemarkeerde, .vergelijk, .zoek, .markeren, .indeling, .maat,
    .filter, .document, .saldo, .reeks, .samenhang, .presenteren, .kruistabel, .alleGemeenten, .sorteren, .bron,
    .toelichting,
    .uitspraken, .noemer, .hulp, .stop,
  ]
}

extension Frame {
  /// Draws the last line: a message, or the keys that make sense now.
  ///
  /// Help and stop are always there.
  mutating func hints(_ state: State, _ layout: Layout) {
    if let message = state.message {
      // A sentence that is too long takes the lines above it, since what it says last is the way out.
      let lines = afgebroken(state.plain(message), breedte: size.columns - 2).prefix(4)
      for (offset, line) in lines.enumerated() {
        let row = layout.hints - lines.count + 1 + offset
        fill(.blank, row: row, columns: 0..<size.columns)
        write(fitted(line, size.columns - 2, state.glyphs), row: row, column: 1, style: .signal)
      }
      return
    }
    let possible = Action.hinted.filter { $0.objection(in: state) == nil }
    let fixed = possible.filter { $0 == .hulp || $0 == .stop }
    var room = size.columns - 2 - fixed.reduce(0) { $0 + hint($1, state).width + 2 }
    var shown: [(Action, Line)] = []
    for action in possible where !fixed.contains(action) {
      let hint = hint(action, state)
      guard hint.width + 2 <= room else { break }
      room -= hint.width + 2
      shown.append((action, hint))
    }
    var column = 1
    for (action, hint) in shown + fixed.map({ ($0, self.hint($0, state)) }) {
      write(hint, row: layout.hints, column: column)
      if let key = action.entry.keys.first {
        target(.key(key), rows: layout.hints..<(layout.hints + 1), columns: column..<(column + hint.width))
      }
      column += hint.width + 2
    }
  }

  private func hint(_ action: Action, _ state: State) -> Line {
    let entry = action.entry
    let key = entry.keys.first.map { $0.name(state.glyphs) } ?? ""
    var text = entry.hint ?? ""
    if action == .open, case .kaart = state.content { text = "citaten" }
    if action == .saldo { text = state.place.vraag.saldo == .netto ? "bruto" : "netto" }
    if action == .alleenGemarkeerde, state.place.vraag.lijst != nil { text = "alle" }
    return [Span(key, .key), Span(" " + text)]
  }
}
