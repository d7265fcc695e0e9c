import Screen
import WmoModel

/// Lines through the years in SVG: the points carry the shape of the line, the names stand at the right.
struct LijnenSvg: Svgvorm {
  private static let labelStep = 20.0

  private let lijnen: Lijnen
  private let numbers: [[Figuurcijfer]]
  private let schaal: Schaal
  private let labels: [String]
  private let years: Jarenas
  private let left: Double
  private let right: Double
  private let breaks: Merklabels
  private let legenda: Legenda

  init(_ lijnen: Lijnen, cijfers: [Figuurcijfer], width: Double) {
    self.lijnen = lijnen
    var rest = cijfers[...]
    numbers = lijnen.lijnen.map { lijn in
      defer { rest = rest.dropFirst(lijn.punten.count) }
      return Array(rest.prefix(lijn.punten.count))
    }
    schaal = Schaal(
      rond: lijnen.lijnen.flatMap { $0.punten.compactMap(\.waarde) } + [lijnen.referentie?.waarde].compactMap { $0 },
      metNul: lijnen.beginsAtZero)
    labels = lijnen.opschriften.map { Lettering.plain.shortened($0, 340) }
    left = schaal.textWidth + 12
    right = width - (labels.map { Lettering.plain.width($0) }.max() ?? 0) - 52
    let years = Jarenas(lijnen.jaren, begin: left + 26, end: right - 20)
    self.years = years
    breaks = Merklabels(
      lijnen.breuken.filter { years.holds($0.jaar) }.map { (years(Double($0.jaar) - 0.5), "breuk \($0.jaar)") },
      in: left...right)
    legenda = Legenda(
      [Sleutel(teken: .nothing, tekst: "\(lijnen.waardeas.naam) (\(lijnen.waardeas.eenheid))")], width: width - left)
  }

  private var around: Double { Double(breaks.levels) * Self.labelStep + 14 + 34 + legenda.height }
  var hoogte: Double { around + max(280, Double(labels.count) * Self.labelStep) }
  var grootste: Double { hoogte + 200 }

  func draw(_ svg: inout Svg, in box: Box) {
    let top = box.y + Double(breaks.levels) * Self.labelStep + 14
    let axis = SvgAs(schaal: schaal, begin: box.bottom - legenda.height - 34, end: top)
    svg.group(nil, [("transform", "translate(\(short(box.x)) 0)")]) { svg in
      svg.upright(axis, left: left, right: right)
      for label in breaks.all {
        let y = box.y + Double(label.level + 1) * Self.labelStep - 6
        svg.line(label.x, y + 4, label.x, axis.begin, Svg.frame, width: 1.5, dash: "3 4")
        svg.text(label.text, "breuk", x: label.start, y: y, .start, .mark)
      }
      ticks(&svg, y: axis.begin)
      if let line = lijnen.referentie {
        svg.line(left, axis(line.waarde), right, axis(line.waarde), Style.mark.hex, width: 1.5, dash: "5 4")
      }
      for index in lijnen.lijnen.indices { stroke(index, axis, &svg) }
      for index in lijnen.lijnen.indices { points(index, axis, &svg) }
      names(&svg, axis)
      legenda.draw(&svg, x: left, y: axis.begin + 28)
    }
  }

  private func ticks(_ svg: inout Svg, y: Double) {
    for jaar in lijnen.jaren where years.shows(jaar) {
      svg.text(String(jaar), "jaar", x: years(Double(jaar)), y: y + 20, .middle, .faint)
    }
    for jaar in lijnen.jaren
    where lijnen.lijnen.allSatisfy({ lijn in lijn.punten.first { $0.jaar == jaar }?.waarde == nil }) {
      svg.text("–", "leeg", x: years(Double(jaar)), y: y - 5, .middle, .faint)
    }
  }

  /// Joins the points of years that follow each other.
  private func stroke(_ index: Int, _ axis: SvgAs, _ svg: inout Svg) {
    let known = lijnen.lijnen[index].punten.filter { $0.waarde != nil }
    for (point, next) in zip(known, known.dropFirst()) where next.jaar == point.jaar + 1 {
      svg.line(
        years(Double(point.jaar)), axis(point.waarde ?? 0), years(Double(next.jaar)), axis(next.waarde ?? 0),
        Lijnen.colour(index), width: 2.5, dash: index % 2 == 1 ? "8 4" : nil)
    }
  }

