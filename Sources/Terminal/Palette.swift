import Screen

/// The number of colours that is made use of.
enum Depth: Hashable, Sendable {
  case mono, eight, sixteen, many
}

/// How one role looks at every depth.
struct Palette: Hashable {
  /// With 256 colours.
  var many = Ink.normal
  /// With 16 colours; nil where the eight do, because the upper eight differ between terminals.
  var sixteen: Ink?
  /// With 8 colours.
  var eight = Ink.normal
  /// Without colours.
  var mono = Ink.normal

  /// The ink at a depth.
  func ink(_ depth: Depth) -> Ink {
    switch depth {
    case .mono: mono
    case .eight: eight
    case .sixteen: sixteen ?? eight
    case .many: many
    }
  }
}

extension Palette {
  /// The same ink at every depth.
  init(_ ink: Ink) {
    self.init(many: ink, eight: ink, mono: ink)
  }

  /// The look of a role in a theme.
  ///
  /// Fills lie on the axis from blue to yellow, which colour-blind people see, and neighbours in a stacked bar differ in
  /// lightness too.
  init(_ style: Style, _ theme: Theme = .auto) {
    switch style {
    case .plain, .mark: self.init()
    case .title, .heading, .key: self.init(.bold)
    case .selected: self.init(.reverse)
    case .input: self.init(.underline)
    case .match: self.init(Ink(attributes: Ink.bold.attributes | Ink.underline.attributes))
    default:
      switch theme {
      case .auto: self.init(onAny: style)
      case .light: self.init(onLight: style)
      case .dark: self.init(onDark: style)
      }
    }
  }

  /// The look on a background that is not known.
  ///
  /// The 256 colours are of middle lightness, so that they stand out from black and from white; the eight are only used
  /// for fills, since as letters they are unreadable on one or the other.
  private init(onAny style: Style) {
    switch style {
    case .line1: self.init(many: .letters(68))
    case .line2: self.init(many: .letters(172))
    case .line3: self.init(many: .letters(129))
    case .line4: self.init(many: .letters(243))
    case .faint: self.init(many: .letters(243), eight: .dim, mono: .dim)
    case .signal: self.init(many: .letters(166), eight: .bold, mono: .bold)
    case .bar: self.init(many: .fill(68, label: 16), eight: .fill(4, label: 7), mono: .reverse)
    case .barStrong: self.init(many: .fill(172, label: 16), eight: .fill(3, label: 0), mono: .reverse)
    case .part2: self.init(many: .fill(179, label: 16), eight: .fill(6, label: 0))
    case .part3: self.init(many: .fill(60, label: 231), eight: .fill(5, label: 7))
    case .part4: self.init(many: .fill(109, label: 16), eight: .fill(3, label: 0))
    default: self.init()
    }
  }

  /// The look on a light background: a projector, or paper.
  private init(onLight style: Style) {
    switch style {
    case .line1: self.init(many: .letters(27), eight: .letters(4))
    case .line2: self.init(many: .letters(94), eight: .letters(5))
    case .line3: self.init(many: .letters(163), sixteen: .letters(8))
    case .line4: self.init(many: .letters(236))
    case .faint: self.init(many: .letters(242), eight: .dim, mono: .dim)
    case .signal: self.init(many: .letters(130), eight: .letters(5, Ink.bold.attributes), mono: .bold)
    case .bar: self.init(many: .fill(32, label: 16), eight: .fill(4, label: 7), mono: .reverse)
    case .barStrong: self.init(many: .fill(130, label: 231), eight: .fill(5, label: 7), mono: .reverse)
    case .part2: self.init(many: .fill(136, label: 16), sixteen: .fill(8, label: 7), eight: .fill(6, label: 0))
    case .part3: self.init(many: .fill(54, label: 231), eight: .fill(0, label: 7))
    case .part4: self.init(many: .fill(244, label: 16), eight: .fill(5, label: 7))
    default: self.init()
    }
  }

  /// The look on a dark background.
  private init(onDark style: Style) {
    switch style {
    case .line1: self.init(many: .letters(39), sixteen: .letters(12), eight: .letters(6))
    case .line2: self.init(many: .letters(214), sixteen: .letters(11), eight: .letters(3))
    case .line3: self.init(many: .letters(163), sixteen: .letters(13))
    case .line4: self.init(many: .letters(252))
    case .faint: self.init(many: .letters(248), eight: .dim, mono: .dim)
    case .signal: self.init(many: .letters(215), sixteen: .letters(11), eight: .letters(3), mono: .bold)
    case .bar:
      self.init(many: .fill(69, label: 16), sixteen: .fill(12, label: 0), eight: .fill(6, label: 0), mono: .reverse)
    case .barStrong:
      self.init(many: .fill(214, label: 16), sixteen: .fill(11, label: 0), eight: .fill(3, label: 0), mono: .reverse)
    case .part2: self.init(many: .fill(229, label: 16), sixteen: .fill(14, label: 0), eight: .fill(3, label: 0))
    case .part3: self.init(many: .fill(97, label: 231), eight: .fill(5, label: 7))
    case .part4: self.init(many: .fill(80, label: 16), sixteen: .fill(11, label: 0), eight: .fill(7, label: 0))
    default: self.init()
    }
  }
}
