/// What a session may do besides showing figures.
///
/// A visitor of the kiosk has hardly any; what is not allowed says so instead of doing it.
package struct Rechten: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Reading lists, decks, settings, a saved screen and folders with figures.
  package static let bestandenLezen = Rechten(rawValue: 1)
  /// Writing any of those, or an answer.
  package static let bestandenSchrijven = Rechten(rawValue: 2)
  /// Sending text to the clipboard at the other end of the terminal; it is never read.
  package static let klembord = Rechten(rawValue: 4)

  package static let alle: Rechten = [.bestandenLezen, .bestandenSchrijven, .klembord]
  /// Those of a visitor of the kiosk.
  package static let kiosk: Rechten = [.klembord]

  /// Why something else is not possible.
  package static let bezwaar = "dit kan niet in deze kiosk"
}

extension Action {
  /// What a session must be allowed for this action.
  package var recht: Rechten {
    switch self {
    case .lijsten, .eigen: .bestandenLezen
    case .schrijven, .aanDraaiboek, .bewaarEnStop: .bestandenSchrijven
    case .kopieren: .klembord
    default: []
    }
  }
}

extension Effect {
  /// What a session must be allowed for this effect.
  package var recht: Rechten {
    switch self {
    case .lists: .bestandenLezen
    case .deck, .save, .write, .keep: .bestandenSchrijven
    case .copy: .klembord
    case .quit, .redraw, .mouse, .theme: []
    }
  }
}
