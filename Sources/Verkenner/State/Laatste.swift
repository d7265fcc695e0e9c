import Synchronization

/// Remembers the last thing that was made of something, for what is asked many times before it changes.
final class Laatste<Sleutel: Equatable & Sendable, Waarde: Sendable>: Sendable {
  private let bewaard = Mutex<(sleutel: Sleutel, waarde: Waarde)?>(nil)

  /// What is made of a key, made anew only when it is another one than the time before.
  func waarde(_ sleutel: Sleutel, _ maak: () -> Waarde) -> Waarde {
    if let bekend = bewaard.withLock({ $0?.sleutel == sleutel ? $0?.waarde : nil }) { return bekend }
    let nieuw = maak()
    bewaard.withLock { $0 = (sleutel, nieuw) }
    return nieuw
  }
}

/// Paragraphs and the width at which they are broken.
struct Alineas: Equatable, Sendable {
  let teksten: [String]
  let breedte: Int
}
