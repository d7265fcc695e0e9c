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
  case prijsindex
  /// The clients of all years.
  case clienten
}

/// Where figures come from that the user brought.
package struct Eigenbron: Hashable, Sendable {
  /// One Dutch sentence without a full stop, `Iv3, CBS-tabel 45067NED, jaarrekening 2024`.
  package let tekst: String
  /// The day on which they were imported, `2026-11-21`; nil for a file that was put there by hand.
  package let ingelezen: String?
  /// Whether the file was changed after it was imported.
  package let isGewijzigd: Bool

  package init(tekst: String, ingelezen: String?, isGewijzigd: Bool) {
    self.tekst = tekst
    self.ingelezen = ingelezen
    self.isGewijzigd = isGewijzigd
  }
}

/// A part of the figures that the user brought, with where it comes from.
package struct Eigendeel: Hashable, Sendable {
  package let deel: Gegevensdeel
  package let bron: Eigenbron
}

extension Eigenbron {
  /// The source with how the figures got here: `Iv3, CBS-tabel 45067NED, jaarrekening 2024 (eigen gegevens, ingelezen 2026-11-21)`.
  package var zin: String {
    let hoe = ingelezen.map { "ingelezen \($0)" + (isGewijzigd ? " en daarna met de hand gewijzigd" : "") }
    return "\(tekst) (eigen gegevens, \(hoe ?? "met de hand geplaatst"))"
  }
}

extension Eigenbron {
  /// The source without the name of the file, which may be that of a gemeente.
  var zonderNaam: Eigenbron { Eigenbron(tekst: "eigen kenmerken", ingelezen: ingelezen, isGewijzigd: isGewijzigd) }
}

extension Eigendeel {
  /// The source with what it is the source of: `inwoners 2027: CBS, bevolking … (eigen gegevens, ingelezen 2026-11-21)`.
  package var zin: String { "\(deel.naam): \(bron.zin)" }

  /// Whether figures of a document can rest on it; what is of no single year can for all.
  package func geldt(voor soort: Verslagsoort) -> Bool {
    switch deel {
    case .verslag(let eigen): eigen == soort
    case .gemeenten(let jaar): jaar == soort.jaar
    default: true
    }
  }
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
    case .prijsindex: "consumentenprijzen"
    case .clienten: "cliënten"
    }
  }

  /// What taakzwaarte is computed from.
  static func taakzwaarte(_ circulaire: Circulaire) -> [Gegevensdeel] {
    [.gemeentefonds(circulaire), .gewichten, .uitkeringsfactor]
  }
}

extension Maat {
  /// The parts that figures of a document rest on.
  package func delen(_ noemer: Noemer, _ soort: Verslagsoort) -> [Gegevensdeel] {
    (isBedrag ? [.verslag(soort)] : []) + (noemer == .volwassene || noemer == .inwoner ? [.gemeenten(soort.jaar)] : [])
      + (gebruiktClienten(noemer) ? [.clienten] : [])
  }
}

extension Indeling {
  /// The parts that the division of the gemeenten of a year rests on.
  func delen(_ jaar: Int, _ circulaire: Circulaire) -> [Gegevensdeel] {
    switch self {
    case .taakzwaarte: Gegevensdeel.taakzwaarte(circulaire)
    case .gemeentegrootte, .regio, .provincie, .stedelijkheid, .centrumgemeente: [.gemeenten(jaar)]
    case .socialeStructuur: []
    default: [.kenmerken]
    }
  }
}

extension Databank {
  /// Those of some parts that the user brought, each once.
  func eigen(_ delen: [Gegevensdeel]) -> [Eigendeel] {
    delen.uniek.compactMap { deel in eigenBron(deel).map { Eigendeel(deel: deel, bron: $0) } }
  }

  /// Where a division comes from in a word or two, with whether the user brought a part of it.
  package func herkomstKort(_ indeling: Indeling, _ vraag: Vraag) -> String {
    let eigen = eigen(indeling.delen(vraag.soort.jaar, vraag.circulaire))
    return indeling.herkomstKort + (eigen.isEmpty ? "" : ", ook eigen")
  }

  /// The source of figures of several years, with those that the user brought.
  func bronregel(_ maat: Maat, _ noemer: Noemer, _ document: Document, _ jaren: [Int], _ jarentekst: String) -> String {
    let soorten = verslagsoorten.filter { $0.document == document && jaren.contains($0.jaar) }
    return "\(maat.bronnaam(noemer, document.rawValue + jarentekst)) (CC BY 4.0), bewerkt door Wmo-verkenner"
      + eigen(soorten.flatMap { maat.delen(noemer, $0) }).map { "; \($0.zin)" }.joined()
  }
}
