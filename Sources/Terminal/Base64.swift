/// The characters of RFC 4648.
private let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

/// The bytes in base 64.
///
///     base64(Array("Wmo".utf8))  // the bytes of "V21v"
func base64(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let part = bytes[start..<min(start + 3, bytes.count)]
    let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
    for place in 0..<4 {
      result.append(place <= part.count ? alphabet[bits >> (18 - 6 * place) & 0x3F] : UInt8(ascii: "="))
    }
  }
  return result
}
