import Screen
import WmoModel

/// A scatter in SVG: a dot per gemeente, the line of least squares, and the names of those that stand out.
struct PuntenSvg: Svgvorm {
  private let wolk: Puntenwolk
  private let numbers: [[Figuurcijfer]]
  private let x: Schaal
  private let y: Schaal
  private let left: Double
  private let right: Double
  private let legenda: Legenda

  init(_ wolk: Puntenwolk, cijfers: [Figuurcijfer], width: Double) {
    self.wolk = wolk
    numbers = cijfers.chunked(2)
    x = Schaal(rond: wolk.punten.map(\.x), stappen: 8)
    y = Schaal(rond: wolk.punten.map(\.y))
    left = y.textWidth + 12
    right = width - 20
    let line = Sleutel(teken: .solid, tekst: "lijn van de kleinste kwadraten")
    legenda = Legenda(
      [Sleutel(teken: .nothing, tekst: "→ \(wolk.x.naam) (\(wolk.x.eenheid))")] + (wolk.lijn == nil ? [] : [line])
        + wolk.woorden.map { Sleutel(teken: .nothing, tekst: $0) }, width: width - left)
  }

  /// The labels need a row each in the worst case.
  private var labelRoom: Double { Double(wolk.punten.count(where: \.isGemarkeerd)) * 18 }
  private var around: Double { 28 + 34 + legenda.height }
  var hoogte: Double { around + max(330, labelRoom) }
  var grootste: Double { hoogte + 200 }

  func draw(_ svg: inout Svg, in box: Box) {
    let across = SvgAs(schaal: x, begin: left, end: right)
    let up = SvgAs(schaal: y, begin: box.bottom - legenda.height - 34, end: box.y + 28)
    svg.group(nil, [("transform", "translate(\(short(box.x)) 0)")]) { svg in
      let name = Lettering.small.shortened("↑ \(wolk.y.naam) (\(wolk.y.eenheid))", right)
      svg.text(name, "as", x: 0, y: box.y + 10, .start, .small)
      svg.across(across, top: up.end, bottom: up.begin)
      svg.upright(up, left: left, right: right)
      for (punt, numbers) in zip(wolk.punten, numbers) {
        svg.group(numbers[0]) { svg in
          let (x, y) = (across(punt.x), up(punt.y))
          if punt.isGemarkeerd { return svg.own(x: x, y: y, numbers[1]) }
          svg.element(
            "circle",
            [
              ("cx", short(x)), ("cy", short(y)), ("r", "4"), ("fill", Style.line1.hex), ("fill-opacity", "0.45"),
              ("stroke", Style.line1.hex), ("stroke-width", "0.8"),
            ], numbers[1])
        }
      }
      if let lijn = wolk.lijn {
        svg.trend(lijn, x: x.van...x.tot, y: y.van...y.tot, dash: "9 5") { (across($0), up($1)) }
      }
      labels(&svg, across, up)
      legenda.draw(&svg, x: left, y: up.begin + 28)
    }
  }

  /// The places for a label right and left of a point, from near to far.
  private static func places(around point: (x: Double, y: Double), width: Double, rows: Int) -> [Box] {
    (0...rows).flatMap { row -> [Box] in
      [9.0, -9.0].flatMap { step -> [Box] in
        let y = point.y - 8 + step * Double(row)
        return [point.x + 12, point.x - 12 - width].map { Box(x: $0, y: y, width: width, height: 16) }
      }
    }
  }

  /// Names every point that stands out at the free place that is nearest.
  private func labels(_ svg: inout Svg, _ across: SvgAs, _ up: SvgAs) {
    var taken: [Box] = []
    for punt in wolk.punten where punt.isGemarkeerd {
      let values = "\(getal(punt.x, decimalen: wolk.x.decimalen)) / \(getal(punt.y, decimalen: wolk.y.decimalen))"
      let text = Lettering.mark.shortened("\(punt.naam) \(values)", 360)
      let (x, y) = (across(punt.x), up(punt.y))
      let width = Lettering.mark.width(text)
      let plot = Box(x: left, y: up.end - 8, width: right - left, height: up.begin - up.end + 6)
      let places = Self.places(around: (x, y), width: width, rows: Int(plot.height / 9))
      guard let place = places.first(where: { place in plot.holds(place) && !taken.contains { $0.touches(place) } })
      else { continue }
      taken.append(place)
      if abs(place.y + 8 - y) > 12 {
        svg.line(x, y, place.x > x ? place.x - 2 : place.right + 2, place.y + 8, Style.mark.hex)
      }
      svg.element(
        "rect",
        [
          ("x", short(place.x - 2)), ("y", short(place.y)), ("width", short(width + 4)), ("height", "16"),
          ("fill", Svg.paper), ("fill-opacity", "0.85"),
        ])
      svg.text(text, "merk", x: place.x, y: place.y + 12.5, .start, .mark)
    }
  }
}

extension Box {
  /// Whether a rectangle lies in this one.
  fileprivate func holds(_ other: Box) -> Bool {
    other.x >= x && other.right <= right && other.y >= y && other.bottom <= bottom
  }

  /// Whether two rectangles have a place in common.
  fileprivate func touches(_ other: Box) -> Bool {
    x < other.right + 4 && other.x < right + 4 && y < other.bottom && other.y < bottom
  }
}
