import WmoData

/// The words of the argument parser in Dutch.
enum Dutch {
  /// One sentence for a mistake in the command line.
  static func sentence(_ message: String) -> String {
    let line = Citaat.veilig(String(message.split(separator: "\n").first ?? ""), hoogstens: 300)
    for (english, dutch) in beginnings {
      guard line.hasPrefix(english) else { continue }
      let rest = line.dropFirst(english.count)
      let hint = rest.firstRange(of: ". Did you mean ")
      var sentence = dutch + rest[..<(hint?.lowerBound ?? rest.endIndex)]
      if let hint, let suggestion = quoted(rest[hint.upperBound...]) { sentence += "; bedoelt u ‘\(suggestion)’" }
      return sentence + "; ‘wmo --help’ toont wat kan."
    }
    return "De opdracht is niet goed te lezen; ‘wmo --help’ toont wat kan."
  }

  private static let beginnings: [(String, String)] = [
    ("Unknown option ", "Onbekende optie "), ("Missing value for ", "Er ontbreekt een waarde bij "),
    ("Missing expected argument ", "Er ontbreekt een argument: "), ("Missing one of: ", "Er ontbreekt een van: "),
    ("Missing required subcommand", "Er ontbreekt een opdracht"), ("Unexpected argument ", "Onverwacht argument "),
    ("The option ", "Er hoort geen waarde bij "), ("The value ", "Ongeldige waarde "),
  ]

  private static func quoted(_ text: Substring) -> String? {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return parts.count >= 2 ? String(parts[1]) : nil
  }

  /// The help text with Dutch headings.
  static func help(_ text: String) -> String {
    var text = text
    for (english, dutch) in headings {
      text = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { line in line.hasPrefix(english) ? dutch + line.dropFirst(english.count) : String(line) }
        .joined(separator: "\n")
    }
    return text
  }

  private static let headings: [(String, String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "Gebruik: "), ("ARGUMENTS:", "Argumenten:"), ("OPTIONS:", "Opties:"),
    ("SUBCOMMANDS:", "Opdrachten:"),
    ("  See 'wmo help <subcommand>' for detailed help.", "  ‘wmo help OPDRACHT’ geeft uitleg bij een opdracht."),
    (
      "  See 'wmo help data <subcommand>' for detailed help.",
      "  ‘wmo help data OPDRACHT’ geeft uitleg bij een opdracht."
    ),
    ("  verken (default)        ", "  verken (standaard)      "),
    ("  --version               Show the version.", "  --version               Toon de versie."),
    ("  -h, --help              Show help information.", "  -h, --help              Toon deze hulp."),
  ]
}
