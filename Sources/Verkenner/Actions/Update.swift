import Screen

/// Changes the state by one event and tells what has to happen outside.
package func update(_ state: inout State, _ event: Event) -> Effect? {
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
