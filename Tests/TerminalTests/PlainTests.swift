import PtyHarness
import Testing

/// What remains without colours and without Unicode.
@Suite struct PlainTests {
  @Test(arguments: ["C", "POSIX", "nl_XX.ISO-8859-1"])
  func onlyAsciiInOtherLocales(_ locale: String) throws {
    let pty = try demo(environment: ["LC_ALL": locale], columns: 60, rows: 6)
    pty.send("q")
    try pty.waitForExit()
    #expect(pty.output.allSatisfy { $0 < 0x80 })
    #expect(pty.isRestored)
  }

  @Test func anUnknownLocaleIsTakenAtItsWord() throws {
    let pty = try demo(environment: ["LC_ALL": "xx_XX.UTF-8"], columns: 60, rows: 6)
    #expect(pty.screen.lines[0] == " Proef – één lijst  60x6")
  }

  @Test func asciiOnRequest() throws {
    let pty = try demo("ascii", columns: 60, rows: 6)
    #expect(
      pty.screen.lines == [
        " Proef - een lijst  60x6",
        "> Gemeente 0                                        E 0",
        "  Gemeente 1     #############                      E 100",
        "  Gemeente 2     #########################.         E 201",
        "  Gemeente 3     ###.                               E 27",
        " q stopt                                                   X",
      ])
    #expect(pty.screen.cell(row: 2, column: 20) == ScreenCell(scalar: "#", foreground: .index(68)))
    #expect(pty.output.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "xterm-mono"]])
  func noColours(_ environment: [String: String]) throws {
    let pty = try demo(environment: environment.mapValues(Optional.some), columns: 60, rows: 6)
    #expect(pty.screen.cell(row: 2, column: 20) == ScreenCell(scalar: " ", isReversed: true))
    #expect(pty.screen.cell(row: 2, column: 29) == ScreenCell(scalar: "▌"))
    pty.send("q")
    try pty.waitForExit()
    #expect(pty.colourSequences.isEmpty)
    #expect(pty.isRestored)
  }

  @Test func noColoursOnRequest() throws {
    let pty = try demo("mono")
    #expect(pty.colourSequences.isEmpty)
  }

  @Test func anEmptyVariableMeansNothing() throws {
    #expect(try !demo(environment: ["NO_COLOR": ""]).colourSequences.isEmpty)
  }

  @Test func coloursOnRequest() throws {
    #expect(try !demo("colour", environment: ["NO_COLOR": "1"]).colourSequences.isEmpty)
  }
}
