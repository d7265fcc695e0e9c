import ArgumentParser
import Testing

@testable import wmo

/// The words that are read without the argument parser mean what they mean to the parser.
@Suite struct PlainWordsTests {
  /// The options of a command, each with a value if it takes one.
  private func options(_ command: any PlainCommand.Type) -> [[String]] {
    Optietekst.alle(command).map(\.vorm).filter { $0.hasPrefix("--") && $0 != "--version" }.flatMap { form in
      // Flags that exclude each other stand on one line: `--ascii/--alle-tekens`.
      let parts = form.split(separator: " ")
      let names = parts[0].split(separator: "/").map(String.init)
      return names.map { parts.count > 1 ? [$0, "waarde"] : [$0] }
    }
  }

  private func names(_ command: any PlainCommand.Type) -> [String] {
    switch command.configuration.commandName {
    case "gemeente", "vergelijkbaar", "reeks": ["Den", "Haag"]
    default: []
    }
  }

  @Test func everyOptionOfEveryPlainCommand() throws {
    for command in Wmo.plainCommands {
      let options = options(command)
      #expect(options.count > 15)
      for option in options {
        for words in [names(command) + option, option + names(command)] {
          let read = command.plain(words)
          let plain = try #require(read, "\(words)")
          #expect(String(describing: plain) == String(describing: try command.parseAsRoot(words)), "\(words)")
        }
      }
    }
  }

  @Test func allOptionsAtOnce() throws {
    for command in Wmo.plainCommands {
      // Of flags that exclude each other only one may stand.
      let words = names(command) + options(command).filter { $0 != ["--csv-komma"] && $0 != ["--alle-tekens"] }.joined()
      let read = command.plain(words)
      let plain = try #require(read)
      #expect(String(describing: plain) == String(describing: try command.parseAsRoot(words)))
      #expect(String(describing: plain) != String(describing: try command.parseAsRoot(names(command))))
    }
  }

  @Test(arguments: [
    ["--maat"], ["--maat", "--anoniem"], ["--maat=toegang"], ["--maat", "a", "--maat", "b"],
    ["--csv-nl", "--csv-komma"],
    ["--help"], ["-h"], ["help"], ["--version"], ["--nietbekend", "x"], ["woord"], ["--"], ["--anoniem", "--anoniem"],
    ["--maat", "-5"], ["-"],
  ])
  func whatIsNotPlainIsForTheParser(_ words: [String]) {
    #expect(GroepenCommand.plain(words) == nil)
  }

  @Test func whatMayBeRepeatedAndWhatIsNeeded() throws {
    let words = ["--filter", "a=b", "--markeer", "x", "--filter", "c=d"]
    #expect(GroepenCommand.plain(words)?.question.filters == ["a=b", "c=d"])
    let plain = try #require(GroepenCommand.plain(words))
    #expect(String(describing: plain) == String(describing: try GroepenCommand.parse(words)))
    #expect(GemeenteCommand.plain([]) == nil)
    #expect(GemeenteCommand.plain(["help"]) == nil)
    #expect(ReeksCommand.plain([])?.names == [])
    #expect(VerkenCommand.plain(["Zaanstad"]) == nil)
  }
}
