import CNcurses
import Screen

/// The first key in a row of bytes and codes.
struct KeySequence {
  /// A key, or none when there is nothing to tell, and the number of bytes it took; no number when more has to come.
  struct Step: Hashable {
    var key: Key?
    var count: Int?

    static let partial = Step(key: nil, count: nil)
    static func key(_ key: Key?, _ count: Int) -> Step { Step(key: key, count: count) }
    static func swallow(_ count: Int) -> Step { Step(key: nil, count: count) }
  }

  private let codes: ArraySlice<Int32>
  private let encoding: Encoding

  /// The row must not be empty.
  init(_ codes: ArraySlice<Int32>, encoding: Encoding) {
    self.codes = codes
    self.encoding = encoding
  }

  /// The code at a distance from the first; nil beyond the last.
  private subscript(offset: Int) -> Int32? {
    offset < codes.count ? codes[codes.startIndex + offset] : nil
  }

  /// The first key; when `isLast`, nothing more is to come.
  func step(isLast: Bool) -> Step {
    guard let first = self[0] else { return .partial }
    switch first {
    case 0x1B: return escape(isLast: isLast)
    case 0...0x1F, 0x7F: return .key(Self.control(first), 1)
    case 0x20...0x7E: return .key(character(first), 1)
    case 0x80...0xFF: return highByte(first, isLast: isLast)
    default: return .key(Self.terminfo(first), 1)
    }
  }
}

// MARK: - One byte or code

extension KeySequence {
  private static func control(_ byte: Int32) -> Key? {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: Unicode.Scalar(UInt32(byte) + 0x60).map(Key.control)
    default: nil
    }
  }

  private static func terminfo(_ code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_PPAGE, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_C3: .pageDown
    case KEY_HOME, KEY_FIND, KEY_A1: .home
    case KEY_END, KEY_SELECT, KEY_C1, KEY_LL: .end
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    default: nil
    }
  }

  private func character(_ value: Int32) -> Key? {
    guard let scalar = Unicode.Scalar(UInt32(value)), scalar.isOneCell else { return nil }
    return .character(scalar)
  }

  private func highByte(_ first: Int32, isLast: Bool) -> Step {
    if encoding == .latin1, first >= 0xA0 { return .key(character(first), 1) }
    let length: Int
    switch first {
    case 0x9B: return controlSequence(from: 1, isLast: isLast)
    case 0x8F: return shiftedSequence(from: 1, isLast: isLast)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .swallow(1)
    }
    var value = first & (0xFF >> (Int32(length) + 1))
    for offset in 1..<length {
      guard let byte = self[offset] else { return isLast ? .swallow(offset) : .partial }
      guard 0x80...0xBF ~= byte else { return .swallow(offset) }
      value = value << 6 | byte & 0x3F
    }
    // An overlong form could hide a control character or a command.
    let least: [Int32] = [0x80, 0x800, 0x10000]
    return value < least[length - 2] ? .swallow(length) : .key(character(value), length)
  }
}

// MARK: - Escape sequences

extension KeySequence {
  private func escape(isLast: Bool) -> Step {
    switch self[1].flatMap({ UInt8(exactly: $0) }) {
    case UInt8(ascii: "[")?: controlSequence(from: 2, isLast: isLast)
    case UInt8(ascii: "O")?: shiftedSequence(from: 2, isLast: isLast)
    case UInt8(ascii: "]")?, UInt8(ascii: "P")?, UInt8(ascii: "_")?, UInt8(ascii: "^")?: string(isLast: isLast)
    // ncurses has waited for the rest of the sequence, so this is the key itself. With a letter behind it, it may be
    // Alt or a quick hand over a slow line; a lost key would be worse than an Alt taken apart.
    default: .key(.escape, 1)
    }
  }

