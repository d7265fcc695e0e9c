/// The code of a gemeente as CBS gives it: `GM` and four digits.
///
/// Names are not keys; this is. There is room for more gemeenten than the country has: a number above 9999 has five or six
/// digits. The files of the data package have four.
package struct GMCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The digits as a number, 0 to 999999.
  package let nummer: Int

  /// The code with a number, or nil when the number is not in 0 to 999999.
  package init?(nummer: Int) {
    guard (0...999_999).contains(nummer) else { return nil }
    self.nummer = nummer
  }

  /// The code in a text such as `GM0479`, or nil when the text has another form.
  ///
  /// Lower case is accepted. Every code is written in one way, so a fifth digit does not follow a zero.
  package init?(_ text: some StringProtocol) {
    guard let code = Array(text.utf8).withUnsafeBufferPointer(GMCode.init(utf8:)) else { return nil }
    self = code
  }

  /// The same for the bytes of a text.
  package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard (6...8).contains(bytes.count), bytes[0] | 0x20 == UInt8(ascii: "g"), bytes[1] | 0x20 == UInt8(ascii: "m"),
      bytes.count == 6 || bytes[2] != UInt8(ascii: "0")
    else { return nil }
    var nummer = 0
    for byte in bytes[2...] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      nummer = nummer * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self.nummer = nummer
  }

  package var description: String {
    let digits = String(nummer)
    return switch digits.utf8.count {
    case 1: "GM000" + digits
    case 2: "GM00" + digits
    case 3: "GM0" + digits
    default: "GM" + digits
    }
  }

  package static func < (left: GMCode, right: GMCode) -> Bool { left.nummer < right.nummer }
}
