import ArgumentParser

/// What the help of a command says of one argument or option.
struct Optietekst: Hashable {
  /// How it is written: `--maat <maat>`.
  let vorm: String
  let uitleg: String

  /// The arguments and options of a command, from its help text.
  static func alle(_ command: any ParsableCommand.Type) -> [Optietekst] {
    // So wide that nothing is broken off: a line is an option, or the text of the one before.
    let help = Dutch.help(Wmo.helpMessage(for: command, columns: 100_000))
    var opties: [Optietekst] = []
    var isOptie = false
    for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("  ") else {
        isOptie = line == "Argumenten:" || line == "Opties:"
        continue
      }
      guard isOptie else { continue }
      guard !line.hasPrefix("   "), let optie = Optietekst(line.dropFirst(2)) else {
        guard let last = opties.popLast() else { continue }
        opties.append(Optietekst(vorm: last.vorm, uitleg: line.trimmed))
        continue
      }
      opties.append(optie)
    }
    return opties
  }
}

extension Optietekst {
  private init?(_ line: Substring) {
    guard let gap = line.firstRange(of: "  ") else {
      self.init(vorm: String(line), uitleg: "")
      return
    }
    self.init(vorm: String(line[..<gap.lowerBound]), uitleg: line[gap.upperBound...].trimmed)
  }
}
