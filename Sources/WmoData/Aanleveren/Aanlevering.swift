/// What an import brings: files of the data package, and where they came from.
///
/// Every importer makes one of these; nothing touches the data folder until it is taken over as a whole.
package struct Aanlevering: Hashable, Sendable {
  /// A file of the package.
  package struct Deel: Hashable, Sendable {
    /// The path within the package, `iv3/2024-jaarrekening.csv`.
    package let pad: String
    /// The whole file as CSV, in the form that `Schema` describes.
    package let tekst: String
    /// One Dutch sentence that says where the figures come from, `Iv3, CBS-tabel 45067NED, jaarrekening 2024`.
    package let bron: String

    package init(pad: String, tekst: String, bron: String) {
      self.pad = pad
      self.tekst = tekst
      self.bron = bron
    }
  }

  package var delen: [Deel]
  /// What the reader has to know: rows that were left out and why, gemeenten without figures, corrections.
  package var meldingen: [String]

  package init(delen: [Deel] = [], meldingen: [String] = []) {
    self.delen = delen
    self.meldingen = meldingen
  }
}
