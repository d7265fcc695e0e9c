import Synchronization

/// Remembers what was read or computed, so that it is made once, on the first question.
///
/// Where there can be more values than memory should hold, a limit keeps it from growing with every question: when it is
/// full all is forgotten, and made again for those who still ask.
package final class Geheugen<Sleutel: Hashable & Sendable, Waarde: Sendable>: Sendable {
  private let waarden = Mutex<[Sleutel: Waarde]>([:])
  private let hoogstens: Int

  /// Remembers nothing yet, and never more than a number of values.
  package init(hoogstens: Int = .max) { self.hoogstens = hoogstens }

  /// The value for a key, made on the first call.
  ///
  /// Two threads that ask at the same moment may both make it; the value is the same.
  package func waarde(_ sleutel: Sleutel, _ maak: () -> Waarde) -> Waarde {
    if let bekend = waarden.withLock({ $0[sleutel] }) { return bekend }
    let nieuw = maak()
    waarden.withLock {
      if $0.count >= hoogstens, $0[sleutel] == nil { $0.removeAll() }
      $0[sleutel] = nieuw
    }
    return nieuw
  }
}
