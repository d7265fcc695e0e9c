/// One cell of a CSV text, where it stands; its text and its number are made when they are asked for.
///
/// The bytes must outlive the cell.
struct Cel {
  /// What the cell says, without the blanks and the quotes around it.
  let ruw: UnsafeBufferPointer<UInt8>
  /// Whether a quote in the content stands for itself twice.
  private let heeftDubbele: Bool

  /// A cell that says nothing.
  static var leeg: Cel { Cel(UnsafeBufferPointer(start: nil, count: 0), 0..<0) }

  /// The cell that starts at a place, which becomes that of the separator or line feed after it, or of the end of the
  /// text; nil when text stands beside a quoted cell.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the cell.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, vanaf plaats: inout Int, _ scheiding: UInt8) {
    var begin = plaats
    while begin < bytes.count, bytes[begin].isBuitenwit { begin += 1 }
    if begin < bytes.count, bytes[begin] == UInt8(ascii: "\"") {
      plaats = begin + 1
      self.init(aangehaald: bytes, vanaf: &plaats, scheiding)
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
      eind &+= 1
    }
    plaats = eind
    while eind > begin, bytes[eind - 1].isBuitenwit { eind -= 1 }
    self.init(bytes, begin..<eind)
  }

  private init?(aangehaald bytes: UnsafeBufferPointer<UInt8>, vanaf plaats: inout Int, _ scheiding: UInt8) {
    let (quote, blank) = (UInt8(ascii: "\""), UInt8(ascii: " "))
    var begin = plaats
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
    var eind = plaats
    while begin < eind, bytes[begin] == blank { begin += 1 }
    while eind > begin, bytes[eind - 1] == blank { eind -= 1 }
    plaats += 1
    while plaats < bytes.count, bytes[plaats].isBuitenwit { plaats += 1 }
    guard plaats == bytes.count || bytes[plaats] == scheiding || bytes[plaats] == UInt8(ascii: "\n") else { return nil }
    self.init(bytes, begin..<eind, heeftDubbele: heeftDubbele)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ inhoud: Range<Int>, heeftDubbele: Bool = false) {
    ruw = UnsafeBufferPointer(rebasing: bytes[inhoud])
    self.heeftDubbele = heeftDubbele
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
}

extension UInt8 {
  /// A blank around a cell, or the carriage return of a line end.
  fileprivate var isBuitenwit: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\r") }
}
