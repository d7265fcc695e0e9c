import WmoModel

/// The figures that an import builds on: those inside the program, with a folder of the user over them.
package struct Grondslag: Sendable {
  private let laag: Laag?

  /// The program's own figures.
  package init() { laag = nil }

  /// The figures with those of a folder over them.
  ///
  /// - Throws: Why the folder cannot be read.
  package init(_ map: Gegevensmap) throws(DatabankFout) { laag = try map.laag() }

  /// The rows of a file of the package; nil when there is none.
  ///
  /// - Throws: What is wrong with the file of the user, for building on the one below it would say something else.
  func tabel(_ bestand: Bestand) throws(DatabankFout) -> Tabel? {
    if let fout = laag?.fouten.first(where: { $0.bestand == bestand.pad }) { throw fout.metUitweg }
    return laag?.tabel(bestand.pad) ?? Databron.ingebed.tabel(bestand.pad)
  }

  /// The rows of a file by the code in the first column, each in the order of the schema.
  func rijen(_ bestand: Bestand) throws(DatabankFout) -> [[String]] {
    guard let tabel = try tabel(bestand), let plaatsen = tabel.plaatsen(bestand.kolommen.map(\.naam)) else { return [] }
    return tabel.rijen.map { rij in plaatsen.map { rij[$0] } }
  }

  /// Where a file of the user came from; nil for one of the program.
  func eigenBron(_ pad: String) -> String? { laag?.bron(pad)?.tekst }

  /// Whether there is a document.
  func heeft(_ soort: Verslagsoort) -> Bool { (laag?.omvang ?? .ingebouwd).verslagen[soort] != nil }

  /// The codes of the gemeenten of a year; empty when there is no list of that year.
  func gemeenten(_ jaar: Int) throws(DatabankFout) -> Set<String> { Set(try namen(jaar).keys) }

  /// The codes of the gemeenten of a year of which nobody knows the inhabitants yet.
  package func zonderInwoners(_ jaar: Int) throws(DatabankFout) -> [String] {
    try rijen(Schema.gemeenten(jaar)).filter { $0[4].isEmpty }.map { $0[0] }
  }

  /// The gemeenten of a year, name by code; empty when there is no list of that year.
  package func namen(_ jaar: Int) throws(DatabankFout) -> [String: String] {
    Dictionary(try rijen(Schema.gemeenten(jaar)).map { ($0[0], $0[1]) }) { eerste, _ in eerste }
  }
}
