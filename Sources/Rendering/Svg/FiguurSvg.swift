import WmoModel

extension Figuur {
  /// The figure as a picture in SVG, for a slide or a memo.
  ///
  /// Every number of the figure is on one element, as it is in JSON; a page is 1280 by 720, or higher when that is too low.
  package var svg: String {
    let page = Svgpagina(self)
    let id = slug(code)
    var svg = Svg()
    svg.raw(
      "<svg"
        + Svg.written([
          ("xmlns", "http://www.w3.org/2000/svg"),
          ("viewBox", "0 0 \(short(Svgpagina.width)) \(short(page.height))"), ("width", short(Svgpagina.width)),
          ("height", short(page.height)), ("role", "img"), ("aria-labelledby", "titel-\(id) beschrijving-\(id)"),
          ("font-family", "Helvetica, Arial, Liberation Sans, sans-serif"),
        ]) + ">")
    svg.words("title", id: "titel-\(id)", titel)
    svg.words("desc", id: "beschrijving-\(id)", beschrijving)
    svg.rectangle(Box(x: 0, y: 0, width: Svgpagina.width, height: page.height), fill: Svg.paper)
    page.draw(&svg)
    svg.raw("</svg>")
    return svg.lines.joined(separator: "\n")
  }
}

/// Where the parts of a figure stand on a page.
private struct Svgpagina {
  static let width = 1280.0
  private static let margin = 48.0
  private static let gap = 22.0
  private static let title = Lettering(size: 28, isBold: true)
  private static let subtitle = Lettering(size: 17, colour: Lettering.faint.colour)
  private static let heading = Lettering(size: 17, isBold: true)

  let height: Double
  private let titel: [String]
  private let ondertitel: [String]
  private let voet: [String]
  private let panelen: [(naam: String?, vorm: any Svgvorm, height: Double)]

  init(_ figuur: Figuur) {
    let room = Self.width - 2 * Self.margin
    func lines(_ text: String, _ lettering: Lettering) -> [String] {
      wrapped(text, size: lettering.size, width: room, isBold: lettering.isBold)
    }
    titel = balanced(figuur.titel, Self.title, width: room)
    ondertitel = lines(figuur.ondertitel, Self.subtitle)
    voet = (figuur.voetnoten.map { "* " + $0 } + ["Bron: " + figuur.bron]).flatMap { lines($0, .small) }
    let vormen = figuur.panelen.map { ($0.naam, $0.vorm.svg(width: room)) }
    let around =
      40 + Double(titel.count) * 36 + Double(ondertitel.count) * 24 + Double(voet.count) * 18 + 2 * Self.gap + 20
      + vormen.reduce(-Self.gap) { $0 + Self.gap + ($1.0 == nil ? 0 : 30) }
    // What is left of a page goes to the charts, up to the size that suits them.
    var left = max(0, 720 - around - vormen.reduce(0) { $0 + $1.1.hoogte })
    panelen = vormen.enumerated().map { index, paneel in
      let extra = min(left / Double(vormen.count - index), max(0, paneel.1.grootste - paneel.1.hoogte))
      left -= extra
      return (paneel.0, paneel.1, paneel.1.hoogte + extra)
    }
    height = max(720, (around + panelen.reduce(0) { $0 + $1.height }).rounded(.up))
  }

  func draw(_ svg: inout Svg) {
    var y = 30.0
    for line in titel {
      y += 36
      svg.text(line, "titel", x: Self.margin, y: y - 6, .start, Self.title)
    }
    for line in ondertitel {
      y += 24
      svg.text(line, "ondertitel", x: Self.margin, y: y - 4, .start, Self.subtitle)
    }
    y += Self.gap
    for paneel in panelen {
      if let naam = paneel.naam {
        let line = Self.heading.shortened(naam, Self.width - 2 * Self.margin)
        svg.text(line, "paneel", x: Self.margin, y: y + 16, .start, Self.heading)
        y += 30
      }
      paneel.vorm.draw(
        &svg, in: Box(x: Self.margin, y: y, width: Self.width - 2 * Self.margin, height: paneel.height))
      y += paneel.height + Self.gap
    }
    y = height - 24 - Double(voet.count - 1) * 18
    for line in voet {
      svg.text(line, "voetnoot", x: Self.margin, y: y, .start, .small)
      y += 18
    }
  }
}

/// Text in as few lines as it takes, about as long as each other.
private func balanced(_ text: String, _ lettering: Lettering, width: Double) -> [String] {
  func lines(_ width: Double) -> [String] {
    wrapped(text, size: lettering.size, width: width, isBold: lettering.isBold)
  }
  let widest = lines(width)
  let narrower = stride(from: width / 2, to: width, by: 20).lazy.map(lines)
  return narrower.first { $0.count <= widest.count } ?? widest
}
