import Screen
import WmoModel

extension Frame {
  /// Draws very many gemeenten as upright bars; where there are more gemeenten than columns, a column is the mean of some.
  mutating func draw(_ profiel: Profiel, in area: Area, _ wijze: Tekenwijze) {
    let plot = Profielvlak(profiel, area, wijze)
    guard plot.rows.count > 1, !profiel.punten.isEmpty else { return }
    upright(plot.schaal, rows: plot.rows, column: plot.columns.lowerBound, wijze, row: plot.row)
    for (offset, column) in plot.columns.enumerated() {
      let members = plot.members(of: offset)
      guard !members.isEmpty else { continue }
      let isMarked = members.contains { profiel.punten[$0].isGemarkeerd }
      let known = members.filter { isMarked ? profiel.punten[$0].isGemarkeerd : true }
        .compactMap { profiel.punten[$0].waarde }
      guard !known.isEmpty else { continue }
      let mean = known.reduce(0, +) / Double(known.count)
      tower(mean, column: column, plot, style: isMarked ? .barStrong : .bar, wijze)
      if let highest = known.max(), highest > plot.schaal.tot {
        mark(wijze.beyond, row: plot.rows.lowerBound, column: column)
      } else if !isMarked, let highest = known.max(), known.count > 1 {
        let row = plot.row(of: highest)
        if row < plot.row(of: mean) { mark(wijze.glyphs.signs.dot, row: row, column: column) }
      }
    }
    trend(profiel, plot, wijze)
    for (index, punt) in profiel.punten.enumerated() where punt.isGemarkeerd {
      guard let waarde = punt.waarde else { continue }
      mark(wijze.glyphs.signs.own, row: plot.row(of: waarde), column: plot.column(of: index))
    }
    ends(profiel, plot, wijze)
    labels(profiel, plot, wijze)
  }

  /// Draws one upright bar from zero: whole cells and an eighth block on top.
  private mutating func tower(_ value: Double, column: Int, _ plot: Profielvlak, style: Style, _ wijze: Tekenwijze) {
    let height = Double(plot.rows.count)
    let zero = Int(plot.schaal.deel(0) * height)
    let blocks: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]
    if value < 0 {
      let depth = max(1, zero - Int((plot.schaal.deel(value) * height).rounded()))
      for step in 1...depth where zero - step >= 0 {
        fill(Cell(" ", style), row: plot.rows.upperBound - 1 - (zero - step), columns: column..<(column + 1))
      }
      return
    }
    let eighths = max(value > 0 ? 1 : 0, Int((plot.schaal.deel(value) * height * 8).rounded()) - zero * 8)
    for step in 0..<(eighths / 8) {
      fill(Cell(" ", style), row: plot.rows.upperBound - 1 - zero - step, columns: column..<(column + 1))
    }
    let row = plot.rows.upperBound - 1 - zero - eighths / 8
    guard eighths % 8 > 0, plot.rows.contains(row) else { return }
    if wijze.glyphs == .unicode {
      fill(Cell(blocks[eighths % 8 - 1], style), row: row, columns: column..<(column + 1))
    } else if eighths % 8 >= 4 || eighths < 8 {
      fill(Cell(" ", style), row: row, columns: column..<(column + 1))
    }
  }

  private mutating func trend(_ profiel: Profiel, _ plot: Profielvlak, _ wijze: Tekenwijze) {
    let last = Double(max(1, profiel.punten.count - 1))
    for (offset, column) in plot.columns.enumerated() {
      let share = Double(offset) / Double(max(1, plot.columns.count - 1))
      if let line = profiel.referentie, offset % 3 == 0 {
        mark(wijze.glyphs.signs.dash, row: plot.row(of: line.waarde), column: column)
      }
      if let line = profiel.trend {
        let value = line.y(bij: share * last)
        if value >= plot.schaal.van, value <= plot.schaal.tot {
          mark(wijze.glyphs.signs.horizontal, row: plot.row(of: value), column: column)
        }
      }
    }
    var parts: [String] = []
    if profiel.trend != nil { parts.append("\(wijze.glyphs.signs.horizontal) trend") }
    if let line = profiel.referentie {
      parts.append(
        "\(wijze.glyphs.signs.dash) \(line.naam) \(getal(line.waarde, decimalen: profiel.waardeas.decimalen))")
    }
    let beyond = profiel.punten.compactMap(\.waarde).filter { $0 > plot.schaal.tot }
    if let highest = beyond.max() {
      parts.append(
        "\(wijze.beyond) \(getal(beyond.count)) hoger, tot \(getal(highest, decimalen: profiel.waardeas.decimalen))"
      )
    }
    if plot.isGrouped { parts.append("kolom: gemiddelde van \(plot.groupText), \(wijze.glyphs.signs.dot) hoogste") }
    write(
      wijze.legend(parts, plot.columns.count), row: plot.legend,
      column: plot.columns.lowerBound, style: .faint)
  }

  /// Writes what stands at the left, in the middle and at the right.
  private mutating func ends(_ profiel: Profiel, _ plot: Profielvlak, _ wijze: Tekenwijze) {
    func text(_ index: Int) -> String {
      wijze.plain(getal(profiel.punten[index].plek, decimalen: profiel.volgorde.decimalen))
    }
    let count = profiel.punten.count
    let (first, middle, last) = (text(0), text(count / 2), text(count - 1))
    let row = plot.ticks
    write(first, row: row, column: plot.columns.lowerBound, style: .faint)
    // With one gemeente, or with columns that are too narrow, the last number would run through the first.
    if count > 1, plot.columns.count > first.count + last.count {
      write(last, row: row, endingAt: plot.columns.upperBound, style: .faint)
    }
    let start = plot.columns.lowerBound + (plot.columns.count - middle.count) / 2
    if start > plot.columns.lowerBound + first.count, start + middle.count < plot.columns.upperBound - last.count {
      write(middle, row: row, column: start, style: .faint)
    }
    let arrow = wijze.glyphs == .unicode ? "→" : "->"
    let name = "\(profiel.volgorde.naam), van laag naar hoog \(arrow)"
    write(wijze.fit(name, plot.columns.count), row: row + 1, column: plot.columns.lowerBound, style: .faint)
  }

  /// Names the gemeenten that stand out above their columns; names never touch.
  private mutating func labels(_ profiel: Profiel, _ plot: Profielvlak, _ wijze: Tekenwijze) {
    var taken: [[Range<Int>]] = Array(repeating: [], count: plot.labels.count)
    for (index, punt) in profiel.punten.enumerated() where punt.isGemarkeerd {
      let column = plot.column(of: index)
      let value = punt.waarde.map { getal($0, decimalen: profiel.waardeas.decimalen) } ?? "geen cijfer"
      let text = shortened(wijze.plain(punt.naam), tail: wijze.plain(value), min(34, plot.columns.count), wijze.glyphs)
      let width = text.unicodeScalars.count + 2
      let start = max(plot.columns.lowerBound, min(column, plot.columns.upperBound - width))
      let range = start..<(start + width)
      guard let level = taken.indices.first(where: { level in !taken[level].contains { $0.overlaps(range) } })
      else { continue }
      taken[level].append(range)
      let row = plot.labels.lowerBound + level
      let pointer = wijze.glyphs == .unicode ? "▼" : "v"
      // The pointer stands right above the column, before the name or after it.
      if column + width > plot.columns.upperBound {
        write(
          text, row: row, column: column - width + 2 >= plot.columns.lowerBound ? column - width + 1 : start,
          style: .heading)
        write(pointer, row: row, column: column, style: .heading)
      } else {
        write(pointer, row: row, column: column, style: .heading)
        write(text, row: row, column: column + 2, style: .heading)
      }
    }
  }
}

