/// A part of the figures that can come from somewhere else than the rest.
package enum Gegevensdeel: Hashable, Sendable {
  /// The amounts of a document.
  case verslag(Verslagsoort)
  /// The gemeenten of a year, with their inhabitants.
  case gemeenten(Int)
  case kenmerken
  /// The volumes of the gemeentefonds of a circulaire.
  case gemeentefonds(Circulaire)
  /// The weights of the gemeentefonds, of all circulaires.
  case gewichten
  /// The factors of the gemeentefonds, of all circulaires.
  case uitkeringsfactor
  /// The bounds of the classes of taakzwaarte.
  case klassegrenzen
  case socialeStructuur
  case herindelingen
  /// The figures that one source document prints.
  case friesland2017, zwolw2022, rivmTabellen
  case prijsindex
  /// The clients of all years.
  case clienten
}

extension Gegevensdeel {
  /// What it is, in a few words.
  var naam: String {
    switch self {
    case .verslag(let soort): soort.description
    case .gemeenten(let jaar): "gemeenten en inwoners \(jaar)"
    case .kenmerken: "kenmerken"
    case .gemeentefonds(let circulaire): "gemeentefonds \(circulaire.rawValue)"
    case .gewichten: "gewichten van het gemeentefonds"
    case .uitkeringsfactor: "uitkeringsfactor van het gemeentefonds"
    case .klassegrenzen: "klassegrenzen van de taakzwaarte"
    case .socialeStructuur: "sociale structuur"
    case .herindelingen: "herindelingen"
    case .friesland2017: "gedrukte cijfers van Friesland 2017"
    case .zwolw2022: "gedrukte cijfers van ZWOLW 2022"
    case .rivmTabellen: "gedrukte tabellen van het RIVM"
    case .prijsindex: "consumentenprijzen"
    case .clienten: "cliënten"
    }
  }

  /// What taakzwaarte is computed from.
  static func taakzwaarte(_ circulaire: Circulaire) -> [Gegevensdeel] {
    [.gemeentefonds(circulaire), .gewichten, .uitkeringsfactor, .klassegrenzen]
  }
}

extension Maat {
  /// The parts that figures of a document rest on.
  package func delen(_ noemer: Noemer, _ soort: Verslagsoort) -> [Gegevensdeel] {
    (isBedrag ? [.verslag(soort)] : []) + (noemer == .volwassene || noemer == .inwoner ? [.gemeenten(soort.jaar)] : [])
      + (gebruiktClienten(noemer) ? [.clienten] : [])
  }
}

extension Databank {
  /// The parts that a division of the gemeenten of a year rests on.
  func delen(_ indeling: Indeling, _ jaar: Int, _ circulaire: Circulaire) -> [Gegevensdeel] {
    switch indeling {
    case .taakzwaarte: Gegevensdeel.taakzwaarte(circulaire)
    case .gemeentegrootte, .regio, .provincie, .stedelijkheid: [.gemeenten(jaar)]
    // Not every year has a list.
    case .centrumgemeente: [.gemeenten(centrumlijst(jaar).jaar)]
    case .socialeStructuur: [.socialeStructuur]
    default: [.kenmerken]
    }
  }
}
