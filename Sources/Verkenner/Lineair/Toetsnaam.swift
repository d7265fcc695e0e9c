import Screen

extension Key {
  /// The name of the key in words, because signs are often left out when text is read aloud.
  package var uitgesproken: String {
    guard case .character(let scalar) = self else { return Self.woorden[self] ?? name(.ascii) }
    if let woord = Self.tekens[scalar] { return woord }
    return scalar.properties.isUppercase ? "hoofdletter \(Character(scalar))" : String(Character(scalar))
  }

  private static let woorden: [Key: String] = [
    .up: "omhoog", .down: "omlaag", .pageUp: "pagina omhoog", .pageDown: "pagina omlaag", .escape: "Escape",
  ]

  private static let tekens: [Unicode.Scalar: String] = [
    " ": "spatie", "[": "haakje openen", "]": "haakje sluiten", "/": "schuine streep", "+": "plus", "-": "min",
    "$": "dollarteken", ":": "dubbele punt", ".": "punt", ",": "komma", "?": "vraagteken", "<": "kleiner dan",
    ">": "groter dan", "!": "uitroepteken", "=": "is-teken", "*": "sterretje", ";": "puntkomma", "'": "apostrof",
    "&": "en-teken", "@": "apenstaartje", "#": "hekje", "%": "procentteken", "|": "staand streepje",
    "\\": "schuine streep achterover",
    "\"": "aanhalingsteken", "~": "tilde", "`": "accent grave", "^": "dakje", "_": "liggend streepje",
    "(": "rond haakje openen", ")": "rond haakje sluiten", "{": "accolade openen", "}": "accolade sluiten",
  ]
}
