/// One cell of a CSV text, where it stands; its text and its number are made when they are asked for.
///
/// The bytes must outlive the cell.
struct Cel {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// What the cell says, without the blanks and the quotes around it.
  private let inhoud: Range<Int>
  /// Whether a quote in the content stands for itself twice.
  private let heeftDubbele: Bool
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
    // Most bytes are above all that mean something, and are looked at once.
    let hoogste = max(scheiding, UInt8(ascii: "\""))
    while eind < bytes.count {
      let byte = bytes[eind]
      if byte <= hoogste {
        if byte == scheiding || byte == UInt8(ascii: "\n") { break }
        if byte == UInt8(ascii: "\"") { return nil }
      }
      eind += 1
    }
    var laatste = eind
    while laatste > begin, bytes[laatste - 1].isBuitenwit { laatste -= 1 }
    self.init(bytes, begin..<laatste, heeftDubbele: false, eind: eind)
  }

  private init?(aangehaald bytes: UnsafeBufferPointer<UInt8>, vanaf start: Int, _ scheiding: UInt8) {
    let (quote, blank) = (UInt8(ascii: "\""), UInt8(ascii: " "))
    var plaats = start
    var heeftDubbele = false
    while true {
      guard plaats < bytes.count else { return nil }
      if bytes[plaats] == quote {
        guard plaats + 1 < bytes.count, bytes[plaats + 1] == quote else { break }
        heeftDubbele = true
        plaats += 1
      }
      plaats += 1
    }
    var (begin, laatste) = (start, plaats)
    while begin < laatste, bytes[begin] == blank { begin += 1 }
    while laatste > begin, bytes[laatste - 1] == blank { laatste -= 1 }
    plaats += 1
    while plaats < bytes.count, bytes[plaats].isBuitenwit { plaats += 1 }
    guard plaats == bytes.count || bytes[plaats] == scheiding || bytes[plaats] == UInt8(ascii: "\n") else { return nil }
    self.init(bytes, begin..<laatste, heeftDubbele: heeftDubbele, eind: plaats)
  }

  /// The empty cell after a separator at the end of a text.
  init(leegAanEindVan bytes: UnsafeBufferPointer<UInt8>) {
    self.init(bytes, bytes.count..<bytes.count, heeftDubbele: false, eind: bytes.count)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ inhoud: Range<Int>, heeftDubbele: Bool, eind: Int) {
    (self.bytes, self.inhoud, self.heeftDubbele, self.eind) = (bytes, inhoud, heeftDubbele, eind)
  }
}

extension Cel {
  /// The text of the cell; bytes that are not UTF-8 are replaced.
  var tekst: String {
    guard heeftDubbele else { return String(decoding: ruw, as: UTF8.self) }
    var uit: [UInt8] = []
    var vorigeWasQuote = false
    for byte in ruw {
      vorigeWasQuote = byte == UInt8(ascii: "\"") && !vorigeWasQuote
      if !vorigeWasQuote { uit.append(byte) }
    }
    return String(decoding: uit, as: UTF8.self)
  }

  /// The bytes of the content as they stand.
  var ruw: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[inhoud]) }
}

extension UInt8 {
  /// A blank around a cell, or the carriage return of a line end.
  fileprivate var isBuitenwit: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\r") }
}
