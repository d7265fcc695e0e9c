/// What an import read and wrote.
package struct Importverslag: Hashable, Sendable {
  /// One file of the source and what became of its rows.
  package struct Bronbestand: Hashable, Sendable {
    package let pad: String
    package let gelezen: Int
    /// Rows that are in the package, as rows or as cells.
    package let overgenomen: Int
    /// Rows that another file of the source tells in more detail; they were compared and are equal.
    package let vergeleken: Int
  }

  package var bronnen: [Bronbestand] = []
  /// How many rows each file of the package has, by path.
  package var rijen: [String: Int] = [:]
  /// Values that two files of the source share; all are equal.
  package var gelijkeWaarden = 0
}
