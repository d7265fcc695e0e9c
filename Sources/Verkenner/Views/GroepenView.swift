import Rendering
import Screen
import WmoModel

/// Where the columns of the groups stand, for a width.
private struct Columns {
  let name: Range<Int>
  /// The right edges of the columns with numbers, with their headings.
  let numbers: [(edge: Int, title: String, value: (Samenvatting) -> Double?)]
  let count: Int
  let chart: Chart

  init(_ groepen: Groepen, _ size: Size, _ glyphs: Glyphs) {
    let rows = groepen.rows
    let longest = rows.map(\.categorie.naam.unicodeScalars.count).max() ?? 0
    let titleWidth = groepen.indeling.rawValue.count
    let nameWidth = min(max(longest, titleWidth, 14), size.columns < 100 ? 28 : 40)
    name = 2..<(2 + nameWidth)
    count = name.upperBound + 5
    let decimalen = groepen.kop.noemer.decimalen
    let widest = rows.compactMap(\.samenvatting.maximum).map { getal($0.waarde, decimalen: decimalen).count }.max() ?? 0
    let width = max(9, widest + 2)
    var columns: [(String, (Samenvatting) -> Double?)] = [("gemiddeld", { $0.gemiddelde })]
    if size.columns >= 120 {
      columns += [("gewogen", { $0.gewogenGemiddelde }), ("mediaan", { $0.mediaan })]
      if size.columns >= 150 { columns += [("p10", { $0.p10 }), ("p90", { $0.p90 })] }
    }
    var edge = count + 2
    numbers = columns.map { title, value in
      edge += max(width, title.count + 1)
      return (edge, title, value)
    }
    let start = edge + 2
    chart = Chart(
      column: start, width: max(8, size.columns - start - 2),
      schaal: Schaal(
        waarden: rows.flatMap { rij -> [Double] in
          let samenvatting = rij.samenvatting
          let spreiding = samenvatting.isTeKlein ? [] : [samenvatting.p10, samenvatting.p90]
          return ([samenvatting.gemiddelde] + spreiding).compactMap { $0 }
        }), glyphs: glyphs)
  }
}

extension Frame {
  /// Draws the groups: a name, how many, the mean, and a bar with a whisker on one axis.
  mutating func groepen(_ groepen: Groepen, _ state: State, _ layout: Layout) {
    let columns = Columns(groepen, size, state.glyphs)
    let head = layout.list.lowerBound - 1
    write(
      fitted(groepen.indeling.rawValue, columns.name.count, state.glyphs), row: head, column: columns.name.lowerBound,
      style: .faint)
    write("n", row: head, endingAt: columns.count, style: .faint)
    for number in columns.numbers { write(number.title, row: head, endingAt: number.edge, style: .faint) }
    let signs = state.glyphs.signs
    let legend =
      "staaf: gemiddelde \(signs.left)p10 \(signs.thick)helft \(signs.cross)mediaan p90\(signs.right)"
    if legend.unicodeScalars.count <= columns.chart.width {
      write(legend, row: head, column: columns.chart.column, style: .faint)
    }

    let rows = groepen.rows
    let top = state.place.level.top
    for (offset, index) in (top..<min(rows.count, top + layout.visibleRows)).enumerated() {
      let row = layout.list.lowerBound + offset * layout.rowHeight
      target(.row(index), rows: row..<(row + layout.rowHeight), columns: 0..<size.columns)
      group(
        rows[index], isAll: index == rows.count - 1, isSelected: index == state.selectedIndex, row: row, columns, state,
        layout)
    }
    let used = layout.list.lowerBound + min(rows.count - top, layout.visibleRows) * layout.rowHeight
    let axisRow = min(layout.axis, used)
    axis(row: axisRow, in: columns.chart)
    readingGuide(groepen, rows: min(axisRow + 1, layout.separator)..<layout.separator, state)
    separator(
      layout, more: rows.count - top > layout.visibleRows || top > 0, index: state.selectedIndex, count: rows.count,
      state)
    detail(groepen, state, layout)
  }

