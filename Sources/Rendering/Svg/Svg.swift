import Screen
import WmoModel

/// The elements of a drawing in SVG, in the order in which they are painted.
struct Svg {
  static let paper = "#ffffff"
  static let grid = "#dddddd"
  static let frame = "#8a8a8a"

  private(set) var lines: [String] = []
  /// How many parts have a pattern by now.
  var patternCount = 0
}

/// A rectangle on the page, from its upper left corner.
struct Box: Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }
}

/// What a text is placed by.
enum Anchor: String {
  case start, middle, end
}

/// How text looks.
struct Lettering {
  var size = 14.0
  var isBold = false
  var colour = Style.plain.hex

  static let plain = Lettering()
  static let name = Lettering(size: 15)
  static let strong = Lettering(size: 15, isBold: true)
  static let faint = Lettering(size: 14, colour: Style.faint.hex)
  static let small = Lettering(size: 13, colour: Style.faint.hex)

  func width(_ text: String) -> Double { textWidth(text, size: size, isBold: isBold) }

  func shortened(_ text: String, _ width: Double) -> String {
    Rendering.shortened(text, size: size, width: width, isBold: isBold)
  }
}

extension Svg {
  typealias Attributes = [(String, String)]

  /// An element without text.
  mutating func element(_ name: String, _ attributes: Attributes, _ number: Figuurcijfer? = nil) {
    lines.append("<\(name)\(Self.written(attributes + (number?.attributes ?? [])))/>")
  }

  /// A number that has nothing of its own on the drawing.
  mutating func number(_ number: Figuurcijfer) { element("g", [], number) }

  /// Elements that together carry a number, or belong together.
  mutating func group(_ number: Figuurcijfer? = nil, _ attributes: Attributes = [], _ draw: (inout Svg) -> Void) {
    lines.append("<g\(Self.written(attributes + (number?.attributes ?? [])))>")
    draw(&self)
    lines.append("</g>")
  }

  mutating func rectangle(_ box: Box, fill: String, _ number: Figuurcijfer? = nil) {
    element(
      "rect",
      [
        ("x", short(box.x)), ("y", short(box.y)), ("width", short(box.width)), ("height", short(box.height)),
        ("fill", fill),
      ], number)
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String, width: Double = 1, dash: String? = nil,
    _ number: Figuurcijfer? = nil
  ) {
    element(
      "line",
      [
        ("x1", short(x1)), ("y1", short(y1)), ("x2", short(x2)), ("y2", short(y2)), ("stroke", colour),
        ("stroke-width", short(width)),
      ] + (dash.map { [("stroke-dasharray", $0)] } ?? []), number)
  }

  /// Text on one line; the kind tells what the text is of.
  mutating func text(
    _ text: String, _ kind: String, x: Double, y: Double, _ anchor: Anchor = .start, _ lettering: Lettering = .plain
  ) {
    guard !text.isEmpty else { return }
    let attributes: Attributes =
      [
        ("class", kind), ("x", short(x)), ("y", short(y)), ("font-size", short(lettering.size)),
        ("fill", lettering.colour),
      ] + (lettering.isBold ? [("font-weight", "bold")] : [])
      + (anchor == .start ? [] : [("text-anchor", anchor.rawValue)])
    lines.append("<text\(Self.written(attributes))>\(escaped(text))</text>")
  }

  /// An element with only text in it, such as a title.
  mutating func words(_ name: String, id: String, _ text: String) {
    lines.append("<\(name) id=\"\(escaped(id))\">\(escaped(text))</\(name)>")
  }

  /// A line as it is.
  mutating func raw(_ line: String) { lines.append(line) }

  static func written(_ attributes: Attributes) -> String {
    attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
  }
}

extension Figuurcijfer {
  /// What the number is, as attributes of the element that draws it.
  fileprivate var attributes: Svg.Attributes {
    [
      ("data-code", code), ("data-naam", naam), ("data-onderdeel", onderdeel),
      ("data-waarde", JSON(waarde).tekstvorm),
    ]
  }
}

/// A place or a length on the page, to a tenth.
func short(_ value: Double) -> String { kaal((value * 10).rounded() / 10) }

/// Text as XML holds it: without signs of markup, controls, bidi and zero width.
func escaped(_ text: String) -> String {
  var safe = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": safe += "&amp;"
    case "<": safe += "&lt;"
    case ">": safe += "&gt;"
    case "\"": safe += "&quot;"
    case "'": safe += "&#39;"
    case _ where scalar.isOneCell: safe.unicodeScalars.append(scalar)
    default: safe += "\u{FFFD}"
    }
  }
  return safe
}
