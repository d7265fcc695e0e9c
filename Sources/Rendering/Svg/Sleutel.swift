import Screen
import WmoModel

/// What a sign on a chart means, under the chart.
struct Sleutel {
  let teken: Teken
  let tekst: String

  enum Teken {
    case whisker, extreme, beyond, own, dash, solid, nothing
    case fill(String, label: String?, colour: String)
  }

  fileprivate var width: Double { (isBare ? 0 : 30) + Lettering.small.width(tekst) }
  private var isBare: Bool { if case .nothing = teken { true } else { false } }

  fileprivate func draw(_ svg: inout Svg, x: Double, y: Double) {
    let ink = Style.mark.hex
    let middle = y - 4.5
    switch teken {
    case .whisker: svg.whisker(from: x, to: x + 22, y: middle)
    case .extreme: svg.dot(x: x + 11, y: middle)
    case .beyond: svg.beyond(x: x + 14, y: middle, isLeft: false)
    case .own: svg.own(x: x + 11, y: middle)
    case .dash: svg.line(x, middle, x + 22, middle, ink, width: 1.5, dash: "5 4")
    case .solid: svg.line(x, middle, x + 22, middle, Style.line2.hex, width: 2.5)
    case .nothing: break
    case .fill(let fill, let label, let colour):
      svg.rectangle(Box(x: x, y: y - 14, width: 24, height: 19), fill: fill)
      if let label {
        let lettering = Lettering(size: 13, isBold: true, colour: colour)
        svg.text(label, "sleutel", x: x + 12, y: y, .middle, lettering)
      }
    }
    svg.text(tekst, "legenda", x: x + (isBare ? 0 : 30), y: y, .start, .small)
  }
}

/// The meanings of the signs of a chart in as many lines as they need.
struct Legenda {
  private let lines: [[Sleutel]]
  static let gap = 26.0

  init(_ items: [Sleutel], width: Double) {
    var lines: [[Sleutel]] = []
    var used = 0.0
    for item in items.flatMap({ $0.parts(width) }) {
      if lines.isEmpty || used + item.width > width {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(item)
      used += item.width + Self.gap
    }
    self.lines = lines
  }

  var height: Double { Double(lines.count) * 24 }

  func draw(_ svg: inout Svg, x: Double, y: Double) {
    for (offset, line) in lines.enumerated() {
      var place = x
      for item in line {
        item.draw(&svg, x: place, y: y + Double(offset) * 24 + 16)
        place += item.width + Self.gap
      }
    }
  }
}

extension Sleutel {
  /// The meaning, or the lines of one that is wider than the chart.
  fileprivate func parts(_ width: Double) -> [Sleutel] {
    guard self.width > width else { return [self] }
    let lines = wrapped(tekst, size: Lettering.small.size, width: width - 30)
    return lines.enumerated().map { Sleutel(teken: $0 == 0 ? teken : .nothing, tekst: $1) }
  }
}

extension Svg {
  /// A stretch with a cross line at both ends; each end can carry a number.
  mutating func whisker(from left: Double, to right: Double, y: Double, _ ends: [Figuurcijfer?] = [nil, nil]) {
    let ink = Style.mark.hex
    line(left, y, right, y, ink, width: 2)
    for (x, end) in zip([left, right], ends) { line(x, y - 5, x, y + 5, ink, width: 2, end) }
  }

  /// An open dot.
  mutating func dot(x: Double, y: Double, _ number: Figuurcijfer? = nil) {
    element(
      "circle",
      [
        ("cx", short(x)), ("cy", short(y)), ("r", "4"), ("fill", Svg.paper), ("stroke", Style.mark.hex),
        ("stroke-width", "1.5"),
      ], number)
  }

  /// A point of an arrow at the edge, for a value off the axis.
  mutating func beyond(x: Double, y: Double, isLeft: Bool, _ number: Figuurcijfer? = nil) {
    let back = x + (isLeft ? 8 : -8)
    shape([(x, y), (back, y - 5), (back, y + 5)], fill: Style.mark.hex, number)
  }

  /// A diamond, for a gemeente that stands out.
  mutating func own(x: Double, y: Double, _ number: Figuurcijfer? = nil) {
    shape([(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)], fill: Style.barStrong.hex, stroke: Style.mark.hex, number)
  }

  /// A closed shape.
  mutating func shape(
    _ corners: [(Double, Double)], fill: String, stroke: String? = nil, _ number: Figuurcijfer? = nil
  ) {
    let places = corners.map { "\(short($0.0)),\(short($0.1))" }.joined(separator: " ")
    element(
      "polygon",
      [("points", places), ("fill", fill)] + (stroke.map { [("stroke", $0), ("stroke-width", "1.2")] } ?? []), number)
  }
}
