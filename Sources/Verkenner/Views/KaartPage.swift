import Rendering
import Screen
import WmoModel

/// A line of the card of a gemeente.
enum KaartLine {
  case text(Line)
  /// A measure: own figure, mean of the group, and a bar with the mean as a mark.
  case maat(Kaartmaat, Schaal)
  /// The parts of maatwerk as one bar.
  case stack([Samenstellingsdeel])
  /// All figures of the group on a line, with the own one.
  case strip(Ligging, own: Double?, Schaal)
  case axis(Schaal)
}

/// The card as lines, in one column or in two side by side.
struct KaartPage {
  /// One line of the screen: what stands at the left, and at the right when there are two columns.
  let lines: [(left: KaartLine?, right: KaartLine?)]
  let leftWidth: Int
  let isDouble: Bool

  init(_ kaart: Gemeentekaart, _ state: State) {
    let width = state.size.columns - 2
    isDouble = width >= 150
    leftWidth = isDouble ? width / 2 - 2 : width
    let spending = Self.spending(kaart, leftWidth, state)
    let organisation = Self.organisation(kaart, isDouble ? width - leftWidth - 3 : width, state)
    if isDouble {
      lines = (0..<max(spending.count, organisation.count)).map { index in
        (index < spending.count ? spending[index] : nil, index < organisation.count ? organisation[index] : nil)
      }
    } else {
      lines = (spending + [.text([])] + organisation).map { ($0, nil) }
    }
  }

  private static func spending(_ kaart: Gemeentekaart, _ width: Int, _ state: State) -> [KaartLine] {
    let schaal = Schaal(
      waarden: kaart.maten.filter { $0.maat.isBedrag == kaart.kop.maat.isBedrag }.flatMap {
        [$0.cijfer.waarde, $0.groep?.gemiddelde].compactMap { $0 }
      }, stappen: 4)
    var lines: [KaartLine] = []
    lines += afgebroken(state.plain("Taakzwaarte: " + kaart.taakzwaarteTekst), breedte: width).map { .text([Span($0)]) }
    if let zin = kaart.zonderLevering {
      lines += afgebroken("! " + zin, breedte: width).map { .text([Span($0, .signal)]) }
    }
    lines.append(.text([]))
    let vertical = Character(state.glyphs.signs.vertical)
    let caption = kaart.ligging.map {
      "\(vertical) gem. ‘\($0.categorie.naam)’, n = \($0.samenvatting.metCijfer)\($0.samenvatting.isTeKlein ? " !" : "")"
    }
    lines.append(
      .text([
        Span(
          padded(state.plain(kaart.kop.maat.eenheid(kaart.kop.noemer, kaart.kop.saldo)), 30, state.glyphs), .heading),
        Span(rightAligned("eigen", 6), .heading), Span(rightAligned("groep", 10), .faint),
        Span("  " + fitted(caption ?? "geen groep om mee te vergelijken", max(8, width - 48), state.glyphs), .faint),
      ]))
    lines += kaart.maten.filter { $0.maat.isBedrag == kaart.kop.maat.isBedrag }.map { .maat($0, schaal) }
    lines.append(.axis(schaal))
    if let tekst = kaart.liggingTekst {
      lines += afgebroken(state.plain(tekst), breedte: width).map { .text([Span($0)]) }
    }
    if let tekst = kaart.ontwikkelingTekst {
      lines += afgebroken(state.plain(tekst), breedte: width).map { .text([Span($0)]) }
    }
    let verschillen = kaart.verwachting?.verschillen(kaart.kop.noemer, zonderKlasse: kaart.noemtKlasse) ?? []
    lines += verschillen.flatMap { afgebroken(state.plain($0), breedte: width) }.map { .text([Span($0)]) }
    if let ligging = kaart.ligging, ligging.waarden.count > 1 {
      let own = kaart.maten.first { $0.maat == kaart.kop.maat }?.cijfer.waarde
      let strip = Schaal(waarden: ligging.waarden, stappen: 5)
      lines += [.strip(ligging, own: own, strip), .axis(strip)]
    }
    if !kaart.samenstelling.isEmpty {
      lines.append(.text([]))
      lines.append(.text([Span("Samenstelling van maatwerk", .heading)]))
      lines.append(.stack(kaart.samenstelling))
      lines += legend(kaart, width, state)
    }
    let signalen = Set(kaart.signalen + kaart.maten.flatMap(\.cijfer.signalen)).sorted()
    if !signalen.isEmpty {
      lines.append(.text([]))
      lines.append(.text([Span("Signalen", .heading)]))
      for signaal in signalen {
        let maten = kaart.maten.filter { $0.cijfer.signalen.contains(signaal) }.map(\.maat.naam)
        let waar = maten.isEmpty || maten.count == kaart.maten.count ? "" : " (\(maten.joined(separator: ", ")))"
        lines += afgebroken(state.plain("! \(signaal.kort)\(waar): \(signaal.uitleg)"), breedte: width).map {
          .text([Span($0, .signal)])
        }
      }
    }
    return lines
  }

  /// The styles of the parts of a stacked bar, in order.
  static let parts: [Style] = [.bar, .part2, .part3, .part4]

  private static func legend(_ kaart: Gemeentekaart, _ width: Int, _ state: State) -> [KaartLine] {
    let total = kaart.samenstelling.reduce(0) { $0 + max(0, $1.waarde) }
    return kaart.samenstelling.enumerated().map { index, deel in
      let share = total > 0 && deel.waarde >= 0 ? "\(getal(deel.waarde / total * 100, decimalen: 0)) %" : "–"
      return .text([
        Span("  ", parts[index % parts.count]),
        Span(" \(index + 1) " + padded(deel.naam, 30, state.glyphs)),
        Span(rightAligned(getal(deel.waarde, decimalen: kaart.kop.noemer.decimalen), 10) + rightAligned(share, 7)),
      ])
    }
  }

  private static func organisation(_ kaart: Gemeentekaart, _ width: Int, _ state: State) -> [KaartLine] {
    var lines: [KaartLine] = [.text([Span("Indelingen", .heading), Span("   bewijs, periode en bron", .faint)])]
    for indeling in kaart.indelingen {
      let name = padded(indeling.indeling.naam, min(38, width / 2), state.glyphs)
      let isUnknown = indeling.isTegenstrijdig || indeling.categorieen == [.onbekend]
      lines.append(
        .text([
          Span(name, .faint),
          Span(fitted(indeling.tekst, max(8, width - name.count), state.glyphs), isUnknown ? .faint : .plain),
        ]))
      for bron in indeling.bronnen.prefix(indeling.isTegenstrijdig ? 3 : 1) {
        let meer =
          indeling.bronnen.count > 1 && !indeling.isTegenstrijdig ? " (en \(indeling.bronnen.count - 1) meer, c)" : ""
        let tekst = "  \(bron.bewijs.rawValue), \(bron.periode): \(bron.bronTitel)\(bron.isEigen ? " (eigen)" : "")"
        lines.append(.text([Span(fitted(tekst, width - meer.count, state.glyphs) + meer, .faint)]))
      }
    }
    return lines
  }
}

/// Text with blanks before it up to a number of cells.
func rightAligned(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.unicodeScalars.count)) + text
}
