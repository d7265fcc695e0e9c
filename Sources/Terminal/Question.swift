import CTerminal
import Glibc

extension Terminal {
  /// Asks the terminal to say when it has come this far (DSR, ECMA-48 8.3.35), past ncurses.
  func ask() { send(Array("\u{1B}[5n".utf8)) }

  /// A moment of the clock that never goes back.
  static var now: Pacing.Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Whole milliseconds, at least one.
  static func milliseconds(_ duration: Duration) -> Int32 {
    let parts = duration.components
    return Int32(clamping: max(1, parts.seconds * 1_000 + parts.attoseconds / 1_000_000_000_000_000))
  }

  /// Takes in the answers that are under way, so that they do not end up as letters on the command line of the shell.
  static func hearOut(_ pacing: Pacing) {
    let end = pacing.parting(at: now)
    var answers = pacing.waiting
    var bytes = [UInt8](repeating: 0, count: 256)
    while answers > 0, now < end, terminal_guard_has_input(milliseconds(end - now)) {
      let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
      guard count > 0 else { return }
      answers -= bytes[..<count].count { $0 == UInt8(ascii: "n") }
    }
  }
}
