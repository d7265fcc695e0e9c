import CNcurses
import Screen

/// The ready-made cells of one role; only the sign has to be filled in.
struct Brush {
  /// For letters.
  var text: cchar_t
  /// For a blank.
  var blank: cchar_t
  /// For a block element of a filled role, which ends a fill.
  var block: cchar_t
  /// Whether blanks and blocks look different from letters.
  var isFilled: Bool
}

/// The brushes of all roles.
///
/// Each is made when it is first used, so that only colours that are shown are set up.
struct Brushes {
  let depth: Depth
  let glyphs: Glyphs
  let theme: Theme
  private var made: [Brush?] = Array(repeating: nil, count: Style.allCases.count)
  private var pairs: [Int16] = []

  init(depth: Depth, glyphs: Glyphs, theme: Theme) {
    self.depth = depth
    self.glyphs = glyphs
    self.theme = theme.resolved
  }

  /// The brush of a role.
  subscript(style: Style) -> Brush {
    mutating get {
      let index = Int(style.rawValue)
      if let brush = made[index] { return brush }
      let brush = make(style)
      made[index] = brush
      return brush
    }
  }

  private mutating func make(_ style: Style) -> Brush {
    let ink = Palette(style, theme).ink(depth)
    guard style.isFilled else {
      let cell = cell(" ", ink.attributes, ink.colour, Ink.own)
      return Brush(text: cell, blank: cell, block: cell, isFilled: false)
    }
    // Reverse is for blanks: as a block, the same colour is the colour of letters.
    let edge = ink.attributes & ~ATTRIBUTE_REVERSE
    let block = cell(" ", edge, ink.colour, Ink.own)
    switch (glyphs, depth) {
    case (.ascii, _):
      return Brush(
        text: block, blank: cell(style.shade(.ascii), edge, ink.colour, Ink.own), block: block, isFilled: true)
    case (.unicode, .mono):
      let blank = cell(
        ink.attributes & ATTRIBUTE_REVERSE != 0 ? " " : style.shade(.unicode), ink.attributes, Ink.own, Ink.own)
      return Brush(text: cell(" ", ink.attributes, Ink.own, Ink.own), blank: blank, block: block, isFilled: true)
    case (.unicode, _):
      // A blank has no letter, and each colour that is named takes a dozen bytes.
      let blank = cell(" ", ink.attributes, Ink.own, ink.colour)
      return Brush(text: cell(" ", ink.attributes, ink.label, ink.colour), blank: blank, block: block, isFilled: true)
    }
  }

  private mutating func cell(
    _ sign: Unicode.Scalar, _ attributes: attr_t, _ foreground: Int16, _ background: Int16
  ) -> cchar_t {
    var cell = cchar_t()
    setcchar(&cell, [wchar_t(sign.value), 0], attributes, pair(foreground, background), nil)
    return cell
  }

  /// The number of a pair of colours, which ncurses counts from 1.
  private mutating func pair(_ foreground: Int16, _ background: Int16) -> Int16 {
    guard depth != .mono, foreground != Ink.own || background != Ink.own else { return 0 }
    let next = Int16(pairs.count / 2 + 1)
    for known in 1..<next where pairs[Int(known - 1) * 2] == foreground && pairs[Int(known - 1) * 2 + 1] == background {
      return known
    }
    guard Int32(next) < screen_pairs(), init_pair(next, foreground, background) == OK else { return 0 }
    pairs += [foreground, background]
    return next
  }
}
