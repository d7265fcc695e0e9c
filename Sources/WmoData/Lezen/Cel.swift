/// One cell of a CSV text, and where it ends.
struct Cel {
  let tekst: String
  /// The place of the separator or line feed after the cell, or of the end of the text.
  let eind: Int

  /// The cell that starts at a place; nil when text stands beside a quoted cell.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the cell.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, vanaf start: Int, _ scheiding: UInt8) {
    var begin = start
    while begin < bytes.count, bytes[begin].isBuitenwit { begin += 1 }
    if begin < bytes.count, bytes[begin] == UInt8(ascii: "\"") {
      self.init(aangehaald: bytes, vanaf: begin + 1, scheiding)
      return
    }
    var eind = begin
    while eind < bytes.count, bytes[eind] != scheiding, bytes[eind] != UInt8(ascii: "\n") {
      if bytes[eind] == UInt8(ascii: "\"") { return nil }
      eind += 1
    }
    var laatste = eind
    while laatste > begin, bytes[laatste - 1].isBuitenwit { laatste -= 1 }
    self.init(
      tekst: String(decoding: UnsafeBufferPointer(rebasing: bytes[begin..<laatste]), as: UTF8.self), eind: eind)
  }

  private init?(aangehaald bytes: UnsafeBufferPointer<UInt8>, vanaf start: Int, _ scheiding: UInt8) {
    let quote = UInt8(ascii: "\"")
    var cel: [UInt8] = []
    var plaats = start
    while true {
      guard plaats < bytes.count else { return nil }
      if bytes[plaats] == quote {
        plaats += 1
        guard plaats < bytes.count, bytes[plaats] == quote else { break }
      }
      cel.append(bytes[plaats])
      plaats += 1
    }
    while plaats < bytes.count, bytes[plaats].isBuitenwit { plaats += 1 }
    guard plaats == bytes.count || bytes[plaats] == scheiding || bytes[plaats] == UInt8(ascii: "\n") else { return nil }
    while cel.first == UInt8(ascii: " ") { cel.removeFirst() }
    while cel.last == UInt8(ascii: " ") { cel.removeLast() }
    self.init(tekst: String(decoding: cel, as: UTF8.self), eind: plaats)
  }

  private init(tekst: String, eind: Int) {
    self.tekst = tekst
    self.eind = eind
  }
}

extension UInt8 {
  /// A blank around a cell, or the carriage return of a line end.
  fileprivate var isBuitenwit: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\r") }
}
