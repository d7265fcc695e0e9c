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

  /// Types control-Z until it works: ncurses is deaf to it while it draws, and one too many stops it again later.
  private func stop(_ pty: Pty) throws {
    var last: ContinuousClock.Instant?
    try pty.wait(for: "STOPPED") { screen in
      if screen.isAlternate, last.map({ ContinuousClock.now - $0 > .seconds(1) }) ?? true {
        pty.send("\u{1A}")
        last = .now
      }
      return screen.text.contains("STOPPED")
    }
  }

  @Test func controlZ() throws {
    let pty = try demoUnderShell()
    try stop(pty)
    #expect(pty.isRestored)
    let before = pty.output.count
    pty.send("\n")
    try pty.waitForLastCell()
    #expect(pty.screen.isAlternate)
    // The keypad and the arrows send again what terminfo says.
    #expect(String(decoding: pty.output[before...], as: UTF8.self).contains("\u{1B}[?1h"))
    pty.send("\u{1B}[B")
    try pty.waitForText("> Gemeente 1")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test func aStopThatCannotBeCaught() throws {
    let pty = try demoUnderShell()
    let program = try #require(pty.children.first)
    kill(program, SIGSTOP)
    try pty.waitForText("STOPPED")
    pty.send("\n")
    try pty.wait(for: "a whole screen again") { !$0.text.contains("STOPPED") }
    try pty.waitForLastCell()
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    // The modes are the shell's: it puts back what it found when the program stopped.
    #expect(!pty.screen.isAlternate && pty.screen.showsCursor && !pty.screen.reportsMouse)
  }

  @Test func theMouseComesBack() throws {
    let pty = try demoUnderShell()
    #expect(pty.screen.reportsMouse)
    try stop(pty)
    #expect(!pty.screen.reportsMouse)
    pty.send("\n")
    try pty.wait(for: "the mouse") { $0.reportsMouse && $0.isAlternate }
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test func anotherSizeMeanwhile() throws {
    let pty = try demoUnderShell()
    try stop(pty)
    pty.resize(columns: 100, rows: 30)
    pty.send("\n")
    try pty.waitForText("100x30")
    try pty.waitForLastCell()
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }
}