  private func points(_ index: Int, _ axis: SvgAs, _ svg: inout Svg) {
    for (punt, number) in zip(lijnen.lijnen[index].punten, numbers[index]) {
      guard let value = punt.waarde else {
        svg.number(number)
        continue
      }
      svg.point(index, x: years(Double(punt.jaar)), y: axis(value), number)
      if !punt.signalen.eigen.isEmpty {
        svg.text("!", "signaal", x: years(Double(punt.jaar)), y: axis(value) - 11, .middle, .mark)
      }
    }
  }

  /// Writes the names at the height of the last point, as far apart as they need to be.
  private func names(_ svg: inout Svg, _ axis: SvgAs) {
    let ends = lijnen.lijnen.map { lijn in lijn.punten.last { $0.waarde != nil } }
    var wanted = ends.map { $0.map { axis($0.waarde ?? 0) } ?? axis.begin }
    if let line = lijnen.referentie { wanted.append(axis(line.waarde)) }
    let places = spaced(wanted, step: Self.labelStep, in: axis.end...axis.begin)
    for (index, text) in labels.enumerated() {
      let (y, x) = (places[index], right + 24)
      if index < ends.count {
        if let end = ends[index] {
          svg.line(years(Double(end.jaar)), wanted[index], x - 10, y, Svg.frame, dash: "1 3")
        }
        svg.point(index, x: x + 4, y: y)
      } else {
        svg.line(x - 6, y, x + 10, y, Style.mark.hex, width: 1.5, dash: "5 4")
      }
      svg.text(text, "lijn", x: x + 20, y: y + 5)
    }
  }
}

/// The places of years on a chart.
private struct Jarenas {
  private let first: Double
  private let last: Double
  private let begin: Double
  private let end: Double

  init(_ jaren: [Int], begin: Double, end: Double) {
    let (low, high) = (Double(jaren.min() ?? 0), Double(jaren.max() ?? 0))
    // One year alone stands in the middle.
    (first, last) = low == high ? (low - 1, high + 1) : (low, high)
    (self.begin, self.end) = (begin, end)
  }

  func callAsFunction(_ year: Double) -> Double { begin + (year - first) / (last - first) * (end - begin) }

  /// Whether a break before the year lies between two years.
  func holds(_ year: Int) -> Bool { Double(year) > first && Double(year) <= last }

  /// Whether there is room for the year under the axis: all years, or every so many, counted back from the last.
  func shows(_ year: Int) -> Bool {
    let step = (end - begin) / (last - first)
    return Int(last - Double(year)) % max(1, Int((46 / step).rounded(.up))) == 0
  }
}

extension Lijnen {
  fileprivate static func colour(_ index: Int) -> String { styles[index % styles.count].hex }

  /// The names of the lines with their last figure, and that of the reference.
  fileprivate var opschriften: [String] {
    lijnen.map { lijn in
      guard let last = lijn.punten.last(where: { $0.waarde != nil }), let value = last.waarde else {
        return "\(lijn.naam): geen cijfers"
      }
      let details = [last.jaar == jaren.last ? nil : String(last.jaar), last.n.map { "n = \(getal($0))" }]
        .compactMap { $0 }
      let tail = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
      return "\(lijn.naam) \(getal(value, decimalen: waardeas.decimalen))\(tail)"
    } + (referentie.map { ["\($0.naam) \(getal($0.waarde, decimalen: waardeas.decimalen))"] } ?? [])
  }
}

extension Svg {
  /// A point in the shape and colour of a line: round, square, pointed or a diamond, and after those open.
  fileprivate mutating func point(_ index: Int, x: Double, y: Double, _ number: Figuurcijfer? = nil) {
    let colour = Lijnen.colour(index)
    let shapes: [[(Double, Double)]] = [
      [], [(x - 5, y - 5), (x + 5, y - 5), (x + 5, y + 5), (x - 5, y + 5)],
      [(x, y - 7), (x + 6, y + 5), (x - 6, y + 5)], [(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)],
      [(x, y + 7), (x + 6, y - 5), (x - 6, y - 5)],
    ]
    let fill = index / shapes.count % 2 == 0 ? colour : Svg.paper
    let corners = shapes[index % shapes.count]
    guard corners.isEmpty else { return shape(corners, fill: fill, stroke: colour, number) }
    element(
      "circle",
      [("cx", short(x)), ("cy", short(y)), ("r", "5.5"), ("fill", fill), ("stroke", colour), ("stroke-width", "1.5")],
      number)
  }
}
