/// What one character cell shows.
package struct Cell: Hashable, Sendable {
  /// A sign that every terminal shows in one cell.
  package let scalar: Unicode.Scalar
  package var style: Style

  /// A cell with a sign; one that a terminal would show in none or two cells, or would obey, becomes `\u{FFFD}`.
  package init(_ scalar: Unicode.Scalar, _ style: Style = .plain) {
    self.scalar = scalar.isOneCell ? scalar : "\u{FFFD}"
    self.style = style
  }

  /// An empty cell in the terminal's own colours.
  package static let blank = Cell(" ")
}

/// A place on the screen, counted from the upper left corner, which is 0, 0.
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A complete picture of the screen: a grid of cells and the place of the cursor.
///
/// A frame is a value. A view makes one from the state, the terminal shows it.
package struct Frame: Equatable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the hardware cursor stands, so that braille readers and magnifiers follow the selection.
  package var cursor: Position?
  /// What can be clicked on, from the bottom to the top.
  package internal(set) var targets: [Touch] = []

  /// An empty screen.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  /// The cells of one row, from left to right.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// Writes text from a place to the right; what falls off the screen is left out.
  ///
  /// Every scalar takes one cell, so what follows stands where it is expected, whatever the text is.
  package mutating func write(_ text: some StringProtocol, row: Int, column: Int, style: Style = .plain) {
    guard row >= 0, row < size.rows else { return }
    var column = column
    for scalar in text.unicodeScalars {
      guard column < size.columns else { return }
      if column >= 0 {
        cells[row * size.columns + column] = Cell(scalar, style)
      }
      column += 1
    }
  }

  /// Fills a stretch of one row with the same cell.
  package mutating func fill(_ cell: Cell, row: Int, columns: Range<Int>) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) { cells[row * size.columns + column] = cell }
  }

  /// Gives a stretch of one row another role and keeps its characters.
  package mutating func restyle(row: Int, columns: Range<Int>, style: Style) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) { cells[row * size.columns + column].style = style }
  }

  /// Replaces the sign in every cell.
  package mutating func replace(_ change: (Unicode.Scalar) -> Unicode.Scalar) {
    for index in cells.indices { cells[index] = Cell(change(cells[index].scalar), cells[index].style) }
  }

  /// The screen as lines of text, in Unicode.
  package var lines: [String] { lines(.unicode) }

  /// The screen as lines of text, without trailing blanks; a filled blank is shown as the shade of its role.
  package func lines(_ glyphs: Glyphs = .unicode) -> [String] {
    (0..<size.rows).map { index in
      var line = String.UnicodeScalarView()
      var length = 0
      let cells = row(index)
      for (place, cell) in zip(cells.indices, cells) {
        let isFill = cell.scalar == " " && cell.style.isFilled && !isBesideLetter(place, in: cells)
        let scalar = isFill ? cell.style.shade(glyphs) : cell.scalar
        line.append(scalar)
        if scalar != " " { length = line.count }
      }
      return String(String.UnicodeScalarView(line.prefix(length)))
    }
  }

  /// Whether a filled blank is the space around a label, which text keeps open.
  private func isBesideLetter(_ place: Int, in cells: ArraySlice<Cell>) -> Bool {
    [place - 1, place + 1].contains { other in
      guard cells.indices.contains(other), cells[other].style == cells[place].style else { return false }
      let scalar = cells[other].scalar
      return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
  }
}
