import Screen

/// A line as it is read aloud: words for signs, commas for dots, and nothing that is only drawn.
///
///     uitgesproken("Maatwerk · netto · € per volwassene")
///     // "Maatwerk, netto, euro per volwassene"
package func uitgesproken(_ regel: String) -> String {
  var woorden: [String] = []
  var isBedrag = false
  let delen = regel.split(separator: " ")
  for (plaats, deel) in delen.enumerated() {
    let volgt = plaats + 1 < delen.count ? delen[plaats + 1].unicodeScalars.first : nil
    switch deel {
    case "·": woorden.hang(",", na: nil)
    case "–": woorden.append("geen cijfer")
    case "−": woorden.append("min")
    case "×": woorden.append("maal")
    case "=": woorden.append("is")
    case "…": woorden.append("enzovoort")
    case "!" where plaats == 0: woorden.append("let op:")
    case "!": woorden.hang(", let op", na: "let op")
    case "*" where plaats == 0, "-" where plaats == 0: break
    case "+": woorden.append("plus")
    case "€" where volgt.map { $0.isCijfer || $0 == "−" } ?? false: isBedrag = true
    case "€": woorden.append("euro")
    default:
      let woord = uitgesproken(woord: deel)
      if !woord.isEmpty { woorden.append(isBedrag ? metEuro(woord) : woord) }
      isBedrag = false
    }
  }
  return woorden.joined(separator: " ").split(separator: " ").joined(separator: " ")
}

extension [String] {
  /// Puts something right behind the last word, or another word after punctuation.
  fileprivate mutating func hang(_ teken: String, na woord: String?) {
    guard let laatste = last else { return }
    guard laatste.hasSuffix(",") || laatste.hasSuffix(";") || laatste.hasSuffix(":") else {
      self[count - 1] = laatste + teken
      return
    }
    if let woord { append(woord) }
  }
}

extension Unicode.Scalar {
  fileprivate var isCijfer: Bool { ("0"..."9").contains(self) }
}

/// Words that are short on a screen.
private let afkortingen = [("inw.", "inwoners"), ("volw.", "volwassenen"), ("gem.", "gemiddelde")]

/// A word without signs that are only drawn.
private func uitgesproken(woord: Substring) -> String {
  guard !woord.contains("://") else { return String(woord) }
  var uit = ""
  if let (kort, lang) = afkortingen.first(where: { woord.hasPrefix($0.0) }) {
    return lang + uitgesproken(woord: woord.dropFirst(kort.count))
  }
  let tekens = Array(woord.unicodeScalars)
  for (plaats, teken) in tekens.enumerated() {
    let vorig = plaats > 0 ? tekens[plaats - 1] : nil
    switch teken {
    case "–": uit += " tot "
    case "−": uit += "min "
    case "€": uit += "euro "
    case "×": uit += "maal "
    case "…": uit += "enzovoort"
    case "/" where vorig == "€": uit += "per "
    case "²": uit += " kwadraat"
    case "≈": uit += "ongeveer"
    case "·": uit += ","
    case "!" where plaats == tekens.count - 1 && vorig?.isCijfer == true: uit += ", let op"
    case "\u{2190}"..."\u{21FF}", "\u{2500}"..."\u{28FF}", "\u{2022}", "\u{2039}", "\u{203A}": break
    default: uit.unicodeScalars.append(teken.isOneCell ? teken : "\u{FFFD}")
    }
  }
  return uit
}

/// An amount with its unit behind it, before the punctuation.
private func metEuro(_ bedrag: String) -> String {
  let einde = bedrag.unicodeScalars.lastIndex { $0.isCijfer }
  guard let einde else { return bedrag + " euro" }
  let na = bedrag.unicodeScalars.index(after: einde)
  return "\(bedrag[..<na]) euro\(bedrag[na...])"
}
