import ArgumentParser

/// A command that can take its words without the argument parser.
///
/// The parser learns the options by reflection, which takes longer than most answers. It still explains every mistake and
/// every option; a test compares what the two read.
protocol PlainCommand: ParsableCommand {
  /// Takes every word that the command knows.
  init(_ words: inout PlainWords)
}

extension PlainCommand {
  /// The command with its words; nil when they are not in their plainest form.
  static func plain(_ words: [String]) -> Self? {
    var words = PlainWords(words)
    let command = Self(&words)
    return words.isTaken ? command : nil
  }
}
