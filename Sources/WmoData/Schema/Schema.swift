import WmoModel

/// The description of every file of the data package.
package enum Schema {
  /// The date of the data; part of datapackage.json, so that a second import gives the same bytes.
  package static let versie = "2026-11-21"

  // The paths that the first screen needs stand apart: making a whole description for its path takes longer than reading.

  /// The path of the gemeenten of one year.
  static func padGemeenten(_ jaar: Int) -> String { "gemeenten/\(jaar).csv" }

  /// The path of the Iv3 figures of one document.
  static func padIv3(_ soort: Verslagsoort) -> String { "iv3/\(soort.jaar)-\(soort.document.rawValue).csv" }

  /// The path of the volumes of one circulaire.
  static func padVolumes(_ circulaire: Circulaire) -> String { "gemeentefonds/\(circulaire.rawValue).csv" }

  static let padGewichten = "gemeentefonds/gewichten.csv"
  static let padUitkeringsfactor = "gemeentefonds/uitkeringsfactor.csv"
  static let padGrenzen = "taakzwaarte_grenzen.csv"

  /// The files that there is one of, whatever the years.
  static let losseBestanden = [
    gewichten, uitkeringsfactor, taakzwaarteGrenzen, kenmerken, socialeStructuur, herindelingen, taakvelden,
    andereNamen, consumentenprijzen, clienten, friesland2017, zwolw2022, rivmTabellen,
  ]

  /// The description of the file at a path, whatever the years; nil when the package has no such file.
  package static func bestand(_ pad: String) -> Bestand? {
    let delen = pad.split(separator: "/", omittingEmptySubsequences: false)
    guard delen.count == 2 else { return losseBestanden.first { $0.pad == pad } }
    let omvang = Omvang().met(paden: [pad])
    return omvang.bestanden.first { $0.pad == pad }
  }

  /// Whether the package can have a file at a path.
  static func kent(_ pad: String) -> Bool { Schema.bestand(pad) != nil }

  /// Every file that the package of this program has.
  package static var bestanden: [Bestand] { Omvang.ingebouwd.bestanden }
}
