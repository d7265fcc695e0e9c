import Screen

/// Changes the state by one event and tells what has to happen outside.
package func update(_ state: inout State, _ event: Event) -> Effect? {
  if !state.onlyMoves(event) { state.rowsOfMove = nil }
  switch event {
  case .told: return nil
  case .resize(let size):
    state.size = size
    state.keepSelectionVisible()
    state.keepOverlayVisible()
    return .redraw
  case .click(let click): return state.handle(click)
  case .wheel(let notches):
    state.turn(notches)
    return nil
  case .key(let key):
    state.message = nil
    if key == .control("l") { return .redraw }
    // What nobody can see must not change.
    guard state.size.fits(Layout.minimum) || key == .escape else { return key == .character("q") ? .quit : nil }
    if state.slide != nil { return state.handleInSlide(key) }
    if state.overlay != nil { return state.handleInOverlay(key) }
    guard let action = Action.byKey[key] else {
      state.message = "De toets \(key.name(state.glyphs)) doet hier niets; ? toont wat kan."
      return nil
    }
    return state.perform(action)
  }
}

extension State {
  /// Whether an event moves the selection and changes nothing else.
  fileprivate func onlyMoves(_ event: Event) -> Bool {
    guard case .key(let key) = event, overlay == nil, slide == nil, size.fits(Layout.minimum) else { return false }
    switch Action.byKey[key] {
    case .omhoog, .omlaag: return true
    default: return false
    }
  }
}
