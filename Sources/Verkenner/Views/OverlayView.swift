import Rendering
import Screen
import WmoModel

/// The place of a menu or page on the screen.
struct Box {
  let rows: Range<Int>
  let columns: Range<Int>

  /// The rows inside the frame.
  var inner: Range<Int> { (rows.lowerBound + 1)..<(rows.upperBound - 1) }

  /// How many lines of a menu there is room for, between what is typed and the command of the choice.
  func lines(of menu: Menu) -> Int { max(1, inner.count - (menu.hasPreview ? 2 : 1)) }

  /// How wide the text of a page is.
  static func textWidth(_ size: Size) -> Int { max(1, min(size.columns - 4, 104) - 4) }

  init(_ size: Size, _ overlay: Overlay) {
    let width = Self.textWidth(size) + 4
    let wanted: Int
    switch overlay {
    case .menu(let menu): wanted = menu.all.count + (menu.hasPreview ? 4 : 3)
    case .prompt: wanted = 4
    case .page(let page): wanted = page.lines(width: Self.textWidth(size)).count + 2
    }
    let height = max(5, min(size.rows - 4, wanted))
    let left = max(0, (size.columns - width) / 2)
    rows = 2..<(2 + height)
    columns = left..<(left + width)
  }
}

extension Page {
  /// The text broken into lines.
  func lines(width: Int) -> [String] {
    text.flatMap { paragraph -> [String] in
      if paragraph.isEmpty { return [""] }
      if paragraph.hasPrefix(" ") { return [paragraph] }
      return afgebroken(paragraph, breedte: width).flatMap { $0.cut(width) }
    }
  }
}

extension String {
  /// The text in pieces that are no wider than a page; only a word without blanks has more than one.
  fileprivate func cut(_ width: Int) -> [String] {
    let scalars = Array(unicodeScalars)
    guard scalars.count > width else { return [self] }
    return stride(from: 0, to: scalars.count, by: width).map { start in
      String(String.UnicodeScalarView(scalars[start..<min(start + width, scalars.count)]))
    }
  }
}

extension Frame {
  /// Draws what lies on top of the screen.
  mutating func overlay(_ overlay: Overlay, _ state: State) {
    let box = Box(size, overlay)
    target(.close, rows: 0..<size.rows, columns: 0..<size.columns)
    target(.nothing, rows: box.rows, columns: box.columns)
    border(box, state.glyphs)
    switch overlay {
    case .menu(let menu): draw(menu, box, state)
    case .page(let page): draw(page, box, state)
    case .prompt(let prompt): draw(prompt, box, state)
    }
  }

  /// Draws what the keys do on the lower edge; a click on it is the key.
  mutating func footer(_ text: String, _ box: Box) {
    let row = box.rows.upperBound - 1
    let edge = box.columns.upperBound - 2
    write(" \(text) ", row: row, endingAt: edge, style: .faint)
    var column = edge - 1 - text.unicodeScalars.count
    for part in text.split(separator: "  ") {
      let width = part.unicodeScalars.count
      let key: Key? = part.hasPrefix("Enter") ? .enter : part.hasPrefix("Esc") ? .escape : nil
      if let key { target(.key(key), rows: row..<(row + 1), columns: column..<(column + width)) }
      column += width + 2
    }
  }

  private mutating func border(_ box: Box, _ glyphs: Glyphs) {
    let signs = glyphs.signs
    for row in box.rows {
      // The mark of the list below would look like one of the menu.
      if box.columns.lowerBound <= 3 { fill(.blank, row: row, columns: 0..<box.columns.lowerBound) }
      fill(.blank, row: row, columns: (box.columns.lowerBound - 1)..<(box.columns.upperBound + 1))
      let isEdge = row == box.rows.lowerBound || row == box.rows.upperBound - 1
      if isEdge { fill(Cell(signs.horizontal, .faint), row: row, columns: box.columns) }
      let ends = [box.columns.lowerBound, box.columns.upperBound - 1]
      for (side, column) in ends.enumerated() {
        let corner = signs.corners[(row == box.rows.lowerBound ? 0 : 2) + side]
        fill(Cell(isEdge ? corner : signs.vertical, .faint), row: row, columns: column..<(column + 1))
      }
    }
  }

  private mutating func draw(_ page: Page, _ box: Box, _ state: State) {
    let column = box.columns.lowerBound + 2
    write(" \(state.plain(page.title)) ", row: box.rows.lowerBound, column: column, style: .title)
    let lines = page.drawn(state)
    for (offset, line) in lines.dropFirst(page.top).prefix(box.inner.count).enumerated() {
      write(line, row: box.inner.lowerBound + offset, column: column)
    }
    cursor = Position(row: box.inner.lowerBound, column: column)
    let found = page.found(state)
    for (number, place) in found.enumerated() {
      for cell in place where (page.top..<(page.top + box.inner.count)).contains(cell.row) {
        let (row, column) = (box.inner.lowerBound + cell.row - page.top, column + cell.column)
        restyle(row: row, columns: column..<(column + 1), style: .match)
        if number == page.search?.current, cell == place.first { cursor = Position(row: row, column: column) }
      }
    }
    let last = min(lines.count, page.top + box.inner.count)
    let isLong = page.search == nil && lines.count > box.inner.count
    let position = isLong ? "\(page.top + 1)-\(last) van \(lines.count), pijltjes  " : ""
    let words = position + page.searchWords(found.count)
    footer(words, box)
    guard let search = page.search else { return }
    // Of a long text the end stays in sight, where the next letter comes.
    let room = max(0, box.columns.count - words.unicodeScalars.count - 9)
    let typed = "/ " + String(String.UnicodeScalarView(state.plain(search.typed).unicodeScalars.suffix(room)))
    write(" \(typed) ", row: box.rows.upperBound - 1, column: column, style: .input)
    if search.isTyping {
      cursor = Position(row: box.rows.upperBound - 1, column: column + 1 + typed.unicodeScalars.count)
    }
  }
}

extension Page {
  /// What the keys do in a text, and how many places have what is looked for.
  fileprivate func searchWords(_ found: Int) -> String {
    guard let search else { return (copies == nil ? "" : "Enter kopieert  ") + "/ zoekt  Esc sluit" }
    let number =
      search.typed.isEmpty ? "" : found == 0 ? "niets gevonden  " : "\(getal(search.current + 1)) van \(getal(found))  "
    return number + (search.isTyping ? "Enter klaar  Esc wist" : "n volgende  N vorige  Esc wist")
  }
}
