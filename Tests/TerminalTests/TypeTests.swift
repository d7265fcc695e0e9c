import PtyHarness
import Testing

/// Terminals that are no good: one sentence of text, no sequences.
@Suite struct TypeTests {
  private func output(_ term: String?) throws -> String {
    let pty = try Pty(builtProgram("terminal-demo"), environment: ["TERM": term], columns: 200)
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.output.allSatisfy { 0x20...0x7E ~= $0 || $0 == 0x0D || $0 == 0x0A })
    #expect(pty.isRestored)
    return pty.screen.lines[0]
  }

  @Test func unset() throws {
    #expect(try output(nil) == "geen scherm: unknownType(nil)")
    #expect(try output("") == "geen scherm: unknownType(nil)")
  }

  @Test(arguments: ["unknown-terminal", "unknown", "...", "xterm-256color-but-not-quite"])
  func unknown(_ term: String) throws {
    #expect(try output(term) == "geen scherm: unknownType(Optional(\"\(term)\"))")
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "x/xterm", "xterm\u{1B}[2J", "xterm\n", "é", "%s%n", "\u{9B}"])
  func strange(_ term: String) throws {
    #expect(try output(term).hasPrefix("geen scherm: unknownType(Optional("))
  }

  @Test func long() throws {
    #expect(try output(String(repeating: "x", count: 5000)).count < 120)
  }

  @Test(arguments: ["dumb", "tty33"])
  func withoutCursorAddressing(_ term: String) throws {
    #expect(try output(term) == "geen scherm: noCursorAddressing(\"\(term)\")")
  }
}
