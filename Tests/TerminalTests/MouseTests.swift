import Glibc
import PtyHarness
import Screen
import Testing

@testable import Terminal

/// The mouse: what it reports, on which terminals, and that it is given back.
@Suite struct MouseTests {
  private static func events(_ report: String) -> [Event] {
    var decoder = KeyDecoder()
    decoder.feed(report.utf8)
    return decoder.lastEvents()
  }

  @Test(arguments: [
    ("0;12;7M", Event.click(Click(.left, Position(row: 6, column: 11)))),
    ("2;1;1M", .click(Click(.right, Position(row: 0, column: 0)))),
    ("0;99999;99999M", .click(Click(.left, Position(row: 99_998, column: 99_998)))),
    ("64;3;4M", .wheel(-1)), ("65;3;4M", .wheel(1)),
  ])
  func reports(_ report: String, _ event: Event) {
    #expect(Self.events("\u{1B}[<" + report) == [event])
    #expect(Self.events("\u{1B}[<" + report + "x") == [event, .key(.character("x"))])
  }

  @Test(arguments: [
    "0;12;7m", "1;12;7M", "3;12;7M", "4;12;7M", "16;12;7M", "32;12;7M", "35;12;7M", "66;12;7M", "80;12;7M", "128;12;7M",
    "0;0;7M", "0;7;0M", "0;-1;7M", "0;7;-1M", "0;123456;7M", "0;99999999999999999999;7M", "0;7M", "0;7;7;7M", ";;M",
    "M",
    "0;;M", "0;7;M", "0;7:7M", "0 ;7;7M", "<0;7;7M", "0;7", "0;", "",
  ])
  func reportsThatTellNothing(_ report: String) {
    #expect(Self.events("\u{1B}[<" + report) == [])
  }

  @Test(arguments: ["0", "0;", "0;12;7", ""])
  func aReportMayComeLate(_ beginning: String) {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[<\(beginning)".utf8)
    #expect(decoder.lastEvents() == [])
    var other = decoder
    decoder.feed("0;12;7M".utf8.dropFirst(beginning.utf8.count))
    #expect(decoder.lastEvents() == [.click(Click(.left, Position(row: 6, column: 11)))])
    // Whatever else follows was typed.
    other.feed("q".utf8)
    #expect(other.lastEvents() == [.key(.character("q"))])
  }

  @Test func aReportWithoutEndIsNotWaitedFor() {
    #expect(Self.events("\u{1B}[<" + String(repeating: "0", count: 100)) == [])
    #expect(Self.events("\u{1B}[<" + String(repeating: "0", count: 100) + "M") == [])
  }

  @Test func theOldFormTellsNothing() {
    #expect(Self.events("\u{1B}[M !!x") == [.key(.character("x"))])
    #expect(Self.events("\u{1B}[M#\u{7F}\u{7F}") == [])
  }

  @Test func quickPressesAtOnePlaceAreCounted() {
    var counter = ClickCounter()
    let here = Click(.left, Position(row: 3, column: 4))
    let beside = Click(.left, Position(row: 3, column: 5))
    #expect(counter.counted(here, at: .milliseconds(0)).count == 1)
    #expect(counter.counted(here, at: .milliseconds(300)).count == 2)
    #expect(counter.counted(here, at: .milliseconds(700)).count == 3)
    #expect(counter.counted(here, at: .milliseconds(1101)).count == 1)
    #expect(counter.counted(beside, at: .milliseconds(1102)).count == 1)
    #expect(counter.counted(Click(.right, beside.position), at: .milliseconds(1103)).count == 1)
  }

  @Test func reachesTheProgram() throws {
    let pty = try demo("keys")
    #expect(pty.screen.reportsMouse)
    pty.send(
      "\u{1B}[<0;12;7M\u{1B}[<0;12;7m\u{1B}[<0;12;7M\u{1B}[<2;80;24M\u{1B}[<65;1;1M\u{1B}[<0;81;1M\u{1B}[<0;1;25Mx")
    try pty.waitForText("character(\"x\")")
    #expect(
      pty.screen.lines[1...5] == [" left 6 11 1", " left 6 11 2", " right 23 79 1", " wheel 1", " character(\"x\")"])
  }

  @Test func inPiecesOverASlowLine() throws {
    let pty = try demo("keys", environment: ["ESCDELAY": "2000"])
    for byte in "\u{1B}[<0;12;7M".utf8 {
      pty.send([byte])
      usleep(2000)
    }
    try pty.waitForText("left 6 11 1")
  }

  @Test func switchesOffAndOn() throws {
    let pty = try demo("keys")
    pty.send("m")
    try pty.waitForText("mouse false")
    #expect(!pty.screen.reportsMouse)
    pty.send("\u{1B}[<0;12;7Mm")
    try pty.waitForText("mouse true")
    #expect(pty.screen.reportsMouse)
    #expect(!pty.screen.text.contains("left"))
  }

  @Test func offOnRequest() throws {
    let pty = try demo("keys", "mouseless")
    #expect(!pty.screen.reportsMouse)
    pty.send("\u{1B}[<0;12;7Mx")
    try pty.waitForText("character(\"x\")")
    #expect(!pty.screen.text.contains("left"))
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test(arguments: ["vt100", "linux", "ansi", "xterm-mono"])
  func terminalsWithoutOneGetNoBytes(_ term: String) throws {
    let knows = term == "xterm-mono"
    let pty = try demo("keys", environment: ["TERM": term])
    pty.send("m")
    try pty.waitForText(knows ? "mouse false" : "mouse none")
    pty.send("q")
    try pty.waitForExit()
    let written = String(decoding: pty.output, as: UTF8.self)
    #expect(written.contains("[?100") == knows)
    #expect(pty.isRestored)
  }

  @Test(arguments: ["xterm", "xterm-256color", "screen", "screen-256color", "tmux-256color", "rxvt"])
  func terminalsWithOneAreAskedOnce(_ term: String) throws {
    let pty = try demo(environment: ["TERM": term])
    #expect(pty.screen.reportsMouse)
    pty.send("jjj")
    try pty.waitForText("stopt")
    pty.send("q")
    try pty.waitForExit()
    let written = String(decoding: pty.output, as: UTF8.self)
    #expect(written.split(separator: "\u{1B}[?1000;1006h", omittingEmptySubsequences: false).count == 2)
    #expect(!written.contains("[?1002h") && !written.contains("[?1003h"))
    #expect(pty.isRestored)
  }
}
