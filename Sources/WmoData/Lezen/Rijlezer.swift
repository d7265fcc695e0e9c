/// Walks through the rows of a CSV text, without a string for every cell.
///
/// Every row is as long as it is, blanks around cells left out. The walk ends at the end of the text, or at a fault.
///
/// Own code, because the first screen waits for it: SwiftCSV takes ten times as long, hides ragged rows, tells no lines,
/// and brings all of Foundation into the program. The tests compare the two on every file.
struct Rijlezer: Sequence, IteratorProtocol {
  /// A quote where none may stand.
  struct QuoteFault: Error {
    /// The physical line.
    let regel: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let scheiding: UInt8
  private var plaats = 0
  private var gelezen = 0
  /// The row of before, of which the memory serves again when nobody kept it.
  private var rij: [Cel] = []
  /// Why the walk ended before the end of the text: text stands beside a quoted cell.
  private(set) var fout: QuoteFault?

  /// A walk through a text in UTF-8, which must outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, scheidingsteken: Unicode.Scalar = ",") {
    self.bytes = bytes
    scheiding = UInt8(ascii: scheidingsteken)
  }

  /// Reads a row.
  mutating func next() -> [Cel]? {
    guard fout == nil, plaats < bytes.count else { return nil }
    rij.removeAll(keepingCapacity: true)
    while plaats < bytes.count {
      guard let cel = Cel(bytes, vanaf: &plaats, scheiding) else {
        fout = QuoteFault(regel: gelezen + 1)
        return nil
      }
      rij.append(cel)
      let isLaatste = plaats >= bytes.count || bytes[plaats] == UInt8(ascii: "\n")
      plaats += 1
      if isLaatste { break }
      if plaats == bytes.count { rij.append(.leeg) }
    }
    gelezen += 1
    return rij
  }
}
