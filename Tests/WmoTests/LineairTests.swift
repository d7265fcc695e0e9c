import Glibc
import PtyHarness
import Testing

/// The explorer in lines, on a terminal and without one.
@Suite struct LineairTests {
  private func lineair(_ arguments: String..., environment: [String: String?] = [:]) throws -> Pty {
    let pty = try Pty(builtProgram("wmo"), ["--lineair"] + arguments, environment: environment, columns: 200, rows: 60)
    try pty.waitForText("1 van 6")
    return pty
  }

  @Test(arguments: ["xterm-256color", "dumb", nil])
  func saysWhatChangesAndNeverDraws(_ type: String?) throws {
    let pty = try lineair(environment: ["TERM": type])
    pty.send("j")
    try pty.waitForText("gemiddeld 263,9 euro per volwassene, 2 van 6")
    pty.send("\u{1B}[B")
    try pty.waitForText("3 van 6")
    pty.send("/zaan\r.")
    try pty.waitForText("zaan: 3 van 486, Zaanstad")
    try pty.waitForText("Maatwerk: netto 273,6, bruto 284,7")
    pty.send("?\u{1B}b:P q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(!pty.output.contains(0x1B))
    #expect(pty.isRestored)
  }

  @Test(arguments: [(200, false), (201, true)])
  func aLineThatIsTooLongIsNoKeys(_ count: Int, _ isTooLong: Bool) throws {
    let line = String(repeating: "é", count: count)
    let uitkomst = try shell("printf '%s\\n' '\(line)' '\(String(repeating: " ", count: 300))j' | \"$WMO\" --lineair")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.uitvoer.contains("De regel is te lang: hoogstens 200 tekens.") == isTooLong)
    #expect(uitkomst.uitvoer.contains("2 van 6"))
  }

  @Test func keysAreNotEchoed() throws {
    let pty = try lineair()
    #expect(pty.modes != pty.modesBefore)
    let before = pty.output.count
    pty.send("k")
    pty.settle()
    #expect(pty.output.count == before)
    pty.send("q")
    try pty.waitForExit()
    #expect(pty.isRestored)
  }

  @Test func theKeyForStopStopsTheProgramAndGivesTheTerminalBack() throws {
    let pty = try lineair()
    let working = pty.modes
    pty.send("\u{1A}")
    try pty.wait(for: "the modes of before") { _ in pty.modes == pty.modesBefore }
    pty.signal(SIGCONT)
    try pty.wait(for: "the modes of lines") { _ in pty.modes == working }
    pty.send("j")
    try pty.waitForText("2 van 6")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test func afterTheBackgroundTheKeysAreKeysAgain() throws {
    let script = "set -m; '\(builtProgram("wmo"))' --lineair; echo GESTOPT; bg; sleep 1; echo ACHTER; read antwoord; fg"
    let pty = try Pty("/bin/bash", ["--norc", "-c", script], columns: 200, rows: 60)
    try pty.waitForText("1 van 6")
    let working = pty.modes
    pty.send("\u{1A}")
    try pty.waitForText("ACHTER")
    #expect(pty.modes == pty.modesBefore)
    pty.send("\n")
    try pty.wait(for: "the modes of lines") { _ in pty.modes == working }
    pty.send("j")
    try pty.waitForText("2 van 6")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test func linesOfWordsAreKeysAndTheirEndIsTheEnd() throws {
    let uitkomst = try shell("printf 'omlaag\\nmaat\\ntoeg\\n\\nbron\\n/zaan\\nEnter\\nterug\\n' | \"$WMO\" --lineair")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.fouten.isEmpty)
    let regels = uitkomst.uitvoer.split(separator: "\n")
    #expect(regels.contains("licht, 67 van 68 gemeenten met een cijfer, gemiddeld 85,1 euro per volwassene, 2 van 6"))
    #expect(regels.contains("Bron en formule"))
    #expect(regels.contains("zaan: 3 van 486, Zaanstad"))
    #expect(
      regels.dropLast().last == "licht, 67 van 68 gemeenten met een cijfer, gemiddeld 85,1 euro per volwassene, 2 van 6"
    )
    #expect(!uitkomst.uitvoer.utf8.contains(0x1B))
  }

  @Test func plainSignsWhereAsked() throws {
    let uitkomst = try shell("printf 'a\\n/sudwest\\n\\n.\\n' | LC_ALL=C \"$WMO\" --lineair")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.uitvoer.contains("Sudwest-Fryslan (GM1900)"))
    #expect(uitkomst.uitvoer.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
  }

  @Test(arguments: [
    "groepen", "groepen --kruis regio", "gemeente Zaanstad", "gemeenten --filter provincie=zeeland",
    "vergelijkbaar Zaanstad", "reeks Zaanstad", "samenhang --x toegang --y maatwerk", "bevindingen", "figuur",
    "figuur 4.8", "figuur B2.3", "bron", "begrippen", "lijst", "data overzicht", "presenteer", "presenteer --notities",
    "verken",
  ])
  func everyAnswerInLines(_ opdracht: String) throws {
    let uitkomst = try shell("\"$WMO\" \(opdracht) --lineair < /dev/null")
    #expect(uitkomst.code == 0)
    #expect(!uitkomst.uitvoer.isEmpty)
    let drawn = uitkomst.uitvoer.unicodeScalars.filter {
      ("\u{2190}"..."\u{28FF}").contains($0) || "·€−×".unicodeScalars.contains($0)
    }
    #expect(Set(drawn) == [])
    #expect(!uitkomst.uitvoer.contains("  "))
  }

  @Test func everySlideIsRead() throws {
    let uitkomst = try wmo("presenteer", "--lineair")
    #expect(uitkomst.uitvoer.split(separator: "\n").count { $0.hasPrefix("Dia ") } == 12)
  }
}
