import Screen
import WmoModel

/// Bars in SVG: names, n and values at the left, then the bars with their spread; marks are named under their bar.
struct StavenSvg: Svgvorm {
  private static let markHeight = 17.0
  private static let headHeight = 26.0

  private let staven: Staven
  private let rows: [StaafSvg]
  private let nameWidth: Double
  private let countEdge: Double
  private let valueEdge: Double
  private let left: Double
  private let axis: SvgAs
  private let legenda: Legenda
  private let leastBar: Double

  init(_ staven: Staven, width: Double) {
    self.staven = staven
    let values = staven.staven.map { $0.waarde.map { getal($0, decimalen: staven.waardeas.decimalen) } ?? "–" }
    let longest = staven.staven.map { Lettering.strong.width($0.naam) }.max() ?? 0
    nameWidth = min(longest, 340) + 4
    countEdge = nameWidth + (staven.staven.contains { $0.n != nil } ? 52 : 0)
    let unit = Lettering.faint.width(staven.waardeas.teken)
    valueEdge = countEdge + 20 + max(unit, values.map(Lettering.strong.width).max() ?? 0)
    left = valueEdge + 26
    let ranges = staven.staven.flatMap { staaf in
      [staaf.waarde, staaf.band?.lowerBound, staaf.band?.upperBound].compactMap { $0 } + staaf.merken.map(\.waarde)
    }
    let highest = ranges.max() ?? 0
    // One extreme far away must not press all bars together.
    let far = staven.staven.compactMap(\.uitersten?.upperBound).filter { $0 <= highest * 1.5 }
    let axis = SvgAs(
      schaal: Schaal(waarden: ranges + far + [staven.referentie?.waarde].compactMap { $0 }, stappen: 8), begin: left,
      end: width - 20)
    self.axis = axis
    rows = zip(staven.staven, values).map { StaafSvg($0, value: $1, axis, staven.waardeas, staven.bandnaam) }
    legenda = Legenda(staven.sleutels(axis), width: width - left)
    leastBar = staven.staven.contains { $0.band != nil } ? 30 : 23
  }

  private var around: Double { Self.headHeight + 30 + legenda.height }
  private var marks: Double { rows.reduce(0) { $0 + Double($1.labels.levels) * Self.markHeight } }
  var hoogte: Double { around + Double(rows.count) * leastBar + marks }
  var grootste: Double { around + Double(rows.count) * 62 + marks }

  func draw(_ svg: inout Svg, in box: Box) {
    let top = box.y + Self.headHeight
    let bottom = box.bottom - 30 - legenda.height
    let room = rows.isEmpty ? 0 : (bottom - top - marks) / Double(rows.count)
    svg.group(nil, [("transform", "translate(\(short(box.x)) 0)")]) { svg in
      heading(&svg, y: box.y + 14)
      svg.across(axis, top: top, bottom: bottom)
      var places: [Double] = []
      for row in rows {
        let y = places.last ?? top
        bar(row, &svg, y: y, height: room)
        places.append(y + room + Double(row.labels.levels) * Self.markHeight)
      }
      reference(&svg, from: top, to: bottom, y: box.y + 14)
      for (row, y) in zip(rows, [top] + places) { labels(row, &svg, middle: y + room / 2, y: y + room) }
      legenda.draw(&svg, x: left, y: bottom + 28)
    }
  }

  private func heading(_ svg: inout Svg, y: Double) {
    if countEdge > nameWidth { svg.text("n", "kop", x: countEdge, y: y, .end, .faint) }
    svg.text(staven.waardeas.teken, "kop", x: valueEdge, y: y, .end, .faint)
  }

  private func reference(_ svg: inout Svg, from top: Double, to bottom: Double, y: Double) {
    guard let line = staven.referentie else { return }
    let text = Lettering.plain.shortened(
      "\(line.naam) \(getal(line.waarde, decimalen: staven.waardeas.decimalen))", axis.end - left)
    let place = stretch(around: axis(line.waarde), width: Lettering.plain.width(text), in: left...(axis.end + 10))
    svg.line(axis(line.waarde), top - 6, axis(line.waarde), bottom, Style.mark.hex, width: 1.5, dash: "5 4")
    svg.text(text, "referentie", x: place.lowerBound, y: y)
  }

