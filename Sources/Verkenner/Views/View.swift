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
    if let overlay = state.overlay { frame.overlay(overlay, state) }
    if state.glyphs == .ascii { frame.replace { plainSign($0) } }
    return frame
  }
  let layout = Layout(state)
  frame.head(state)
  switch state.content {
  case .groepen(let groepen): frame.groepen(groepen, state, layout)
  case .gemeenten(let lijst): frame.gemeenten(lijst, state, layout)
  case .kaart(let kaart): frame.kaart(kaart, state, layout)
  case .vergelijkbaar(let vergelijking): frame.vergelijkbaar(vergelijking, state, layout)
  case .kruistabel(let tabel): frame.kruistabel(tabel, state, layout)
  case .figuur(let figuur, _): frame.figuur(figuur, state, layout)
  case .ontwikkeling(let reeksen, _): frame.ontwikkeling(reeksen, state, layout)
  case .samenhang(let lijst): frame.samenhang(lijst, state, layout)
  }
  frame.notes(layout)
  frame.hints(state, layout)
  if let overlay = state.overlay { frame.overlay(overlay, state) }
  if state.glyphs == .ascii { frame.replace { plainSign($0) } }
  return frame
}
