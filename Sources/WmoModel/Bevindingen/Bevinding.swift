/// How widely a source says that a statement holds.
package enum Niveau: String, CaseIterable, Sendable {
  /// For all gemeenten.
  case landelijk
  /// For the gemeenten that were studied in depth.
  case casestudies
  /// An addition of our own.
  case eigen
}

/// What the data say of a statement.
package enum Uitslag: String, CaseIterable, Sendable {
  case bevestigd
  /// The direction is the same, the size or the figure is not.
  case richtingKlopt = "richting klopt"
  case nietBevestigd = "niet bevestigd"
  case tegenstrijdigInBron = "tegenstrijdig in de bron"
  case nietTeToetsen = "niet te toetsen"
}

/// One number that was computed for a statement.
package struct Toetswaarde: Hashable, Sendable {
  package let naam: String
  /// Nil when it cannot be computed; never zero instead.
  package let waarde: Double?
  package let eenheid: String
  package let decimalen: Int

  package init(_ naam: String, _ waarde: Double?, _ eenheid: String, decimalen: Int = 1) {
    self.naam = naam
    self.waarde = waarde
    self.eenheid = eenheid
    self.decimalen = decimalen
  }
}

/// The outcome of one check.
package struct Toetsing: Sendable {
  package let uitslag: Uitslag
  package let waarden: [Toetswaarde]
  /// How many gemeenten the check rests on; nil when there was no check.
  package let n: Int?
  /// The parts of a statement that says more than one thing; empty for one that does not.
  package let delen: [Toetsdeel]
  /// What must be known to read the outcome, or which data are missing.
  package let uitleg: String

  package init(
    _ uitslag: Uitslag, _ waarden: [Toetswaarde] = [], n: Int? = nil, delen: [Toetsdeel] = [], uitleg: String = ""
  ) {
    self.uitslag = uitslag
    self.waarden = waarden
    self.n = n
    self.delen = delen
    self.uitleg = uitleg
  }

  /// A check in parts, which together give the verdict.
  init(_ delen: [Toetsdeel], _ waarden: [Toetswaarde], n: Int?, uitleg: String = "") {
    self.init(.samen(delen), waarden, n: n, delen: delen, uitleg: uitleg)
  }

  /// A check that the data cannot make.
  static func mist(_ gegevens: String) -> Toetsing { Toetsing(.nietTeToetsen, uitleg: "Nodig: \(gegevens).") }
}

/// A statement of a source, in own words, and how it is checked.
package struct Bewering: Sendable {
  /// The number in the inventory of findings: `F36`.
  package let code: String
  package let tekst: String
  /// The short name of the source.
  package let bron: String
  package let niveau: Niveau
  /// The codes of statements of the same source that contradict this one.
  package let tegenover: [String]
  let toets: @Sendable (Toetsbank) -> Toetsing

  init(
    _ code: String, _ tekst: String, bron: String = "RIVM 2025-0083", _ niveau: Niveau = .landelijk,
    tegenover: [String] = [], toets: @escaping @Sendable (Toetsbank) -> Toetsing
  ) {
    self.code = code
    self.tekst = tekst
    self.bron = bron
    self.niveau = niveau
    self.tegenover = tegenover
    self.toets = toets
  }
}

/// A statement with the outcome of its check on the data of a question.
package struct Bevinding: Sendable {
  package let bewering: Bewering
  package let toetsing: Toetsing
}
