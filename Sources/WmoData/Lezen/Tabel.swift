/// The rows of one CSV file as text, with the header apart.
struct Tabel {
  let kop: [String]
  /// The rows after the header; row `i` stands on physical line `i + 2`.
  let rijen: [[String]]

  /// A quote where none may stand.
  struct QuoteFault: Error {
    /// The physical line.
    let regel: Int
  }

  /// A table that was made otherwise.
  init(kop: [String], rijen: [[String]]) {
    self.kop = kop
    self.rijen = rijen
  }

  /// The rows of a text in UTF-8, every row as long as it is, blanks around cells left out.
  ///
  /// Own code, because the first screen waits for it: SwiftCSV takes ten times as long, hides ragged rows, tells no lines,
  /// and brings all of Foundation into the program. The tests compare the two on every file.
  ///
  /// - Throws: `QuoteFault` when text stands beside a quoted cell.
  init(_ bytes: UnsafeBufferPointer<UInt8>, scheidingsteken: Unicode.Scalar = ",") throws(QuoteFault) {
    let scheiding = UInt8(ascii: scheidingsteken)
    var rijen: [[String]] = []
    var rij: [String] = []
    var plaats = 0
    while plaats < bytes.count {
      guard let cel = Cel(bytes, vanaf: plaats, scheiding) else { throw QuoteFault(regel: rijen.count + 1) }
      rij.append(cel.tekst)
      plaats = cel.eind + 1
      if cel.eind >= bytes.count || bytes[cel.eind] == UInt8(ascii: "\n") {
        rijen.append(rij)
        let breedte = rij.count
        rij = []
        rij.reserveCapacity(breedte)
      } else if plaats == bytes.count {
        // The text ends in a separator: an empty cell follows.
        rijen.append(rij + [""])
      }
    }
    kop = rijen.isEmpty ? [] : rijen.removeFirst()
    self.rijen = rijen
  }

  /// The rows of a text.
  ///
  /// - Throws: `QuoteFault` when text stands beside a quoted cell.
  init(tekst: String, scheidingsteken: Unicode.Scalar = ",") throws(QuoteFault) {
    var tekst = tekst
    let uitkomst = tekst.withUTF8 { bytes in
      Result { () throws(QuoteFault) in try Tabel(bytes, scheidingsteken: scheidingsteken) }
    }
    self = try uitkomst.get()
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
        // The blank after a separator was left out.
        rij.count > kop.count
          ? rij[..<laatste] + [rij[laatste...].joined(separator: "\(scheidingsteken) ")] : rij
      })
  }
}
