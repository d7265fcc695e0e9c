import WmoModel

/// The description of every file of the data package.
package enum Schema {
  /// The date of the data; part of datapackage.json, so that a second import gives the same bytes.
  package static let versie = "2026-11-21"

  /// The files that there is one of, whatever the years.
  static let losseBestanden =
    Circulaire.allCases.map(volumes) + [
      gewichten, uitkeringsfactor, taakzwaarteGrenzen, kenmerken, socialeStructuur, herindelingen, taakvelden,
      andereNamen, friesland2017, zwolw2022, rivmTabellen,
    ]

  /// Every file that the package of this program has.
  package static var bestanden: [Bestand] { Omvang.ingebouwd.bestanden }
}
