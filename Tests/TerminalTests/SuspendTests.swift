import Glibc
import PtyHarness
import Testing

/// Stopping and going on, under a shell with job control.
@Suite struct SuspendTests {
  private func demoUnderShell() throws -> Pty {
    let script = "set -m; '\(builtProgram("terminal-demo"))'; echo STOPPED; read answer; fg"
    let pty = try Pty("/bin/bash", ["--norc", "-c", script])
    try pty.waitForLastCell()
    return pty
  }

  @Test func controlZ() throws {
    let pty = try demoUnderShell()
    pty.send("\u{1A}")
    try pty.waitForText("STOPPED")
    #expect(pty.isRestored)
    pty.send("\n")
    try pty.waitForLastCell()
    #expect(pty.screen.isAlternate)
    pty.send("\u{1B}[B")
    try pty.waitForText("> Gemeente 1")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test func anotherSizeMeanwhile() throws {
    let pty = try demoUnderShell()
    pty.send("\u{1A}")
    try pty.waitForText("STOPPED")
    pty.resize(columns: 100, rows: 30)
    pty.send("\n")
    try pty.waitForText("100x30")
    try pty.waitForLastCell()
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }
}
