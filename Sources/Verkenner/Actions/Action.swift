import Screen
import WmoModel

/// Something that a user can do.
///
/// Keys, hints, help and the palette all come from this one table.
package enum Action: String, CaseIterable, Sendable {
  case open, terug, omhoog, omlaag, paginaOmhoog, paginaOmlaag, begin, eind, volgende, vorige
  case indeling, maat, document, vorigJaar, volgendJaar, saldo, noemer, sorteren
  case filter, wisFilters, zoek, alleGemeenten
  case markeren, alleenGemarkeerde, wisMarkeringen, lijsten
  case vergelijk, meerVergelijkbaren, minderVergelijkbaren, kruistabel, cellen
  case presenteren, aanDraaiboek, figuren, reeks, prijspeil, metBegroting, samenhang, grootheidY, bevindingen
  case voorlezen
  case bron, toelichting, uitspraken, begrippen, opdracht
  case grenzen, verschuivingen, peil, bewijs
  case kopieren, schrijven, eigen
  case muis, thema
  case anoniem, ongedaan, opnieuw, verversen, hulp, stop, bewaarEnStop
}

/// The groups in which help lists the actions.
package enum ActionGroup: String, CaseIterable, Sendable {
  case bewegen = "Bewegen"
  case kiezen = "Kiezen wat u ziet"
  case zoeken = "Zoeken en filteren"
  case vergelijken = "Vergelijken"
  case weten = "Weten wat het is"
  case algemeen = "Algemeen"
}

/// What the table says of an action.
package struct ActionEntry: Sendable {
  package let group: ActionGroup
  package let keys: [Key]
  /// What it does, in a few words.
  package let text: String
  /// The word in the line of keys, for actions that may stand there.
  package let hint: String?
}

extension Action {
  /// The row of the table for this action.
  package var entry: ActionEntry {
    func entry(_ group: ActionGroup, _ keys: [Key], _ text: String, _ hint: String? = nil) -> ActionEntry {
      ActionEntry(group: group, keys: keys, text: text, hint: hint)
    }
    return switch self {
    case .open: entry(.bewegen, [.enter, .right, .character("l")], "Openen wat is geselecteerd", "open")
    case .terug: entry(.bewegen, [.escape, .left, .character("h"), .backspace], "Een stap terug", "terug")
    case .omhoog: entry(.bewegen, [.up, .character("k")], "Een regel omhoog")
    case .omlaag: entry(.bewegen, [.down, .character("j")], "Een regel omlaag")
    case .paginaOmhoog: entry(.bewegen, [.pageUp, .control("b")], "Een pagina omhoog")
    case .paginaOmlaag: entry(.bewegen, [.pageDown, .control("f")], "Een pagina omlaag")
    case .begin: entry(.bewegen, [.home, .character("g")], "Naar het begin")
    case .eind: entry(.bewegen, [.end, .character("G")], "Naar het einde")
    case .volgende: entry(.bewegen, [.tab], "Volgende: gemeente op de kaart, kolom in een kruistabel", "volgende")
    case .vorige: entry(.bewegen, [.backTab], "Vorige: gemeente op de kaart, kolom in een kruistabel")
    case .indeling:
      entry(.kiezen, [.character("i")], "Indeling kiezen: taakzwaarte, toegang, bekostiging …", "indeling")
    case .maat: entry(.kiezen, [.character("m")], "Maat kiezen: maatwerk, toegang, diensten …", "maat")
    case .document: entry(.kiezen, [.character("d")], "Jaar en document kiezen", "jaar")
    case .vorigJaar: entry(.kiezen, [.character("[")], "Een jaar terug")
    case .volgendJaar: entry(.kiezen, [.character("]")], "Een jaar vooruit")
    case .saldo: entry(.kiezen, [.character("n")], "Netto of bruto", "netto")
    case .noemer: entry(.kiezen, [.character("e")], "Eenheid: per volwassene, per inwoner of totaal", "eenheid")
    case .sorteren: entry(.kiezen, [.character("s")], "Sorteren op naam, inwonertal, waarde of taakzwaarte", "sorteer")
    case .grenzen: entry(.kiezen, [.character("z")], "Taakzwaarte anders indelen, en wat dat verandert")
    case .verschuivingen: entry(.kiezen, [.character("Z")], "Wie van klasse verandert bij andere grenzen")
    case .peil: entry(.kiezen, [.character("p")], "Peil: laatst bekende of alleen geldende uitspraken")
    case .bewijs: entry(.kiezen, [.character("w")], "Bewijs: alle of alleen directe bronnen")
    case .zoek: entry(.zoeken, [.character("/")], "Gemeente of groep zoeken", "zoek")
    case .filter: entry(.zoeken, [.character("f")], "Filteren op een indeling", "filter")
    case .wisFilters: entry(.zoeken, [.character("F")], "Alle filters weghalen")
    case .alleGemeenten: entry(.zoeken, [.character("a")], "Alle gemeenten van dit scherm, een voor een", "alle")
    case .markeren: entry(.zoeken, [.character(" ")], "Gemeente markeren, of de markering weghalen", "markeer")
    case .alleenGemarkeerde:
      entry(.zoeken, [.character("M")], "Alleen gemarkeerde gemeenten, of weer alle", "gemarkeerde")
    case .wisMarkeringen: entry(.zoeken, [.character("U")], "Alle markeringen weghalen")
    case .lijsten: entry(.zoeken, [.character("L")], "Eigen lijsten: kiezen, of deze gemeenten bewaren")
    case .vergelijk:
      entry(.vergelijken, [.character("v")], "Vergelijkbare gemeenten van de geselecteerde", "vergelijk")
    case .meerVergelijkbaren: entry(.vergelijken, [.character("+")], "Meer vergelijkbare gemeenten")
    case .minderVergelijkbaren: entry(.vergelijken, [.character("-")], "Minder vergelijkbare gemeenten")
    case .kruistabel: entry(.vergelijken, [.character("x")], "Kruistabel met een tweede indeling", "kruis")
    case .cellen:
      entry(.vergelijken, [.character("y")], "Kruistabel: andere cellen; ontwikkeling: euro’s of index", "wissel")
    case .presenteren:
      entry(.algemeen, [.character("P")], "Presenteren: dit scherm als één figuur in het groot", "presenteer")
    case .aanDraaiboek: entry(.algemeen, [.character("D")], "Dit scherm als dia aan het eigen draaiboek toevoegen")
    case .figuren: entry(.weten, [.character("R")], "Figuren uit het rapport en de andere bronnen")
    case .reeks: entry(.vergelijken, [.character("r")], "Ontwikkeling over de jaren, ook van gemarkeerden", "reeks")
    case .prijspeil: entry(.vergelijken, [.character("$")], "Ontwikkeling: in prijzen van één jaar (CPI)", "prijzen")
    case .metBegroting: entry(.vergelijken, [.character("J")], "Ontwikkeling: met de begroting ernaast")
    case .samenhang:
      entry(.vergelijken, [.character("S")], "Samenhang: de maat tegen een andere grootheid", "samenhang")
    case .grootheidY: entry(.vergelijken, [.character("Y")], "Samenhang: een andere grootheid op de staande as")
    case .bevindingen: entry(.weten, [.character("B")], "Bevindingen uit onderzoek, getoetst op deze cijfers")
    case .bron: entry(.weten, [.character("b")], "Bron en formule van het cijfer", "bron")
    case .toelichting: entry(.weten, [.character("t")], "Toelichting: kanttekeningen en signalen", "toelichting")
    case .voorlezen: entry(.weten, [.character(".")], "Voorlezen: alles van dit scherm in zinnen")
    case .uitspraken: entry(.weten, [.character("c")], "Citaten: alle uitspraken over de gemeente", "citaten")
    case .begrippen: entry(.weten, [.character("o")], "Opzoeken: begrippen en hun betekenis")
    case .opdracht: entry(.weten, [.character(":")], "De opdrachtregel van dit scherm")
    case .muis: entry(.algemeen, [.character("#")], "Muis uit of aan; uit selecteert de terminal tekst, Shift ook")
    case .thema: entry(.algemeen, [.character("T")], "Thema: automatisch, licht of donker")
    case .anoniem: entry(.algemeen, [.character("A")], "Namen van gemeenten verbergen, of weer tonen")
    case .ongedaan: entry(.algemeen, [.character("u")], "Laatste wijziging ongedaan maken")
    case .opnieuw: entry(.algemeen, [.control("r")], "Opnieuw doen wat ongedaan is gemaakt")
    case .verversen: entry(.algemeen, [.control("l")], "Scherm opnieuw tekenen")
    case .hulp: entry(.algemeen, [.character("?")], "Hulp: alles wat hier kan", "hulp")
    case .eigen: entry(.zoeken, [.character("E")], "Eigen gemeente openen (@)")
    case .kopieren: entry(.algemeen, [.character("C")], "Kopiëren: dit scherm of zijn opdrachtregel naar het klembord")
    case .schrijven: entry(.algemeen, [.character("W")], "Wegschrijven: dit scherm naar een bestand")
    case .bewaarEnStop:
      entry(.algemeen, [.character("Q")], "Stoppen en dit scherm bewaren voor wmo --vervolg")
    case .stop: entry(.algemeen, [.character("q")], "Stoppen", "stop")
    }
  }

