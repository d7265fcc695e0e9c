/// How a text matches what somebody types.
package struct Match: Equatable, Sendable {
  /// The kinds of match, the best first.
  package enum Kind: Int, CaseIterable, Sendable {
    /// The whole text, or all of it before the brackets.
    case whole
    /// The beginning of the text.
    case beginning
    /// The beginning of a word, or of several words in their order.
    case word
    /// Any part of the text.
    case part
    /// The first letters of words that follow each other.
    case initials
    /// The letters in their order from the beginning of a word, with others between them.
    case scattered
    /// Not the letters, but nearly.
    case guess
  }

  package let kind: Kind
  /// How good it is among others of its kind; less is better.
  ///
  /// Zero where the letters end with a word; for scattered letters how many stand between them, for a guess how many are off.
  package let score: Int
  /// The places of the matching scalars in the text, in order.
  package let places: [Int]

  package init(_ kind: Kind, score: Int, places: [Int] = []) {
    self.kind = kind
    self.score = score
    self.places = places
  }
}

/// What somebody types to find something, without capitals, diacritics and punctuation.
package struct Sought: Sendable {
  let letters: [UInt8]
  /// The letters without the blanks.
  let solid: [UInt8]
  let words: [ArraySlice<UInt8>]

  package init(_ typed: String) {
    letters = Array(folded(typed).utf8)
    words = letters.split(separator: 0x20)
    solid = Array(words.joined())
  }

  /// Whether nothing was typed that a text can have.
  package var isEmpty: Bool { letters.isEmpty }

  /// Whether it is a code, whatever its capitals and blanks.
  package func isCode(_ code: String) -> Bool {
    code.utf8.count == solid.count
      && zip(code.utf8, solid).allSatisfy { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
  }
}
