/// Text without capitals, diacritics and punctuation, for comparing what people type with names.
///
///     folded("Súdwest-Fryslân")
///     // "sudwest fryslan"
package func folded(_ text: some StringProtocol) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": result.append(scalar)
    case "A"..."Z": result.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "'", "\u{2019}", "\u{300}"..."\u{36F}": break
    default:
      if let letters = foldedLatin[scalar] {
        result.append(contentsOf: letters.unicodeScalars)
      } else if result.last != " ", !result.isEmpty {
        result.append(" ")
      }
    }
  }
  if result.last == " " { result.removeLast() }
  return String(result)
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
