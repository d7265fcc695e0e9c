import ArgumentParser

extension Wmo {
  /// The command that a command line asks for.
  ///
  /// Only what is not written in the plainest form goes through the argument parser. The command that is named is parsed
  /// on its own: the whole tree goes through all options of the explorer first, which takes longer than most answers. What
  /// the command does not understand, the tree explains.
  ///
  /// - Throws: What the command line should have been, or a request for help.
  static func opdracht(_ words: [String]) throws -> any ParsableCommand {
    if let command = plain(words) { return command }
    let named = configuration.subcommands.first { $0.configuration.commandName == words.first }
    let type = named ?? configuration.defaultSubcommand
    let rest = named == nil ? words : Array(words.dropFirst())
    // A request for help is another command, which has to know the tree.
    if let type, type.configuration.subcommands.isEmpty, let command = try? type.parseAsRoot(rest),
      Swift.type(of: command) == type
    {
      return command
    }
    return try parseAsRoot(words)
  }

  /// The command of a command line in its plainest form; nil for any other.
  private static func plain(_ words: [String]) -> (any ParsableCommand)? {
    guard let named = plainCommands.first(where: { $0.configuration.commandName == words.first }) else {
      return VerkenCommand.plain(words)
    }
    return named.plain(Array(words.dropFirst()))
  }

  /// The commands that can do without the parser; a table, since asking each whether it can takes as long as parsing.
  static let plainCommands: [any PlainCommand.Type] = [
    VerkenCommand.self, GemeenteCommand.self, GroepenCommand.self, GemeentenCommand.self, VergelijkbaarCommand.self,
    ReeksCommand.self, BronCommand.self,
  ]
}
