import PtyHarness

/// The demo program on a terminal, with its first screen drawn unless told not to wait.
func demo(
  _ arguments: String..., environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24,
  ignoringHangup: Bool = false, waits: Bool = true
) throws -> Pty {
  let pty = try Pty(
    builtProgram("terminal-demo"), arguments, environment: environment, columns: columns, rows: rows,
    ignoringHangup: ignoringHangup)
  if waits { try pty.waitForText("stopt") }
  return pty
}

extension Pty {
  /// Whether the terminal is as it was before the program started.
  var isRestored: Bool { modes == modesBefore && !screen.isAlternate && screen.showsCursor }
}
