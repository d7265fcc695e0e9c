/// The commands of the program as its help lists them, each as its words after `wmo`.
func opdrachten(onder woorden: [String] = []) throws -> [[String]] {
  let help = try wmo(woorden + ["--help"]).uitvoer.split(separator: "\n")
  let namen = help.drop { $0 != "Opdrachten:" }.dropFirst().filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
    .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { !$0.hasPrefix("‘") }
  return try [woorden] + namen.flatMap { try opdrachten(onder: woorden + [$0]) }
}

/// The lines of a help text that are examples, without the remarks behind them.
func voorbeelden(_ help: String) -> [String] {
  help.split(separator: "\n").drop { !$0.hasPrefix("Voorbeeld") }.dropFirst().prefix { $0.hasPrefix("  ") }
    .compactMap { line in
      let words = line.drop { $0 == " " }
      return words.firstRange(of: "  ").map { String(words[..<$0.lowerBound]) } ?? String(words)
    }
}
