import Synchronization

/// Remembers what was read or computed, so that it is made at most once, on the first question.
package final class Geheugen<Sleutel: Hashable & Sendable, Waarde: Sendable>: Sendable {
  private let waarden = Mutex<[Sleutel: Waarde]>([:])

  package init() {}

  /// The value for a key, made on the first call.
  ///
  /// Two threads that ask at the same moment may both make it; the value is the same.
  package func waarde(_ sleutel: Sleutel, _ maak: () -> Waarde) -> Waarde {
    if let bekend = waarden.withLock({ $0[sleutel] }) { return bekend }
    let nieuw = maak()
    waarden.withLock { $0[sleutel] = nieuw }
    return nieuw
  }
}
