/// Why the terminal gives no more events.
package enum Ending: Hashable, Sendable {
  /// The link to the terminal is gone; nothing can be written.
  case hangup
  /// The terminal is at the end of its input.
  case endOfInput
  /// A signal asked the program to leave: TERM, HUP, INT or QUIT.
  case signal(Int32)
}

extension Ending {
  /// The exit code that shells expect: 128 and the signal, or 0 at the end of the input.
  package var exitCode: Int32 {
    switch self {
    case .hangup: 128 + 1
    case .endOfInput: 0
    case .signal(let number): 128 + number
    }
  }
}
