import Foundation
import Screen
import Testing
import WmoModel

@testable import Rendering

/// Every figure drawn in SVG: the same numbers as JSON and CSV, and no text over another or off the page.
@Suite struct SvgTests {
  private static let gemarkeerd = ["GM0479", "GM0344", "GM0599", "GM1714", "GM0453", "GM1690"].compactMap { GMCode($0) }

  /// The figures of the catalogue that can be made, those of the answers, and one of every form that is left.
  private static func figuren() throws -> [Figuur] {
    let vraag = Vraag(soort: jaarrekening2023)
    var figuren: [Figuur] = []
    for figuur in Catalogusfiguur.alle {
      guard case .kan = figuur.maken else { continue }
      figuren.append(try databank.figuur(figuur.nummer, vraag))
      figuren.append(try databank.figuur(figuur.nummer, vraag, markeer: gemarkeerd))
    }
    let lijst = try databank.gemeenten(
      Vraag(soort: jaarrekening2023, filters: [Filter(indeling: .provincie, categorieen: ["fryslan"])]),
      sortering: .waarde)
    figuren += [
      try databank.groepen(vraag).figuur(markeer: gemarkeerd),
      try databank.groepen(Vraag(soort: jaarrekening2023, indeling: .regio)).figuur(markeer: gemarkeerd),
      try databank.gemeenten(vraag, sortering: .naam).figuur(markeer: gemarkeerd), lijst.figuur(),
      try databank.kruistabel(vraag, met: .provincie).figuur(markeer: gemarkeerd),
      try databank.kruistabel(Vraag(soort: jaarrekening2023, indeling: .provincie), met: .taakzwaarte).figuur(),
      try databank.samenhang(vraag, x: .inwoners, y: .maat(.maatwerk)).figuur(markeer: gemarkeerd),
    ]
    for code in gemarkeerd + [GMCode("GM1961")].compactMap({ $0 }) {
      figuren.append(try databank.kaart(code, vraag).figuur())
      figuren.append(try databank.vergelijkbaar(code, vraag, aantal: 30).figuur(markeer: gemarkeerd))
    }
    return figuren + Proeffiguren.alle
  }

  @Test func theNumbersAreThoseOfJSONAndCSV() throws {
    for figuur in try Self.figuren() {
      let antwoord = figuur.antwoord(Tekstwijze())
      let json = (antwoord.json.waarde("panelen")?.waarden ?? []).flatMap { paneel in
        (paneel.waarde("cijfers")?.waarden ?? []).map { cijfer in
          ["code", "onderdeel"].map { cijfer.waarde($0).flatMap(\.tekst) ?? "?" }
            + [cijfer.waarde("waarde")?.tekstvorm ?? "?"]
        }
      }
      let csv = antwoord.csvRijen().dropFirst().map { [$0[2], $0[4], $0[5].isEmpty ? "null" : $0[5]] }
      let svg = Svgdocument(antwoord.tekst(als: .svg)).cijfers
      func order(_ rijen: [[String]]) -> [[String]] { rijen.sorted { $0.lexicographicallyPrecedes($1) } }
      #expect(!json.isEmpty, "\(figuur.code)")
      #expect(order(svg) == order(json), "\(figuur.code)")
      #expect(order(svg) == order(csv), "\(figuur.code)")
    }
  }

  @Test func textStaysOnThePageAndApart() throws {
    for figuur in try Self.figuren() {
      let document = Svgdocument(figuur.svg)
      let (teksten, blad) = (document.teksten, document.blad)
      #expect(blad.width == 1280 && blad.height >= 720)
      for (index, een) in teksten.enumerated() {
        let ligtOpHetBlad =
          een.box.x >= 0 && een.box.right <= blad.width && een.box.y >= 0 && een.box.bottom <= blad.height
        #expect(ligtOpHetBlad, "\(figuur.code): \(een.tekst)")
        for ander in teksten[(index + 1)...] {
          let raakt =
            een.box.x < ander.box.right && ander.box.x < een.box.right && een.box.y < ander.box.bottom
            && ander.box.y < een.box.bottom
          #expect(!raakt, "\(figuur.code): \(een.tekst) | \(ander.tekst)")
        }
      }
    }
  }

