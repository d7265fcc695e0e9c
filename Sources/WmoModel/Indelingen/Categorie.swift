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

  /// The category for all gemeenten of an answer together.
  static func samen(_ selectie: Selectie) -> Categorie {
    let aantal = gemeentental(selectie.leden.count)
    return Categorie(code: "alle", naam: !selectie.vraag.isBeperkt ? "alle gemeenten" : "deze \(aantal)")
  }
}

extension Categorie {
  /// Whether a word that somebody typed means this category.
  package func isBedoeld(met woord: String) -> Bool {
    let gezocht = slug(woord)
    return gezocht == slug(code) || gezocht == slug(naam) || (code == "fryslan" && gezocht == "friesland")
  }
}

extension Categorie {
  /// Categories for names from the data: two names that would get the same code, or that of onbekend, are told apart by a number.
  static func uniek(_ namen: [String]) -> [Categorie] {
    var gebruikt: [String: Int] = [onbekend.code: 1]
    return namen.map { naam in
      let code = slug(naam)
      let aantal = gebruikt[code, default: 0] + 1
      gebruikt[code] = aantal
      return Categorie(code: aantal == 1 ? code : "\(code)-\(aantal)", naam: naam)
    }
  }
}
