import ArgumentParser

extension Wmo {
  /// The command that a command line asks for.
  ///
  /// The command that is named is read on its own: the whole tree goes through all options of the explorer first, which
  /// takes longer than most answers. What the command does not understand, the tree explains.
  ///
  /// - Throws: What the command line should have been, or a request for help.
  static func opdracht(_ words: [String]) throws -> any ParsableCommand {
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
}
