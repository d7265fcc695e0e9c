import Screen
import WmoModel

/// A line to type the name of a new list.
package struct Prompt: Sendable {
  package let title: String
  /// The gemeenten that get a name.
  package let codes: [GMCode]
  package var typed = ""
  /// The name that may replace a list, when Enter is pressed again.
  package var replaces: String?

  package init(_ codes: [GMCode], _ which: String? = nil) {
    title =
      which.map { "\(gemeentental(codes.count)) \($0) bewaren als" }
      ?? (codes.count == 1 ? "1 gemarkeerde gemeente bewaren als" : "\(codes.count) gemarkeerde gemeenten bewaren als")
    self.codes = codes
  }

  /// What to know before Enter.
  var note: String {
    if replaces == typed { return "! De lijst ‘\(typed)’ bestaat al; nog eens Enter vervangt haar." }
    return typed.isEmpty || Lijstkeuze.isNaam(typed) ? "naam van de lijst" : "! \(Lijstkeuze.naamregel)"
  }
}

extension State {
  /// Handles a key while a name is asked.
  mutating func handle(_ key: Key, in old: Prompt) -> Effect? {
    var prompt = old
    switch key {
    case .escape:
      overlay = nil
      return nil
    case .backspace: if !prompt.typed.isEmpty { prompt.typed.unicodeScalars.removeLast() }
    case .enter:
      guard Lijstkeuze.isNaam(prompt.typed) else {
        message = "Zo kan een lijst niet heten; \(Lijstkeuze.naamregel)."
        return nil
      }
      return .save(Lijstkeuze(naam: prompt.typed, codes: prompt.codes), replace: prompt.replaces == prompt.typed)
    case .character(let scalar) where scalar.isOneCell && prompt.typed.unicodeScalars.count < 40:
      prompt.typed.unicodeScalars.append(scalar)
    default: return nil
    }
    overlay = .prompt(prompt)
    return nil
  }
}

extension Frame {
  /// Draws the line to type on and what has to be known of it.
  mutating func draw(_ prompt: Prompt, _ box: Box, _ state: State) {
    let column = box.columns.lowerBound + 2
    let row = box.inner.lowerBound
    write(" \(prompt.title) ", row: box.rows.lowerBound, column: column, style: .title)
    write("> ", row: row, column: column, style: .key)
    write(state.plain(prompt.typed), row: row, column: column + 2, style: .input)
    cursor = Position(row: row, column: column + 2 + state.plain(prompt.typed).unicodeScalars.count)
    let note = fitted(state.plain(prompt.note), box.columns.count - 4, state.glyphs)
    write(note, row: row + 1, column: column, style: prompt.note.hasPrefix("!") ? .signal : .faint)
    footer("Enter bewaart  Esc sluit", box)
  }
}
