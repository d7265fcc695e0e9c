import Glibc

/// For which background the colours are chosen; the background itself stays the terminal's own.
package enum Theme: Hashable, CaseIterable, Sendable {
  /// For the background that `COLORFGBG` tells, or for any.
  case auto
  case light
  case dark
}

extension Theme {
  /// The next one in the circle.
  var next: Theme {
    switch self {
    case .auto: .light
    case .light: .dark
    case .dark: .auto
    }
  }

  /// The theme whose colours are used.
  ///
  /// Inside tmux or screen the variable tells of the terminal in which that began, which may be another one by now.
  var resolved: Theme {
    guard self == .auto, getenv("TMUX") == nil, getenv("STY") == nil, let value = getenv("COLORFGBG") else {
      return self
    }
    return Self.told(by: String(cString: value)) ?? .auto
  }

  /// The theme for what `COLORFGBG` says, such as `15;0` or `0;default;15`: the last number is the background.
  static func told(by value: String) -> Theme? {
    guard let number = value.split(separator: ";", omittingEmptySubsequences: false).last.flatMap({ Int($0) }) else {
      return nil
    }
    return switch number {
    case 0...6, 8: .dark
    case 7, 9...15: .light
    default: nil
    }
  }
}

extension Terminal {
  /// Goes to the next theme and has everything painted in it.
  ///
  /// - Returns: The theme; nil where there are no colours.
  package mutating func changeTheme() -> Theme? {
    guard isColoured else { return nil }
    theme = theme.next
    brushes = Brushes(depth: brushes.depth, glyphs: glyphs, theme: theme)
    repaint()
    return theme
  }
}
