import PtyHarness
import Testing

/// The explorer on a terminal.
@Suite struct VerkennerTests {
  @Test func drawsTheFirstScreenWithTheCursorOnTheSelection() throws {
    let pty = try verkenner()
    #expect(
      pty.screen.lines[0] == " Wmo · Maatwerk · netto · € per volwassene · jaarrekening 2023          341/342")
    #expect(pty.screen.lines[3].hasPrefix("> zeer licht       69       238,6  "))
    #expect(pty.screen.cursor == (3, 0))
    #expect(pty.screen.isAlternate)
  }

  @Test func movesOpensAndGoesBack() throws {
    let pty = try verkenner()
    pty.send("jjj")
    try pty.waitForRow("> zwaar")
    pty.send("\r")
    try pty.waitForText("taakzwaarte: zwaar · 68 gemeenten, op naam")
    pty.send("G\r")
    try pty.waitForText("Zwolle (GM0193)")
    pty.send("\u{1B}")
    try pty.waitForRow("> Zwolle")
    pty.send("\u{1B}")
    try pty.waitForRow("> zwaar")
  }

  @Test func searchesFiltersAndChoosesAMeasure() throws {
    let pty = try verkenner()
    pty.send("/zaan\r")
    try pty.waitForText("Zaanstad (GM0479) · Noord-Holland")
    pty.send("\u{1B}")
    try pty.waitForText("Indeling: taakzwaarte")
    pty.send("fprovincie\rzeeland\r")
    try pty.waitForText("13/13")
    pty.send("mtoegang\r")
    try pty.waitForText("Toegang · netto")
  }

  @Test func showsSourceHelpAndCommandLine() throws {
    let pty = try verkenner("--gemeente", "utrecht", "--maat", "toegang")
    pty.send("b")
    try pty.waitForText("lasten 65.142 − baten 7.086 = 58.056")
    pty.send("\u{1B}?")
    try pty.waitForText("Hulp: kies met Enter wat u wilt doen")
    pty.send("\u{1B}:")
    try pty.waitForText("wmo gemeente GM0344 --maat toegang")
  }

  @Test func followsTheWindow() throws {
    let pty = try verkenner()
    pty.send("j")
    try pty.waitForRow("> licht")
    for (columns, rows) in [(200, 60), (60, 16)] {
      pty.resize(columns: columns, rows: rows)
      try pty.wait(for: "\(columns)x\(rows)") { screen in
        screen.lines[rows - 1].hasSuffix("? hulp  q stop") && screen.lines.contains { $0.hasPrefix("> licht") }
      }
    }
    pty.resize(columns: 40, rows: 5)
    try pty.waitForText("Het venster is te klein")
    pty.resize(columns: 80, rows: 24)
    try pty.waitForRow("> licht")
  }

  @Test(arguments: ["q", "\u{1B}\u{1B}q", "/zaan\rq", "?\u{1B}q"])
  func leavesWithTheTerminalAsItWas(_ keys: String) throws {
    let pty = try verkenner()
    pty.send(keys)
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test(arguments: [(["--ascii"], "C.UTF-8"), ([], "C")])
  func onlyASCIIWhereAskedOrNeeded(_ arguments: [String], _ locale: String) throws {
    let pty = try Pty(builtProgram("wmo"), arguments, environment: ["LC_ALL": locale], columns: 120, rows: 40)
    try pty.waitForText("q stop")
    pty.send("/sudwest\r")
    try pty.waitForText("Sudwest-Fryslan (GM1900)")
    pty.send("\u{1B}a")
    try pty.waitForText("alle gemeenten - 342 gemeenten")
    pty.send("q")
    try pty.waitForExit()
    #expect(pty.output.allSatisfy { $0 < 0x80 })
    #expect(pty.isRestored)
  }

  @Test(arguments: [["NO_COLOR": "1"], [:]])
  func coloursOnlyWhereWanted(_ environment: [String: String]) throws {
    let pty = try verkenner(environment: environment.mapValues(Optional.some))
    let colours = pty.screen.lines.indices.flatMap { row in
      (0..<80).map { pty.screen.cell(row: row, column: $0) }
    }
    .filter { $0.foreground != .own || $0.background != .own }
    #expect(colours.isEmpty == (environment["NO_COLOR"] != nil))
  }

  @Test func aWrongGemeenteNeverOpensTheScreen() throws {
    let pty = try Pty(builtProgram("wmo"), ["--gemeente", "zaanstat"], columns: 120)
    #expect(try pty.waitForExit() == .code(66))
    #expect(!pty.output.contains(0x1B))
  }
}
