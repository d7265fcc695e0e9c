import Rendering
import Screen

extension State {
  /// Text for the glyphs of the screen. It may get longer, so it is made plain before it is fitted.
  func plain(_ text: String) -> String { glyphs == .ascii ? transliterated(text) : text }
}

extension Frame {
  /// Text for the glyphs of the screen.
  func plain(_ text: String, _ state: State) -> String { state.plain(text) }
}
