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
  package var isBold = false
  package var isUnderlined = false
  package var isReversed = false
  package var foreground = Colour.own
  package var background = Colour.own
}
