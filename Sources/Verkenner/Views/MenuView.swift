import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws a menu: what is typed, the lines that are left, and the command that the selected one leads to.
  mutating func draw(_ menu: Menu, _ box: Box, _ state: State) {
    let column = box.columns.lowerBound + 2
    let edge = box.columns.upperBound - 2
    write(" \(state.plain(menu.title)) ", row: box.rows.lowerBound, column: column, style: .title)
    let prompt = box.inner.lowerBound
    write("/ ", row: prompt, column: column, style: .key)
    let mask = state.glyphs == .unicode ? "•" : "*"
    let typed = menu.isMasked ? menu.typed.unicodeScalars.map { _ in mask }.joined() : menu.typed
    write(typed, row: prompt, column: column + 2, style: .input)
    if menu.typed.isEmpty {
      write("typ om te zoeken", row: prompt, column: column + 3, style: .faint)
    }
    write(menu.countWords, row: prompt, endingAt: edge, style: menu.isGuess ? .signal : .faint)
    cursor = Position(row: prompt, column: column + 2 + menu.typed.unicodeScalars.count)

    let visible = box.lines(of: menu)
    let selected = min(menu.selected, max(0, menu.hits.count - 1))
    let top = max(0, min(selected - visible / 2, menu.hits.count - visible))
    for (offset, hit) in menu.hits.dropFirst(top).prefix(visible).enumerated() {
      let row = prompt + 1 + offset
      target(.item(top + offset), rows: row..<(row + 1), columns: box.columns)
      draw(hit, row: row, columns: column..<edge, isSelected: top + offset == selected, menu, state)
    }
    for (row, remark) in zip((1 + menu.hits.count)..., state.remarks(on: menu)) where row <= visible {
      write(
        fitted(state.plain(remark), edge - column - 2, state.glyphs), row: prompt + row, column: column + 2,
        style: .signal)
    }
    if menu.hasPreview {
      let how = menu.purpose == .hulp ? "typ een woord of een toets; pijltjes kiezen, Enter doet het" : ""
      let preview = fitted(state.plain(state.preview(menu) ?? how), edge - column - 2, state.glyphs)
      write(preview, row: box.inner.upperBound - 1, column: column + 2, style: .faint)
    }
    footer("\(menu.footer)  Esc sluit", box)
  }

  private mutating func draw(
    _ hit: Hit, row: Int, columns: Range<Int>, isSelected: Bool, _ menu: Menu, _ state: State
  ) {
    let item = menu.all[hit.index]
    var column = columns.lowerBound
    if isSelected { write(">", row: row, column: column) }
    column += 2
    if case .filterCategorieen(_, let gekozen) = menu.purpose {
      write(gekozen.contains(item.code) ? "[x]" : "[ ]", row: row, column: column)
      column += 4
    }
    // A verdict may not be pushed off the line by the statement before it.
    let kept = menu.purpose == .bevindingen ? item.note.unicodeScalars.count + 2 : 0
    let label = matched(
      item.label, places: menu.isMasked ? [] : hit.match?.places ?? [],
      style: isSelected ? .selected : item.objection == nil ? .plain : .faint,
      width: max(0, columns.upperBound - column - kept), state.glyphs)
    write(label, row: row, column: column)
    column += label.width + 2
    let room = columns.upperBound - column
    guard room > 6 else { return }
    let note = note(of: item, isSelected: isSelected, width: room)
    write(fitted(state.plain(note), room, state.glyphs), row: row, endingAt: columns.upperBound, style: .faint)
  }

  /// What stands at the right side: why the line cannot be chosen, where there is room or it is selected, and its own note.
  private func note(of item: MenuItem, isSelected: Bool, width: Int) -> String {
    guard let objection = item.objection else { return item.note }
    let both = item.note.isEmpty ? objection : "\(objection)  \(item.note)"
    if both.unicodeScalars.count <= width { return both }
    return isSelected ? "niet hier: \(objection)" : item.note
  }
}
