import WmoModel

/// Two magnitudes of gemeenten, and the order in which the selection goes through them.
package struct Puntenlijst: Sendable {
  package let samenhang: Samenhang
  /// From left to right on the screen.
  package let punten: [Punt]

  init(_ samenhang: Samenhang) {
    self.samenhang = samenhang
    punten = samenhang.punten.sorted { ($0.x, $0.y, $0.gemeente.code) < ($1.x, $1.y, $1.gemeente.code) }
  }
}
