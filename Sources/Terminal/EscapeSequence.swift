import Screen

extension KeySequence {
  /// Escape, or the sequence that begins with it.
  func escape(isLast: Bool) -> Step {
    switch self[1] {
    case nil: isLast ? .key(.escape, 1) : .partial
    case UInt8(ascii: "[")?: controlSequence(from: 2, isLast: isLast)
    case UInt8(ascii: "O")?: shiftedSequence(from: 2, isLast: isLast)
    case UInt8(ascii: "]")?, UInt8(ascii: "P")?, UInt8(ascii: "_")?, UInt8(ascii: "^")?: string(isLast: isLast)
    // With a letter behind it, it may be Alt or a quick hand over a slow line; a lost key would be worse than an Alt
    // taken apart.
    default: .key(.escape, 1)
    }
  }

  /// CSI: parameters, intermediates, one final byte.
  func controlSequence(from start: Int, isLast: Bool) -> Step {
    var end = start
    while let code = self[end], 0x20...0x3F ~= code { end += 1 }
    // Nobody types this. Its last letter, late over a slow line, would be a command, so the rest is waited for.
    let isMouse = self[start] == 0x3C && end - start <= Self.longestReport
    let isAnswer = end == start + 1 && self[start] == 0x30
    guard let final = self[end] else {
      if !isLast || isMouse || isAnswer { return .partial }
      return end == start && self[0] == 0x1B ? .key(.escape, 1) : .swallow(end)
    }
    // Something else began in the middle.
    guard 0x40...0x7E ~= final, !isMouse || final == 0x4D || final == 0x6D else { return .swallow(end) }
    let parameters = (start..<end).compactMap { self[$0] }
    let count = end + 1
    switch final {
    case UInt8(ascii: "["):  // The function keys of the Linux console.
      return partOfKey(1, after: count, isLast: isLast)
    case UInt8(ascii: "M") where parameters.isEmpty:  // A mouse, in three more bytes.
      return partOfKey(3, after: count, isLast: isLast)
    case UInt8(ascii: "M") where parameters.first == UInt8(ascii: "<"):
      return Step(event: Self.mouse(parameters.dropFirst()), count: count)
    case UInt8(ascii: "~") where parameters.elementsEqual("200".utf8):
      return pasted(from: count, isLast: isLast)
    case UInt8(ascii: "~"):
      return .key(Self.numbered(parameters), count)
    case UInt8(ascii: "Z") where parameters.isEmpty:
      return .key(.backTab, count)
    case UInt8(ascii: "n") where isAnswer:
      return Step(event: nil, count: count, isAnswer: true)
    case let letter:
      return .key(parameters.isEmpty ? Self.lettered(letter) : nil, count)
    }
  }

  /// Signs that belong to what came before; Escape is none of them.
  private func partOfKey(_ number: Int, after count: Int, isLast: Bool) -> Step {
    let signs = bytes.dropFirst(count).prefix(number)
    if let escape = signs.firstIndex(of: 0x1B) { return .swallow(escape - bytes.startIndex) }
    return signs.count < number && !isLast ? .partial : .swallow(count + signs.count)
  }

  /// SS3: the keypad and the arrows in application mode.
  func shiftedSequence(from start: Int, isLast: Bool) -> Step {
    var end = start
    while let code = self[end], 0x30...0x3B ~= code { end += 1 }
    guard let final = self[end] else {
      if !isLast { return .partial }
      return end == start && self[0] == 0x1B ? .key(.escape, 1) : .swallow(end)
    }
    guard 0x40...0x7E ~= final else { return .swallow(end) }
    return .key(end == start ? Self.lettered(final) ?? Self.keypad(final) : nil, end + 1)
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
