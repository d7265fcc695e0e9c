import PtyHarness
import Testing

/// The explorer on every kind of terminal and at every size.
@Suite struct ElkeTerminalTests {
  private static let terminals = [
    "xterm", "xterm-256color", "screen", "screen-256color", "tmux-256color", "linux", "vt100", "ansi", "dumb",
    "unknown",
  ]
  private static let withMouse = ["xterm", "xterm-256color", "screen", "screen-256color", "tmux-256color"]

  @Test(arguments: terminals, ["C.UTF-8", "C"])
  func drawsOrWritesText(_ term: String, _ locale: String) throws {
    for noColour in [nil, "1"] {
      let pty = try Pty(
        builtProgram("wmo"), environment: ["TERM": term, "LC_ALL": locale, "NO_COLOR": noColour], columns: 100)
      if ["dumb", "unknown"].contains(term) {
        #expect(try pty.waitForExit() == .code(0))
        #expect(pty.screen.text.contains("zeer licht"))
        #expect(!pty.output.contains(0x1B))
      } else {
        try pty.waitForText("q stop")
        pty.send("j")
        try pty.waitForRow("> licht")
        #expect(pty.screen.reportsMouse == Self.withMouse.contains(term))
        pty.send("q")
        #expect(try pty.waitForExit() == .code(0))
        #expect(pty.colourSequences.isEmpty == (noColour != nil || term == "vt100"))
        #expect(String(decoding: pty.output, as: UTF8.self).contains("[?1000") == Self.withMouse.contains(term))
      }
      if locale == "C" { #expect(pty.output.allSatisfy { $0 < 0x80 }) }
      #expect(pty.isRestored)
    }
  }

  @Test(arguments: [(1, 1), (59, 15), (60, 16), (200, 60), (300, 100)])
  func everySize(_ columns: Int, _ rows: Int) throws {
    let pty = try Pty(builtProgram("wmo"), columns: columns, rows: rows)
    let isLarge = columns >= 60 && rows >= 16
    try pty.wait(for: "a screen") { $0.text.contains(isLarge ? "q stop" : "H") }
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test func aHugeWindowIsDrawnInPart() throws {
    let pty = try Pty(builtProgram("wmo"), columns: 1000, rows: 400, window: (columns: 5000, rows: 5000))
    try pty.waitForText("q stop")
    #expect(pty.screen.lines[399].hasSuffix("q stop"))
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test func aStormOfSizesLeavesTheScreenOfAFreshStart() throws {
    // Whatever of these comes in while the window is too small, Escape leads back to the same screen.
    let keys = ["j", "k", "m", "\u{1B}", "G", "i", "\u{1B}", "t", "?", "\u{1B}"]
    let pty = try verkenner()
    var random: UInt64 = 20_231_121
    func number(_ range: ClosedRange<Int>) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int(random >> 33) % range.count
    }
    for step in 0..<100 {
      let isTiny = step.isMultiple(of: 3)
      pty.resize(columns: number(isTiny ? 1...59 : 60...220), rows: number(isTiny ? 1...15 : 16...70))
      pty.send(keys[step % keys.count])
      if step.isMultiple(of: 7) { pty.settle(milliseconds: 5) }
    }
    pty.resize(columns: 80, rows: 24)
    pty.send("\u{1B}\u{1B}\u{1B}gj")
    let fresh = try verkenner()
    fresh.send("j")
    try fresh.waitForRow("> licht")
    fresh.settle()
    try pty.wait(for: "the screen of a fresh start") { $0.lines == fresh.screen.lines }
    #expect(pty.screen.lines == fresh.screen.lines)
    #expect(pty.screen.cursor == fresh.screen.cursor)
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }
}

/// The mouse and the themes, through the whole program.
@Suite struct MuisTests {
  private func click(_ row: Int, _ column: Int) -> String {
    "\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m"
  }

  @Test func selectsAndOpens() throws {
    let pty = try verkenner()
    let row = try #require(pty.screen.lines.firstIndex { $0.hasPrefix("  gemiddeld") })
    pty.send(click(row, 10))
    try pty.waitForRow("> gemiddeld")
    pty.send(click(row, 40))
    try pty.waitForText("taakzwaarte: gemiddeld · ")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test func switchesOffAndSaysSo() throws {
    let pty = try verkenner()
    pty.send("#")
    try pty.waitForText("De muis is uit")
    #expect(!pty.screen.reportsMouse)
    pty.send("#")
    try pty.waitForText("De muis werkt; tekst selecteren gaat met Shift ingedrukt.")
    #expect(pty.screen.reportsMouse)
  }

  @Test func offOnTheCommandLine() throws {
    let pty = try verkenner("--muis", "uit")
    #expect(!pty.screen.reportsMouse)
    pty.send("q")
    try pty.waitForExit()
    #expect(!String(decoding: pty.output, as: UTF8.self).contains("[?1000;1006h"))
  }

  @Test func saysThatThereIsNone() throws {
    let pty = try verkenner(environment: ["TERM": "vt100"])
    pty.send("#")
    try pty.waitForText("Deze terminal geeft de muis niet door.")
  }

  @Test func themesGoRound() throws {
    let pty = try verkenner("--thema", "donker")
    #expect(pty.screen.cell(row: 3, column: 40).background == .index(69))
    for (name, colour): (String, UInt8) in [("auto", 68), ("licht", 32), ("donker", 69)] {
      pty.send("T")
      try pty.waitForText("Thema \(name)")
      #expect(pty.screen.cell(row: 3, column: 40).background == .index(colour))
    }
  }

  @Test func theRoomHasThemesToo() throws {
    let pty = try Pty(builtProgram("wmo"), ["presenteer", "--thema", "licht"])
    try pty.waitForText("1 van")
    pty.send("T")
    try pty.waitForText("Thema donker")
    pty.send(click(5, 5))
    try pty.waitForText("2 van")
  }

  @Test func otherWordsAreRefused() throws {
    for option in ["--muis", "--thema"] {
      let uitkomst = try wmo("verken", option, "paars")
      #expect(uitkomst.code == 64)
      #expect(
        uitkomst.fouten.contains(
          option == "--muis"
            ? "--muis kan niet ‘paars’ zijn; kies aan of uit." : "Onbekend thema ‘paars’; er zijn: auto, licht, donker."
        ))
    }
  }
}
