/// Spoils bytes the way a bad file, a bad line or a bad person does.
struct Bederf {
  /// What means something to a parser, or to a terminal.
  static let brokken: [[UInt8]] =
    [
      "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "=", "#", " #", "'", "\\", "\\u", "\\ud800", "\\u001b", "{",
      "}", "[",
      "]", ":", "null", "true", "-", "--", "--maat", "--filter", "=,", "0", "-1", "1e999", "NaN", "inf", "0x1p3",
      "99999999999999999999", "1.000.000", "1,5", "1.5", "GM0479", "GM9999", "2023", "\u{1B}]0;x\u{7}", "\u{1B}[31m",
      "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[<0;1;1M", "\u{1B}O", "\u{9B}31m", "\u{7F}", "\u{0}", "\u{8}", "\u{202E}",
      "\u{2066}",
      "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{E000}", "\u{E0041}", "\u{2028}", "\u{3164}", "e\u{301}", "\u{301}\u{302}",
      "é", "北京",
      "👩‍👩‍👧", "\u{10FFFF}", "\u{FFFD}", "’", "Súdwest-Fryslân",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0xC0, 0x80], [0x9B], [0x8F],
    ]

  private let hoogstens = 20_000

  /// Bytes made from examples, and cut off at a length at which every execution is short.
  func bytes(uit voorbeelden: [[UInt8]], _ worp: inout Worp) -> [UInt8] {
    guard worp.onder(20) > 0, var bytes = voorbeelden.randomElement(using: &worp) else {
      return (0..<worp.onder(200)).map { _ in UInt8.random(in: .min ... .max, using: &worp) }
    }
    for _ in 0...worp.onder(6) { verander(&bytes, voorbeelden, &worp) }
    return Array(bytes.prefix(hoogstens))
  }

  private func verander(_ bytes: inout [UInt8], _ voorbeelden: [[UInt8]], _ worp: inout Worp) {
    let plek = worp.onder(bytes.count + 1)
    let stuk = plek..<min(bytes.count, plek + 1 + worp.onder(worp.onder(4) > 0 ? 8 : bytes.count))
    switch worp.onder(8) {
    case 0 where plek < bytes.count: bytes[plek] = UInt8.random(in: .min ... .max, using: &worp)
    case 1 where plek < bytes.count: bytes[plek] ^= 1 << UInt8(worp.onder(8))
    case 2: bytes.removeSubrange(stuk.clamped(to: 0..<bytes.count))
    case 3: bytes.insert(contentsOf: bytes[stuk.clamped(to: 0..<bytes.count)], at: plek)
    case 4: bytes.removeLast(bytes.count - plek)
    case 5:
      let ander = voorbeelden.randomElement(using: &worp) ?? []
      bytes.replaceSubrange(plek..., with: ander.suffix(worp.onder(ander.count + 1)))
    case 6:
      bytes.insert(
        contentsOf: [UInt8](repeating: bytes.randomElement(using: &worp) ?? 0x20, count: worp.onder(300)), at: plek)
    default: bytes.insert(contentsOf: Self.brokken.randomElement(using: &worp) ?? [], at: plek)
    }
  }
}
