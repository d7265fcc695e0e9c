import Rendering
import Screen
import WmoModel

/// The place of a menu or page on the screen.
struct Box {
  let rows: Range<Int>
  let columns: Range<Int>

  /// The rows inside the frame.
  var inner: Range<Int> { (rows.lowerBound + 1)..<(rows.upperBound - 1) }

  /// How wide the text of a page is.
  static func textWidth(_ size: Size) -> Int { max(1, min(size.columns - 4, 104) - 4) }

  init(_ size: Size, _ overlay: Overlay) {
    let width = Self.textWidth(size) + 4
    let wanted: Int
    switch overlay {
    case .menu(let menu): wanted = menu.all.count + 3
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
    border(box, state.glyphs)
    switch overlay {
    case .menu(let menu): draw(menu, box, state)
    case .page(let page): draw(page, box, state)
    case .prompt(let prompt): draw(prompt, box, state)
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
    let lines = page.lines(width: Box.textWidth(size))
    for (offset, line) in lines.dropFirst(page.top).prefix(box.inner.count).enumerated() {
      let row = box.inner.lowerBound + offset
      write(fitted(state.plain(line), box.columns.count - 4, state.glyphs), row: row, column: column)
    }
    let last = min(lines.count, page.top + box.inner.count)
    let position = lines.count > box.inner.count ? " \(page.top + 1)-\(last) van \(lines.count), pijltjes " : ""
    let copies = page.copies == nil ? "" : " Enter of C kopieert "
    write(
      position + copies + " Esc sluit ", row: box.rows.upperBound - 1, endingAt: box.columns.upperBound - 2,
      style: .faint)
    cursor = Position(row: box.inner.lowerBound, column: column)
  }

  private mutating func draw(_ menu: Menu, _ box: Box, _ state: State) {
    let column = box.columns.lowerBound + 2
    let edge = box.columns.upperBound - 2
    let items = menu.items
    write(" \(state.plain(menu.title)) ", row: box.rows.lowerBound, column: column, style: .title)
    let prompt = box.inner.lowerBound
    write("/ ", row: prompt, column: column, style: .key)
    let mask = state.glyphs == .unicode ? "•" : "*"
    let typed = menu.isMasked ? menu.typed.unicodeScalars.map { _ in mask }.joined() : menu.typed
    write(typed, row: prompt, column: column + 2, style: .input)
    if menu.typed.isEmpty {
      write("typ om te zoeken", row: prompt, column: column + 3, style: .faint)
    }
    // A gemeente with two names is one.
    let counts = [items, menu.all].map { getal(Set($0.map(\.code)).count) }
    write("\(counts[0]) van \(counts[1])", row: prompt, endingAt: edge, style: .faint)
    cursor = Position(row: prompt, column: column + 2 + menu.typed.unicodeScalars.count)

    let visible = box.inner.count - 1
    let selected = min(menu.selected, max(0, items.count - 1))
    let top = max(0, min(selected - visible / 2, items.count - visible))
    for (offset, item) in items.dropFirst(top).prefix(visible).enumerated() {
      draw(item, row: prompt + 1 + offset, columns: column..<edge, isSelected: top + offset == selected, menu, state)
    }
    if items.isEmpty {
      write("niets gevonden; Backspace haalt letters weg", row: prompt + 1, column: column + 2, style: .faint)
      if menu.purpose == .zoek, let opheffing = state.databank.opheffing(menu.typed) {
        let hint = state.plain(opheffing.zin)
        write(fitted(hint, edge - column - 2, state.glyphs), row: prompt + 2, column: column + 2, style: .signal)
      }
    }
    write(" \(menu.footer) ", row: box.rows.upperBound - 1, endingAt: edge, style: .faint)
  }

  private mutating func draw(
    _ item: MenuItem, row: Int, columns: Range<Int>, isSelected: Bool, _ menu: Menu, _ state: State
  ) {
    var column = columns.lowerBound
    if isSelected { write(">", row: row, column: column) }
    column += 2
    if case .filterCategorieen(_, let gekozen) = menu.purpose {
      write(gekozen.contains(item.code) ? "[x]" : "[ ]", row: row, column: column)
      column += 4
    }
    // A verdict may not be pushed off the line by the statement before it.
    let kept = menu.purpose == .bevindingen ? item.note.unicodeScalars.count + 2 : 0
    let label = fitted(state.plain(item.label), max(0, columns.upperBound - column - kept), state.glyphs)
    let style: Style = isSelected ? .selected : item.objection == nil ? .plain : .faint
    write(label, row: row, column: column, style: style)
    if !isSelected, !menu.isMasked { highlight(menu.typed, in: label, row: row, column: column) }
    column += label.unicodeScalars.count + 2
    let room = columns.upperBound - column
    guard room > 6 else { return }
    let note = item.objection.map { isSelected ? "niet hier: \($0)" : item.note } ?? item.note
    write(fitted(state.plain(note), room, state.glyphs), row: row, endingAt: columns.upperBound, style: .faint)
  }

  /// Marks the letters that match what was typed.
  private mutating func highlight(_ typed: String, in label: String, row: Int, column: Int) {
    let sought = folded(typed)
    guard !sought.isEmpty else { return }
    // Folding letter by letter keeps the places, as long as every letter folds to one.
    let letters = label.unicodeScalars.map { scalar -> String in
      let plain = folded(String(Character(scalar)))
      return plain.count == 1 ? plain : " "
    }
    let text = Array(letters.joined())
    let target = Array(sought)
    guard text.count == letters.count, text.count >= target.count else { return }
    for start in 0...(text.count - target.count) where Array(text[start..<(start + target.count)]) == target {
      restyle(row: row, columns: (column + start)..<(column + start + target.count), style: .match)
      return
    }
  }
}
