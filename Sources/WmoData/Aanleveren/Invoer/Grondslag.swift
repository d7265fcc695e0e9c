import FoundationEssentials

/// The figures that an import builds on: those of a folder where it has them, otherwise those inside the program.
package struct Grondslag: Sendable {
  private let map: String?

  /// - Parameter map: A folder with some or all files of a package; nil for the program's own figures.
  package init(map: String? = nil) { self.map = map }

  /// The rows of a file of the package; nil when there is none.
  func tabel(_ bestand: Bestand) throws(DatabankFout) -> Tabel? {
    guard let map, FileManager.default.fileExists(atPath: "\(map)/\(bestand.pad)") else {
      return Databron.ingebed.tabel(bestand.pad)
    }
    let keuring = Pakketkeuring([bestand], map: map)
    if let fout = keuring.fouten.first { throw fout }
    return keuring.tabellen.first?.tabel
  }

  /// The rows of a file by the code in the first column, each in the order of the schema.
  func rijen(_ bestand: Bestand) throws(DatabankFout) -> [[String]] {
    guard let tabel = try tabel(bestand), let plaatsen = tabel.plaatsen(bestand.kolommen.map(\.naam)) else { return [] }
    return tabel.rijen.map { rij in plaatsen.map { rij[$0] } }
  }

  /// The codes of the gemeenten of a year; empty when there is no list of that year.
  func gemeenten(_ jaar: Int) throws(DatabankFout) -> Set<String> {
    Set(try rijen(Schema.gemeenten(jaar)).map { $0[0] })
  }
}
