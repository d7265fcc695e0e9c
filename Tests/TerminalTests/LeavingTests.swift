import Glibc
import PtyHarness
import Testing

/// However the program ends, the terminal is as it was.
@Suite struct LeavingTests {
  @Test(arguments: ["xterm-256color", "linux", "vt100", "screen", "tmux-256color", "rxvt"])
  func onItsOwn(_ term: String) throws {
    let pty = try Pty(builtProgram("terminal-demo"), environment: ["TERM": term])
    try pty.waitForText("stopt")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  /// Where the screen stays behind, the shell begins on an empty row.
  @Test(arguments: ["linux", "vt100"], [SIGTERM, SIGABRT])
  func theLastRowIsTheShells(_ term: String, _ number: Int32) throws {
    let pty = try Pty(builtProgram("terminal-demo"), environment: ["TERM": term])
    try pty.waitForText("stopt")
    pty.signal(number)
    _ = try pty.waitForExit()
    #expect(!pty.screen.text.contains("stopt"))
    #expect(pty.screen.text.contains("Gemeente 1"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func askedBySignal(_ number: Int32) throws {
    let pty = try demo()
    pty.signal(number)
    #expect(try pty.waitForExit() == .code(128 + number))
    #expect(pty.isRestored)
  }

  @Test(arguments: [("\u{03}", SIGINT), ("\u{1C}", SIGQUIT)])
  func askedByKey(_ key: String, _ number: Int32) throws {
    let pty = try demo()
    pty.send(key)
    #expect(try pty.waitForExit() == .code(128 + number))
    #expect(pty.isRestored)
  }

  @Test func askedTwiceWhileBusy() throws {
    let pty = try demo()
    // Until the first frame is answered, the next would wait, and being busy lasts for ever.
    pty.settle()
    pty.send("b")
    try pty.waitForText("bezig")
    try pty.wait(for: "an end") { _ in
      pty.send("\u{03}")
      return pty.hasEnded()
    }
    #expect(try pty.waitForExit() == .signal(SIGINT))
    #expect(pty.isRestored)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS])
  func killedByFault(_ number: Int32) throws {
    let pty = try demo()
    // A fault of its own never comes while the thread sanitizer holds a lock that the handler needs; one from here may.
    pty.settle()
    pty.signal(number)
    #expect(try pty.waitForExit() == .signal(number))
    #expect(pty.isRestored)
  }

  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func trapped(_ term: String) throws {
    let pty = try demo(environment: ["TERM": term])
    pty.send("t")
    let end = try pty.waitForExit()
    #expect(end == .signal(SIGILL) || end == .signal(SIGTRAP))
    #expect(pty.isRestored)
    #expect(String(decoding: pty.output, as: UTF8.self).contains("trapped on purpose"))
  }

  @Test func outOfStack() throws {
    let pty = try demo()
    pty.send("o")
    #expect(try pty.waitForExit() == .signal(SIGSEGV))
    #expect(pty.isRestored)
  }

  @Test func byCallingExit() throws {
    let pty = try demo()
    pty.send("p")
    #expect(try pty.waitForExit() == .code(3))
    #expect(pty.isRestored)
  }

  @Test func errorsWaitForTheEnd() throws {
    let pty = try demo()
    pty.send("w")
    pty.send("\u{1B}[B")
    try pty.waitForText("> Gemeente 1")
    #expect(!pty.screen.text.contains("written"))
    pty.send("q")
    try pty.waitForExit()
    #expect(pty.screen.text.contains("written to standard error"))
  }

  @Test(arguments: [false, true])
  func hungUp(_ ignoringHangup: Bool) throws {
    let pty = try demo(ignoringHangup: ignoringHangup)
    pty.hangUp()
    #expect(try pty.waitForExit() == .code(128 + SIGHUP))
  }

  /// Answers that are under way would be read; where none is waited for, what was typed is left for the next program.
  @Test func afterAHangupNoAnswerIsWaitedFor() throws {
    let pty = try demo(answers: false)
    pty.signal(SIGSTOP)
    try pty.wait(for: "a stop") { _ in pty.state?.letter == "T" }
    pty.signal(SIGHUP)
    pty.send("abc")
    pty.signal(SIGCONT)
    #expect(try pty.waitForExit() == .code(128 + SIGHUP))
    #expect(pty.unread == 3)
    #expect(pty.isRestored)
  }

  @Test func inputThatIsNoTerminal() throws {
    for redirection in ["</dev/null", "| cat", "</dev/null | cat"] {
      let pty = try Pty("/bin/sh", ["-c", "'\(builtProgram("terminal-demo"))' \(redirection)"])
      #expect(try pty.waitForExit() == .code(0))
      #expect(pty.screen.lines[0] == "geen scherm: notATerminal")
      #expect(!pty.output.contains(0x1B))
    }
  }
}
