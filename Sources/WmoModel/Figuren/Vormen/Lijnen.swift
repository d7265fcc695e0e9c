/// Lines through the years.
package struct Lijnen: Hashable, Sendable {
  package let waardeas: As
  package let jaren: [Int]
  package let lijnen: [Figuurlijn]
  /// Years from which figures are not comparable with those before.
  package let breuken: [Breuk]
  package let referentie: Referentie?

  package init(waardeas: As, jaren: [Int], lijnen: [Figuurlijn], breuken: [Breuk], referentie: Referentie? = nil) {
    self.waardeas = waardeas
    self.jaren = jaren
    self.lijnen = lijnen
    self.breuken = breuken
    self.referentie = referentie
  }
}

extension Lijnen {
  /// Whether the axis begins at zero: for amounts, so that growth does not look larger than it is; an index is about 100.
  package var beginsAtZero: Bool { !waardeas.eenheid.hasPrefix("index") }
}

/// One line; years without a figure are gaps in it.
package struct Figuurlijn: Hashable, Sendable {
  package let code: String
  package let naam: String
  package let punten: [Lijnpunt]

  package init(code: String, naam: String, punten: [Lijnpunt]) {
    self.code = code
    self.naam = naam
    self.punten = punten
  }
}

/// One year of a line.
package struct Lijnpunt: Hashable, Sendable {
  package let jaar: Int
  package let waarde: Double?
  /// How many gemeenten are behind it; nil for a single gemeente.
  package let n: Int?
  package let signalen: [Signaal]
  /// Why there is no figure.
  package let reden: String?

  package init(jaar: Int, waarde: Double?, n: Int? = nil, signalen: [Signaal] = [], reden: String? = nil) {
    self.jaar = jaar
    self.waarde = waarde
    self.n = n
    self.signalen = signalen
    self.reden = reden
  }
}
