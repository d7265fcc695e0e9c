import CTerminal
import Glibc
import Screen

/// The terminal in use for lines: keys come one by one without echo, and only what is printed is written.
///
/// It needs no kind of terminal: nothing is ever drawn, so also a printer and a terminal without a type will do. However
/// the process ends, the terminal is left as it was found.
package struct LineTerminal: ~Copyable {
  private var decoder: KeyDecoder
  private var isGone = false

  /// Takes the terminal into use.
  ///
  /// - Throws: When the input is no terminal; nothing was changed then.
  package init() throws(TerminalFailure) {
    decoder = KeyDecoder(encoding: Encoding.ofTheUser())
    guard isatty(STDIN_FILENO) == 1, terminal_line_begin(STDIN_FILENO, STDOUT_FILENO) else { throw .notATerminal }
  }

  deinit { terminal_line_end(isGone) }

  /// Gives the terminal back as it was found.
  package consuming func close() {}

  /// Waits until keys are pressed, and takes all there are by then; at most until a moment, nil being never.
  package mutating func wait(until moment: ContinuousClock.Instant? = nil) -> Wake {
    while true {
      let left = moment.map { ContinuousClock.now.duration(to: $0).milliseconds } ?? -1
      if left == 0 { return .late }
      let wake = terminal_guard_wait(left, -1)
      if wake.gone {
        isGone = wake.mute
        return .ended(.hangup)
      }
      if wake.leave == SIGINT || wake.leave == SIGQUIT { terminal_guard_drop_input() }
      if wake.leave != 0 { return .ended(.signal(wake.leave)) }
      if wake.resumed { terminal_line_resume() }
      guard wake.input else { continue }
      guard decoder.read() > 0 || !terminal_guard_at_end() else { return .ended(.endOfInput) }
      var events = decoder.events()
      // On a slow line a sequence may come in pieces.
      while decoder.isPartial, terminal_guard_has_input(25), decoder.read() > 0 { events += decoder.events() }
      events += decoder.lastEvents()
      if !events.isEmpty { return .events(events) }
    }
  }
}
