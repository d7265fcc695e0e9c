import CNcurses

/// How a role looks: attributes, and a colour number where the terminal has colours.
struct Ink: Hashable {
  /// The terminal's own colour.
  static let own: Int16 = -1

  var attributes = ATTRIBUTE_NORMAL
  /// The colour of the letters, or of the fill of a filled role.
  var colour = own
  /// The colour of letters on the fill.
  var label = own

  static let normal = Ink()
  static let bold = Ink(attributes: ATTRIBUTE_BOLD)
  static let dim = Ink(attributes: ATTRIBUTE_DIM)
  static let reverse = Ink(attributes: ATTRIBUTE_REVERSE)
  static let underline = Ink(attributes: ATTRIBUTE_UNDERLINE)

  /// Letters in a colour.
  static func letters(_ colour: Int16, _ attributes: attr_t = ATTRIBUTE_NORMAL) -> Ink {
    Ink(attributes: attributes, colour: colour)
  }

  /// A fill in a colour, with letters on it in another.
  static func fill(_ colour: Int16, label: Int16) -> Ink {
    Ink(colour: colour, label: label)
  }
}
