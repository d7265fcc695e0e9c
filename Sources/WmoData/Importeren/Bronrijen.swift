/// The rows of one file of the source, with access by column name.
struct Bronrijen {
  let bestand: Bestand
  private let tabel: Tabel

  init(_ bestand: Bestand, _ tabel: Tabel) {
    self.bestand = bestand
    self.tabel = tabel
  }

  /// One row, which knows its line.
  struct Rij {
    let regel: Int
    fileprivate let cellen: [String]
    fileprivate let plaatsen: [String: Int]

    /// The text of a column.
    subscript(kolom: String) -> String { plaatsen[kolom].map { cellen[$0] } ?? "" }
  }

  /// The rows in the order of the file.
  var rijen: [Rij] {
    let plaatsen = Dictionary(tabel.kop.enumerated().map { ($1, $0) }) { eerste, _ in eerste }
    return tabel.rijen.enumerated().map { Rij(regel: $0 + 2, cellen: $1, plaatsen: plaatsen) }
  }

  /// A fault in a row of this file.
  func fout(_ rij: Rij, _ kolom: String, _ wat: DatabankFout.Wat) -> DatabankFout {
    DatabankFout(bestand.pad, regel: rij.regel, kolom: kolom, wat)
  }
}
