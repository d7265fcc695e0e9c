extension Pty {
  /// The sequences so far that ask for a colour.
  package var colourSequences: [Substring] {
    let text = String(decoding: output, as: UTF8.self)
    return text.split(separator: "\u{1B}[").compactMap { part in
      guard let end = part.firstIndex(where: { $0.isLetter }), part[end] == "m" else { return nil }
      let sequence = part[..<end]
      let numbers = sequence.split(separator: ";").compactMap { Int($0) }
      let isColour = numbers.contains { 30...49 ~= $0 || 90...107 ~= $0 }
      return isColour ? sequence : nil
    }
  }
}
