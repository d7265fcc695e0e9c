import ArgumentParser
import Terminal

/// How the screen of the explorer and of the presenter looks and listens.
struct ScreenOptions: ParsableArguments {
  @OptionGroup var style: StyleOptions

  @Option(
    name: .customLong("thema"), help: "Kleuren voor de achtergrond: auto, licht of donker.",
    completion: .woorden(Thema.self))
  var thema: String?

  @Option(
    name: .customLong("muis"), help: "aan of uit; uit laat de muis aan de terminal.", completion: .woorden(Muis.self))
  var muis: String?
}

/// The words for `--thema`.
enum Thema: String, CaseIterable {
  case auto, licht, donker
}

/// The words for `--muis`.
enum Muis: String, CaseIterable {
  case aan, uit
}

extension ScreenOptions {
  /// Whether anything is asked of the terminal.
  var isChosen: Bool {
    thema != nil || muis != nil || style.kleur != nil || style.tekens != nil || style.lineair
  }

  /// What is asked of the terminal.
  func settings() throws -> TerminalSettings {
    let theme: Theme =
      switch try choice(thema ?? Voorkeuren.eigen[.thema], .thema, of: Thema.self) {
      case .auto: .auto
      case .licht: .light
      case .donker: .dark
      }
    let mouse = try choice(muis ?? Voorkeuren.eigen[.muis], .muis, of: Muis.self)
    return TerminalSettings(colours: try style.colours(), ascii: style.ascii, theme: theme, mouse: mouse == .aan)
  }
}
