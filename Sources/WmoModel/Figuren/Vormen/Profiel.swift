/// Very many gemeenten side by side, in an order that says something.
package struct Profiel: Hashable, Sendable {
  package let waardeas: As
  /// What the gemeenten are in order of: `inwonertal`.
  package let volgorde: As
  /// From left to right.
  package let punten: [Profielpunt]
  /// The line through the points; x is the place in the order, counted from 0.
  package let trend: Lijn?
  package let referentie: Referentie?

  /// A profile with the trend computed from the points, unless a few of them would decide it.
  package init(
    waardeas: As, volgorde: As, punten: [Profielpunt], referentie: Referentie? = nil, metTrend: Bool = true
  ) {
    self.waardeas = waardeas
    self.volgorde = volgorde
    self.punten = punten
    let bekend = punten.enumerated().compactMap { plek, punt in punt.waarde.map { (Double(plek), $0) } }
    trend = metTrend ? Lijn(x: bekend.map(\.0), y: bekend.map(\.1)) : nil
    self.referentie = referentie
  }
}

/// One gemeente of a profile.
package struct Profielpunt: Hashable, Sendable {
  package let code: String
  package let naam: String
  /// What decides the place in the order.
  package let plek: Double
  /// Nil when there is no figure.
  package let waarde: Double?
  package let isGemarkeerd: Bool
  package let signalen: [Signaal]

  package init(_ gemeente: Gemeente, plek: Double, _ cijfer: Cijfer, isGemarkeerd: Bool) {
    code = gemeente.code.description
    naam = gemeente.naam
    self.plek = plek
    waarde = cijfer.waarde
    self.isGemarkeerd = isGemarkeerd
    signalen = cijfer.signalen
  }
}
