import WmoModel

extension State {
  /// Takes a gemeente as the own one: it has a sign of its own everywhere.
  ///
  /// - Parameter code: The code by which the sources know it.
  package mutating func adopt(_ code: GMCode) { eigen = code }

  /// The own gemeente, as far as it may be seen: hidden names must not tell whose screen this is.
  var shownEigen: GMCode? { databank.isAnoniem ? nil : eigen }

  /// The sign before a gemeente: that of the own one, or that of a marked one.
  func sign(_ code: GMCode) -> String? {
    code == shownEigen ? Self.eigenSign : marks.contains(code) ? "*" : nil
  }

  /// Whether a group of a document has the own gemeente.
  func hasEigen(_ leden: [Int], _ verslag: Verslag) -> Bool {
    shownEigen.flatMap(verslag.plaats(van:)).map(leden.contains) ?? false
  }

  static let eigenSign = "@"

  /// Why the own gemeente cannot be opened, or nil.
  var eigenObjection: String? {
    if eigen == nil { return "zet uw gemeente in de instellingen: ‘wmo instellingen --maak’" }
    guard let eigen = shownEigen else { return "de namen zijn verborgen; A toont ze" }
    return place.level.scene == .kaart(eigen) ? "dit is de eigen gemeente" : nil
  }
}
