import Screen
import WmoModel

/// Printed figures in SVG, as a table.
struct TabelSvg: Svgvorm {
  private static let line = 20.0
  private static let head = Lettering(size: 14, isBold: true)

  private let tabel: Cijfertabel
  private let numbers: [[Figuurcijfer]]
  private let width: Double
  private let names: [[String]]
  private let remarks: [[String]]
  private let heads: [[String]]
  private let nameWidth: Double
  private let columnWidth: Double

  init(_ tabel: Cijfertabel, cijfers: [Figuurcijfer], width: Double) {
    self.tabel = tabel
    self.width = width
    numbers = cijfers.chunked(tabel.kolommen.count)
    let hasRemarks = tabel.rijen.contains { $0.opmerking != nil }
    let longest = tabel.rijen.map { Lettering.name.width($0.naam) }.max() ?? 0
    let nameWidth = min(longest + 16, width * (hasRemarks ? 0.3 : 0.4))
    let room = width * (hasRemarks ? 0.72 : 1) - nameWidth
    let columnWidth = min(170, room / Double(max(1, tabel.kolommen.count)))
    let remarkWidth = width - nameWidth - columnWidth * Double(tabel.kolommen.count) - 24
    names = tabel.rijen.map { wrapped($0.naam, size: 15, width: nameWidth - 12) }
    remarks = tabel.rijen.map { wrapped($0.opmerking ?? "", size: 13, width: remarkWidth) }
    heads = tabel.kolommen.map { wrapped($0, size: 14, width: columnWidth - 14, isBold: true) }
    (self.nameWidth, self.columnWidth) = (nameWidth, columnWidth)
  }

  private var headHeight: Double { Double(heads.map(\.count).max() ?? 1) * Self.line + 8 }
  private func height(_ row: Int) -> Double { Double(max(1, names[row].count, remarks[row].count)) * Self.line + 6 }
  var hoogte: Double { headHeight + tabel.rijen.indices.reduce(0) { $0 + height($1) } + 4 }
  var grootste: Double { hoogte }

  func draw(_ svg: inout Svg, in box: Box) {
    svg.group(nil, [("transform", "translate(\(short(box.x)) 0)")]) { svg in
      for (column, lines) in heads.enumerated() {
        for (offset, line) in lines.enumerated() {
          let y = box.y + headHeight - 8 - Double(lines.count - 1 - offset) * Self.line
          svg.text(line, "kop", x: edge(column), y: y, .end, Self.head)
        }
      }
      var y = box.y + headHeight
      svg.line(0, y, width, y, Svg.frame, width: 1.5)
      for row in tabel.rijen.indices {
        self.row(row, &svg, y: y + 17)
        y += height(row)
        svg.line(0, y, width, y, Svg.grid)
      }
    }
  }

  private func edge(_ column: Int) -> Double { nameWidth + Double(column + 1) * columnWidth }

  private func row(_ row: Int, _ svg: inout Svg, y: Double) {
    for (offset, line) in names[row].enumerated() {
      svg.text(line, "naam", x: 0, y: y + Double(offset) * Self.line, .start, .name)
    }
    for (column, number) in numbers[row].enumerated() {
      svg.group(number) { svg in
        let text = number.waarde.map { getal($0, decimalen: number.decimalen) } ?? "–"
        let lettering = Lettering(size: max(8, min(15, 15 * (columnWidth - 6) / max(1, Lettering.name.width(text)))))
        svg.text(text, "cel", x: edge(column), y: y, .end, lettering)
      }
    }
    for (offset, line) in remarks[row].enumerated() {
      let x = edge(tabel.kolommen.count - 1) + 24
      svg.text(line, "opmerking", x: x, y: y + Double(offset) * Self.line, .start, .small)
    }
  }
}
