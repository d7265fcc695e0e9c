/// A figure as a value: everything that a drawing of it shows, computed once from the data.
///
/// Cells, text, Markdown, CSV, JSON and SVG are drawings of this one value, so they cannot differ.
package struct Figuur: Sendable {
  /// The number in the report, or the name of a figure of our own: `4.8`, `reeks`.
  package let code: String
  /// A sentence that says what is seen, computed from the data.
  package let titel: String
  /// Measure, balance, denominator, year, document and n.
  package let ondertitel: String
  /// One chart, or several under each other.
  package let panelen: [Paneel]
  /// What must be known to read it.
  package let voetnoten: [String]
  /// Where the figures come from.
  package let bron: String
  /// What it rests on that the user brought; the second line begins with it, so that no drawing is without.
  package let eigen: [Eigendeel]

  package init(
    code: String, titel: String, ondertitel: String, panelen: [Paneel], voetnoten: [String] = [], bron: String,
    eigen: [Eigendeel] = []
  ) {
    self.code = code
    self.titel = titel
    self.ondertitel = eigen.isEmpty ? ondertitel : "eigen gegevens · \(ondertitel)"
    self.panelen = panelen
    self.voetnoten = voetnoten
    self.bron = bron
    self.eigen = eigen
  }
}

/// One chart of a figure.
package struct Paneel: Sendable {
  /// What tells it from the other panels; nil when it is the only one.
  package let naam: String?
  package let vorm: Vorm

  package init(_ vorm: Vorm, naam: String? = nil) {
    self.naam = naam
    self.vorm = vorm
  }
}

/// The form of a chart.
package enum Vorm: Sendable {
  /// A bar per category, with its spread.
  case staven(Staven)
  /// A bar per category, divided into parts.
  case stapels(Stapels)
  /// Very many gemeenten side by side, in an order.
  case profiel(Profiel)
  /// Lines through the years.
  case lijnen(Lijnen)
  /// A point per gemeente between two axes.
  case punten(Puntenwolk)
  /// Figures as they are printed in a source.
  case tabel(Cijfertabel)
}

/// What stands along an axis.
package struct As: Hashable, Sendable {
  package let naam: String
  package let eenheid: String
  /// How many decimals a value has on the screen.
  package let decimalen: Int

  package init(_ naam: String, _ eenheid: String, decimalen: Int) {
    self.naam = naam
    self.eenheid = eenheid
    self.decimalen = decimalen
  }
}

/// A line across a chart at one value.
package struct Referentie: Hashable, Sendable {
  package let naam: String
  package let waarde: Double

  package init(_ naam: String, _ waarde: Double) {
    self.naam = naam
    self.waarde = waarde
  }
}
