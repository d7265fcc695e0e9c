import Screen
import Testing
import Verkenner
import WmoModel

/// A screen of the explorer by the keys that lead to it.
struct Scherm: Sendable, CustomTestStringConvertible {
  let naam: String
  var vraag = standaard
  /// Keys and typed text, in order.
  let stappen: [Stap]

  enum Stap: Sendable {
    case toets(Key)
    case tekst(String)
  }

  var testDescription: String { naam }

  init(_ naam: String, _ vraag: Vraag = standaard, _ stappen: Stap...) {
    self.naam = naam
    self.vraag = vraag
    self.stappen = stappen
  }

  /// The explorer on this screen.
  func state(_ columns: Int, _ rows: Int, _ glyphs: Glyphs = .unicode) throws -> State {
    var state = try begin(vraag, columns, rows, glyphs)
    for stap in stappen {
      switch stap {
      case .toets(let toets): state.press(toets)
      case .tekst(let tekst): state.type(tekst)
      }
    }
    return state
  }
}

extension Scherm {
  private static func in2023(_ indeling: Indeling, _ maat: Maat = .maatwerk) -> Vraag {
    Vraag(soort: standaard.soort, maat: maat, indeling: indeling)
  }

  private static func kaart(_ naam: String, _ gezocht: String, _ vraag: Vraag = standaard, _ dan: Stap...) -> Scherm {
    var scherm = Scherm(naam, vraag)
    scherm = Scherm(naam, vraag, stappen: [.tekst("/"), .tekst(gezocht), .toets(.enter)] + dan)
    return scherm
  }

  private init(_ naam: String, _ vraag: Vraag, stappen: [Stap]) {
    self.naam = naam
    self.vraag = vraag
    self.stappen = stappen
  }

  /// The screens without anything on top.
  static let gewoon: [Scherm] = [
    Scherm("groepen"), Scherm("groepen-positionering", in2023(.positionering, .toegang)),
    Scherm("groepen-inkoopregio", in2023(.inkoopregio), .toets(.end)),
    Scherm("groepen-2019", Vraag(soort: Verslagsoort(jaar: 2019, document: .jaarrekening), noemer: .inwoner)),
    Scherm("groepen-2026", Vraag(soort: Verslagsoort(jaar: 2026, document: .begroting), noemer: .totaal)),
    Scherm("gemeenten-zwaar", standaard, .toets(.down), .toets(.down), .toets(.down), .toets(.enter)),
    Scherm("gemeenten-eind", standaard, .tekst("as"), .tekst("waarde"), .toets(.enter), .toets(.end)),
    Scherm(
      "gemeenten-omgekeerd", standaard, .tekst("as"), .tekst("waarde"), .toets(.enter), .tekst("s"), .toets(.enter)),
    Scherm(
      "gemeenten-geen",
      Vraag(
        soort: standaard.soort,
        filters: [
          Filter(indeling: .provincie, categorieen: ["zeeland"]), Filter(indeling: .regio, categorieen: ["noord"]),
        ]), .tekst("a")),
    kaart("kaart-zaanstad", "zaan"), kaart("kaart-zaanstad-eind", "zaan", standaard, .toets(.end)),
    kaart("kaart-rotterdam", "rotterdam", in2023(.taakzwaarte, .hulpBijHuishouden)),
    kaart("kaart-niet-geleverd", "vijfh"),
    kaart("vergelijkbaar-zaanstad", "zaan", standaard, .tekst("vjj")),
    kaart("vergelijkbaar-zonder-goede", "schier", standaard, .tekst("v")),
    Scherm(
      "kruistabel", standaard, .tekst("x"), .tekst("bekos"), .toets(.down), .toets(.enter), .tekst("j"), .toets(.tab)),
    Scherm(
      "kruistabel-aandeel", in2023(.provincie), .tekst("x"), .tekst("positionering"), .toets(.enter), .tekst("yy")),
    kaart("samenhang", "zaan", in2023(.taakzwaarte, .maatwerk), .tekst("S"), .tekst("toegang"), .toets(.enter)),
    Scherm("menu-samenhang", standaard, .tekst("S")),
    Scherm("ontwikkeling-groepen", standaard, .tekst("rj")),
    kaart("ontwikkeling-toegang", "zaan", in2023(.taakzwaarte, .toegang), .tekst("ry")),
    kaart("ontwikkeling-splitsing", "sudwest", standaard, .tekst("r$J")),
  ]

