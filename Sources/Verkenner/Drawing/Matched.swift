import Rendering
import Screen

/// A text cut to a number of cells, with some of its letters marked.
///
/// The ellipsis is marked when it stands for letters that would be.
func matched(_ text: String, places: [Int], style: Style, width: Int, _ glyphs: Glyphs) -> Line {
  let marked = Set(places)
  var cells: [Cell] = []
  for (place, scalar) in text.unicodeScalars.enumerated() {
    // One sign can become more, so that the places are those of the text before that.
    let plain = glyphs == .ascii ? transliterated(String(Character(scalar))) : String(Character(scalar))
    cells += plain.unicodeScalars.map { Cell($0, marked.contains(place) ? .match : style) }
  }
  if cells.count > width {
    let ellipsis = glyphs == .unicode ? "…" : "..."
    let cut = max(0, width - ellipsis.unicodeScalars.count)
    let hidden: Style = cells[cut...].contains { $0.style == .match } ? .match : style
    cells = cells.prefix(cut) + ellipsis.unicodeScalars.prefix(max(0, width)).map { Cell($0, hidden) }
  }
  return cells.reduce(into: []) { line, cell in
    if let last = line.last, last.style == cell.style {
      line[line.count - 1] = Span(last.text + String(Character(cell.scalar)), last.style)
    } else {
      line.append(Span(String(Character(cell.scalar)), cell.style))
    }
  }
}
