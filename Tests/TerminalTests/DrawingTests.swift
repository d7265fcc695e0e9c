import Glibc
import PtyHarness
import Testing

@Suite struct DrawingTests {
  @Test func everyCellOfTheFrame() throws {
    let pty = try demo(columns: 60, rows: 6)
    #expect(
      pty.screen.lines == [
        " Proef – één lijst  60x6",
        "> Gemeente 0                                        € 0",
        "  Gemeente 1                 ▌                      € 100",
        "  Gemeente 2                              ▏         € 201",
        "  Gemeente 3        ▍                               € 27",
        " q stopt                                                   X",
      ])
    #expect(pty.screen.isAlternate)
  }

  @Test func cursorStandsOnTheSelection() throws {
    let pty = try demo()
    #expect(pty.screen.cursor == (1, 0))
    #expect(pty.screen.showsCursor)
    pty.send("\u{1B}[B\u{1B}[B")
    try pty.wait(for: "the third row") { $0.cursor == (3, 0) && $0.cell(row: 3, column: 0).scalar == ">" }
    #expect(pty.screen.cell(row: 3, column: 2) == ScreenCell(scalar: "G", isReversed: true))
    #expect(pty.screen.cell(row: 1, column: 2) == ScreenCell(scalar: "G"))
  }

  @Test func cursorIsHiddenWithoutAPlace() throws {
    let pty = try demo()
    pty.resize(columns: 30, rows: 3)
    try pty.wait(for: "no cursor") { !$0.showsCursor && $0.text == "te klein\n\n" }
  }

  @Test func barsAreBlanksWithABackground() throws {
    let pty = try demo(columns: 60, rows: 6)
    let fill = ScreenCell(scalar: " ", background: .index(68))
    #expect(pty.screen.cell(row: 2, column: 20) == fill)
    #expect(pty.screen.cell(row: 2, column: 29) == ScreenCell(scalar: "▌", foreground: .index(68)))
    #expect(pty.screen.cell(row: 2, column: 40) == ScreenCell(scalar: " "))
  }

  @Test func eightColoursWhereThereAreNoMore() throws {
    let pty = try demo(environment: ["TERM": "xterm"], columns: 60, rows: 6)
    #expect(pty.screen.cell(row: 2, column: 20).background == .index(4))
    #expect(pty.screen.cell(row: 2, column: 29) == ScreenCell(scalar: "▌", foreground: .index(4)))
  }

  @Test func nothingHostileReachesTheTerminal() throws {
    let pty = try demo()
    pty.send("h")
    try pty.wait(for: "the end of the row") { $0.lines[1].hasSuffix("z") }
    #expect(pty.screen.lines[1] == "a�[2J\(String(repeating: "\u{FFFD}", count: 11))z")
  }

  @Test func aFrameIsSentInOnePiece() throws {
    let pty = try demo(columns: 200, rows: 60)
    func writes() throws -> Int { try #require(pty.number("syscw:", in: "io")) }
    pty.settle()
    let (before, sent) = (try writes(), pty.output.count)
    pty.signal(SIGWINCH)
    try pty.wait(for: "a frame") { _ in pty.output.count > sent + 1_000 }
    pty.settle()
    // The handler that wakes the program, the rows that scroll, and the frame.
    #expect(try writes() - before == 3)
  }

  @Test func aStepIsSmall() throws {
    for (columns, rows) in [(80, 24), (200, 60)] {
      let pty = try demo(columns: columns, rows: rows)
      let before = pty.output.count
      pty.send("\u{1B}[B")
      try pty.wait(for: "the second row") { $0.cursor == (2, 0) && $0.cell(row: 2, column: 0).scalar == ">" }
      #expect(pty.output.count - before <= 100)
    }
  }

  @Test func copiesPastTheScreen() throws {
    let pty = try demo("keys")
    pty.send("c")
    try pty.waitForText("copied true")
    #expect(String(decoding: pty.output, as: UTF8.self).contains("\u{1B}]52;c;U8O6ZHdlc3Q=\u{07}"))
  }

  @Test func doesNotCopyWhereItMightShow() throws {
    let pty = try demo("keys", environment: ["TERM": "linux"])
    pty.send("c")
    try pty.waitForText("copied false")
  }
}
