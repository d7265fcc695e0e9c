import Screen
import WmoModel

/// The stretch of the screen where bars stand, with the axis they share.
package struct Chart {
  package let column: Int
  package let width: Int
  package let schaal: Schaal
  package let glyphs: Glyphs

  package init(column: Int, width: Int, schaal: Schaal, glyphs: Glyphs) {
    self.column = column
    self.width = width
    self.schaal = schaal
    self.glyphs = glyphs
  }

  /// The screen column of a value.
  package func column(of value: Double) -> Int { column + schaal.kolom(value, breedte: width) }
}

extension Frame {
  /// Draws a bar from zero to a value: filled blanks and an eighth block at the end.
  ///
  /// In bars of several rows the ends are whole cells: blocks of one row do not join those of the next in every font.
  package mutating func bar(_ value: Double, row: Int, in chart: Chart, style: Style, thickness: Int = 1) {
    let exact = Staafcellen(value, op: chart.schaal, breedte: chart.width)
    let cells = thickness >= 3 ? exact.rounded : exact
    let start = chart.column + max(0, cells.begin)
    let end = min(chart.column + chart.width, start + cells.vol)
    if value <= 0, chart.schaal.van < 0 {
      // The line at zero, from which a bar to the right begins, is drawn where no bar shows it.
      let zero = min(chart.column + chart.width - 1, chart.column + chart.schaal.kolom(0, breedte: chart.width))
      fill(Cell(chart.glyphs.signs.vertical, .faint), row: row, columns: zero..<(zero + 1))
    }
    guard !cells.isSplinter else {
      let sign: Unicode.Scalar = chart.glyphs == .unicode ? Staafcellen.splinter : "|"
      return fill(Cell(sign, .mark), row: row, columns: start..<end)
    }
    fill(Cell(" ", style), row: row, columns: start..<max(start, end))
    guard cells.achtsten > 0, end < chart.column + chart.width else { return }
    if chart.glyphs == .unicode {
      fill(Cell(Staafcellen.blokken[cells.achtsten - 1], style), row: row, columns: end..<(end + 1))
    } else if cells.achtsten >= 4 || cells.vol == 0 {
      fill(Cell(" ", style), row: row, columns: end..<(end + 1))
    }
  }

  /// Writes a sign on the chart and keeps the bar behind it.
  package mutating func mark(_ sign: Unicode.Scalar, row: Int, column: Int) {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return }
    let below = cells[row * size.columns + column]
    let isEnd = Staafcellen.blokken.contains(below.scalar) || below.scalar == Staafcellen.splinter
    fill(Cell(sign, below.style.isFilled && !isEnd ? below.style : .mark), row: row, columns: column..<(column + 1))
  }

  /// Draws a whisker from p10 to p90 with a cross at the median.
  package mutating func whisker(_ summary: Samenvatting, row: Int, in chart: Chart) {
    guard !summary.isTeKlein, let p10 = summary.p10, let p90 = summary.p90, let median = summary.mediaan else { return }
    let signs = chart.glyphs.signs
    let left = chart.column(of: p10)
    let right = chart.column(of: p90)
    for column in left...max(left, right) { mark(signs.horizontal, row: row, column: column) }
    if let p25 = summary.p25, let p75 = summary.p75 {
      let (low, high) = (chart.column(of: p25), chart.column(of: p75))
      for column in low...max(low, high) { mark(signs.thick, row: row, column: column) }
    }
    mark(signs.left, row: row, column: left)
    mark(signs.right, row: row, column: right)
    mark(signs.cross, row: row, column: chart.column(of: median))
  }

  /// Draws how the figures of a group are spread: per column, how many gemeenten have their figure there.
  package mutating func spread(_ values: [Double], row: Int, in chart: Chart) {
    var counts = Array(repeating: 0, count: chart.width)
    for value in values where value >= chart.schaal.van && value <= chart.schaal.tot {
      counts[chart.schaal.kolom(value, breedte: chart.width)] += 1
    }
    let highest = max(1, counts.max() ?? 1)
    let heights: [Unicode.Scalar] =
      chart.glyphs == .unicode ? ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] : [".", ".", ":", ":", "i", "i", "I", "I"]
    for (column, count) in counts.enumerated() where count > 0 {
      let height = max(1, (count * heights.count + highest - 1) / highest)
      write(String(Character(heights[height - 1])), row: row, column: chart.column + column, style: .faint)
    }
  }

  /// Draws the extremes as dots outside the whisker; an extreme off the axis becomes a sign at the edge.
  package mutating func extremes(_ summary: Samenvatting, row: Int, in chart: Chart) {
    guard let low = summary.minimum?.waarde, let high = summary.maximum?.waarde else { return }
    let signs = chart.glyphs.signs
    let left = low < chart.schaal.van ? signs.less : signs.dot
    let right = high > chart.schaal.tot ? signs.more : signs.dot
    mark(left, row: row, column: chart.column(of: low))
    mark(right, row: row, column: chart.column(of: high))
  }

  /// Writes the values of the axis under the chart, as many as fit without touching and in their own place.
  package mutating func axis(row: Int, in chart: Chart) {
    // Around the chart there is some room for labels of its ends.
    var free = chart.column - 3
    let limit = chart.column + chart.width + 2
    for value in chart.schaal.merken {
      let text = chart.schaal.merktekst(value)
      let width = text.unicodeScalars.count
      let start = chart.column + Int(chart.schaal.deel(value) * Double(chart.width)) - width / 2
      guard start >= free, start + width <= limit else { continue }
      write(chart.glyphs == .ascii ? transliterated(text) : text, row: row, column: start, style: .faint)
      free = start + width + 1
    }
  }
}
