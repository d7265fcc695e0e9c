import PtyHarness

/// The demo program on a terminal, with its first screen drawn.
func demo(
  _ arguments: String..., environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24,
  ignoringHangup: Bool = false, answers: Bool = true
) throws -> Pty {
  let pty = try Pty(
    builtProgram("terminal-demo"), arguments, environment: environment, columns: columns, rows: rows,
    ignoringHangup: ignoringHangup, answers: answers)
  try pty.waitForLastCell()
  return pty
}

extension Pty {
  /// Reads until the lower right cell is drawn, which the demo does last.
  func waitForLastCell() throws {
    try wait(for: "the lower right cell") { $0.cell(row: $0.rows - 1, column: $0.columns - 1).scalar == "X" }
  }

  /// Whether the terminal is as it was before the program started.
  var isRestored: Bool { modes == modesBefore && !screen.isAlternate && screen.showsCursor && !screen.reportsMouse }
}
