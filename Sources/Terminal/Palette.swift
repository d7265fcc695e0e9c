import Screen

/// The number of colours that is made use of.
///
/// Eight and sixteen are the same: the upper eight differ too much between terminals to build on.
enum Depth: Hashable, Sendable {
  case mono, eight, many
}

/// How one role looks at every depth.
struct Palette: Hashable {
  /// With 256 colours.
  var many = Ink.normal
  /// With 8 or 16 colours.
  var eight = Ink.normal
  /// Without colours.
  var mono = Ink.normal

  /// The ink at a depth.
  func ink(_ depth: Depth) -> Ink {
    switch depth {
    case .mono: mono
    case .eight: eight
    case .many: many
    }
  }
}

extension Palette {
  /// The same ink at every depth.
  private init(_ ink: Ink) {
    self.init(many: ink, eight: ink, mono: ink)
  }

  /// The table of roles.
  ///
  /// Fills lie on the axis from blue to yellow, which colour-blind people see, and neighbours in a stacked bar differ in
  /// lightness too. The 256 colours are of middle lightness, so that they stand out from black and from white; the
  /// eight are only used for fills, since as letters they are unreadable on one or the other. A bar is bright blue, of
  /// the sixteen, also where there are more: that takes half the bytes, and most of a screen of bars is bars.
  init(_ style: Style) {
    switch style {
    case .plain, .mark: self.init()
    case .title, .heading, .key: self.init(.bold)
    case .line1: self.init(many: .letters(68))
    case .line2: self.init(many: .letters(172))
    case .line3: self.init(many: .letters(133))
    case .line4: self.init(many: .letters(243))
    case .faint: self.init(many: .letters(243), eight: .dim, mono: .dim)
    case .selected: self.init(.reverse)
    case .signal: self.init(many: .letters(166), eight: .bold, mono: .bold)
    case .input: self.init(.underline)
    case .match: self.init(Ink(attributes: Ink.bold.attributes | Ink.underline.attributes))
    case .bar: self.init(many: .fill(68, label: 16), eight: .fill(4, label: 7), mono: .reverse)
    case .barStrong: self.init(many: .fill(172, label: 16), eight: .fill(3, label: 0), mono: .reverse)
    case .part2: self.init(many: .fill(179, label: 16), eight: .fill(6, label: 0))
    case .part3: self.init(many: .fill(60, label: 231), eight: .fill(5, label: 7))
    case .part4: self.init(many: .fill(109, label: 16), eight: .fill(3, label: 0))
    }
  }
}
