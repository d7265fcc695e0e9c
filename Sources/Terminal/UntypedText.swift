extension KeySequence {
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Pasted text: not typed, so not meant as commands.
  func pasted(from start: Int, isLast: Bool) -> Step {
    if let end = find(Self.pasteEnd, from: start) { return .swallow(end) }
    return isLast ? .swallow(bytes.count) : .partial
  }

  /// OSC, DCS, APC or PM: an answer to a question that an earlier program asked.
  func string(isLast: Bool) -> Step {
    // Answers begin with a digit or a sign; a letter is more likely typed after Escape.
    guard let next = self[2], !(0x61...0x7A ~= next), !(0x41...0x5A ~= next), next < 0x80, next >= 0x20 else {
      return .key(.escape, 1)
    }
    guard let end = bytes.dropFirst(2).firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else {
      return isLast ? .swallow(bytes.count) : .partial
    }
    let count = end - bytes.startIndex
    if bytes[end] == 0x07 { return .swallow(count + 1) }
    guard let last = self[count + 1] else { return isLast ? .swallow(count) : .partial }
    // Any other Escape begins something else, such as the answer that is waited for.
    return .swallow(last == 0x5C ? count + 2 : count)
  }

  /// The offset behind the first occurrence.
  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= start + wanted.count else { return nil }
    for offset in start...(bytes.count - wanted.count)
    where (0..<wanted.count).allSatisfy({ self[offset + $0] == wanted[$0] }) {
      return offset + wanted.count
    }
    return nil
  }
}
