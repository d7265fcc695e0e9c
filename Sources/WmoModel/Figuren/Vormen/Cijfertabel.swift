/// Figures as they are printed in a source, without a drawing.
package struct Cijfertabel: Hashable, Sendable {
  package let kolommen: [String]
  package let rijen: [Cijferrij]

  package init(kolommen: [String], rijen: [Cijferrij]) {
    self.kolommen = kolommen
    self.rijen = rijen
  }
}

/// One row of printed figures.
package struct Cijferrij: Hashable, Sendable {
  package let naam: String
  /// A value per column; nil where the source has none.
  package let waarden: [Double?]
  package let decimalen: Int
  /// What must be said of the row: that it does not add up.
  package let opmerking: String?

  package init(_ naam: String, _ waarden: [Double?], decimalen: Int = 0, opmerking: String? = nil) {
    self.naam = naam
    self.waarden = waarden
    self.decimalen = decimalen
    self.opmerking = opmerking
  }
}
