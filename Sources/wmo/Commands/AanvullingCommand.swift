import ArgumentParser

/// `wmo aanvulling`: a script that has the shell complete commands.
struct AanvullingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aanvulling", abstract: "Schrijf een script waarmee de shell opdrachten aanvult.",
    discussion: """
      De Tab-toets vult dan opdrachten, opties, waarden en namen van gemeenten aan. Zet de uitvoer in het bestand waar \
      uw shell naar kijkt, en begin een nieuwe shell.

      bash: ~/.local/share/bash-completion/completions/wmo
      zsh: een bestand _wmo in een map van $fpath
      fish: ~/.config/fish/completions/wmo.fish

      Voorbeelden:
        wmo aanvulling bash > wmo.bash
        wmo aanvulling zsh > _wmo
        wmo aanvulling fish > wmo.fish
      """)

  @Argument(help: ArgumentHelp("bash, zsh of fish.", valueName: "shell"), completion: .woorden(Schil.self))
  var shell: String

  func run() throws {
    let script = Wmo.completionScript(for: try choice(shell, .shell, of: Schil.self).kind)
    try Output.write(Dutch.help(script) + "\n")
  }
}

/// The shells that there is a script for.
enum Schil: String, CaseIterable {
  case bash, zsh, fish

  var kind: CompletionShell {
    switch self {
    case .bash: .bash
    case .zsh: .zsh
    case .fish: .fish
    }
  }
}
