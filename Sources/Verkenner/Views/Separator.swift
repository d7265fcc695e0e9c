import Screen
import WmoModel

extension Frame {
  /// Draws the line under the list, with the place in it when not everything is on the screen.
  mutating func separator(_ layout: Layout, more: Bool, index: Int, count: Int, _ state: State) {
    fill(Cell(state.glyphs.signs.horizontal, .faint), row: layout.separator, columns: 1..<(size.columns - 1))
    guard more else { return }
    write(" \(getal(index + 1)) van \(getal(count)) ", row: layout.separator, endingAt: size.columns - 3, style: .faint)
  }
}
