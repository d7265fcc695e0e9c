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

  /// Types control-Z, and again where it came before the program took the terminal into use.
  private func stop(_ pty: Pty) throws {
    var last: ContinuousClock.Instant?
    try pty.wait(for: "STOPPED") { screen in
      if screen.isAlternate, last.map({ ContinuousClock.now - $0 > .seconds(3) }) ?? true {
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
    try pty.wait(for: "the keypad") { _ in
      String(decoding: pty.output[before...], as: UTF8.self).contains("\u{1B}[?1h")
    }
    pty.send("\u{1B}[B")
    try pty.waitForText("> Gemeente 1")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  /// A stop takes nothing apart, and no key is waited for that control-Z threw away, wherever the program is.
  @Test func atAnyMoment() throws {
    // A loop would end with the first stop within it.
    let again = (1...20).map { "; read answer; fg; echo STOPPED \($0)." }.joined()
    let script = "set -m; '\(builtProgram("terminal-demo"))'; echo STOPPED 0." + again
    let pty = try Pty("/bin/bash", ["--norc", "-c", script])
    for round in 0..<20 {
      try pty.waitForLastCell()
      pty.send(round.isMultiple(of: 2) ? "\u{1A}" : "\u{1B}[B\u{1A}")
      try pty.waitForText("STOPPED \(round).")
      #expect(pty.isRestored)
      // The shell goes on where it was, not over what it said before.
      if round > 0 { #expect(pty.screen.text.contains("STOPPED \(round - 1).")) }
      pty.resize(columns: round.isMultiple(of: 3) ? 100 : 80, rows: 24)
      pty.send("\n")
      try pty.wait(for: "the screen") { $0.isAlternate }
    }
    try pty.waitForLastCell()
    pty.send("q")
    try pty.waitForText("STOPPED 20.")
    #expect(pty.isRestored)
  }

  /// A program between it and the shell stops at once, and then the terminal is no longer its own.
  @Test(arguments: [true, false])
  func behindAnotherProgram(answers: Bool) throws {
    let script = "set -m; /bin/sh -c '\(builtProgram("terminal-demo")); :'; echo STOPPED; read answer; fg; echo ENDED"
    let pty = try Pty("/bin/bash", ["--norc", "-c", script], answers: answers)
    try pty.waitForLastCell()
    pty.send("\u{1B}[B\u{1A}")
    // Which of the two stops first is chance, so it may be said on the screen that goes away.
    try pty.wait(for: "the shell") { _ in String(decoding: pty.output, as: UTF8.self).contains("STOPPED") }
    pty.settle()
    #expect(pty.isRestored)
    let written = pty.output.count
    // Longer than it would wait for an answer.
    pty.settle(milliseconds: 1_500)
    #expect(pty.output.count == written)
    pty.send("\n")
    try pty.wait(for: "the screen") { $0.isAlternate }
    pty.send("q")
    try pty.waitForText("ENDED")
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
