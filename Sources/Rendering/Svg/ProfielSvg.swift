import Screen
import WmoModel

/// A profile in SVG: an upright bar for every gemeente, a line for the trend, and flags for those that stand out.
struct ProfielSvg: Svgvorm {
  private static let flagHeight = 20.0

  private let profiel: Profiel
  private let numbers: [[Figuurcijfer]]
  private let schaal: Schaal
  private let left: Double
  private let step: Double
  private let flags: Merklabels
  private let legenda: Legenda

  init(_ profiel: Profiel, cijfers: [Figuurcijfer], width: Double) {
    self.profiel = profiel
    numbers = cijfers.chunked(2)
    let schaal = Schaal(
      rond: profiel.punten.compactMap(\.waarde) + [profiel.referentie?.waarde].compactMap { $0 }, metNul: true)
    self.schaal = schaal
    left = schaal.textWidth + 12
    let (left, step) = (left, profiel.punten.isEmpty ? 0 : (width - left) / Double(profiel.punten.count))
    self.step = step
    flags = Merklabels(
      profiel.punten.enumerated().filter(\.element.isGemarkeerd).map { index, punt in
        let value = punt.waarde.map { getal($0, decimalen: profiel.waardeas.decimalen) } ?? "geen cijfer"
        return (left + (Double(index) + 0.5) * step, "\(punt.naam) \(value)")
      }, in: left...width, asFlags: true)
    legenda = Legenda(profiel.sleutels, width: width - left)
  }

  private var flagRoom: Double { Double(flags.levels) * Self.flagHeight }
  var hoogte: Double { 330 + flagRoom + legenda.height }
  var grootste: Double { 460 + flagRoom + legenda.height }

  func draw(_ svg: inout Svg, in box: Box) {
    let right = left + step * Double(profiel.punten.count)
    let axis = SvgAs(schaal: schaal, begin: box.bottom - legenda.height - 34, end: box.y + flagRoom + 14)
    svg.group(nil, [("transform", "translate(\(short(box.x)) 0)")]) { svg in
      svg.upright(axis, left: left, right: right)
      for (index, punt) in profiel.punten.enumerated() { bar(punt, index, axis, &svg) }
      if let trend = profiel.trend {
        svg.trend(trend, x: 0...Double(max(1, profiel.punten.count - 1)), y: schaal.van...schaal.tot) {
          (left + ($0 + 0.5) * step, axis($1))
        }
      }
      if let line = profiel.referentie {
        svg.line(left, axis(line.waarde), right, axis(line.waarde), Style.mark.hex, width: 1.5, dash: "5 4")
      }
      flags(&svg, top: box.y, to: axis)
      ends(&svg, y: axis.begin + 20)
      legenda.draw(&svg, x: left, y: axis.begin + 30)
    }
  }

  private func bar(_ punt: Profielpunt, _ index: Int, _ axis: SvgAs, _ svg: inout Svg) {
    svg.group(numbers[index][0]) { svg in
      guard let value = punt.waarde else { return svg.number(numbers[index][1]) }
      let (high, low) = (axis(max(0, value)), axis(min(0, value)))
      // Between bars that are wide enough a little stays empty.
      let gap = step > 6 ? step * 0.2 : step > 2.5 ? 0.4 : 0
      svg.rectangle(
        Box(x: left + Double(index) * step + gap / 2, y: high, width: step - gap, height: max(0.5, low - high)),
        fill: (punt.isGemarkeerd ? Style.barStrong : .bar).hex, numbers[index][1])
    }
  }

  private func flags(_ svg: inout Svg, top: Double, to axis: SvgAs) {
    func baseline(_ label: Merklabels.Label) -> Double {
      top + Double(flags.levels - label.level) * Self.flagHeight - 6
    }
    let marked = profiel.punten.filter(\.isGemarkeerd)
    for (label, punt) in zip(flags.all, marked) {
      svg.line(label.x, baseline(label) + 3, label.x, axis(max(0, punt.waarde ?? 0)), Style.mark.hex)
    }
    for label in flags.all {
      svg.rectangle(
        Box(x: label.start - 2, y: baseline(label) - 13, width: label.width + 4, height: 17), fill: Svg.paper)
      svg.text(label.text, "merk", x: label.start, y: baseline(label), .start, .mark)
    }
  }

  /// Writes what stands at the left, in the middle and at the right.
  private func ends(_ svg: inout Svg, y: Double) {
    let places: [(Double, Anchor)] = [(0, .start), (0.25, .middle), (0.5, .middle), (0.75, .middle), (1, .end)]
    guard profiel.punten.count >= places.count else { return }
    for (share, anchor) in places {
      let index = min(profiel.punten.count - 1, Int(share * Double(profiel.punten.count)))
      let text = getal(profiel.punten[index].plek, decimalen: profiel.volgorde.decimalen)
      let x = anchor == .middle ? (Double(index) + 0.5) * step : share * step * Double(profiel.punten.count)
      svg.text(text, "as", x: left + x, y: y, anchor, .faint)
    }
  }
}

extension Profiel {
  fileprivate var sleutels: [Sleutel] {
    var items = [
      Sleutel(teken: .nothing, tekst: "\(volgorde.naam) (\(volgorde.eenheid)), van laag naar hoog →"),
      Sleutel(
        teken: .fill(Style.bar.hex, label: nil, colour: Style.bar.labelHex),
        tekst: "\(waardeas.naam) van een gemeente (\(waardeas.eenheid))"),
    ]
    if trend != nil { items.append(Sleutel(teken: .solid, tekst: "trend")) }
    if let line = referentie {
      let value = getal(line.waarde, decimalen: waardeas.decimalen)
      items.append(Sleutel(teken: .dash, tekst: "\(line.naam) \(value)"))
    }
    let without = punten.count { $0.waarde == nil }
    if without > 0 { items.append(Sleutel(teken: .nothing, tekst: "zonder cijfer: \(getal(without))")) }
    return items
  }
}

extension Svg {
  /// Draws the part of a straight line that lies between two values of y.
  mutating func trend(
    _ lijn: Lijn, x: ClosedRange<Double>, y: ClosedRange<Double>, dash: String? = nil,
    place: (Double, Double) -> (Double, Double)
  ) {
    var (from, to) = (x.lowerBound, x.upperBound)
    if lijn.helling != 0 {
      let ends = [y.lowerBound, y.upperBound].map { ($0 - lijn.snijpunt) / lijn.helling }.sorted()
      (from, to) = (max(from, ends[0]), min(to, ends[1]))
    }
    guard from < to, y.contains(lijn.y(bij: (from + to) / 2)) else { return }
    let (start, end) = (place(from, lijn.y(bij: from)), place(to, lijn.y(bij: to)))
    line(start.0, start.1, end.0, end.1, Style.line2.hex, width: 2.5, dash: dash)
  }
}
