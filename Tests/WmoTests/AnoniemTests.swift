import Foundation
import PtyHarness
import Testing

/// `--anoniem` on the built program.
@Suite struct AnoniemTests {
  /// The code that hides a gemeente.
  private func schuilcode(_ naam: String) throws -> String {
    let uitkomst = try wmo("gemeenten", "--lijst", naam, "--formaat", "csv", "--anoniem")
    let rijen = uitkomst.uitvoer.split(separator: "\n")
    try #require(rijen.count == 2, "\(uitkomst)")
    return String(rijen[1].prefix { $0 != "," })
  }

  @Test(arguments: [
    ["gemeente", "Zaanstad"], ["gemeente", "GM0479"], ["vergelijkbaar", "zaanst"], ["bron", "--gemeente", "Zaanstad"],
    ["reeks", "Zaanstad", "--met-begroting"], ["verken", "--gemeente", "Zaanstad"],
    ["gemeenten", "--lijst", "Zaanstad"], ["groepen", "--lijst", "Zaanstad,Purmerend"],
    ["figuur", "2.4", "--markeer", "Zaanstad"], ["samenhang", "--x", "inwoners", "--y", "maatwerk"], ["bevindingen"],
  ])
  func noCommandNamesTheGemeente(_ opdracht: [String]) throws {
    for formaat in opdracht[0] == "verken" ? ["tekst"] : ["tekst", "json", "csv", "markdown"] {
      let woorden = opdracht + ["--anoniem"] + (opdracht[0] == "verken" ? [] : ["--formaat", formaat])
      let uitkomst = try wmo(woorden)
      #expect(uitkomst.code == 0, "\(woorden) \(uitkomst.fouten)")
      #expect(!uitkomst.uitvoer.isEmpty)
      for geheim in ["Zaanstad", "GM0479", "Purmerend", "GM0439"] {
        #expect(!(uitkomst.uitvoer + uitkomst.fouten).contains(geheim), "\(woorden)")
      }
    }
  }

  @Test func theHiddenCodeIsAccepted() throws {
    let code = try schuilcode("Zaanstad")
    let opName = try wmo("gemeente", "Zaanstad", "--anoniem")
    #expect(opName.uitvoer.hasPrefix("Gemeente "))
    #expect(opName.uitvoer.contains("* anoniem: namen verborgen\n"))
    #expect(try wmo("gemeente", code, "--anoniem") == opName)
    #expect(try wmo("gemeente", code).code == 66)
  }

  @Test(arguments: [
    ("Zaanstat", "wmo: Er is in de jaarrekening 2023 geen gemeente met die naam; ‘wmo gemeenten’ toont alle namen; "),
    ("Bergen", "wmo: Die naam past bij meer gemeenten: Gemeente "), ("Beemster", "wmo: Gemeente "),
    ("GM0370", "wmo: Gemeente "),
  ])
  func noMistakeNamesIt(_ gezocht: String, _ begin: String) throws {
    let uitkomst = try wmo("gemeente", gezocht, "--anoniem")
    #expect(uitkomst.code == 66)
    #expect(uitkomst.fouten.hasPrefix(begin))
    #expect(!uitkomst.fouten.contains(gezocht))
  }

  @Test func aSavedListMeansTheSameWithAndWithoutNames() throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    func lijst(_ opdracht: String) throws -> Uitkomst { try shell("XDG_DATA_HOME='\(map.path)' \"$WMO\" \(opdracht)") }
    #expect(try lijst("lijst twee --bewaar Zaanstad Beemster --anoniem").code == 0)
    #expect(try lijst("lijst twee --formaat csv").uitvoer == "gm_code,naam\nGM0479,Zaanstad\nGM0370,Beemster\n")
    let verborgen = try lijst("lijst twee --formaat csv --anoniem").uitvoer
    #expect(verborgen.split(separator: "\n").count == 3)
    #expect(!verborgen.contains("Zaanstad") && !verborgen.contains("GM0479"))
    let gemeenten = try lijst("gemeenten --lijst twee --formaat csv --anoniem")
    #expect(gemeenten.fouten.hasPrefix("wmo: Wel op de lijst, niet in de jaarrekening 2023: Gemeente "))
  }

  @Test func aKeyHidesAndShowsNames() throws {
    let pty = try verkenner("--gemeente", "Zaanstad")
    pty.send("A")
    try pty.wait(for: "hidden name") { screen in
      screen.lines[1].hasPrefix(" Gemeente ") && !screen.lines.contains { $0.contains("Zaanstad") }
    }
    try pty.waitForText("Anoniem: gemeenten heten nu Gemeente A")
    pty.send("A")
    try pty.waitForText("Zaanstad (GM0479)")
  }

  @Test func theExplorerBeginsWithoutNames() throws {
    let pty = try verkenner("--anoniem")
    pty.send("/zaan")
    try pty.waitForText("/ ••••")
    pty.send("\r")
    try pty.wait(for: "card") { $0.lines[1].hasPrefix(" Gemeente ") }
    #expect(!pty.screen.lines.contains { $0.contains("Zaan") })
    pty.send(":")
    try pty.waitForText("--anoniem")
  }
}
