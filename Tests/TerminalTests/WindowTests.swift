import PtyHarness
import Screen
import Testing

@testable import Terminal

@Suite struct WindowTests {
  @Test func followsTheSize() throws {
    let pty = try demo()
    for (columns, rows) in [(100, 30), (200, 60), (50, 8), (80, 24)] {
      pty.resize(columns: columns, rows: rows)
      try pty.waitForText("\(columns)x\(rows)")
      try pty.waitForLastCell()
    }
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 5), (5, 2), (20, 5)])
  func startsAndShrinksToTiny(_ columns: Int, _ rows: Int) throws {
    let started = try Pty(builtProgram("terminal-demo"), columns: columns, rows: rows)
    try started.wait(for: "a sign of life") { $0.cell(row: 0, column: 0).scalar == "t" }
    started.send("q")
    #expect(try started.waitForExit() == .code(0))
    #expect(started.isRestored)

    let pty = try demo()
    pty.resize(columns: columns, rows: rows)
    try pty.wait(for: "a tiny screen") { $0.cell(row: 0, column: 0).scalar == "t" }
    pty.resize(columns: 80, rows: 24)
    try pty.waitForText("80x24")
    try pty.waitForLastCell()
  }

  @Test func ofAHugeWindowAPartIsUsed() throws {
    let largest = Terminal.largest
    let huge = (columns: 5000, rows: 5000)
    let pty = try Pty(
      builtProgram("terminal-demo"), columns: largest.columns, rows: largest.rows, window: huge)
    try pty.waitForText("1000x400")
    try pty.waitForLastCell()
    pty.resize(columns: 80, rows: 24)
    try pty.waitForText("80x24")
    pty.resize(columns: largest.columns, rows: largest.rows, window: huge)
    try pty.waitForText("1000x400")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test func aStormEndsInTheLastSize() throws {
    let pty = try demo()
    for step in 0..<200 { pty.resize(columns: 40 + step * 7 % 120, rows: 10 + step * 3 % 40) }
    pty.resize(columns: 97, rows: 31)
    try pty.waitForText("97x31")
    try pty.waitForLastCell()
    #expect(pty.screen.lines[1].hasPrefix("> Gemeente 0"))
  }

  @Test func whatWasUnderWayForTheOldWindowDoesNotHoldInTheNew() throws {
    let pty = try demo()
    pty.screen.resize(columns: 80, rows: 40)
    // The last bytes for the old window: all of its rows scroll.
    pty.screen.write(Array("\u{1B}[1;24r".utf8))
    pty.resize(columns: 80, rows: 40)
    try pty.waitForText("80x40")
    try pty.waitForLastCell()
    // Whether the terminal takes letters out of a row that was not there before, as ncurses counts on.
    pty.screen.write(Array("\u{1B}[40;1H\u{1B}[Kabc\u{1B}[40;1H\u{1B}[1P".utf8))
    #expect(pty.screen.lines[39] == "bc")
  }

  @Test func exportedSizesDoNotFreezeIt() throws {
    let pty = try demo(environment: ["LINES": "10", "COLUMNS": "20"])
    #expect(pty.screen.lines[0] == " Proef – één lijst  80x24")
    pty.resize(columns: 90, rows: 20)
    try pty.waitForText("90x20")
  }
}
