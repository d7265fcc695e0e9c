import SwiftCSV

/// The rows of one CSV file as text, with the header apart.
struct Tabel {
  let kop: [String]
  /// The rows after the header; row `i` stands on physical line `i + 2`.
  let rijen: [[String]]

  /// The rows of a text.
  ///
  /// `CSV.rows` pads short rows and so hides them; `enumerateAsArray` gives every row as it is. A row limit of 0 keeps the
  /// initialiser from parsing everything a first time.
  ///
  /// - Throws: `QuoteFault` when a quote stands in the wrong place.
  init(tekst: String, scheidingsteken: Unicode.Scalar = ",") throws(QuoteFault) {
    // SwiftCSV forgets an empty last cell when the last line has no line end.
    let tekst = tekst.utf8.last == UInt8(ascii: "\n") ? tekst : tekst + "\n"
    var rijen: [[String]] = []
    var regel = 1
    do {
      let csv = try CSV<Enumerated>(
        string: tekst, delimiter: CSVDelimiter(unicodeScalarLiteral: Character(scheidingsteken)), loadColumns: false,
        rowLimit: 0)
      kop = csv.header.map(Tabel.zonderBuitenspaties)
      regel = 2
      try csv.enumerateAsArray(startAt: 1, rowLimit: nil) { rijen.append($0.map(Tabel.zonderBuitenspaties)) }
    } catch {
      throw QuoteFault(regel: regel + rijen.count)
    }
    self.rijen = rijen
  }

  /// The parser drops the blanks before a cell; those behind it go too.
  private static func zonderBuitenspaties(_ cel: String) -> String {
    let spatie = UInt8(ascii: " ")
    guard cel.utf8.first == spatie || cel.utf8.last == spatie else { return cel }
    return String(cel.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// A table that was made otherwise.
  init(kop: [String], rijen: [[String]]) {
    self.kop = kop
    self.rijen = rijen
  }

  /// A quote in the middle of a cell.
  struct QuoteFault: Error {
    /// The physical line.
    let regel: Int
  }
}

extension Tabel {
  /// The place of a column, or nil.
  func plaats(_ kolom: String) -> Int? { kop.firstIndex(of: kolom) }

  /// The places of some columns, in the order asked; nil when one is missing.
  func plaatsen(_ kolommen: [String]) -> [Int]? {
    let plaatsen = kolommen.compactMap(plaats)
    return plaatsen.count == kolommen.count ? plaatsen : nil
  }
}

extension Tabel {
  /// The table with the surplus cells of a row put back into its last cell.
  func metDoorlopendeLaatsteCel(_ scheidingsteken: Unicode.Scalar) -> Tabel {
    let laatste = kop.count - 1
    return Tabel(
      kop: kop,
      rijen: rijen.map { rij in
        // The parser drops the blank after a separator.
        rij.count > kop.count
          ? rij[..<laatste] + [rij[laatste...].joined(separator: "\(scheidingsteken) ")] : rij
      })
  }
}
