import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws a cross table with one cell selected.
  mutating func kruistabel(_ table: Kruistabel, _ state: State, _ layout: Layout) {
    let longest = table.rijcategorieen.map(\.naam.unicodeScalars.count).max() ?? 0
    let nameWidth = min(30, max(14, longest))
    let wanted = min(34, max(10, (table.kolomcategorieen.map(\.naam.unicodeScalars.count).max() ?? 0) + 2))
    // Narrower columns when that shows all of them.
    let share = (size.columns - nameWidth - 4) / max(1, table.kolomcategorieen.count)
    let width = share >= 9 ? min(wanted, share) : wanted
    let visible = max(1, min(table.kolomcategorieen.count, (size.columns - nameWidth - 4) / width))
    let column = min(state.place.level.column, max(0, table.kolomcategorieen.count - 1))
    let left = max(0, min(column - visible / 2, table.kolomcategorieen.count - visible))
    func edge(_ index: Int) -> Int { 2 + nameWidth + (index - left + 1) * width }

    let head = layout.list.lowerBound - 1
    write(fitted(table.rijen.rawValue, nameWidth, state.glyphs), row: head, column: 2, style: .faint)
    let names = table.kolomcategorieen.map { state.plain($0.naam) }
    for index in left..<min(left + visible, table.kolomcategorieen.count) {
      var name = fitted(names[index], width - 1, state.glyphs)
      if names.count(where: { fitted($0, width - 1, state.glyphs) == name }) > 1 {
        // Of names that begin alike the ends tell them apart.
        name = state.plain("…") + String(String.UnicodeScalarView(names[index].unicodeScalars.suffix(width - 4)))
      }
      write(name, row: head, endingAt: edge(index), style: index == column ? .heading : .faint)
    }
    let selected = state.selectedIndex
    let top = state.place.level.top
    for (offset, index) in (top..<min(table.rijcategorieen.count, top + layout.visibleRows)).enumerated() {
      let row = layout.list.lowerBound + offset * layout.rowHeight
      if index == selected {
        write(">", row: row, column: 0)
        cursor = Position(row: row, column: 0)
      }
      let name = fitted(state.plain(table.rijcategorieen[index].naam), nameWidth, state.glyphs)
      target(.cell(row: index, column: column), rows: row..<(row + 1), columns: 0..<(2 + nameWidth))
      write(name, row: row, column: 2, style: index == selected ? .heading : .plain)
      for other in left..<min(left + visible, table.kolomcategorieen.count) {
        let text = state.plain(table.celtekst(index, other, state.place.cells))
        let isSelected = index == selected && other == column
        target(
          .cell(row: index, column: other), rows: row..<(row + 1),
          columns: (edge(other) - width + 1)..<(edge(other) + 1))
        write(
          text, row: row, endingAt: edge(other) + (text.hasSuffix("!") ? 1 : 0), style: isSelected ? .selected : .plain)
      }
    }
    fill(Cell(state.glyphs.signs.horizontal, .faint), row: layout.separator, columns: 1..<(size.columns - 1))
    if visible < table.kolomcategorieen.count {
      let place = " kolom \(column + 1) van \(table.kolomcategorieen.count), Tab "
      write(place, row: layout.separator, endingAt: size.columns - 3, style: .faint)
    }
    detail(table, selected, column, state, layout)
  }

  private mutating func detail(_ table: Kruistabel, _ row: Int, _ column: Int, _ state: State, _ layout: Layout) {
    guard table.rijcategorieen.indices.contains(row), table.kolomcategorieen.indices.contains(column) else {
      write(State.nobody, row: layout.list.lowerBound, column: 2)
      return
    }
    let summary = table.cellen[row][column].samenvatting
    let decimals = table.kop.noemer.decimalen
    func text(_ value: Double?) -> String { value.map { getal($0, decimalen: decimals) } ?? "–" }
    let first = [
      "\(table.rijcategorieen[row].naam) en \(table.kolomcategorieen[column].naam)",
      "\(getal(summary.metCijfer)) van \(getal(summary.gemeenten)) gemeenten met cijfer",
      "gemiddeld \(text(summary.gemiddelde))",
    ]
    let second =
      summary.metCijfer == 0
      ? ["in deze cel heeft geen gemeente een cijfer"]
      : (summary.isTeKlein ? ["! n te klein (minder dan 5)"] : [])
        + ["mediaan \(text(summary.mediaan))", "p10–p90 \(text(summary.p10)) tot \(text(summary.p90))"]
    write(
      joined(first.map(state.plain), width: size.columns - 2, state.glyphs), row: layout.detail.lowerBound, column: 1)
    write(
      joined(second.map(state.plain), width: size.columns - 2, state.glyphs), row: layout.detail.lowerBound + 1,
      column: 1)
  }
}

extension Kruistabel {
  /// What a cell shows.
  func celtekst(_ row: Int, _ column: Int, _ cells: CrossCell) -> String {
    let group = cellen[row][column]
    guard !group.leden.isEmpty else { return "" }
    let small = group.samenvatting.isTeKlein ? "!" : ""
    switch cells {
    case .aantal: return getal(group.leden.count)
    case .aandeel:
      let whole = cellen.reduce(0) { $0 + $1[column].leden.count }
      return "\(getal(Double(group.leden.count) / Double(max(1, whole)) * 100, decimalen: 0)) %"
    case .gemiddelde:
      return group.samenvatting.gemiddelde.map { getal($0, decimalen: kop.noemer.decimalen) + small } ?? "–"
    }
  }
}
