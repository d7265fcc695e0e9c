import Screen
import WmoModel

/// A line to type a name on: of a new list, or of a file.
package struct Prompt: Sendable {
  /// What gets the name.
  package enum Purpose: Hashable, Sendable {
    case lijst([GMCode])
    case bestand(Uitvoervorm)
  }

  package let title: String
  package let purpose: Purpose
  package var typed = ""
  /// The name that may replace what is there, when Enter is pressed again.
  package var replaces: String?

  package init(_ codes: [GMCode], _ which: String? = nil) {
    title =
      which.map { "\(gemeentental(codes.count)) \($0) bewaren als" }
      ?? (codes.count == 1 ? "1 gemarkeerde gemeente bewaren als" : "\(codes.count) gemarkeerde gemeenten bewaren als")
    purpose = .lijst(codes)
  }

  package init(_ vorm: Uitvoervorm, _ naam: String) {
    title = "\(vorm.naam) wegschrijven als"
    purpose = .bestand(vorm)
    typed = naam
  }

  /// What to know before Enter.
  var note: String {
    switch purpose {
    case .lijst:
      if replaces == typed { return "! De lijst ‘\(typed)’ bestaat al; nog eens Enter vervangt haar." }
      return typed.isEmpty || Lijstkeuze.isNaam(typed) ? "naam van de lijst" : "! \(Lijstkeuze.naamregel)"
    case .bestand:
      if replaces == typed { return "! Dit bestand bestaat al; nog eens Enter vervangt het." }
      return "naam, vanaf de map waar wmo begon; Ctrl-U wist"
    }
  }

  /// What Enter does.
  fileprivate var verb: String {
    switch purpose {
    case .lijst: "bewaart"
    case .bestand: "schrijft"
    }
  }

  fileprivate var limit: Int {
    switch purpose {
    case .lijst: 40
    case .bestand: 200
    }
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
    case .control("u"): prompt.typed = ""
    case .enter: return enter(prompt)
    case .character(let scalar) where scalar.isOneCell && prompt.typed.unicodeScalars.count < prompt.limit:
      prompt.typed.unicodeScalars.append(scalar)
    default: return nil
    }
    overlay = .prompt(prompt)
    return nil
  }

  private mutating func enter(_ prompt: Prompt) -> Effect? {
    let replace = prompt.replaces == prompt.typed
    switch prompt.purpose {
    case .lijst(let codes):
      guard Lijstkeuze.isNaam(prompt.typed) else {
        message = "Zo kan een lijst niet heten; \(Lijstkeuze.naamregel)."
        return nil
      }
      return .save(Lijstkeuze(naam: prompt.typed, codes: codes), replace: replace)
    case .bestand(let vorm):
      guard !prompt.typed.trimmed.isEmpty else {
        message = "Geef het bestand een naam, zoals \(bestandsnaam(vorm))."
        return nil
      }
      return .write(Wegschrijving(pad: prompt.typed, tekst: uitvoer(vorm), replace: replace))
    }
  }
}

extension Frame {
  /// Draws the line to type on and what has to be known of it.
  mutating func draw(_ prompt: Prompt, _ box: Box, _ state: State) {
    let column = box.columns.lowerBound + 2
    let row = box.inner.lowerBound
    write(" \(prompt.title) ", row: box.rows.lowerBound, column: column, style: .title)
    write("> ", row: row, column: column, style: .key)
    // Of a long name the end, where the typing goes on.
    let typed = String(String.UnicodeScalarView(state.plain(prompt.typed).unicodeScalars.suffix(box.columns.count - 7)))
    write(typed, row: row, column: column + 2, style: .input)
    cursor = Position(row: row, column: column + 2 + typed.unicodeScalars.count)
    let note = fitted(state.plain(prompt.note), box.columns.count - 4, state.glyphs)
    write(note, row: row + 1, column: column, style: prompt.note.hasPrefix("!") ? .signal : .faint)
    footer("Enter \(prompt.verb)  Esc sluit", box)
  }
}
