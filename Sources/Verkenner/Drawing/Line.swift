import Screen

/// A stretch of text in one role.
struct Span: Hashable, Sendable {
  let text: String
  let style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// How many cells it takes.
  var width: Int { text.unicodeScalars.count }
}

/// A line of text in several roles.
typealias Line = [Span]

extension Line {
  /// How many cells the line takes.
  var width: Int { reduce(0) { $0 + $1.width } }
}

extension Frame {
  /// Writes a line of several roles.
  mutating func write(_ line: Line, row: Int, column: Int = 0) {
    var column = column
    for span in line {
      write(span.text, row: row, column: column, style: span.style)
      column += span.width
    }
  }

  /// Writes text that ends just before a column.
  mutating func write(_ text: String, row: Int, endingAt column: Int, style: Style = .plain) {
    write(text, row: row, column: column - text.unicodeScalars.count, style: style)
  }
}

/// Text cut to a number of cells, with an ellipsis where something is left out.
func fitted(_ text: String, _ width: Int, _ glyphs: Glyphs) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > width else { return text }
  let ellipsis = glyphs == .unicode ? "…" : "..."
  guard width > ellipsis.count else { return String(String.UnicodeScalarView(scalars.prefix(max(0, width)))) }
  return String(String.UnicodeScalarView(scalars.prefix(width - ellipsis.unicodeScalars.count))) + ellipsis
}

/// Text filled with blanks to a number of cells, or cut.
func padded(_ text: String, _ width: Int, _ glyphs: Glyphs) -> String {
  let fit = fitted(text, width, glyphs)
  return fit + String(repeating: " ", count: max(0, width - fit.unicodeScalars.count))
}

/// Parts joined by a dot, as many as fit; the rest is left out.
func joined(_ parts: [String], width: Int, _ glyphs: Glyphs) -> String {
  var line = ""
  for part in parts {
    let next = line.isEmpty ? part : line + " · " + part
    if next.unicodeScalars.count > width { return line.isEmpty ? fitted(part, width, glyphs) : line }
    line = next
  }
  return line
}
