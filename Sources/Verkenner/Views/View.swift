import Rendering
import Screen
import WmoModel

/// Draws the state as a picture of the whole screen.
package func view(_ state: State) -> Frame {
  var frame = Frame(size: state.size)
  guard state.size.fits(Layout.minimum) else {
    let sentence = "Het venster is te klein: maak het ten minste 60 bij 16."
    for (row, line) in afgebroken(sentence, breedte: max(1, state.size.columns)).enumerated() {
      frame.write(line, row: row, column: 0)
    }
    frame.cursor = Position(row: 0, column: 0)
    return frame
  }
  if let figuur = state.slide {
    if state.isBlank {
      frame.cursor = Position(row: 0, column: 0)
      return frame
    }
    frame.slide(figuur, message: state.message, glyphs: state.glyphs)
  } else {
    frame.screen(state)
  }
  if let overlay = state.overlay { frame.overlay(overlay, state) }
  if state.glyphs == .ascii { frame.replace { plainSign($0) } }
  return frame
}

extension Frame {
  /// Draws the head, the scene, the notes and the line of keys.
  fileprivate mutating func screen(_ state: State) {
    let layout = Layout(state)
    head(state)
    switch state.content {
    case .groepen(let groepen): self.groepen(groepen, state, layout)
    case .gemeenten(let lijst): gemeenten(lijst, state, layout)
    case .kaart(let kaart): self.kaart(kaart, state, layout)
    case .vergelijkbaar(let vergelijking): vergelijkbaar(vergelijking, state, layout)
    case .kruistabel(let tabel): kruistabel(tabel, state, layout)
    case .figuur(let figuur, _): self.figuur(figuur, state, layout)
    case .ontwikkeling(let reeksen, _): ontwikkeling(reeksen, state, layout)
    case .samenhang(let lijst): samenhang(lijst, state, layout)
    }
    notes(state, layout)
    hints(state, layout)
  }
}
