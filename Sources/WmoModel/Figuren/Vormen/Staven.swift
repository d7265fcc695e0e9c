/// A bar per category or gemeente, with its spread where it has one.
package struct Staven: Hashable, Sendable {
  package let waardeas: As
  package let staven: [Staaf]
  package let referentie: Referentie?
  /// The words for the stretch of the figures: `p10–p90`.
  package let bandnaam: String?

  package init(waardeas: As, staven: [Staaf], referentie: Referentie? = nil, bandnaam: String? = nil) {
    self.waardeas = waardeas
    self.staven = staven
    self.referentie = referentie
    self.bandnaam = bandnaam
  }
}

/// One bar.
package struct Staaf: Hashable, Sendable {
  package let code: String
  package let naam: String
  /// Nil when there is no figure.
  package let waarde: Double?
  /// How many gemeenten have a figure behind it; nil for a single gemeente.
  package let n: Int?
  /// The stretch in which most figures lie.
  package var band: ClosedRange<Double>?
  /// From the lowest to the highest figure.
  package var uitersten: ClosedRange<Double>?
  /// Gemeenten that stand out, with their own figures.
  package var merken: [Merk] = []
  package var isGemarkeerd = false
  package var signalen: [Signaal] = []

  package init(code: String, naam: String, waarde: Double?, n: Int? = nil) {
    self.code = code
    self.naam = naam
    self.waarde = waarde
    self.n = n
  }
}

/// The own figure of a gemeente that stands out.
package struct Merk: Hashable, Sendable {
  package let code: String
  package let naam: String
  package let waarde: Double

  package init(_ gemeente: Gemeente, _ waarde: Double) {
    code = gemeente.code.description
    naam = gemeente.naam
    self.waarde = waarde
  }
}
