import Screen
import WmoModel

extension Frame {
  /// Draws a bar per category, as many as there is room for.
  mutating func draw(_ staven: Staven, in area: Area, _ wijze: Tekenwijze) {
    let layout = Staafindeling(staven, area, wijze)
    heading(staven, layout, wijze)
    for (offset, staaf) in staven.staven.prefix(layout.shown).enumerated() {
      draw(staaf, row: layout.top + offset * layout.rowHeight, layout, staven.waardeas, wijze)
    }
    if layout.shown < staven.staven.count {
      more(staven.staven.count - layout.shown, row: layout.axis - 1, in: area, wijze)
    }
    axis(row: layout.axis, in: layout.chart)
  }

  /// Says that not everything is drawn; nothing where there is no row for it.
  mutating func more(_ count: Int, row: Int, in area: Area, _ wijze: Tekenwijze) {
    guard row > area.rows.lowerBound else { return }
    let rest = "en nog \(count); een groter venster toont ze"
    write(wijze.fit(rest, area.columns.count), row: row, column: area.columns.lowerBound, style: .faint)
  }

  private mutating func heading(_ staven: Staven, _ layout: Staafindeling, _ wijze: Tekenwijze) {
    let row = layout.top - 1
    if layout.countEdge > layout.nameEdge { write("n", row: row, endingAt: layout.countEdge, style: .faint) }
    write(wijze.plain(staven.waardeas.teken), row: row, endingAt: layout.valueEdge, style: .faint)
    let signs = wijze.glyphs.signs
    var parts: [String] = []
    if let naam = staven.bandnaam { parts.append("\(signs.left)\(signs.horizontal)\(signs.right) \(naam)") }
    if let lijn = staven.referentie {
      parts.append("\(signs.vertical) \(lijn.naam) \(getal(lijn.waarde, decimalen: staven.waardeas.decimalen))")
    }
    if staven.staven.contains(where: { !$0.merken.isEmpty }) { parts.append("\(signs.own) gemarkeerd") }
    if layout.hasWhiskerRow, staven.staven.contains(where: { $0.uitersten != nil }) {
      parts.append("\(signs.dot) uitersten")
    }
    write(
      wijze.legend(parts, layout.chart.width), row: row, column: layout.chart.column, style: .faint)
  }

  private mutating func draw(
    _ staaf: Staaf, row: Int, _ layout: Staafindeling, _ waardeas: As, _ wijze: Tekenwijze
  ) {
    let signs = wijze.glyphs.signs
    // In a thick bar the name and the value stand beside its middle.
    let middle = row + (layout.thickness - 1) / 2
    let name = shortened(wijze.plain(staaf.naam), layout.nameWidth, wijze.glyphs)
    write(name, row: middle, column: layout.left, style: staaf.isGemarkeerd ? .heading : .plain)
    if let n = staaf.n, layout.countEdge > layout.nameEdge {
      write(getal(n), row: middle, endingAt: layout.countEdge)
      if n < 5, n > 0 { write("!", row: middle, column: layout.countEdge, style: .signal) }
    }
    guard let value = staaf.waarde else {
      write(wijze.plain("–"), row: middle, endingAt: layout.valueEdge, style: .faint)
      let why = staaf.signalen.isEmpty ? "geen cijfer" : staaf.signalen.tekst
      write(wijze.fit(why, layout.chart.width), row: middle, column: layout.chart.column, style: .signal)
      return
    }
    write(wijze.plain(getal(value, decimalen: waardeas.decimalen)), row: middle, endingAt: layout.valueEdge)
    if !staaf.signalen.eigen.isEmpty {
      write("!", row: middle, column: layout.valueEdge, style: .signal)
    }
    for line in 0..<layout.thickness {
      bar(
        value, row: row + line, in: layout.chart, style: staaf.isGemarkeerd ? .barStrong : .bar,
        thickness: layout.thickness)
      if let reference = layout.reference {
        mark(signs.vertical, row: row + line, column: layout.chart.column(of: reference))
      }
    }
    if let band = staaf.band {
      let whisker = layout.hasWhiskerRow ? row + layout.thickness : middle
      let (low, high) = (layout.chart.column(of: band.lowerBound), layout.chart.column(of: band.upperBound))
      if layout.hasWhiskerRow, let ends = staaf.uitersten {
        let schaal = layout.chart.schaal
        let (left, right) = (
          ends.lowerBound < schaal.van ? signs.less : signs.dot, ends.upperBound > schaal.tot ? signs.more : signs.dot
        )
        mark(left, row: whisker, column: layout.chart.column(of: ends.lowerBound))
        mark(right, row: whisker, column: layout.chart.column(of: ends.upperBound))
      }
      for column in low...max(low, high) { mark(signs.horizontal, row: whisker, column: column) }
      mark(signs.left, row: whisker, column: low)
      mark(signs.right, row: whisker, column: high)
    }
    label(staaf, row: row, layout, waardeas, wijze)
  }