  /// CSI: parameters, intermediates, one final byte.
  private func controlSequence(from start: Int, isLast: Bool) -> Step {
    var end = start
    while let code = self[end], 0x20...0x3F ~= code { end += 1 }
    guard let final = self[end] else {
      if !isLast { return .partial }
      return end == start && self[0] == 0x1B ? .key(.escape, 1) : .swallow(end)
    }
    // Something else began in the middle.
    guard 0x40...0x7E ~= final else { return .swallow(end) }
    let parameters = (start..<end).compactMap { self[$0].flatMap { UInt8(exactly: $0) } }
    let count = end + 1
    switch UInt8(truncatingIfNeeded: final) {
    case UInt8(ascii: "["):  // The function keys of the Linux console.
      return self[count] == nil && !isLast ? .partial : .swallow(min(count + 1, codes.count))
    case UInt8(ascii: "M") where parameters.isEmpty:  // A mouse, in three more bytes.
      return codes.count < count + 3 && !isLast ? .partial : .swallow(min(count + 3, codes.count))
    case UInt8(ascii: "~") where parameters.elementsEqual("200".utf8):
      return pasted(from: count, isLast: isLast)
    case UInt8(ascii: "~"):
      return .key(Self.numbered(parameters), count)
    case UInt8(ascii: "Z") where parameters.isEmpty:
      return .key(.backTab, count)
    case let letter:
      return .key(parameters.isEmpty ? Self.lettered(letter) : nil, count)
    }
  }

  /// SS3: the keypad and the arrows in application mode.
  private func shiftedSequence(from start: Int, isLast: Bool) -> Step {
    var end = start
    while let code = self[end], 0x30...0x3B ~= code { end += 1 }
    guard let final = self[end] else {
      if !isLast { return .partial }
      return end == start && self[0] == 0x1B ? .key(.escape, 1) : .swallow(end)
    }
    guard 0x40...0x7E ~= final else { return .swallow(end) }
    let letter = UInt8(truncatingIfNeeded: final)
    return .key(end == start ? Self.lettered(letter) ?? Self.keypad(letter) : nil, end + 1)
  }

  private static func lettered(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: nil
    }
  }

  private static func keypad(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "x"): .up
    case UInt8(ascii: "r"): .down
    case UInt8(ascii: "v"): .right
    case UInt8(ascii: "t"): .left
    case UInt8(ascii: "w"): .home
    case UInt8(ascii: "q"): .end
    case UInt8(ascii: "y"): .pageUp
    case UInt8(ascii: "s"): .pageDown
    default: nil
    }
  }

  private static func numbered(_ parameters: [UInt8]) -> Key? {
    guard parameters.count == 1 else { return nil }
    return switch parameters[0] {
    case UInt8(ascii: "1"), UInt8(ascii: "7"): .home
    case UInt8(ascii: "4"), UInt8(ascii: "8"): .end
    case UInt8(ascii: "3"): .delete
    case UInt8(ascii: "5"): .pageUp
    case UInt8(ascii: "6"): .pageDown
    default: nil
    }
  }
}

// MARK: - Text that is not typed

extension KeySequence {
  private static let pasteEnd = Array("\u{1B}[201~".utf8).map(Int32.init)
  private static let stringEnd = Array("\u{1B}\\".utf8).map(Int32.init)

  /// Pasted text: not typed, so not meant as commands.
  private func pasted(from start: Int, isLast: Bool) -> Step {
    if let end = find(Self.pasteEnd, from: start) { return .swallow(end) }
    return isLast ? .swallow(codes.count) : .partial
  }

  /// OSC, DCS, APC or PM: an answer to a question that an earlier program asked.
  private func string(isLast: Bool) -> Step {
    // Answers begin with a digit or a sign; a letter is more likely typed after Escape.
    guard let next = self[2], !(0x61...0x7A ~= next), !(0x41...0x5A ~= next), next < 0x80, next >= 0x20 else {
      return .key(.escape, 1)
    }
    let ends = [find([0x07], from: 2), find(Self.stringEnd, from: 2)].compactMap(\.self)
    if let end = ends.min() { return .swallow(end) }
    return isLast ? .swallow(codes.count) : .partial
  }

  /// The offset behind the first occurrence.
  private func find(_ wanted: [Int32], from start: Int) -> Int? {
    guard codes.count >= start + wanted.count else { return nil }
    for offset in start...(codes.count - wanted.count)
    where (0..<wanted.count).allSatisfy({ self[offset + $0] == wanted[$0] }) {
      return offset + wanted.count
    }
    return nil
  }
}
