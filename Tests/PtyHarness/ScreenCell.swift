/// What one cell of the terminal shows.
package struct ScreenCell: Hashable, Sendable {
  /// A colour as the program asked for it.
  package enum Colour: Hashable, Sendable {
    /// The terminal's own.
    case own
    case index(UInt8)
    case rgb(UInt8, UInt8, UInt8)
  }

  package var scalar: Unicode.Scalar
  package var isBold: Bool
  package var isUnderlined: Bool
  package var isReversed: Bool
  package var foreground: Colour
  package var background: Colour

  /// A cell in plain letters, unless told otherwise.
  package init(
    scalar: Unicode.Scalar, isBold: Bool = false, isUnderlined: Bool = false, isReversed: Bool = false,
    foreground: Colour = .own, background: Colour = .own
  ) {
    self.scalar = scalar
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.foreground = foreground
    self.background = background
  }
}