  @Test func everyPictureIsNamedAndDescribed() throws {
    for figuur in try Self.figuren() {
      let document = Svgdocument(figuur.svg)
      #expect(document.isGeldig, "\(figuur.code)")
      let wortel = try #require(document.elementen.first)
      #expect(wortel.attributen["role"] == "img")
      let namen = (wortel.attributen["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      let teksten = namen.compactMap { naam in document.elementen.first { $0.attributen["id"] == naam }?.tekst }
      #expect(teksten.count == 2)
      #expect(teksten.first == figuur.titel)
      #expect(teksten.last?.hasPrefix(figuur.ondertitel) == true)
      #expect(teksten.last?.contains("Bron: \(figuur.bron)") == true)
      #expect(!figuur.svg.contains("nan") && !figuur.svg.contains("\"inf"))
      let drawn = document.teksten.map(\.tekst).joined(separator: " ")
      #expect(drawn.contains("Bron: \(figuur.bron)"), "\(figuur.code)")
      #expect(drawn.contains(figuur.titel), "\(figuur.code)")
    }
  }

  @Test func gemeentenThatStandOutAreNamed() throws {
    for figuur in try Self.figuren() {
      let drawn = Svgdocument(figuur.svg).teksten.map(\.tekst)
      for paneel in figuur.panelen {
        let namen: [String] =
          switch paneel.vorm {
          case .staven(let staven): staven.staven.flatMap { $0.merken.map(\.naam) }
          case .profiel(let profiel): profiel.punten.filter(\.isGemarkeerd).map(\.naam)
          case .punten(let wolk): wolk.punten.filter(\.isGemarkeerd).map(\.naam)
          default: []
          }
        for naam in namen { #expect(drawn.contains { $0.hasPrefix(naam) }, "\(figuur.code): \(naam)") }
      }
    }
  }

  @Test func gapsAreNotJoined() throws {
    let document = Svgdocument(Proeffiguren.lijnen.svg)
    // Five points of the first line with a gap after the third; two of the second; none of the third.
    #expect(document.elementen.count { $0.naam == "line" && $0.attributen["stroke-width"] == "2.5" } == 4)
    #expect(document.teksten.contains { $0.tekst == "breuk 2020" })
    #expect(document.teksten.contains { $0.tekst == "Leeg: geen cijfers" })
  }

  @Test func hostileTextIsEscaped() {
    let tekst = "<b a=\"1\">&'\u{1B}[31m\u{202E}x\u{0}\n</b>"
    let figuur = Figuur(
      code: tekst, titel: tekst, ondertitel: tekst,
      panelen: [Paneel(.tabel(Cijfertabel(kolommen: [tekst], rijen: [Cijferrij(tekst, [1.5])])), naam: tekst)],
      voetnoten: [tekst], bron: tekst)
    let document = Svgdocument(figuur.svg)
    #expect(document.isGeldig)
    #expect(!document.elementen.contains { $0.naam == "b" })
    let vreemd = figuur.svg.unicodeScalars.filter { !$0.isOneCell && $0 != "\n" }
    #expect(vreemd.isEmpty)
  }

  @Test func textAndLinesStandOutFromThePage() {
    for style in Style.allCases where !style.isFilled {
      let isLine = [.line1, .line2, .line3, .line4].contains(style)
      #expect(contrast(style.hex, "#ffffff") >= (isLine ? 3 : 4.5), "\(style)")
    }
    for style in Style.allCases where style.isFilled {
      #expect(contrast(style.hex, style.labelHex) >= 4.5, "\(style)")
    }
  }

  private func contrast(_ een: String, _ ander: String) -> Double {
    let licht = [een, ander].map { hex -> Double in
      let waarde = Int(hex.dropFirst(), radix: 16) ?? 0
      let delen = [16, 8, 0].map { verschuiving -> Double in
        let deel = Double(waarde >> verschuiving & 0xFF) / 255
        return deel <= 0.03928 ? deel / 12.92 : pow((deel + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * delen[0] + 0.7152 * delen[1] + 0.0722 * delen[2]
    }
    return ((licht.max() ?? 0) + 0.05) / ((licht.min() ?? 0) + 0.05)
  }
}

extension JSON {
  fileprivate var tekst: String? { if case .tekst(let tekst) = self { tekst } else { nil } }
}
