extension String {
  /// The text with a letter and its combining marks as one scalar, for the Latin letters that have one.
  ///
  /// That is NFC for every name in the data; a combination without a scalar of its own stays, and validation names it.
  package var precomposed: String {
    guard unicodeScalars.contains(where: { $0.properties.canonicalCombiningClass != .notReordered }) else {
      return self
    }
    return String(
      String.UnicodeScalarView(
        flatMap { letter in precomposedLatin[letter].map { [$0] } ?? Array(letter.unicodeScalars) }))
  }
}

/// The Latin letters with marks.
///
/// Two letters are the same key when they are canonically equivalent.
private let precomposedLatin: [Character: Unicode.Scalar] = {
  let values: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x1E00...0x1EFF]
  let scalars = values.joined().compactMap(Unicode.Scalar.init)
  return Dictionary(scalars.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
}()