  /// Says in words what a bar and its whisker are, when there is room.
  private mutating func readingGuide(_ groepen: Groepen, rows: Range<Int>, _ state: State) {
    let maat = groepen.kop.maat
    let eenheid =
      switch groepen.kop.noemer {
      case .volwassene: "per volwassene"
      case .inwoner: "per inwoner"
      case .totaal: "in totaal"
      case .client: "per cliënt"
      }
    let werkwoord = groepen.kop.soort.document == .jaarrekening ? "uitgaf" : "begrootte"
    let signs = state.glyphs.signs
    let wat =
      maat.isBedrag
      ? "wat een gemiddelde gemeente \(eenheid) \(werkwoord) aan \(maat.naam.lowercased())"
      : "\(groepen.kop.eenheid) in een gemiddelde gemeente: \(maat.naam.lowercased())"
    let text =
      "Staaf: \(wat) (\(maat.omschrijving)); \(signs.left) \(signs.right): acht van de tien, "
      + "\(signs.dot): de uiterste."
    let lines = afgebroken(state.plain(text), breedte: size.columns - 4)
    guard lines.count <= rows.count else { return }
    let start = rows.upperBound - lines.count
    for (offset, line) in lines.enumerated() { write(line, row: start + offset, column: 2, style: .faint) }
  }

  private mutating func group(
    _ groep: Groep, isAll: Bool, isSelected: Bool, row: Int, _ columns: Columns, _ state: State, _ layout: Layout
  ) {
    let summary = groep.samenvatting
    let decimals = state.content.kop.noemer.decimalen
    if isSelected {
      write(">", row: row, column: 0)
      cursor = Position(row: row, column: 0)
    }
    if case .groepen(let groepen) = state.content, !isAll, state.hasEigen(groep.leden, groepen.verslag) {
      write(State.eigenSign, row: row, column: 1, style: .mark)
    }
    let name = fitted(state.plain(groep.categorie.naam), columns.name.count, state.glyphs)
    write(name, row: row, column: columns.name.lowerBound, style: isSelected ? .selected : isAll ? .faint : .plain)
    write(getal(summary.metCijfer), row: row, endingAt: columns.count)
    if summary.isTeKlein && summary.metCijfer > 0 { write("!", row: row, column: columns.count, style: .signal) }
    for number in columns.numbers {
      let text = number.value(summary).map { getal($0, decimalen: decimals) } ?? "–"
      write(state.glyphs == .ascii && text == "–" ? "-" : text, row: row, endingAt: number.edge)
    }
    let style: Style = isAll ? .part3 : .bar
    let thickness = layout.rowHeight >= 5 ? 2 : 1
    if let mean = summary.gemiddelde {
      for line in 0..<thickness { bar(mean, row: row + line, in: columns.chart, style: style) }
    }
    let whiskerRow = layout.rowHeight >= 2 ? row + thickness : row
    if layout.rowHeight >= 2 { extremes(summary, row: whiskerRow, in: columns.chart) }
    whisker(summary, row: whiskerRow, in: columns.chart)
    guard layout.rowHeight >= 4, case .groepen(let groepen) = state.content else { return }
    spread(groepen.waarden(van: groep), row: whiskerRow + 1, in: columns.chart)
  }

  private mutating func detail(_ groepen: Groepen, _ state: State, _ layout: Layout) {
    let groep = groepen.rows[state.selectedIndex]
    let summary = groep.samenvatting
    let decimals = groepen.kop.noemer.decimalen
    func euro(_ value: Double?) -> String { value.map { getal($0, decimalen: decimals) } ?? "–" }
    func extreme(_ label: String, _ extreme: Samenvatting.Uiterste?) -> String {
      extreme.map { "\(label) \(groepen.verslag.gemeenten[$0.gemeente].naam) \(euro($0.waarde))" } ?? "\(label) –"
    }
    let count =
      summary.metCijfer == summary.gemeenten
      ? gemeentental(summary.gemeenten)
      : "\(getal(summary.metCijfer)) van \(getal(summary.gemeenten)) gemeenten met cijfer"
    var first = [groep.categorie.naam, count, "gemiddeld \(euro(summary.gemiddelde))"]
    if groepen.kop.noemer != .totaal { first.append("gewogen \(euro(summary.gewogenGemiddelde))") }
    if let ledentekst = groep.ledentekst { first.append("waarvan \(ledentekst)") }
    var second: [String] = []
    if summary.isTeKlein && summary.metCijfer > 0 { second.append("! n te klein (minder dan 5)") }
    if summary.metCijfer == 0 {
      write("In deze groep heeft geen gemeente een cijfer.", row: layout.detail.lowerBound, column: 1)
      return
    }
    second += [
      "p10–p90 \(euro(summary.p10)) tot \(euro(summary.p90))", extreme("laagste", summary.minimum),
      extreme("hoogste", summary.maximum),
    ]
    write(state.plain(joined(first, width: size.columns - 2, state.glyphs)), row: layout.detail.lowerBound, column: 1)
    write(
      state.plain(joined(second, width: size.columns - 2, state.glyphs)), row: layout.detail.lowerBound + 1, column: 1)
  }
}
