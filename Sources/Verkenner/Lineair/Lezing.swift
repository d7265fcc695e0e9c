import Rendering
import Screen
import WmoModel

extension State {
  /// Where the user is, as a heading.
  var leeskop: String { uitgesproken(Frame.path(self)) }

  /// What is said of a new screen: which figures these are, what stands out, and the selected row.
  var leessamenvatting: [String] {
    var regels = [content.regels[0]]
    switch content {
    case .gemeenten(let lijst):
      if lijst.rijen.isEmpty { regels.append(Self.nobody) }
    case .kaart(let kaart):
      regels.append("Taakzwaarte: \(kaart.taakzwaarteTekst)")
      regels +=
        [kaart.zonderLevering, kaart.liggingTekst, kaart.ontwikkelingTekst].compactMap { $0 } + [Self.allesVoorlezen]
    case .vergelijkbaar(let vergelijking): regels += vergelijking.oordeel
    case .samenhang(let lijst): regels += lijst.samenhang.woorden
    case .figuur(let figuur, _): regels += [figuur.ondertitel, Self.allesVoorlezen]
    case .groepen, .kruistabel, .ontwikkeling: break
    }
    return regels.map(uitgesproken) + [rijzin].compactMap { $0 }
  }

  /// What to say where there are no rows to go through.
  static let allesVoorlezen = "De punt leest hier alles voor."

  /// The whole screen in sentences.
  var leespagina: Page {
    Page("Voorlezen", [leeskop, ""] + antwoord(Tekstwijze()).lineair)
  }

  /// The caveats in a few words each, on one line; nil when there are none.
  var leeskanttekeningen: String? {
    let korte = content.kanttekeningen.map(\.kort)
    return korte.isEmpty ? nil : uitgesproken("Kanttekeningen: " + korte.joined(separator: "; "))
  }
}
