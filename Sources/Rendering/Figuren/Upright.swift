import Screen

extension Frame {
  /// Draws an upright axis left of a column, with the round values at their rows.
  mutating func upright(_ schaal: Schaal, rows: Range<Int>, column: Int, _ wijze: Tekenwijze, row: (Double) -> Int) {
    for line in rows {
      write(String(Character(wijze.glyphs.signs.vertical)), row: line, column: column - 1, style: .faint)
    }
    var lowest = rows.upperBound + 1
    for value in schaal.merken {
      let line = row(value)
      guard rows.contains(line), line < lowest - 1 else { continue }
      lowest = line
      write(wijze.plain(schaal.merktekst(value)), row: line, endingAt: column - 1, style: .faint)
    }
  }
}
