/// Where a group of files comes from: one section of the provenance page.
package struct Herkomst: Hashable, Sendable {
  /// The heading, `gemeenten/<jaar>.csv`.
  package let kop: String
  /// The source in a few words, for datapackage.json.
  package let bron: String
  /// Paragraphs of plain Dutch with labels such as `Peildatum`.
  package let alineas: [Alinea]

  /// A labelled paragraph.
  package struct Alinea: Hashable, Sendable {
    package let label: String
    package let tekst: String
  }

  init(_ kop: String, bron: String, _ alineas: KeyValuePairs<String, String>) {
    self.kop = kop
    self.bron = bron
    self.alineas = alineas.map { Alinea(label: $0, tekst: $1) }
  }
}
