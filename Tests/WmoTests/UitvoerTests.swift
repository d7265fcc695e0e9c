import PtyHarness
import Testing

/// Output that is not a screen: pipes, closed pipes, terminals that cannot show one.
@Suite struct UitvoerTests {
  @Test func closedOutputIsQuiet() throws {
    let uitkomst = try shell("{ \"$WMO\" gemeenten --formaat json; echo \"code $?\" >&2; } | head -1")
    #expect(uitkomst == Uitkomst(code: 0, uitvoer: "{\n", fouten: "code 0\n"))
  }

  @Test func aFullDiskIsSaid() throws {
    let uitkomst = try shell("\"$WMO\" groepen >/dev/full")
    #expect(
      uitkomst
        == Uitkomst(
          code: 74, uitvoer: "", fouten: "wmo: De uitvoer kan niet worden geschreven, omdat de schijf vol is.\n"))
  }

  @Test func withoutACommandTheStartViewIsText() throws {
    let start = try wmo()
    #expect(start.code == 0)
    #expect(start.fouten.isEmpty)
    #expect(try start == wmo("groepen"))
    #expect(try wmo("--gemeente", "zaan") == wmo("gemeente", "zaan"))
    #expect(try wmo("--maat", "toegang") == wmo("groepen", "--maat", "toegang"))
  }

  @Test(arguments: [
    (nil, "TERM is niet gezet, dus er is geen scherm; hier is het eerste scherm als tekst."),
    ("onbekend-type", "Het terminaltype onbekend-type is hier onbekend; hier is het eerste scherm als tekst."),
    ("dumb", "Het terminaltype dumb kan geen scherm tonen; hier is het eerste scherm als tekst."),
  ])
  func aTerminalWithoutAScreenGetsText(_ type: String?, _ zin: String) throws {
    let pty = try Pty(builtProgram("wmo"), environment: ["TERM": type], columns: 120, rows: 40)
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.screen.lines[0] == "wmo: \(zin)")
    #expect(pty.screen.text.contains("\nIndeling: taakzwaarte (eigen benadering op het gemeentefonds)\n"))
    #expect(!pty.output.contains(0x1B))
    #expect(pty.isRestored)
  }

  @Test func textHasTheWidthOfTheTerminal() throws {
    let pty = try Pty(builtProgram("wmo"), ["gemeente", "Zaanstad"], columns: 60, rows: 200)
    #expect(try pty.waitForExit() == .code(0))
    let table = pty.screen.lines.drop { !$0.hasPrefix("€ per volwassene") }.prefix(10)
    #expect(table.count == 10)
    #expect(table.dropFirst().map { $0.prefix(2) } == ["To", "Ma", "Ma", "Ma", "Hu", "Be", "Ov", "Be", "To"])
  }

  @Test func asciiTextHasNoOtherByte() throws {
    for opdracht in ["groepen", "gemeenten", "gemeente GM1900", "bron", "begrippen", "data overzicht"] {
      let uitkomst = try shell("\"$WMO\" \(opdracht) --ascii")
      #expect(uitkomst.code == 0)
      #expect(uitkomst.uitvoer.utf8.allSatisfy { $0 < 0x80 }, "\(opdracht)")
    }
  }
}
