import Screen
import WmoModel

extension Frame {
  /// Draws lines through the years: a number at every point that tells which line it is, gaps where there is no figure, breaks as
  /// a dashed upright.
  mutating func draw(_ lijnen: Lijnen, in area: Area, _ wijze: Tekenwijze) {
    let plot = Lijnenvlak(lijnen, area, wijze)
    guard plot.area.rows.count > 2, lijnen.jaren.count > 0 else { return }
    upright(plot.schaal, rows: plot.area.rows, column: plot.area.columns.lowerBound, wijze, row: plot.row)
    for breuk in lijnen.breuken {
      fill(plot.sign, upright: plot.column(before: breuk), rows: plot.area.rows)
    }
    if let line = lijnen.referentie, line.waarde >= plot.schaal.van, line.waarde <= plot.schaal.tot {
      for column in plot.area.columns where column % 3 == 0 {
        mark(wijze.glyphs.signs.dash, row: plot.row(of: line.waarde), column: column)
      }
    }
    var canvas = Canvas(plot.area, wijze.glyphs)
    for (index, lijn) in lijnen.lijnen.enumerated() { draw(lijn, index, plot, &canvas) }
    place(canvas)
    for (index, lijn) in lijnen.lijnen.enumerated().reversed() {
      for punt in lijn.punten {
        guard let waarde = punt.waarde else { continue }
        let sign = String(lijnen.sign(index, wijze.glyphs))
        let (row, column) = (plot.row(of: waarde), plot.column(of: punt.jaar))
        write(sign, row: row, column: column, style: Lijnen.styles[index % 4])
        if !punt.signalen.eigen.isEmpty {
          write("!", row: row, column: column + 1, style: .signal)
        }
      }
    }
    for breuk in lijnen.breuken {
      let column = max(plot.area.columns.lowerBound, plot.column(before: breuk) - 6)
      write(" breuk", row: plot.area.rows.lowerBound, column: column, style: .faint)
    }
    years(lijnen, plot, wijze)
    names(plot, area)
  }

  private mutating func draw(_ lijn: Figuurlijn, _ index: Int, _ plot: Lijnenvlak, _ canvas: inout Canvas) {
    let known = lijn.punten.filter { $0.waarde != nil }
    for (point, next) in zip(known, known.dropFirst()) where next.jaar == point.jaar + 1 {
      guard let a = point.waarde, let b = next.waarde else { continue }
      canvas.line(
        from: plot.spot(point.jaar, a), to: plot.spot(next.jaar, b), Lijnen.styles[index % 4], sign: ".",
        isDashed: (index + index / 4) % 2 == 1)
    }
  }

  /// Draws an upright dashed line.
  private mutating func fill(_ cell: Cell, upright column: Int, rows: Range<Int>) {
    for row in rows { fill(cell, row: row, columns: column..<(column + 1)) }
  }

  private mutating func years(_ lijnen: Lijnen, _ plot: Lijnenvlak, _ wijze: Tekenwijze) {
    var free = plot.area.columns.lowerBound - 3
    for jaar in lijnen.jaren {
      let text = plot.step >= 5 ? String(jaar) : "’" + String(jaar).suffix(2)
      let start = plot.column(of: jaar) - text.count / 2
      guard start >= free else { continue }
      write(wijze.plain(text), row: plot.area.rows.upperBound, column: start, style: .faint)
      free = start + text.count + 1
      guard lijnen.lijnen.allSatisfy({ lijn in lijn.punten.first { $0.jaar == jaar }?.waarde == nil }) else { continue }
      write(wijze.plain("–"), row: plot.area.rows.upperBound - 1, column: plot.column(of: jaar), style: .faint)
    }
  }

  /// Writes which number is which line, with its last figure.
  private mutating func names(_ plot: Lijnenvlak, _ area: Area) {
    for (offset, line) in plot.names.enumerated() where offset < plot.legend.count {
      write(line, row: plot.legend.lowerBound + offset, column: area.columns.lowerBound)
    }
  }
}