  private func bar(_ row: StaafSvg, _ svg: inout Svg, y: Double, height: Double) {
    let staaf = row.staaf
    let middle = y + height / 2
    let lettering = staaf.isGemarkeerd ? Lettering.strong : .name
    svg.text(lettering.shortened(staaf.naam, nameWidth - 4), "naam", x: 0, y: middle + 5, .start, lettering)
    if let n = staaf.n { svg.text(getal(n), "n", x: countEdge, y: middle + 5, .end, .faint) }
    svg.text(row.value, "waarde", x: valueEdge, y: middle + 5, .end, lettering)
    if row.hasSignal {
      svg.text(
        "!", "signaal", x: valueEdge + 4, y: middle + 5, .start, Lettering(isBold: true, colour: Style.signal.hex))
    }
    var numbers = row.numbers[...]
    let thickness = min(34, height * 0.68)
    if let value = staaf.waarde, let number = numbers.popFirst() {
      let (from, to) = (axis(min(0, value)), axis(max(0, value)))
      svg.rectangle(
        Box(x: from, y: middle - thickness / 2, width: max(0.5, to - from), height: thickness),
        fill: (staaf.isGemarkeerd ? Style.barStrong : .bar).hex, number)
    } else {
      numbers.popFirst().map { svg.number($0) }
      svg.text(row.reason, "reden", x: left + 6, y: middle + 5, .start, .faint)
    }
    if staven.bandnaam != nil {
      let ends = [numbers.popFirst(), numbers.popFirst()]
      if let band = staaf.band {
        svg.whisker(from: axis(band.lowerBound), to: axis(band.upperBound), y: middle, ends)
      } else {
        for end in ends { end.map { svg.number($0) } }
      }
    }
    if let extremes = staaf.uitersten {
      for value in [extremes.lowerBound, extremes.upperBound] {
        let number = numbers.popFirst()
        if axis.holds(value) {
          svg.dot(x: axis(value), y: middle, number)
        } else {
          svg.beyond(x: axis(value) + (value < 0 ? -8 : 10), y: middle, isLeft: value < 0, number)
        }
      }
    }
  }

  private func labels(_ row: StaafSvg, _ svg: inout Svg, middle: Double, y: Double) {
    for (label, number) in zip(row.labels.all, row.numbers.suffix(row.labels.all.count)) {
      let baseline = y + Double(label.level + 1) * Self.markHeight - 5
      svg.line(label.x, middle, label.x, baseline - 12, Style.mark.hex)
      svg.own(x: label.x, y: middle, number)
    }
    for label in row.labels.all {
      let baseline = y + Double(label.level + 1) * Self.markHeight - 5
      svg.rectangle(
        Box(x: label.start - 2, y: baseline - 12, width: label.width + 4, height: 16), fill: Svg.paper)
      svg.text(label.text, "merk", x: label.start, y: baseline, .start, .mark)
    }
  }
}

extension Lettering {
  /// The name of a gemeente that stands out.
  static let mark = Lettering(size: 13, isBold: true)
}

/// One bar with the texts around it.
private struct StaafSvg {
  let staaf: Staaf
  let value: String
  let numbers: [Figuurcijfer]
  let labels: Merklabels

  init(_ staaf: Staaf, value: String, _ axis: SvgAs, _ waardeas: As, _ bandnaam: String?) {
    self.staaf = staaf
    self.value = value
    numbers = staaf.cijfers(waardeas, bandnaam)
    labels = Merklabels(
      staaf.merken.map { (axis($0.waarde), "\($0.naam) \(getal($0.waarde, decimalen: waardeas.decimalen))") },
      in: axis.begin...(axis.end + 10))
  }

  var hasSignal: Bool { staaf.waarde != nil && !staaf.signalen.eigen.isEmpty }

  /// Why there is no value.
  var reason: String { staaf.signalen.isEmpty ? "geen cijfer" : staaf.signalen.tekst }
}

extension Staven {
  /// What the axis and the signs mean.
  fileprivate func sleutels(_ axis: SvgAs) -> [Sleutel] {
    var items = [Sleutel(teken: .nothing, tekst: "\(waardeas.naam) (\(waardeas.eenheid))")]
    if let bandnaam, staven.contains(where: { $0.band != nil }) {
      items.append(Sleutel(teken: .whisker, tekst: bandnaam))
    }
    let ends = staven.compactMap(\.uitersten).flatMap { [$0.lowerBound, $0.upperBound] }
    if !ends.isEmpty { items.append(Sleutel(teken: .extreme, tekst: "laagste en hoogste")) }
    if ends.contains(where: { !axis.holds($0) }) { items.append(Sleutel(teken: .beyond, tekst: "buiten de as")) }
    if staven.contains(where: { !$0.merken.isEmpty }) { items.append(Sleutel(teken: .own, tekst: "gemarkeerd")) }
    let signals = Set(staven.filter { $0.waarde != nil }.flatMap(\.signalen.eigen)).sorted()
    if !signals.isEmpty { items.append(Sleutel(teken: .nothing, tekst: "! \(signals.tekst)")) }
    return items
  }
}
