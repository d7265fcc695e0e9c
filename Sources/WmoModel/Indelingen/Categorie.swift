/// A group within an indeling.
package struct Categorie: Hashable, Sendable {
  /// The word on the command line and in JSON: `zeer-zwaar`.
  package let code: String
  /// The words on the screen.
  package let naam: String

  package init(code: String, naam: String) {
    self.code = code
    self.naam = naam
  }

  /// A category whose code follows from its name.
  package init(_ naam: String) { self.init(code: slug(naam), naam: naam) }

  /// The group of gemeenten of which the category is not known.
  ///
  /// It is always counted.
  package static let onbekend = Categorie("onbekend")
}

extension Categorie {
  /// Whether a word that somebody typed means this category.
  package func isBedoeld(met woord: String) -> Bool {
    let gezocht = slug(woord)
    return gezocht == slug(code) || gezocht == slug(naam)
  }
}