extension Lijnen {
  /// The roles of the lines, in order and around again.
  static let styles: [Style] = [.line1, .line2, .line3, .line4]

  /// The sign at the points of a line: a dot when there is only one.
  func sign(_ index: Int, _ glyphs: Glyphs) -> Character {
    if lijnen.count == 1 { return glyphs == .unicode ? "●" : "o" }
    let signs = Array("123456789abcdefghijklmnopqrstuvwxyz")
    return signs[min(index, signs.count - 1)]
  }
}

extension Lijnen {
  /// The signs and names of the lines with their last figures; what all names begin with is left out.
  fileprivate func legend(_ width: Int, _ wijze: Tekenwijze) -> [Line] {
    let prefix = "gemiddelde van "
    let isShort = lijnen.count > 1 && lijnen.allSatisfy { $0.naam.hasPrefix(prefix) }
    var lines: [Line] = []
    for (index, lijn) in lijnen.enumerated() {
      let last = lijn.punten.last { $0.waarde != nil }
      let value =
        last.map { "\($0.jaar): \(getal($0.waarde ?? 0, decimalen: waardeas.decimalen))" } ?? "geen cijfers"
      let n = last?.n.map { " (n \(getal($0)))" } ?? ""
      let name = isShort ? String(lijn.naam.dropFirst(prefix.count)) : lijn.naam
      let text = shortened(
        wijze.plain("\(sign(index, wijze.glyphs)) \(name)"), tail: wijze.plain(" " + value + n), width, wijze.glyphs)
      let span = Span(text, Self.styles[index % 4])
      if let line = lines.last, line.width + 3 + span.width <= width {
        lines[lines.count - 1] += [Span("   "), span]
      } else {
        lines.append([span])
      }
    }
    return lines
  }
}

/// Where the parts of a chart of lines stand.
private struct Lijnenvlak {
  let schaal: Schaal
  /// Which number is which line, in as few lines as it takes.
  let names: [Line]
  let legend: Range<Int>
  let area: Area
  /// A cell of the line at a break.
  let sign: Cell
  /// Columns between two years.
  let step: Int
  private let first: Int

  init(_ lijnen: Lijnen, _ whole: Area, _ wijze: Tekenwijze) {
    let values = lijnen.lijnen.flatMap { $0.punten.compactMap(\.waarde) }
    let scale = Schaal(rond: values, metNul: lijnen.beginsAtZero, stappen: max(2, min(6, whole.rows.count / 3)))
    schaal = scale
    let margin = scale.merken.map { scale.merktekst($0).unicodeScalars.count }.max() ?? 1
    names = lijnen.legend(whole.columns.count, wijze)
    sign = Cell(wijze.glyphs == .unicode ? "┊" : ":", .faint)
    let rows = min(max(1, whole.rows.count / 3), names.count)
    let top = whole.rows.lowerBound + rows
    legend = whole.rows.lowerBound..<top
    let left = whole.columns.lowerBound + margin + 2
    let columns = left..<max(left + 1, whole.columns.upperBound - 2)
    area = Area(rows: top..<max(top, whole.rows.upperBound - 1), columns: columns)
    first = lijnen.jaren.first ?? 0
    step = max(1, (columns.count - 1) / max(1, (lijnen.jaren.last ?? first) - first))
  }

  func column(of year: Int) -> Int {
    area.columns.lowerBound + min(area.columns.count - 1, max(0, (year - first) * step))
  }

  /// A break lies between its year and the year before.
  func column(before breuk: Breuk) -> Int { (column(of: breuk.jaar) + column(of: breuk.jaar - 1)) / 2 }

  func row(of value: Double) -> Int {
    area.rows.upperBound - 1 - Int((schaal.deel(value) * Double(area.rows.count - 1)).rounded())
  }

  func spot(_ year: Int, _ value: Double) -> Spot {
    Spot(
      x: (Double(column(of: year) - area.columns.lowerBound) + 0.25) / Double(max(1, area.columns.count)),
      y: schaal.deel(value))
  }
}