  /// The menus and pages.
  static let erop: [Scherm] = [
    Scherm("menu-indeling", standaard, .tekst("i")), Scherm("menu-maat", standaard, .tekst("m")),
    Scherm("menu-document", standaard, .tekst("d")), Scherm("menu-sorteren", standaard, .tekst("as")),
    Scherm("menu-filter", standaard, .tekst("f")),
    Scherm("menu-filter-categorie", standaard, .tekst("f"), .tekst("breedte"), .toets(.enter), .tekst(" ")),
    Scherm("menu-kruistabel", standaard, .tekst("x")), Scherm("menu-zoek", standaard, .tekst("/")),
    Scherm("menu-zoek-getypt", standaard, .tekst("/"), .tekst("berg")),
    Scherm("menu-zoek-niets", standaard, .tekst("/"), .tekst("qqq"), .toets(.enter)),
    Scherm("menu-zoek-gok", standaard, .tekst("/"), .tekst("zaanstda")),
    Scherm("menu-zoek-vroeger", standaard, .tekst("/"), .tekst("haarlemmerliede")),
    Scherm("menu-hulp-getypt", standaard, .tekst("?"), .tekst("M")),
    Scherm("toelichting-zoek", standaard, .tekst("t/"), .tekst("gemeente")),
    Scherm("menu-hulp", standaard, .tekst("?")), Scherm("menu-begrippen", standaard, .tekst("o")),
    Scherm("begrip", standaard, .tekst("o"), .tekst("taakz"), .toets(.enter)),
    kaart("bron-reeks", "eemsdelta", standaard, .tekst("r$b")), Scherm("bron-reeks-groep", standaard, .tekst("rjb")),
    Scherm("bron-groep", standaard, .tekst("b")), kaart("bron-gemeente", "zaan", standaard, .tekst("b")),
    Scherm("menu-bevindingen", standaard, .tekst("B")),
    Scherm("bevinding", standaard, .tekst("B"), .tekst("f41"), .toets(.enter)),
    Scherm("toelichting", standaard, .tekst("t")), kaart("uitspraken", "leeuwarden", standaard, .tekst("c")),
    kaart("opdracht", "zaan", in2023(.positionering), .tekst(":")), Scherm("melding", standaard, .tekst("X")),
  ]

  /// Marked gemeenten and saved lists.
  static let lijsten: [Scherm] = [
    Scherm("gemarkeerd-gemeenten", standaard, .tekst("a  j ")),
    Scherm("gemarkeerd-alleen", standaard, .tekst("a  j M")),
    Scherm("gemarkeerd-groepen", standaard, .tekst("a  j M"), .toets(.escape)),
    kaart("gemarkeerd-kaart", "zaan", standaard, .tekst(" ")),
    kaart("gemarkeerd-vergelijkbaar", "zaan", standaard, .tekst("vj j M")),
    Scherm(
      "lijst-vroeger", Vraag(soort: Verslagsoort(jaar: 2021, document: .jaarrekening), lijst: buren), .tekst("a]")),
    Scherm("menu-lijsten", standaard, .tekst("a  L")), Scherm("menu-lijsten-leeg", standaard, .tekst("L")),
    Scherm("naam-vragen", standaard, .tekst("a  L"), .toets(.enter), .tekst("mijn-b")),
    Scherm("naam-bestaat", standaard, .tekst("a  L"), .toets(.enter), .tekst("buren"), .toets(.enter)),
    Scherm("naam-verkeerd", standaard, .tekst("a  L"), .toets(.enter), .tekst("../x"), .toets(.enter)),
  ]

  /// Figures in the large, and figures of the catalogue.
  static let figuren: [Scherm] = [
    Scherm("figuur-groepen", standaard, .tekst("P")), Scherm("figuur-gemeenten", standaard, .tekst("aP")),
    kaart("figuur-kaart", "zaan", standaard, .tekst("P")),
    kaart("figuur-vergelijkbaar", "zaan", standaard, .tekst("vP")),
    kaart("figuur-reeks", "zaan", standaard, .tekst("rP")),
    Scherm(
      "figuur-kruistabel", standaard, .tekst("x"), .tekst("gemeentegrootte"), .toets(.enter), .tekst("P")),
    Scherm("figuur-samenhang", standaard, .tekst("S"), .tekst("toegang"), .toets(.enter), .tekst("P")),
    kaart("figuur-4.8", "zaan", standaard, .tekst(" R"), .tekst("4.8"), .toets(.enter)),
  ]

  static let alle = gewoon + erop + lijsten + figuren
}
