import Screen

extension Presenter {
  /// Handles a click or the wheel: left or down goes on, right or up goes back.
  mutating func handlePointing(_ event: Event) -> Effect? {
    if let explorer {
      // What a key would do on its way out of the explorer, a click on the key does too.
      if case .click(let click) = event, click.button == .left, click.count == 1 || !explorer.clickOpened,
        explorer.slide == nil, case .key(let key) = frame.target(at: click.position)
      {
        return update(.key(key))
      }
      let mayShowNames = asksForNames
      asksForNames = false
      return explore(event, mayShowNames: mayShowNames)
    }
    message = nil
    asksForNames = false
    entry = nil
    guard !isBlank else {
      isBlank = false
      return nil
    }
    switch event {
    case .click(let click): go(to: index + (click.button == .left ? 1 : -1))
    case .wheel(let notches): go(to: index + notches.signum())
    case .key, .resize, .told: break
    }
    return nil
  }
}
