/// Text without capitals, diacritics and punctuation, for comparing what people type with names.
///
///     folded("Súdwest-Fryslân")
///     // "sudwest fryslan"
package func folded(_ text: some StringProtocol) -> String {
  var letters: [UInt8] = []
  fold(text) { letter, _ in letters.append(letter) }
  return String(decoding: letters, as: UTF8.self)
}

/// Hands over the plain letters of a text one by one, each with the place of the scalar it comes from.
func fold(_ text: some StringProtocol, _ take: (_ letter: UInt8, _ place: Int) -> Void) {
  var isBegun = false
  /// The place of a blank that is only one when something follows.
  var blank: Int?
  func add(_ letter: UInt8, _ place: Int) {
    if let blank { take(0x20, blank) }
    blank = nil
    isBegun = true
    take(letter, place)
  }
  for (place, scalar) in text.unicodeScalars.enumerated() {
    switch scalar {
    case "a"..."z", "0"..."9": add(UInt8(scalar.value), place)
    case "A"..."Z": add(UInt8(scalar.value) | 0x20, place)
    case "'", "\u{2019}", "\u{300}"..."\u{36F}": break
    default:
      if !scalar.isASCII, let letters = foldedLatin[scalar] {
        for letter in letters.utf8 { add(letter, place) }
      } else if isBegun, blank == nil {
        blank = place
      }
    }
  }
}

/// A code for a category: `zeer zwaar` and `zeer_zwaar` become `zeer-zwaar`.
package func slug(_ text: some StringProtocol) -> String {
  String(folded(text).map { $0 == " " ? "-" : $0 })
}

private let foldedLatin: [Unicode.Scalar: String] = {
  let groups: [(String, String)] = [
    ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćčÇĆČ"), ("d", "ďđĎĐ"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"), ("g", "ğĞ"),
    ("i", "ìíîïīĭįıÌÍÎÏĪĬĮİ"), ("l", "łŁ"), ("n", "ñńňÑŃŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("r", "řŘ"), ("s", "śşšŚŞŠ"),
    ("t", "ţťŢŤ"), ("2", "²"), ("u", "ùúûüūŭůűųÙÚÛÜŪŬŮŰŲ"), ("y", "ýÿÝŸ"), ("z", "źżžŹŻŽ"), ("ss", "ß"), ("ae", "æÆ"),
    ("oe", "œŒ"),
    ("ij", "ĳĲ"),
  ]
  return Dictionary(
    groups.flatMap { plain, letters in letters.unicodeScalars.map { ($0, plain) } },
    uniquingKeysWith: { first, _ in first })
}()
