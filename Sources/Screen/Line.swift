/// A stretch of text in one role.
package struct Span: Hashable, Sendable {
  package let text: String
  package let style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// How many cells it takes.
  package var width: Int { text.unicodeScalars.count }
}

/// A line of text in several roles.
package typealias Line = [Span]

extension Line {
  /// How many cells the line takes.
  package var width: Int { reduce(0) { $0 + $1.width } }
}

extension Frame {
  /// Writes a line of several roles.
  package mutating func write(_ line: Line, row: Int, column: Int = 0) {
    var column = column
    for span in line {
      write(span.text, row: row, column: column, style: span.style)
      column += span.width
    }
  }

  /// Writes text that ends just before a column.
  package mutating func write(_ text: String, row: Int, endingAt column: Int, style: Style = .plain) {
    write(text, row: row, column: column - text.unicodeScalars.count, style: style)
  }
}

/// Text cut to a number of cells, with an ellipsis where something is left out.
package func fitted(_ text: String, _ width: Int, _ glyphs: Glyphs) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > width else { return text }
  let ellipsis = glyphs == .unicode ? "…" : "..."
  guard width > ellipsis.count else { return String(String.UnicodeScalarView(scalars.prefix(max(0, width)))) }
  return String(String.UnicodeScalarView(scalars.prefix(width - ellipsis.unicodeScalars.count))) + ellipsis
}

/// Text filled with blanks to a number of cells, or cut.
package func padded(_ text: String, _ width: Int, _ glyphs: Glyphs) -> String {
  let fit = fitted(text, width, glyphs)
  return fit + String(repeating: " ", count: max(0, width - fit.unicodeScalars.count))
}

/// Parts joined by a dot, as many as fit; the rest is left out.
package func joined(_ parts: [String], width: Int, _ glyphs: Glyphs) -> String {
  let separator = glyphs == .unicode ? " · " : " - "
  var line = ""
  for part in parts {
    let next = line.isEmpty ? part : line + separator + part
    if next.unicodeScalars.count > width { return line.isEmpty ? fitted(part, width, glyphs) : line }
    line = next
  }
  return line
}
