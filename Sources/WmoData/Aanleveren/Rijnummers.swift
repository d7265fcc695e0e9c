/// The numbers of the rows that were read, a bit each, so that a page that is there twice is noticed.
struct Rijnummers {
  /// Numbers from here on are not kept: they would take more memory than they are worth.
  private static let meeste = 1 << 28
  private var bits: [UInt64] = []

  /// Adds a number; whether it is new.
  mutating func voegToe(_ nummer: Int) -> Bool {
    guard (0..<Rijnummers.meeste).contains(nummer) else { return true }
    let plaats = nummer >> 6
    if plaats >= bits.count {
      bits.append(contentsOf: repeatElement(0, count: max(plaats + 1 - bits.count, bits.count)))
    }
    let bit = UInt64(1) << UInt64(nummer & 63)
    defer { bits[plaats] |= bit }
    return bits[plaats] & bit == 0
  }
}
