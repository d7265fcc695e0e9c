/// A point per gemeente between two axes, with the line of least squares.
package struct Puntenwolk: Hashable, Sendable {
  package let x: As
  package let y: As
  package let punten: [Wolkpunt]
  package let lijn: Lijn?
  /// The rank correlation; nil when there is none.
  package let spearman: Double?

  package init(x: As, y: As, punten: [Wolkpunt], lijn: Lijn?, spearman: Double?) {
    self.x = x
    self.y = y
    self.punten = punten
    self.lijn = lijn
    self.spearman = spearman
  }
}

/// One gemeente of a scatter.
package struct Wolkpunt: Hashable, Sendable {
  package let code: String
  package let naam: String
  package let x: Double
  package let y: Double
  package let isGemarkeerd: Bool

  package init(_ gemeente: Gemeente, x: Double, y: Double, isGemarkeerd: Bool) {
    code = gemeente.code.description
    naam = gemeente.naam
    self.x = x
    self.y = y
    self.isGemarkeerd = isGemarkeerd
  }
}
