import Screen
import WmoModel

extension Frame {
  /// Draws a bar per category, divided into parts; every part carries the sign of the legend.
  mutating func draw(_ stapels: Stapels, in area: Area, _ wijze: Tekenwijze) {
    let legend = stapels.legend(area.columns.count, rows: area.rows.count / 3, wijze)
    let bottom = area.rows.upperBound - legend.count
    for (offset, line) in legend.enumerated() { write(line, row: bottom + offset, column: area.columns.lowerBound) }

    let left = area.columns.lowerBound
    let longest = stapels.stapels.map { wijze.plain($0.naam).unicodeScalars.count }.max() ?? 0
    let nameWidth = min(max(6, longest), max(8, area.columns.count * 2 / 5))
    let hasCounts = stapels.stapels.contains { $0.n != nil }
    let countEdge = left + nameWidth + (hasCounts ? 5 : 0)
    let totals = stapels.stapels.map { $0.totaal.map { getal($0, decimalen: stapels.waardeas.decimalen) } ?? "–" }
    let unit = stapels.isAandeel ? "" : wijze.plain(stapels.waardeas.teken)
    let totalWidth = stapels.isAandeel ? 0 : max(unit.unicodeScalars.count, totals.map(\.count).max() ?? 0) + 2
    let valueEdge = countEdge + totalWidth
    // A total below zero has no length; its parts still do.
    let positive = stapels.stapels.map { $0.waarden.compactMap { $0 }.reduce(0) { $0 + max(0, $1) } }
    let chart = Chart(
      column: valueEdge + 2, width: max(8, area.columns.upperBound - valueEdge - 3),
      schaal: Schaal(waarden: stapels.isAandeel ? [100] : positive), glyphs: wijze.glyphs)
    let top = area.rows.lowerBound + 1
    let axisRow = bottom - 1
    if hasCounts { write("n", row: top - 1, endingAt: countEdge, style: .faint) }
    if !unit.isEmpty { write(unit, row: top - 1, endingAt: valueEdge, style: .faint) }
    let room = max(0, axisRow - top)
    let rowHeight = max(1, min(wijze.isGroot ? 6 : 2, room / max(1, stapels.stapels.count)))
    let thickness = max(1, rowHeight - 1)
    let fits = room / rowHeight
    let shown = stapels.stapels.count <= fits ? stapels.stapels.count : max(0, (room - 1) / rowHeight)
    if shown < stapels.stapels.count { more(stapels.stapels.count - shown, row: axisRow - 1, in: area, wijze) }
    for (offset, stapel) in stapels.stapels.prefix(shown).enumerated() {
      let row = top + offset * rowHeight
      let middle = row + (thickness - 1) / 2
      let name = shortened(wijze.plain(stapel.naam), nameWidth, wijze.glyphs)
      write(name, row: middle, column: left, style: stapel.isGemarkeerd ? .heading : .plain)
      if let n = stapel.n {
        write(getal(n), row: middle, endingAt: countEdge)
        if n < 5, n > 0 { write("!", row: middle, column: countEdge, style: .signal) }
      }
      if totalWidth > 0 { write(wijze.plain(totals[offset]), row: middle, endingAt: valueEdge) }
      if stapel.totaal == nil {
        write("geen cijfer", row: middle, column: chart.column, style: .signal)
      }
      for line in 0..<thickness { segments(stapel, stapels, row: row + line, labels: row + line == middle, chart) }
    }
    axis(row: axisRow, in: chart)
  }

  /// Draws the parts of one bar, each up to the sum of those before it, so that rounding never adds up.
  private mutating func segments(_ stapel: Stapel, _ stapels: Stapels, row: Int, labels: Bool, _ chart: Chart) {
    var sum = 0.0
    for (index, value) in stapel.waarden.enumerated() {
      guard let value, value > 0 else { continue }
      let from = chart.column + Int((chart.schaal.deel(sum) * Double(chart.width)).rounded())
      sum += value
      let to = chart.column + Int((chart.schaal.deel(sum) * Double(chart.width)).rounded())
      guard to > from else { continue }
      let style = Stapels.styles[index % Stapels.styles.count]
      fill(Cell(" ", style), row: row, columns: from..<to)
      guard labels, stapels.delen.count > 1 else { continue }
      let sign = String(stapels.delen[index].teken)
      let text = " \(sign) \(getal(value, decimalen: stapels.isAandeel ? 0 : stapels.waardeas.decimalen)) "
      let label = text.unicodeScalars.count <= to - from ? text.dropLast() : to - from >= 3 ? " \(sign)" : sign[...]
      // In plain characters a blank in a role is a sign too.
      write(label, row: row, column: from, style: chart.glyphs == .ascii ? .plain : style)
    }
  }
}

extension Stapels {
  /// The signs and names of the parts, broken to a width; nothing when there is one part.
  func legend(_ width: Int, rows: Int = .max, _ wijze: Tekenwijze) -> [Line] {
    guard delen.count > 1 else { return [] }
    var lines: [Line] = []
    for (index, deel) in delen.enumerated() {
      let name = fitted(wijze.plain(deel.naam), max(4, width - 4), wijze.glyphs)
      let item: Line = [
        Span(String(deel.teken), Stapels.styles[index % Stapels.styles.count]), Span(" " + name + "   "),
      ]
      if let last = lines.last, last.width + item.width - 3 <= width {
        lines[lines.count - 1] += item
      } else {
        lines.append(item)
      }
    }
    guard lines.count > rows else { return lines }
    return lines.prefix(max(0, rows - 1)) + [[Span(wijze.plain("… meer delen; een groter venster toont ze"), .faint)]]
  }

  /// The roles of the parts, in order and around again.
  static let styles: [Style] = [.bar, .part2, .part3, .part4]
}
