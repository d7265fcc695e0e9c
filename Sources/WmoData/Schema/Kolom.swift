/// One column of a file of the data package.
package struct Kolom: Hashable, Sendable {
  package let naam: String
  package let soort: Celsoort
  /// Whether every row must have a value; an empty cell means "no figure".
  package let isVerplicht: Bool
  /// The unit of the numbers, in Dutch.
  package let eenheid: String?
  /// One Dutch sentence for datapackage.json.
  package let beschrijving: String

  init(
    _ naam: String, _ soort: Celsoort, verplicht: Bool = true, eenheid: String? = nil, _ beschrijving: String = ""
  ) {
    self.naam = naam
    self.soort = soort
    isVerplicht = verplicht
    self.eenheid = eenheid
    self.beschrijving = beschrijving
  }
}

extension Kolom {
  /// The key of almost every file.
  static let gmCode = Kolom("gm_code", .gmCode, "Code van de gemeente bij het CBS.")
}
