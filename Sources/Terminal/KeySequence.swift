import Screen

/// The first key in a row of bytes.
struct KeySequence {
  /// A key or a move of the mouse, or none when there is nothing to tell, and the number of bytes it took; no number
  /// when more has to come.
  struct Step: Hashable {
    var event: Event?
    var count: Int?
    /// Whether this is the answer to `Terminal.question`.
    var isAnswer = false

    static let partial = Step(event: nil, count: nil)
    static func key(_ key: Key?, _ count: Int) -> Step { Step(event: key.map(Event.key), count: count) }
    static func swallow(_ count: Int) -> Step { Step(event: nil, count: count) }
  }

  let bytes: ArraySlice<UInt8>
  private let encoding: Encoding

  /// The row must not be empty.
  init(_ bytes: ArraySlice<UInt8>, encoding: Encoding) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// The byte at a distance from the first; nil beyond the last.
  subscript(offset: Int) -> UInt8? {
    offset < bytes.count ? bytes[bytes.startIndex + offset] : nil
  }

  /// The first key; when `isLast`, nothing more is to come.
  func step(isLast: Bool) -> Step {
    guard let first = self[0] else { return .partial }
    switch first {
    case 0x1B: return escape(isLast: isLast)
    case 0...0x1F, 0x7F: return .key(Self.control(first), 1)
    case 0x20...0x7E: return .key(character(UInt32(first)), 1)
    default: return highByte(first, isLast: isLast)
    }
  }
}

extension KeySequence {
  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: Unicode.Scalar(UInt32(byte) + 0x60).map(Key.control)
    default: nil
    }
  }

  private func character(_ value: UInt32) -> Key? {
    guard let scalar = Unicode.Scalar(value), scalar.isOneCell else { return nil }
    return .character(scalar)
  }

  private func highByte(_ first: UInt8, isLast: Bool) -> Step {
    if encoding == .latin1, first >= 0xA0 { return .key(character(UInt32(first)), 1) }
    let length: Int
    switch first {
    case 0x9B: return controlSequence(from: 1, isLast: isLast)
    case 0x8F: return shiftedSequence(from: 1, isLast: isLast)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .swallow(1)
    }
    var value = UInt32(first & (0xFF >> (length + 1)))
    for offset in 1..<length {
      guard let byte = self[offset] else { return isLast ? .swallow(offset) : .partial }
      guard 0x80...0xBF ~= byte else { return .swallow(offset) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // An overlong form could hide a control character or a command.
    let least: [UInt32] = [0x80, 0x800, 0x10000]
    return value < least[length - 2] ? .swallow(length) : .key(character(value), length)
  }
}
