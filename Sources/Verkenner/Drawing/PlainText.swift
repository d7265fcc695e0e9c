import Rendering
import Screen

extension State {
  /// Text for the glyphs of the screen.
  ///
  /// It may get longer, so it is made plain before it is fitted.
  func plain(_ text: String) -> String { glyphs == .ascii ? transliterated(text) : text }
}

/// The nearest plain sign for what is still not plain: signs inside numbers.
func plainSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  scalar.isASCII ? scalar : transliterated(String(Character(scalar))).unicodeScalars.first ?? "?"
}
