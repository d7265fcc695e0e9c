/// A table that somebody brings: pages of the CBS as JSON, or a file with semicolons, tabs or commas.
///
/// Columns are found by the beginning of their names, because CBS numbers them anew per table.
struct Invoertabel: Sendable {
  /// One row, which knows where it stands.
  struct Rij: Sendable {
    /// The line of a text file, or the number of the row of a JSON page.
    let regel: Int
    let cellen: [String]
  }

  /// The path as the user gave it.
  let bestand: String
  let kop: [String]
  let rijen: [Rij]
  /// How numbers are written in it; not known before `metGetallen(in:)` has looked.
  private(set) var schrijfwijze: Invoergetal.Schrijfwijze
  /// What the file says of itself: the address in `odata.metadata`.
  let opgave: String
}

extension Invoertabel {
  /// The table with what its columns of numbers tell of how those are written; codes and texts tell nothing.
  func metGetallen(in kolommen: [Int]) -> Invoertabel {
    guard schrijfwijze == .onbekend else { return self }
    var tabel = self
    tabel.schrijfwijze = Invoergetal.schrijfwijze(rijen.lazy.flatMap { rij in kolommen.map { rij.cellen[$0] } })
    return tabel
  }

  /// The place of the column whose name begins with one of some words, in the order of the words; letters and digits count only.
  func plaats(_ woorden: String...) -> Int? {
    let namen = kop.map(Invoertabel.kaal)
    for woord in woorden {
      if let plaats = namen.firstIndex(where: { $0.hasPrefix(Invoertabel.kaal(woord)) }) { return plaats }
    }
    return nil
  }

  /// The same, or the fault that the column is missing.
  func verplichtePlaats(_ woord: String, _ andere: String...) throws(DatabankFout) -> Int {
    for naam in [woord] + andere {
      if let plaats = plaats(naam) { return plaats }
    }
    throw DatabankFout(bestand, kolom: woord, .kolomOntbreekt)
  }

  /// A fault in a row.
  func fout(_ rij: Rij, _ kolom: Int?, _ wat: DatabankFout.Wat) -> DatabankFout {
    DatabankFout(bestand, regel: rij.regel, kolom: kolom.map { kop[$0] }, wat)
  }

  /// A name without all that is not a letter or a digit, in small letters: `Regio's` is `regios`.
  static func kaal(_ tekst: String) -> String {
    String(
      String.UnicodeScalarView(
        tekst.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }
}
