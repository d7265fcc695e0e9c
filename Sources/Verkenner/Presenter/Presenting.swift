import Screen
import WmoModel

extension State {
  /// Shows the screen as one figure, in the large, with the selected and the marked gemeenten in it.
  mutating func present() {
    slide = content.figuur(markeer: standingOut)
  }

  /// The gemeenten that stand out when the screen is one figure.
  var standingOut: [GMCode] {
    var place = place
    place.highlight(marks.sorted())
    // The gemeente that was chosen stands out where the screen is about all of them.
    switch content {
    case .samenhang, .gemeenten:
      if place.level.selected != nil, let code = currentGemeente { place.highlight([code]) }
    default: break
    }
    return place.highlights
  }

  /// What can be done while the screen is one figure.
  static let slideKeys = "Esc terug · . leeg · m maat · n netto of bruto · [ ] jaar · A anoniem"

  /// Handles a key while the screen is one figure: what changes the screen changes the figure.
  mutating func handleInSlide(_ key: Key) -> Effect? {
    if isBlank {
      isBlank = false
      return nil
    }
    if overlay != nil {
      let effect = handleInOverlay(key)
      if overlay == nil { present() }
      return effect
    }
    switch key {
    case .character("."):
      isBlank = true
      return nil
    case .character("?"):
      message = Self.slideKeys
      return nil
    case .right, .pageDown, .pageUp, .left, .character(" "):
      message = "Dit is één figuur; ‘wmo presenteer’ toont dia’s na elkaar. Esc gaat terug."
      return nil
    default: break
    }
    let closing: [Key] = [.escape, .enter, .backspace, .character("P"), .character("q"), .character("h")]
    guard !closing.contains(key), let action = Action.byKey[key] else {
      slide = nil
      return nil
    }
    let effect = perform(action)
    present()
    return effect
  }

  /// Opens the gemeenten behind a figure, in the measure that it is about.
  mutating func openFigure(_ nummer: String) {
    let maat = Catalogusfiguur.alle.first { $0.nummer == nummer }?.maat
    changePlace { place in
      if let maat { place.vraag.maat = maat }
      place.levels.append(Level(.gemeenten))
    }
  }
}
