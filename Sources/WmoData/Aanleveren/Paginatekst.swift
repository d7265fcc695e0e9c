/// Reads the JSON of an OData page from its bytes, in one pass and without a tree.
///
/// Own code, because a raw table has hundreds of pages: a general decoder makes an object of every row and takes ten times as
/// long.
struct Paginatekst {
  /// Why the bytes are no page.
  struct Fout: Error, Hashable {
    /// The place of the byte, counted from 1.
    let plaats: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var plaats = 0
  private static let meesteDiepte = 32

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { plaats = 3 }
  }

  /// The next byte that is no white space; it stays where it is.
  private mutating func volgende() throws(Fout) -> UInt8 {
    while plaats < bytes.count {
      switch bytes[plaats] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): plaats += 1
      case let byte: return byte
      }
    }
    throw Fout(plaats: bytes.count + 1)
  }

  private var fout: Fout { Fout(plaats: plaats + 1) }

  private mutating func verwacht(_ teken: Unicode.Scalar) throws(Fout) {
    guard try volgende() == UInt8(ascii: teken) else { throw fout }
    plaats += 1
  }

  /// Reads `{ "name": value, … }`, and calls a closure at every value; it must read the value.
  mutating func object(_ waarde: (inout Paginatekst, UnsafeBufferPointer<UInt8>) throws(Fout) -> Void) throws(Fout) {
    try verwacht("{")
    guard try volgende() != UInt8(ascii: "}") else { return plaats += 1 }
    while true {
      let naam = try reepje()
      try verwacht(":")
      try waarde(&self, naam)
      guard try volgende() == UInt8(ascii: ",") else { return try verwacht("}") }
      plaats += 1
    }
  }

  /// Reads `[ value, … ]`, and calls a closure at every value; it must read the value.
  mutating func lijst(_ waarde: (inout Paginatekst) throws(Fout) -> Void) throws(Fout) {
    try verwacht("[")
    guard try volgende() != UInt8(ascii: "]") else { return plaats += 1 }
    while true {
      try waarde(&self)
      guard try volgende() == UInt8(ascii: ",") else { return try verwacht("]") }
      plaats += 1
    }
  }

  /// Checks that nothing but white space follows.
  mutating func eind() throws(Fout) {
    let rest = try? volgende()
    guard rest == nil else { throw fout }
  }

  /// A text, a number or a word as text, without outer blanks; empty for null, for a list and for an object.
  mutating func tekst() throws(Fout) -> String {
    switch try volgende() {
    case UInt8(ascii: "\""):
      let reepje = try reepje()
      guard !reepje.contains(UInt8(ascii: "\\")) else { return try Paginatekst.zonderTekens(reepje, fout) }
      return String(decoding: Paginatekst.zonderWit(reepje), as: UTF8.self)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try slaOver()
      return ""
    default:
      let woord = try woord()
      return woord.elementsEqual("null".utf8) ? "" : String(decoding: woord, as: UTF8.self)
    }
  }

  /// Passes over a value of any kind.
  mutating func slaOver(diepte: Int = 0) throws(Fout) {
    guard diepte < Paginatekst.meesteDiepte else { throw fout }
    switch try volgende() {
    case UInt8(ascii: "\""): _ = try reepje()
    case UInt8(ascii: "{"): try object { tekst, _ throws(Fout) in try tekst.slaOver(diepte: diepte + 1) }
    case UInt8(ascii: "["): try lijst { tekst throws(Fout) in try tekst.slaOver(diepte: diepte + 1) }
    default: _ = try woord()
    }
  }

  /// The bytes between two quotes, escapes and all.
  private mutating func reepje() throws(Fout) -> UnsafeBufferPointer<UInt8> {
    try verwacht("\"")
    let begin = plaats
    while plaats < bytes.count {
      switch bytes[plaats] {
      case UInt8(ascii: "\""):
        plaats += 1
        return UnsafeBufferPointer(rebasing: bytes[begin..<plaats - 1])
      case UInt8(ascii: "\\"): plaats += 2
      case ..<0x20: throw fout
      default: plaats += 1
      }
    }
    throw Fout(plaats: bytes.count + 1)
  }

  /// The bytes of a number, or of `true`, `false` and `null`.
  private mutating func woord() throws(Fout) -> UnsafeBufferPointer<UInt8> {
    let begin = plaats
    scan: while plaats < bytes.count {
      switch bytes[plaats] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "E"),
        UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"):
        plaats += 1
      default: break scan
      }
    }
    let woord = UnsafeBufferPointer(rebasing: bytes[begin..<plaats])
    let isWoord = ["null", "true", "false"].contains { woord.elementsEqual($0.utf8) }
    guard isWoord || Double(String(decoding: woord, as: UTF8.self)) != nil else { throw Fout(plaats: begin + 1) }
    return woord
  }

  private static func zonderWit(_ tekst: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var rest = tekst[...]
    while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    return rest
  }

  /// A text with its escapes replaced by what they stand for.
  private static func zonderTekens(_ reepje: UnsafeBufferPointer<UInt8>, _ fout: Fout) throws(Fout) -> String {
    var eenheden: [UInt16] = []
    var rest = Array(String(decoding: reepje, as: UTF8.self).utf16)[...]
    while let eenheid = rest.popFirst() {
      guard eenheid == 0x5C else {
        eenheden.append(eenheid)
        continue
      }
      guard let soort = rest.popFirst().flatMap(Unicode.Scalar.init) else { throw fout }
      switch soort {
      case "\"", "\\", "/": eenheden.append(UInt16(soort.value))
      case "b": eenheden.append(0x08)
      case "f": eenheden.append(0x0C)
      case "n": eenheden.append(0x0A)
      case "r": eenheden.append(0x0D)
      case "t": eenheden.append(0x09)
      case "u":
        guard rest.count >= 4, let code = UInt16(String(decoding: rest.prefix(4), as: UTF16.self), radix: 16) else {
          throw fout
        }
        rest = rest.dropFirst(4)
        eenheden.append(code)
      default: throw fout
      }
    }
    let tekst = String(decoding: eenheden, as: UTF16.self)
    let midden = tekst.drop { $0 == " " }
    return String(midden.reversed().drop { $0 == " " }.reversed())
  }
}
