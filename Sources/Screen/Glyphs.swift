/// The signs a view may use.
package enum Glyphs: Hashable, Sendable {
  /// Blocks, lines, dots and letters with diacritics.
  case unicode
  /// Printable ASCII only.
  case ascii
}
