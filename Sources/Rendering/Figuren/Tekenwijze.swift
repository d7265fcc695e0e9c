import Screen

/// How a chart is drawn: with which signs, and how large.
package struct Tekenwijze: Hashable, Sendable {
  package let glyphs: Glyphs
  /// Whether it must be read from the back of a room: bars as high as there is room for, and nothing beside them.
  package let isGroot: Bool

  package init(_ glyphs: Glyphs, isGroot: Bool = false) {
    self.glyphs = glyphs
    self.isGroot = isGroot
  }

  /// Text in the signs of the drawing.
  package func plain(_ text: String) -> String { glyphs == .ascii ? transliterated(text) : text }

  /// Text in the signs of the drawing, cut to a number of cells.
  package func fit(_ text: String, _ width: Int) -> String { fitted(plain(text), width, glyphs) }

  /// Explanations of signs side by side, as many as fit.
  func legend(_ parts: [String], _ width: Int) -> String {
    var line = ""
    for part in parts.map(plain) {
      let next = line.isEmpty ? part : line + "   " + part
      if next.unicodeScalars.count > width { break }
      line = next
    }
    return line
  }
}
