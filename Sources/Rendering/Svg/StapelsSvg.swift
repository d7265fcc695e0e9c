import Screen
import WmoModel

/// Divided bars in SVG: every part carries the sign of the legend, and after four parts a pattern.
struct StapelsSvg: Svgvorm {
  private let stapels: Stapels
  private let numbers: [[Figuurcijfer]]
  private let totals: [String]
  private let nameWidth: Double
  private let countEdge: Double
  private let valueEdge: Double
  private let left: Double
  private let axis: SvgAs
  private let legenda: Legenda

  init(_ stapels: Stapels, cijfers: [Figuurcijfer], width: Double) {
    self.stapels = stapels
    // Bars without parts have no numbers.
    numbers =
      stapels.delen.isEmpty ? stapels.stapels.map { _ in [] } : cijfers.chunked(stapels.delen.count)
    totals = stapels.stapels.map { $0.totaal.map { getal($0, decimalen: stapels.waardeas.decimalen) } ?? "–" }
    nameWidth = min(stapels.stapels.map { Lettering.strong.width($0.naam) }.max() ?? 0, 340) + 4
    countEdge = nameWidth + (stapels.stapels.contains { $0.n != nil } ? 52 : 0)
    let unit = Lettering.faint.width(stapels.waardeas.teken)
    valueEdge = countEdge + (stapels.isAandeel ? 0 : 20 + max(unit, totals.map(Lettering.name.width).max() ?? 0))
    left = valueEdge + 20
    // A total below zero has no length; its parts still do.
    let positive = stapels.stapels.map { $0.waarden.compactMap { $0 }.reduce(0) { $0 + max(0, $1) } }
    axis = SvgAs(
      schaal: Schaal(waarden: stapels.isAandeel ? [100] : positive, stappen: 8), begin: left, end: width - 20)
    legenda = Legenda(stapels.sleutels, width: stapels.delen.count > 1 ? width : width - left)
  }

  private var around: Double { 26 + 30 + legenda.height }
  var hoogte: Double { around + Double(stapels.stapels.count) * 28 }
  var grootste: Double { around + Double(stapels.stapels.count) * 64 }

  func draw(_ svg: inout Svg, in box: Box) {
    let top = box.y + 26
    let bottom = box.bottom - 30 - legenda.height
    let room = stapels.stapels.isEmpty ? 0 : (bottom - top) / Double(stapels.stapels.count)
    svg.patterns(stapels.delen.count)
    svg.group(nil, [("transform", "translate(\(short(box.x)) 0)")]) { svg in
      if countEdge > nameWidth { svg.text("n", "kop", x: countEdge, y: box.y + 14, .end, .faint) }
      if !stapels.isAandeel { svg.text(stapels.waardeas.teken, "kop", x: valueEdge, y: box.y + 14, .end, .faint) }
      svg.across(axis, top: top, bottom: bottom)
      for (index, stapel) in stapels.stapels.enumerated() {
        row(stapel, index, &svg, middle: top + (Double(index) + 0.5) * room, thickness: min(40, room * 0.76))
      }
      legenda.draw(&svg, x: stapels.delen.count > 1 ? 0 : left, y: bottom + 28)
    }
  }

  private func row(_ stapel: Stapel, _ index: Int, _ svg: inout Svg, middle: Double, thickness: Double) {
    let lettering = stapel.isGemarkeerd ? Lettering.strong : .name
    svg.text(lettering.shortened(stapel.naam, nameWidth - 4), "naam", x: 0, y: middle + 5, .start, lettering)
    if let n = stapel.n { svg.text(getal(n), "n", x: countEdge, y: middle + 5, .end, .faint) }
    if !stapels.isAandeel { svg.text(totals[index], "waarde", x: valueEdge, y: middle + 5, .end, .name) }
    if stapel.totaal == nil { svg.text("geen cijfer", "reden", x: left + 6, y: middle + 5, .start, .faint) }
    var sum = 0.0
    for (part, number) in numbers[index].enumerated() {
      guard let value = number.waarde, value > 0 else {
        svg.number(number)
        continue
      }
      let from = axis(sum)
      sum += value
      let box = Box(x: from, y: middle - thickness / 2, width: axis(sum) - from, height: thickness)
      svg.rectangle(box, fill: Stapels.fill(part), number)
      svg.line(box.right, box.y, box.right, box.bottom, Svg.paper, width: 1.5)
      label(part, value, &svg, in: box)
    }
  }

  private func label(_ part: Int, _ value: Double, _ svg: inout Svg, in box: Box) {
    guard stapels.delen.count > 1 else { return }
    let sign = String(stapels.delen[part].teken)
    let number = getal(value, decimalen: stapels.isAandeel ? 0 : stapels.waardeas.decimalen)
    let lettering = Lettering(size: 14, colour: Stapels.label(part))
    guard let text = ["\(sign): \(number)", sign].first(where: { lettering.width($0) + 10 <= box.width }) else {
      return
    }
    let width = lettering.width(text)
    if part >= Stapels.styles.count {
      svg.rectangle(
        Box(x: box.x + 4, y: box.y + box.height / 2 - 9, width: width + 4, height: 18), fill: Stapels.colour(part).hex)
    }
    svg.text(text, "deel", x: box.x + 6, y: box.y + box.height / 2 + 5, .start, lettering)
  }
}

extension Stapels {
  /// The role of a part.
  fileprivate static func colour(_ part: Int) -> Style { styles[part % styles.count] }

  fileprivate static func label(_ part: Int) -> String { colour(part).labelHex }

  /// The fill of a part: after four colours they return with a pattern.
  fileprivate static func fill(_ part: Int) -> String {
    part < styles.count ? colour(part).hex : "url(#deel\(part))"
  }

  fileprivate var sleutels: [Sleutel] {
    let unit = [Sleutel(teken: .nothing, tekst: "\(waardeas.naam) (\(waardeas.eenheid))")]
    guard delen.count > 1 else { return unit }
    return unit
      + delen.enumerated().map { index, deel in
        // On a pattern a sign is not legible; it goes before the name.
        let isPlain = index < Self.styles.count
        return Sleutel(
          teken: .fill(Self.fill(index), label: isPlain ? String(deel.teken) : nil, colour: Self.label(index)),
          tekst: isPlain ? deel.naam : "\(deel.teken): \(deel.naam)")
      }
  }
}

extension Svg {
  /// The patterns of the parts after the fourth: slanting lines, each round closer together.
  fileprivate mutating func patterns(_ parts: Int) {
    // Panels share their patterns.
    let first = max(Stapels.styles.count, patternCount)
    patternCount = max(first, parts)
    for part in first..<max(first, parts) {
      let step = part / Stapels.styles.count == 1 ? "9" : "5"
      raw(
        "<defs><pattern"
          + Self.written([
            ("id", "deel\(part)"), ("width", step), ("height", step), ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", part / Stapels.styles.count % 2 == 1 ? "rotate(45)" : "rotate(-45)"),
          ]) + ">")
      rectangle(Box(x: 0, y: 0, width: 12, height: 12), fill: Stapels.colour(part).hex)
      line(0, 0, 0, 12, Svg.paper, width: 3)
      raw("</pattern></defs>")
    }
  }
}

extension Array {
  /// The elements in pieces of some length.
  func chunked(_ length: Int) -> [[Element]] {
    guard length > 0 else { return [] }
    return stride(from: 0, to: count, by: length).map { Array(self[$0..<Swift.min($0 + length, count)]) }
  }
}
