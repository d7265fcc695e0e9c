import Foundation
import FoundationXML

@testable import Rendering

/// A drawing in SVG as a reader of XML sees it.
final class Svgdocument: NSObject, XMLParserDelegate {
  struct Element {
    let naam: String
    let attributen: [String: String]
    var tekst = ""
    /// How far the groups around it move it.
    let dx: Double
  }

  private(set) var elementen: [Element] = []
  private(set) var isGeldig = false
  private var open: [Int] = []

  init(_ tekst: String) {
    super.init()
    let parser = XMLParser(data: Data(tekst.utf8))
    parser.delegate = self
    isGeldig = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement naam: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let boven = open.last.map { elementen[$0].dx } ?? 0
    let shift = attributes["transform"].flatMap { $0.hasPrefix("translate(") ? $0 : nil }
      .flatMap { Double($0.dropFirst(10).prefix { $0 != " " }) }
    open.append(elementen.count)
    elementen.append(Element(naam: naam, attributen: attributes, dx: boven + (shift ?? 0)))
  }

  func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters tekst: String) {
    if let index = open.last { elementen[index].tekst += tekst }
  }

  /// The numbers that the elements carry.
  var cijfers: [[String]] {
    elementen.compactMap { element in
      element.attributen["data-waarde"].map {
        [element.attributen["data-code"] ?? "?", element.attributen["data-onderdeel"] ?? "?", $0]
      }
    }
  }

  /// The texts on the drawing with the rectangle that each takes.
  var teksten: [(tekst: String, box: Box)] {
    elementen.filter { $0.naam == "text" }.map { element in
      let size = getal(element, "font-size")
      let width = textWidth(element.tekst, size: size, isBold: element.attributen["font-weight"] == "bold")
      let x = getal(element, "x") + element.dx
      let start =
        switch element.attributen["text-anchor"] {
        case "middle": x - width / 2
        case "end": x - width
        default: x
        }
      return (element.tekst, Box(x: start, y: getal(element, "y") - size * 0.72, width: width, height: size * 0.9))
    }
  }

  /// The page.
  var blad: Box {
    let delen = (elementen.first?.attributen["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    return delen.count == 4
      ? Box(x: delen[0], y: delen[1], width: delen[2], height: delen[3]) : Box(x: 0, y: 0, width: 0, height: 0)
  }

  private func getal(_ element: Element, _ sleutel: String) -> Double {
    element.attributen[sleutel].flatMap(Double.init) ?? -.infinity
  }
}
