extension Terminal {
  private static let start = SuspendingClock.now

  /// The time that the machine was awake since the first question for it, by a clock that never goes back.
  static var now: Duration { start.duration(to: .now) }
}

extension Duration {
  /// Whole milliseconds to wait, rounded up, so that afterwards the time has passed; 0 when none is left.
  var milliseconds: Int32 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    return Int32(seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
