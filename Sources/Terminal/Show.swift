import CNcurses
import Screen

extension Terminal {
  /// Draws a frame; ncurses sends what differs from the last one.
  ///
  /// While the line still carries earlier frames it is drawn later, in a wait, unless another comes in its place.
  /// A frame of another size is cut off or filled up with blanks. Without a place in the frame the cursor is hidden.
  package mutating func show(_ frame: Frame) {
    guard size.columns > 0, size.rows > 0 else { return }
    due = frame
    guard pacing.hold(at: Self.now) == nil else { return }
    due = nil
    if row.count != size.columns { row = Array(repeating: cchar_t(), count: size.columns) }
    let before = shown?.size == frame.size && frame.size == size ? shown : nil
    var isNew = before.map { $0.cursor != frame.cursor } ?? true
    for index in 0..<size.rows {
      // ncurses would find the same, but only after looking at every cell three times.
      if let before, before.row(index) == frame.row(index) { continue }
      isNew = true
      fillRow(index, from: frame)
      // This call neither wraps nor scrolls, so the lower right cell is a cell like any other.
      mvwadd_wchnstr(window, Int32(index), 0, row, Int32(size.columns))
    }
    shown = frame
    guard isNew else { return }
    placeCursor(frame.cursor)
    wrefresh(window)
    if knowsQuestion, pacing.draws(at: Self.now) { ask() }
  }

  private mutating func fillRow(_ index: Int, from frame: Frame) {
    let width = index < frame.size.rows ? min(size.columns, frame.size.columns) : 0
    var style = Style.plain
    var brush = brushes[style]
    let glyphs = glyphs
    row.withUnsafeMutableBufferPointer { row in
      frame.cells.withUnsafeBufferPointer { cells in
        let start = index * frame.size.columns
        for column in 0..<width {
          let cell = cells[start + column]
          if cell.style != style {
            style = cell.style
            brush = brushes[style]
          }
          row[column] = brush.cell(cell.scalar, glyphs)
        }
      }
      if width < row.count {
        let blank = brushes[.plain].blank
        for column in width..<row.count { row[column] = blank }
      }
    }
  }

  private func placeCursor(_ position: Position?) {
    curs_set(position == nil ? 0 : 1)
    let row = min(max(0, position?.row ?? 0), size.rows - 1)
    let column = min(max(0, position?.column ?? 0), size.columns - 1)
    wmove(window, Int32(row), Int32(column))
  }
}

extension Brush {
  /// The cell that shows a scalar.
  fileprivate func cell(_ scalar: Unicode.Scalar, _ glyphs: Glyphs) -> cchar_t {
    if scalar == " " { return blank }
    var cell = isFilled && 0x2580...0x259F ~= scalar.value ? block : text
    // A cell holds nothing that a terminal would obey or show in two cells.
    assert(scalar.isOneCell)
    cell.chars.0 = wchar_t((glyphs == .ascii ? scalar.plainSign : scalar).value)
    return cell
  }
}
