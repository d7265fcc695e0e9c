import Screen
import WmoModel

extension Frame {
  /// Draws a point per gemeente with the line of least squares; gemeenten that stand out are named beside their point.
  mutating func draw(_ wolk: Puntenwolk, in area: Area, _ wijze: Tekenwijze) {
    let plot = Wolkvlak(wolk, area)
    guard plot.area.rows.count > 2 else { return }
    upright(plot.y, rows: plot.area.rows, column: plot.area.columns.lowerBound, wijze, row: plot.row)
    let numbers = wolk.woorden
    write(
      joined(
        ["\(wolk.y.naam) (\(wolk.y.eenheid))"].map(wijze.plain) + numbers.map(wijze.plain), width: area.columns.count,
        wijze.glyphs),
      row: area.rows.lowerBound, column: area.columns.lowerBound, style: .faint)
    var canvas = Canvas(plot.area, wijze.glyphs)
    if let lijn = wolk.lijn {
      let (a, b) = (plot.x.van, plot.x.tot)
      canvas.line(
        from: plot.spot(a, lijn.y(bij: a)), to: plot.spot(b, lijn.y(bij: b)), .line2, sign: "-", isDashed: true)
    }
    for punt in wolk.punten { canvas.dot(plot.spot(punt.x, punt.y), .line1, sign: "o") }
    place(canvas)
    var taken: [Int: [Range<Int>]] = [:]
    for punt in wolk.punten where punt.isGemarkeerd { label(punt, wolk, plot, &taken, wijze) }
    let chart = Chart(
      column: plot.area.columns.lowerBound, width: plot.area.columns.count, schaal: plot.x, glyphs: wijze.glyphs)
    axis(row: plot.area.rows.upperBound, in: chart)
    let name = wijze.fit("\(wolk.x.naam) (\(wolk.x.eenheid))", area.columns.count)
    write(name, row: plot.area.rows.upperBound + 1, endingAt: area.columns.upperBound - 1, style: .faint)
  }

  /// Names a point at its right, at its left, or a row lower or higher: the first place that is free.
  private mutating func label(
    _ punt: Wolkpunt, _ wolk: Puntenwolk, _ plot: Wolkvlak, _ taken: inout [Int: [Range<Int>]], _ wijze: Tekenwijze
  ) {
    let (row, column) = plot.cell(punt)
    write(String(Character(wijze.glyphs.signs.own)), row: row, column: column, style: .heading)
    let values = "\(getal(punt.x, decimalen: wolk.x.decimalen)) / \(getal(punt.y, decimalen: wolk.y.decimalen))"
    let text = shortened(wijze.plain(punt.naam), tail: wijze.plain(values), 40, wijze.glyphs)
    let width = text.unicodeScalars.count
    let places = [0, 1, -1, 2, -2].flatMap { [(row + $0, column + 2), (row + $0, column - width - 1)] }
    for (line, start) in places {
      let range = (start - 1)..<(start + width + 1)
      guard plot.area.rows.contains(line), start >= plot.area.columns.lowerBound,
        start + width <= plot.area.columns.upperBound, taken[line]?.contains(where: { $0.overlaps(range) }) != true
      else { continue }
      taken[line, default: []].append(range)
      return write(text, row: line, column: start, style: .heading)
    }
  }
}

extension Puntenwolk {
  /// The numbers of the relation in a few words each.
  package var woorden: [String] {
    var delen = ["n = \(getal(punten.count))"]
    if let spearman { delen.append("Spearman \(getal(spearman, decimalen: 2))") }
    if let lijn { delen.append("lijn: helling \(beknopt(lijn.helling))") }
    if let r2 = lijn?.r2 { delen.append("R² \(getal(r2, decimalen: 2))") }
    return delen
  }
}

/// Where the parts of a scatter stand.
private struct Wolkvlak {
  let x: Schaal
  let y: Schaal
  let area: Area

  init(_ wolk: Puntenwolk, _ whole: Area) {
    x = Schaal(rond: wolk.punten.map(\.x), stappen: max(2, whole.columns.count / 12))
    let scale = Schaal(rond: wolk.punten.map(\.y), stappen: max(2, min(6, whole.rows.count / 3)))
    y = scale
    let margin = scale.merken.map { scale.merktekst($0).unicodeScalars.count }.max() ?? 1
    let left = whole.columns.lowerBound + margin + 2
    let rows = (whole.rows.lowerBound + 1)..<max(whole.rows.lowerBound + 1, whole.rows.upperBound - 2)
    area = Area(rows: rows, columns: left..<max(left + 1, whole.columns.upperBound - 2))
  }

  func spot(_ x: Double, _ y: Double) -> Spot {
    Spot(x: (x - self.x.van) / (self.x.tot - self.x.van), y: (y - self.y.van) / (self.y.tot - self.y.van))
  }

  func row(of y: Double) -> Int {
    let share = (y - self.y.van) / (self.y.tot - self.y.van)
    return area.rows.upperBound - 1 - Int((share * Double(area.rows.count * 4 - 1)).rounded()) / 4
  }

  func cell(_ punt: Wolkpunt) -> (row: Int, column: Int) {
    let spot = spot(punt.x, punt.y)
    return (
      row(of: punt.y),
      area.columns.lowerBound + Int((spot.x * Double(area.columns.count * 2 - 1)).rounded()) / 2
    )
  }
}