  /// Marks the own values of gemeenten and names them after the last mark of the row.
  private mutating func label(
    _ staaf: Staaf, row: Int, _ layout: Staafindeling, _ waardeas: As, _ wijze: Tekenwijze
  ) {
    let line = layout.hasWhiskerRow ? row + layout.thickness : row
    for merk in staaf.merken {
      mark(wijze.glyphs.signs.own, row: line, column: layout.chart.column(of: merk.waarde))
    }
    let ends = [staaf.band, staaf.uitersten].compactMap { $0 }.flatMap { [$0.lowerBound, $0.upperBound] }
    let marks = (ends + staaf.merken.map(\.waarde) + (layout.hasWhiskerRow ? [] : [0, staaf.waarde ?? 0]))
      .map(layout.chart.column)
    let bar = [staaf.waarde ?? 0, layout.reference ?? 0].map(layout.chart.column).max() ?? 0
    let end = layout.chart.column + layout.chart.width
    var places: [(row: Int, columns: Range<Int>)] = [
      (line, min(end, (marks.max() ?? 0) + 2)..<end), (row, min(end, bar + 2)..<end),
      (line, layout.chart.column..<max(layout.chart.column, (marks.min() ?? 0) - 1)),
    ]
    for merk in staaf.merken {
      let value = wijze.plain(getal(merk.waarde, decimalen: waardeas.decimalen))
      let name = wijze.plain(merk.naam)
      let whole = name.unicodeScalars.count + 1 + value.unicodeScalars.count
      // The first place with room for all of it, otherwise the widest.
      let widest = places.indices.max { places[$0].columns.count < places[$1].columns.count } ?? 0
      let place = places.firstIndex { $0.columns.count >= whole } ?? widest
      guard places[place].columns.count >= value.unicodeScalars.count + 6 else { return }
      let text = shortened(name, tail: value, places[place].columns.count, wijze.glyphs)
      let column = places[place].columns.lowerBound
      write(text, row: places[place].row, column: column, style: .heading)
      places[place].columns =
        min(places[place].columns.upperBound, column + text.unicodeScalars.count + 2)..<places[place].columns.upperBound
    }
  }
}

/// Where the parts of a chart of bars stand.
private struct Staafindeling {
  let left: Int
  let top: Int
  let axis: Int
  let nameWidth: Int
  let nameEdge: Int
  let countEdge: Int
  let valueEdge: Int
  let chart: Chart
  let rowHeight: Int
  let thickness: Int
  let hasWhiskerRow: Bool
  let shown: Int
  let reference: Double?

  init(_ staven: Staven, _ area: Area, _ wijze: Tekenwijze) {
    let values = staven.staven.map { staaf in
      staaf.waarde.map { getal($0, decimalen: staven.waardeas.decimalen) } ?? "–"
    }
    let longest = staven.staven.map { wijze.plain($0.naam).unicodeScalars.count }.max() ?? 0
    left = area.columns.lowerBound
    nameWidth = min(max(8, longest), max(8, area.columns.count * 2 / 5))
    nameEdge = left + nameWidth
    let counts = staven.staven.compactMap(\.n)
    countEdge = counts.isEmpty ? nameEdge : nameEdge + 1 + max(3, getal(counts.max() ?? 0).count)
    let unit = wijze.plain(staven.waardeas.teken).unicodeScalars.count
    valueEdge = countEdge + 2 + max(unit, values.map(\.unicodeScalars.count).max() ?? 1)
    top = area.rows.lowerBound + 1
    let bottom = area.rows.upperBound - 1
    let ranges = staven.staven.flatMap { staaf in
      [staaf.waarde, staaf.band?.upperBound, staaf.band?.lowerBound].compactMap { $0 } + staaf.merken.map(\.waarde)
    }
    let room = max(0, bottom - top)
    let count = max(1, staven.staven.count)
    let hasBands = staven.staven.contains { $0.band != nil }
    let limit = wijze.isGroot ? 8 : hasBands ? 4 : 2
    rowHeight = max(1, min(limit, room / count))
    hasWhiskerRow = hasBands && rowHeight >= 2
    // Under a bar and its whisker one row stays empty when there is room.
    let used = hasWhiskerRow ? 1 : 0
    thickness = max(1, rowHeight - used - (rowHeight - used >= 3 || rowHeight >= 2 && used == 0 ? 1 : 0))
    let fits = max(0, room / rowHeight)
    shown = staven.staven.count <= fits ? staven.staven.count : max(0, (room - 1) / rowHeight)
    // Right under the last bar when there is room to spare.
    axis = shown == staven.staven.count ? min(bottom, top + shown * rowHeight) : bottom
    let ends = hasWhiskerRow ? staven.staven.compactMap(\.uitersten?.upperBound) : []
    let highest = ranges.max() ?? 0
    // One extreme far away must not press all bars together.
    let far = ends.filter { $0 <= highest * 1.5 }
    chart = Chart(
      column: valueEdge + 2, width: max(8, area.columns.upperBound - valueEdge - 3),
      schaal: Schaal(waarden: ranges + far + [staven.referentie?.waarde].compactMap { $0 }), glyphs: wijze.glyphs)
    reference = staven.referentie?.waarde
  }
}

extension As {
  /// The unit in as few signs as a column has.
  var teken: String {
    if eenheid.hasPrefix("× €") { return "× € 1.000" }
    if eenheid.hasPrefix("cliënten per 1.000") { return "/1000" }
    if eenheid.hasPrefix("mln") { return "mln €" }
    if eenheid.hasPrefix("aantal") { return "aantal" }
    return eenheid.hasPrefix("€") ? "€" : eenheid.hasPrefix("%") ? "%" : eenheid.hasPrefix("index") ? "index" : ""
  }
}
