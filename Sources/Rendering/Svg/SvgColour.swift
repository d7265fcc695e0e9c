import Screen

extension Style {
  /// The colour of a role on a light page.
  ///
  /// Fills are those of the terminal, on the axis from blue to orange. Text and lines are darker: text has a contrast of at
  /// least 4.5 with white, a line of at least 3.
  package var hex: String {
    switch self {
    case .bar: "#5f87d7"
    case .barStrong: "#d78700"
    case .part2: "#d7af5f"
    case .part3: "#5f5f87"
    case .part4: "#87afaf"
    case .line1: "#3b6cc4"
    case .line2: "#b86e00"
    case .line3: "#8f4a8f"
    case .line4: "#5c5c5c"
    case .faint: "#555555"
    case .signal: "#8f4700"
    case .plain, .title, .selected, .heading, .mark, .key, .input, .match: "#1a1a1a"
    }
  }

  /// The colour of a label on a fill of the role.
  package var labelHex: String { self == .part3 ? Svg.paper : Style.plain.hex }
}