extension Profiel {
  /// The values that the axis must hold: a few that are far above all others must not press those together.
  package var axisValues: [Double] {
    let values = punten.compactMap(\.waarde).sorted()
    guard values.count >= 50, let p90 = values.kwantiel(0.90), let highest = values.last, p90 > 0, highest > 4 * p90
    else { return values }
    let marked = punten.filter(\.isGemarkeerd).compactMap(\.waarde).max() ?? 0
    return values.map { min($0, max(2 * p90, marked, -values[0])) }
  }
}

extension Tekenwijze {
  /// The sign for a value above the axis.
  fileprivate var beyond: Unicode.Scalar { glyphs == .unicode ? "▲" : "^" }
}

/// Where the parts of a profile stand.
private struct Profielvlak {
  let schaal: Schaal
  let legend: Int
  let labels: Range<Int>
  let rows: Range<Int>
  let columns: Range<Int>
  let ticks: Int
  private let count: Int
  /// Columns per gemeente when there is room for more than one.
  private let width: Int

  init(_ profiel: Profiel, _ area: Area, _ wijze: Tekenwijze) {
    count = profiel.punten.count
    let scale = Schaal(rond: profiel.axisValues, metNul: true, stappen: max(2, min(6, area.rows.count / 3)))
    schaal = scale
    let margin = scale.merken.map { scale.merktekst($0).unicodeScalars.count }.max() ?? 1
    let marked = profiel.punten.count(where: \.isGemarkeerd)
    legend = area.rows.lowerBound
    let top = area.rows.lowerBound + 1 + min(marked, max(1, min(3, area.rows.count / 6)))
    labels = (area.rows.lowerBound + 1)..<top
    ticks = area.rows.upperBound - 2
    rows = top..<max(top, area.rows.upperBound - 2)
    let first = area.columns.lowerBound + margin + 2
    let room = max(1, area.columns.upperBound - first)
    width = max(1, min(6, room / max(1, count)))
    columns = first..<(first + (count <= room ? count * width : room))
  }

  var isGrouped: Bool { count > columns.count }

  /// How many gemeenten a column stands for: `4 of 5`.
  var groupText: String {
    let (low, rest) = count.quotientAndRemainder(dividingBy: columns.count)
    return rest == 0 ? "\(low)" : "\(low) of \(low + 1)"
  }

  /// The gemeenten of a column, as places in the order.
  func members(of offset: Int) -> Range<Int> {
    guard isGrouped else {
      // Between bars of three columns and more, one column stays empty.
      return width >= 3 && offset % width == width - 1 ? 0..<0 : (offset / width)..<(offset / width + 1)
    }
    return (offset * count / columns.count)..<((offset + 1) * count / columns.count)
  }

  /// The screen column of a place in the order.
  func column(of index: Int) -> Int {
    guard isGrouped else { return columns.lowerBound + index * width + (width >= 3 ? (width - 1) / 2 : 0) }
    return columns.lowerBound
      + columns.indices.reduce(0) { found, column in
        members(of: column - columns.lowerBound).contains(index) ? column - columns.lowerBound : found
      }
  }

  /// The row in which a value lies.
  func row(of value: Double) -> Int {
    rows.upperBound - 1 - min(rows.count - 1, max(0, Int(schaal.deel(value) * Double(rows.count))))
  }
}
