import WmoData

/// What the user set for every time.
enum Voorkeuren {
  /// Read once, when a command first asks; the kiosk has none.
  static let eigen = Kiosk.rechten.contains(.bestandenLezen) ? Instellingen() : Instellingen(pad: nil)
}
