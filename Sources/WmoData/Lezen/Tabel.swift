/// The rows of one CSV file as text, with the header apart.
struct Tabel: Rijenbron {
  typealias Inhoud = String

  let kop: [String]
  /// The rows after the header; row `i` stands on physical line `i + 2`.
  let rijen: [[String]]

  /// A table that was made otherwise.
  init(kop: [String], rijen: [[String]]) {
    self.kop = kop
    self.rijen = rijen
  }

  /// The rows of a text in UTF-8, every row as long as it is, blanks around cells left out.
  ///
  /// - Throws: `QuoteFault` when text stands beside a quoted cell.
  init(_ bytes: UnsafeBufferPointer<UInt8>, scheidingsteken: Unicode.Scalar = ",") throws(Rijlezer.QuoteFault) {
    var lezer = Rijlezer(bytes, scheidingsteken: scheidingsteken)
    kop = lezer.next()?.map(\.tekst) ?? []
    var rijen: [[String]] = []
    while let rij = lezer.next() { rijen.append(rij.map(\.tekst)) }
    if let fout = lezer.fout { throw fout }
    self.rijen = rijen
  }

  /// The rows of a text.
  ///
  /// - Throws: `QuoteFault` when text stands beside a quoted cell.
  init(tekst: String, scheidingsteken: Unicode.Scalar = ",") throws(Rijlezer.QuoteFault) {
    var tekst = tekst
    let uitkomst = tekst.withUTF8 { bytes in
      Result { () throws(Rijlezer.QuoteFault) in try Tabel(bytes, scheidingsteken: scheidingsteken) }
    }
    self = try uitkomst.get()
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
