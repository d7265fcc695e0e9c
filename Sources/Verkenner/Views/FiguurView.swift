import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws a figure of the catalogue between the head and the notes.
  mutating func figuur(_ figuur: Figuur, _ state: State, _ layout: Layout) {
    let subtitle = fitted(state.plain(figuur.ondertitel), size.columns - 2, state.glyphs)
    write(subtitle, row: 2, column: 1, style: .faint)
    draw(
      figuur.panelen, in: Area(rows: 4..<layout.separator, columns: 1..<(size.columns - 1)), Tekenwijze(state.glyphs))
    fill(Cell(state.glyphs.signs.horizontal, .faint), row: layout.separator, columns: 1..<(size.columns - 1))
    cursor = Position(row: 1, column: 0)
  }
}
