import WmoModel

/// One file of the data package: what it is called, what its columns mean and what must hold in it.
///
/// Reading, validation, datapackage.json, the provenance page and the importer all work from this description.
package struct Bestand: Hashable, Sendable {
  /// The path within the package, `iv3/2023-jaarrekening.csv`.
  package let pad: String
  /// One Dutch sentence that says what a row is.
  package let titel: String
  package let kolommen: [Kolom]
  /// The columns that together tell rows apart.
  package let sleutel: [String]
  package let verwijzingen: [Verwijzing]
  package let rijregels: [Rijregel]
  package let herkomst: Herkomst?
  package let scheidingsteken: Unicode.Scalar
  /// Whether the last cell of a row may hold the separator without quotes, as one file of the source does.
  package let looptDoor: Bool
  /// Whether the header alone is a whole file: figures that the program comes without.
  package let magLeegZijn: Bool
  /// The document, for a file with Iv3 figures.
  package let verslagsoort: Verslagsoort?
  /// The year, for a list of gemeenten.
  package let gemeentenVan: Int?

  init(
    _ pad: String, _ titel: String, sleutel: [String], verwijzingen: [Verwijzing] = [], rijregels: [Rijregel] = [],
    herkomst: Herkomst? = nil, scheidingsteken: Unicode.Scalar = ",", looptDoor: Bool = false,
    magLeegZijn: Bool = false, verslagsoort: Verslagsoort? = nil,
    gemeentenVan: Int? = nil, kolommen: [Kolom]
  ) {
    self.pad = pad
    self.titel = titel
    self.kolommen = kolommen
    self.sleutel = sleutel
    self.verwijzingen = verwijzingen
    self.rijregels = rijregels
    self.herkomst = herkomst
    self.scheidingsteken = scheidingsteken
    self.looptDoor = looptDoor
    self.magLeegZijn = magLeegZijn
    self.verslagsoort = verslagsoort
    self.gemeentenVan = gemeentenVan
  }
}

extension Bestand {
  /// The name in datapackage.json: the path without its extension, with hyphens.
  package var naam: String {
    String(String.UnicodeScalarView(pad.unicodeScalars.prefix { $0 != "." }.map { $0 == "/" ? "-" : $0 })).lowercased()
  }
}

extension Bestand {
  /// The description with the columns that a header shows it has: Iv3 figures come in several forms.
  func passend(bij kop: [String]) -> Bestand {
    verslagsoort.map { Schema.iv3($0, Iv3Vorm(kop: kop, jaar: $0.jaar)) } ?? self
  }
}
