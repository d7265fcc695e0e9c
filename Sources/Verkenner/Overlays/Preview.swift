import WmoModel

extension Menu {
  /// Whether a choice can lead to another view, so that its command has a line of its own.
  var hasPreview: Bool {
    switch purpose {
    case .begrippen, .bevindingen, .filter, .kopieren, .schrijven: false
    default: true
    }
  }
}

extension Action {
  /// The actions that open a menu, a text or a figure over the view, or do something outside of it.
  package static let opening: Set<Action> = [
    .indeling, .maat, .document, .sorteren, .filter, .zoek, .lijsten, .kruistabel, .presenteren, .aanDraaiboek,
    .figuren, .samenhang, .grootheidY, .bevindingen, .bron, .toelichting, .uitspraken, .begrippen, .opdracht, .grenzen,
    .verschuivingen, .verversen, .hulp, .stop, .kopieren, .schrijven, .muis, .thema, .voorlezen, .bewaarEnStop,
  ]
}

extension State {
  /// The command of the view that the selected line of a menu leads to, or nil when it leads to no other view.
  func preview(_ menu: Menu) -> String? {
    guard menu.hasPreview, let item = menu.current, item.objection == nil else { return nil }
    if menu.purpose == .hulp, Action(rawValue: item.code).map(Action.opening.contains) ?? true { return nil }
    if menu.purpose == .zoek { return finding(item).flatMap(command(of:)) }
    var copy = self
    _ = copy.choose(menu)
    let new = copy.command
    return new == command ? nil : new
  }
}
