import Glibc
import PtyHarness
import Testing

/// Keys as terminals send them, through the whole program.
@Suite struct KeyTests {
  @Test(arguments: [
    ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[B", "down"), ("\u{1B}OB", "down"),
    ("\u{1B}[C", "right"), ("\u{1B}OC", "right"), ("\u{1B}[D", "left"), ("\u{1B}OD", "left"),
    ("\u{1B}[H", "home"), ("\u{1B}OH", "home"), ("\u{1B}[1~", "home"), ("\u{1B}[7~", "home"),
    ("\u{1B}[F", "end"), ("\u{1B}OF", "end"), ("\u{1B}[4~", "end"), ("\u{1B}[8~", "end"),
    ("\u{1B}[5~", "pageUp"), ("\u{1B}[6~", "pageDown"), ("\u{1B}[3~", "delete"), ("\u{1B}[Z", "backTab"),
    ("\r", "enter"), ("\n", "enter"), ("\u{1B}OM", "enter"), ("\t", "tab"),
    ("\u{7F}", "backspace"), ("\u{08}", "backspace"), ("\u{1B}", "escape"), ("\u{01}", "control(\"a\")"),
    ("x", "character(\"x\")"), ("é", "character(\"\\u{00E9}\")"), ("€", "character(\"\\u{20AC}\")"),
  ])
  func key(_ bytes: String, _ name: String) throws {
    for term in ["xterm-256color", "linux", "vt100", "screen"] {
      let pty = try demo("keys", environment: ["TERM": term])
      pty.send(bytes)
      try pty.wait(for: "\(name) on \(term)") { $0.lines[1] == " " + name }
    }
  }

  @Test(
    "A type of terminal may have keys of its own",
    arguments: [
      ("cons25", "\u{1B}[G", "pageDown"), ("cons25", "\u{1B}[I", "pageUp"),
      ("sun", "\u{1B}[214z", "home"), ("sun", "\u{1B}[222z", "pageDown"), ("sun", "\u{7F}", "delete"),
      ("sun", "\u{1B}", "escape"), ("cons25", "\u{1B}[Z", "backTab"),
    ])
  func keyOfAType(_ term: String, _ bytes: String, _ name: String) throws {
    let pty = try demo("keys", environment: ["TERM": term])
    pty.send(bytes)
    try pty.wait(for: "\(name) on \(term)") { $0.lines[1] == " " + name }
  }

  @Test(arguments: [
    "\u{1B}[1;5A", "\u{1B}[200~q\nq\u{1B}[201~", "\u{1B}[M !!",
    "\u{1B}[<0;12;7m", "\u{1B}[<0;12;700M", "\u{1B}[<35;12;7M", "\u{1B}[<0;0;7M", "\u{1B}[<;;M",
    "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]52;c;cXE=\u{07}", "\u{1B}[?62;22c", "\u{1B}P>|XTerm(1)\u{1B}\\",
    "\u{1B}[[A", "\u{1B}[15~", "\u{1B}OP",
    "\u{1B}[27;5;113~", "\u{1B}[113;5u", "🙂", "\u{202E}", "\u{200B}",
  ])
  func swallowed(_ bytes: String) throws {
    let pty = try demo("keys")
    pty.send(bytes + "x")
    try pty.waitForText("character(\"x\")")
    #expect(pty.screen.lines[1] == " character(\"x\")")
  }

  @Test func invalidBytesAreLeftOut() throws {
    let pty = try demo("keys")
    pty.send([0xFF, 0xC0, 0x80, 0xE9, 0x00, 0xF8, 0x78])
    try pty.waitForText("character(\"x\")")
    #expect(pty.screen.lines[1] == " character(\"x\")")
  }

  @Test(arguments: [("\u{1B}[", "B", "down"), ("\u{1B}O", "A", "up")])
  func aKeyThatIsCutInTwo(_ first: String, _ rest: String, _ name: String) throws {
    let pty = try demo("keys")
    pty.send(first)
    // Longer than Escape waits, as over a line that has a hiccup.
    usleep(50_000)
    pty.send(rest)
    try pty.wait(for: name) { $0.lines[1] == " " + name }
  }

  @Test func escapeAndALetterAreTwoKeys() throws {
    let pty = try demo("keys")
    pty.send("\u{1B}x")
    try pty.waitForText("character(\"x\")")
    #expect(pty.screen.lines[1...2] == [" escape", " character(\"x\")"])
  }

  @Test func aBurstCostsAboutOneFrame() throws {
    let pty = try demo()
    let frame = pty.output.count
    pty.send(String(repeating: "\u{1B}OB", count: 200))
    try pty.wait(for: "row 200") { $0.text.contains("> Gemeente 200") }
    // Drawn one by one it is more than twenty frames. A burst may come in parts.
    #expect(pty.output.count - frame < 4 * frame)
  }

  @Test func endlessInputIsNotWaitedFor() throws {
    let pty = try demo()
    for _ in 0..<40 { pty.send(String(repeating: "j", count: 1000)) }
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
  }
}
