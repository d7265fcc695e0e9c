import Screen

/// A stretch of cells on which dots and lines are drawn: two by four dots a cell in braille, one sign a cell in ASCII.
struct Canvas {
  let area: Area
  let glyphs: Glyphs
  private var dots: [UInt32]
  private var styles: [Style]

  init(_ area: Area, _ glyphs: Glyphs) {
    self.area = area
    self.glyphs = glyphs
    dots = Array(repeating: 0, count: area.rows.count * area.columns.count)
    styles = Array(repeating: .plain, count: dots.count)
  }
}

/// A place on a canvas as shares of its width and height, from the lower left corner.
struct Spot {
  let x: Double
  let y: Double
}

extension Canvas {
  /// How many dots fit beside and above each other.
  var resolution: (columns: Int, rows: Int) {
    glyphs == .unicode ? (area.columns.count * 2, area.rows.count * 4) : (area.columns.count, area.rows.count)
  }

  /// Draws a dot; a place outside the canvas is left out.
  mutating func dot(_ spot: Spot, _ style: Style, sign: Unicode.Scalar) {
    guard (0...1).contains(spot.x), (0...1).contains(spot.y), !dots.isEmpty else { return }
    let (columns, rows) = resolution
    let column = min(columns - 1, Int((spot.x * Double(columns - 1)).rounded()))
    let row = min(rows - 1, Int(((1 - spot.y) * Double(rows - 1)).rounded()))
    guard glyphs == .unicode else {
      let index = row * area.columns.count + column
      (dots[index], styles[index]) = (sign.value, style)
      return
    }
    let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    let index = row / 4 * area.columns.count + column / 2
    dots[index] |= bits[row % 4][column % 2]
    styles[index] = style
  }

  /// Draws a straight line between two places; a dashed one leaves out every other pair of dots.
  mutating func line(from start: Spot, to end: Spot, _ style: Style, sign: Unicode.Scalar, isDashed: Bool = false) {
    let (columns, rows) = resolution
    let steps = max(
      1, Int((max(abs(end.x - start.x) * Double(columns), abs(end.y - start.y) * Double(rows))).rounded()))
    for step in 0...steps where !isDashed || step / 2 % 2 == 0 {
      let share = Double(step) / Double(steps)
      dot(
        Spot(x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share), style, sign: sign)
    }
  }
}

extension Frame {
  /// Puts a canvas on the screen; cells without a dot stay what they were.
  mutating func place(_ canvas: Canvas) {
    for (offset, row) in canvas.area.rows.enumerated() {
      for (across, column) in canvas.area.columns.enumerated() {
        guard let cell = canvas.cell(offset, across) else { continue }
        fill(cell, row: row, columns: column..<(column + 1))
      }
    }
  }
}

extension Canvas {
  fileprivate func cell(_ row: Int, _ column: Int) -> Cell? {
    let index = row * area.columns.count + column
    let value = dots[index]
    guard value != 0, let scalar = Unicode.Scalar(glyphs == .unicode ? 0x2800 + value : value) else { return nil }
    return Cell(scalar, styles[index])
  }
}
