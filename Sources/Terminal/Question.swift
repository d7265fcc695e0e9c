import CTerminal
import Glibc

extension Terminal {
  /// Asks the terminal to say when it has come this far (DSR, ECMA-48 8.3.35), past ncurses.
  func ask() { send(Array("\u{1B}[5n".utf8)) }

  /// Takes in the answers that are under way, so that they do not end up as letters on the command line of the shell.
  func hearOut() {
    let end = pacing.parting(at: Self.now)
    var answers = pacing.waiting
    var bytes = [UInt8](repeating: 0, count: 256)
    while answers > 0, Self.now < end, terminal_guard_has_input((end - Self.now).milliseconds) {
      let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
      guard count > 0 else { return }
      answers -= bytes[..<count].count { $0 == UInt8(ascii: "n") }
    }
  }
}