  /// Other words that somebody may look for.
  package var synoniemen: [String] {
    switch self {
    case .presenteren: ["presentatie", "groot", "beamer", "grafiek"]
    case .aanDraaiboek: ["presentatie", "dia bewaren"]
    case .schrijven: ["opslaan", "bewaren", "exporteer", "export", "bestand", "afbeelding"]
    case .kopieren: ["klembord", "exporteren", "export"]
    case .lijsten: ["opslaan", "bewaren", "selectie"]
    case .bewaarEnStop: ["vervolg", "afsluiten"]
    case .stop: ["afsluiten", "verlaten"]
    case .begrippen: ["uitleg", "betekenis", "woordenlijst"]
    case .bron: ["waar vandaan", "herkomst", "berekening"]
    case .toelichting: ["waarschuwing", "uitleg"]
    case .reeks: ["trend", "jaren", "verloop"]
    case .samenhang: ["verband", "spreiding", "correlatie"]
    case .vergelijk: ["peers", "buren", "lijkt op"]
    case .document: ["begroting", "jaarrekening"]
    case .noemer: ["per inwoner", "totaal", "euro"]
    case .anoniem: ["namen verbergen"]
    case .thema: ["kleuren", "licht", "donker"]
    default: []
    }
  }

  /// The action of a key outside of menus.
  package static let byKey: [Key: Action] = Dictionary(
    allCases.flatMap { action in action.entry.keys.map { ($0, action) } }, uniquingKeysWith: { first, _ in first })
}

extension Key {
  /// The name of the key on the screen.
  package func name(_ glyphs: Glyphs) -> String {
    switch self {
    case .up: glyphs == .unicode ? "↑" : "op"
    case .down: glyphs == .unicode ? "↓" : "neer"
    case .left: glyphs == .unicode ? "←" : "links"
    case .right: glyphs == .unicode ? "→" : "rechts"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .character(" "): "spatie"
    case .character(let scalar): String(Character(scalar))
    case .control(let scalar): "Ctrl-" + String(Character(scalar)).uppercased()
    }
  }
}
