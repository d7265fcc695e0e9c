import Glibc

/// The modes of a terminal that programs change.
package struct TerminalModes: Hashable, Sendable {
  package let input, output, control, local: UInt32

  /// The modes now.
  package init?(of terminal: Int32) {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return nil }
    input = modes.c_iflag
    output = modes.c_oflag
    control = modes.c_cflag
    local = modes.c_lflag
  }
}
