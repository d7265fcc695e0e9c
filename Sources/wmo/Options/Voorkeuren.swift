import WmoData

/// What the user set for every time.
enum Voorkeuren {
  /// Read once, when a command first asks.
  static let eigen = Instellingen()
}
