import Glibc

/// The lines of a file of any size, read in pieces so that memory stays flat.
enum Regelstroom {
  private static let stuk = 1 << 20

  /// Gives every line of a file with its number, without its line end and without a byte order mark.
  ///
  /// - Throws: Why the file cannot be read, or what the closure throws.
  static func lees(
    _ pad: String, in map: String,
    _ regel: (Int, UnsafeBufferPointer<UInt8>) throws(DatabankFout) -> Void
  ) throws(DatabankFout) {
    let (bestand, _) = try Schijfbestand.open(pad, in: map)
    defer { close(bestand) }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 2 * stuk)
    defer { buffer.deallocate() }
    var gevuld = 0
    var nummer = 0
    while true {
      let aantal = buffer.baseAddress.map { read(bestand, $0 + gevuld, stuk) } ?? 0
      if aantal < 0, errno == EINTR { continue }
      guard aantal >= 0 else { throw DatabankFout(pad, .onleesbaar) }
      let eind = gevuld + aantal
      var begin = 0
      // Only what was just read can hold a line end.
      var zoek = gevuld
      while let lf = buffer[zoek..<eind].firstIndex(of: UInt8(ascii: "\n")) {
        nummer += 1
        try regel(nummer, zonderRand(buffer[begin..<lf], isEerste: nummer == 1))
        (begin, zoek) = (lf + 1, lf + 1)
      }
      if aantal == 0 {
        if begin < eind { try regel(nummer + 1, zonderRand(buffer[begin..<eind], isEerste: nummer == 0)) }
        return
      }
      gevuld = eind - begin
      guard gevuld <= stuk else { throw DatabankFout(pad, regel: nummer + 1, .ruw(.regelTeLang)) }
      if begin > 0, let basis = buffer.baseAddress { memmove(basis, basis + begin, gevuld) }
    }
  }

  private static func zonderRand(
    _ regel: Slice<UnsafeMutableBufferPointer<UInt8>>, isEerste: Bool
  ) -> UnsafeBufferPointer<UInt8> {
    var regel = UnsafeBufferPointer(rebasing: regel)
    if isEerste, regel.starts(with: [0xEF, 0xBB, 0xBF]) { regel = UnsafeBufferPointer(rebasing: regel[3...]) }
    if regel.last == UInt8(ascii: "\r") { regel = UnsafeBufferPointer(rebasing: regel.dropLast()) }
    return regel
  }
}
