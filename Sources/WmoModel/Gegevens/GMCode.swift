/// The code of a gemeente as CBS gives it: `GM` and four digits.
///
/// Names are not keys; this is.
package struct GMCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The digits as a number, 0 to 9999.
  package let nummer: Int

  /// The code in a text such as `GM0479`, or nil when the text has another form.
  ///
  /// Lower case is accepted.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 6, bytes[0] | 0x20 == UInt8(ascii: "g"), bytes[1] | 0x20 == UInt8(ascii: "m") else {
      return nil
    }
    var nummer = 0
    for byte in bytes[2...] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      nummer = nummer * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self.nummer = nummer
  }

  package var description: String {
    let digits = String(nummer)
    return "GM" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  package static func < (left: GMCode, right: GMCode) -> Bool { left.nummer < right.nummer }
}
