/// The role of a cell on the screen.
///
/// The terminal decides which colour or attribute a role gets.
///
/// Meaning is never in the role alone: every role that says something is accompanied by a sign or a word.
package enum Style: UInt8, CaseIterable, Sendable {
  /// Ordinary text in the terminal's own colours.
  case plain
  /// The title of the screen.
  case title
  /// Text of less importance: notes, axes, empty parts.
  case faint
  /// The name of the selected row.
  case selected
  /// A heading inside a screen.
  case heading
  /// A bar: blanks get this role's background, an eighth block its foreground.
  case bar
  /// A bar that stands out: the gemeente or group that is looked at.
  case barStrong
  /// The second, third and fourth part of a stacked bar.
  case part2, part3, part4
  /// The lines of a chart with more than one of them, and the dots of a scatter.
  case line1, line2, line3, line4
  /// Whiskers, dots, reference lines.
  case mark
  /// A signal about a figure.
  case signal
  /// A key in the line of keys.
  case key
  /// What the user types.
  case input
  /// Letters that match what the user types.
  case match
}

extension Style {
  /// Whether a blank in this role is drawn as a filled cell.
  package var isFilled: Bool {
    switch self {
    case .bar, .barStrong, .part2, .part3, .part4: true
    default: false
    }
  }

  /// What a filled blank shows where there is no colour.
  package func shade(_ glyphs: Glyphs) -> Unicode.Scalar {
    switch self {
    case .bar, .barStrong: glyphs == .unicode ? "█" : "#"
    case .part2: glyphs == .unicode ? "▒" : "="
    case .part3: glyphs == .unicode ? "░" : "+"
    case .part4: glyphs == .unicode ? "·" : "-"
    default: " "
    }
  }
}
