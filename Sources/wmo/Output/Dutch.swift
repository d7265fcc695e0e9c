/// The words of the argument parser in Dutch.
enum Dutch {
  /// One sentence for a mistake in the command line.
  static func sentence(_ message: String) -> String {
    let line = String(message.split(separator: "\n").first ?? "")
    for (english, dutch) in beginnings where line.hasPrefix(english) {
      let names = quoted(line)
      var sentence = dutch + (names.first.map { " ‘\($0)’" } ?? "")
      if line.contains("Did you mean"), names.count > 1 { sentence += "; bedoelt u ‘\(names[1])’" }
      return sentence + "; ‘wmo --help’ toont wat kan."
    }
    return "De opdracht is niet goed te lezen; ‘wmo --help’ toont wat kan."
  }

  private static let beginnings: [(String, String)] = [
    ("Unknown option ", "Onbekende optie"), ("Missing value for ", "Er ontbreekt een waarde bij"),
    ("Missing expected argument ", "Er ontbreekt een argument:"), ("Missing one of: ", "Er ontbreekt een van:"),
    ("Missing required subcommand", "Er ontbreekt een opdracht"), ("Unexpected argument ", "Onverwacht argument"),
    ("The option ", "Er hoort geen waarde bij"), ("The value ", "Ongeldige waarde"),
  ]

  /// What stands between quotes.
  private static func quoted(_ text: String) -> [Substring] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return parts.indices.filter { !$0.isMultiple(of: 2) && $0 < parts.count - 1 }.map { parts[$0] }
  }

  /// The help text with Dutch words around the texts of the commands.
  static func help(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      for (english, dutch) in words {
        guard let range = line.firstRange(of: english) else { continue }
        line.replaceSubrange(range, with: dutch)
      }
      return line
    }
    .joined(separator: "\n")
  }

  private static let words: [(String, String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "Gebruik: "), ("ARGUMENTS:", "Argumenten:"), ("OPTIONS:", "Opties:"),
    ("SUBCOMMANDS:", "Opdrachten:"),
    (
      "  See 'wmo help data importeer <subcommand>' for detailed help.",
      "  ‘wmo help data importeer OPDRACHT’ geeft uitleg bij een opdracht."
    ),
    (
      "  See 'wmo help data <subcommand>' for detailed help.",
      "  ‘wmo help data OPDRACHT’ geeft uitleg bij een opdracht."
    ),
    ("  See 'wmo help <subcommand>' for detailed help.", "  ‘wmo help OPDRACHT’ geeft uitleg bij een opdracht."),
    ("Show the version.", "Toon de versie."), ("Show subcommand help information.", "Toon de hulp bij een opdracht."),
    ("Show help information.", "Toon deze hulp."),
    ("<subcommand>", "<opdracht>"), ("<options>", "<opties>"), ("(default)", "(standaard)"),
    ("(default:", "(standaard:"),
  ]
}
