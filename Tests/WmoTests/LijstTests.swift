import Foundation
import Testing

/// `wmo lijst` and `--lijst` on the built program.
@Suite struct LijstTests {
  /// A folder of its own for the lists, for as long as the closure runs; it gives a way to run the program there.
  private func metMap<Result>(_ gebruik: ((String) throws -> Uitkomst, URL) throws -> Result) throws -> Result {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    let lijsten = map.appending(path: "wmo-verkenner/lijsten")
    return try gebruik({ try shell("XDG_DATA_HOME='\(map.path)' \"$WMO\" \($0)") }, lijsten)
  }

  @Test func savedShownUsedAndTakenAway() throws {
    try metMap { wmo, lijsten in
      #expect(
        try wmo("lijst").uitvoer == "Er zijn nog geen lijsten; ‘wmo lijst NAAM --bewaar GEMEENTE …’ maakt er een.\n")
      #expect(!FileManager.default.fileExists(atPath: lijsten.path))
      let bewaard = try wmo("lijst mijn-buren --bewaar zaan Purmerend GM0370")
      #expect(bewaard.code == 0)
      #expect(
        bewaard.uitvoer == "Bewaard: lijst mijn-buren (3 gemeenten), in \(lijsten.path)/mijn-buren.txt.\n")
      #expect(try wmo("lijst --formaat csv").uitvoer == "naam,gemeenten\nmijn-buren,3\n")
      #expect(
        try wmo("lijst mijn-buren --formaat csv").uitvoer
          == "gm_code,naam\nGM0479,Zaanstad\nGM0439,Purmerend\nGM0370,Beemster\n")
      let gebruikt = try wmo("gemeenten --lijst mijn-buren --formaat csv")
      #expect(gebruikt.code == 0)
      #expect(gebruikt.fouten == "wmo: Wel op de lijst, niet in de jaarrekening 2023: Beemster.\n")
      #expect(gebruikt.uitvoer.split(separator: "\n").dropFirst().map { $0.prefix(6) } == ["GM0439", "GM0479"])
      #expect(
        try wmo("groepen --lijst mijn-buren").uitvoer.contains(
          "Filter: lijst mijn-buren (3 gemeenten), waarvan 1 niet in de jaarrekening 2023\n"))
      #expect(try wmo("lijst mijn-buren --verwijder").uitvoer == "Lijst ‘mijn-buren’ is verwijderd.\n")
      #expect(try wmo("gemeenten --lijst mijn-buren").code == 64)
    }
  }

  @Test func peersAreSavedAndComparedWith() throws {
    try metMap { wmo, _ in
      let gevonden = try wmo("vergelijkbaar Waterland --aantal 5 --bewaar vijf --formaat csv")
      #expect(gevonden.code == 0)
      #expect(gevonden.fouten.hasPrefix("wmo: Bewaard: lijst vijf (5 gemeenten), in "))
      let codes = gevonden.uitvoer.split(separator: "\n").dropFirst().map { $0.prefix(6) }
      #expect(codes.count == 5)
      let opnieuw = try wmo("vergelijkbaar Waterland --lijst vijf --formaat csv")
      #expect(opnieuw.fouten.isEmpty)
      #expect(opnieuw.uitvoer == gevonden.uitvoer)
      #expect(try wmo("vergelijkbaar Waterland --aantal 6 --bewaar vijf").code == 64)
      #expect(try wmo("vergelijkbaar Waterland --aantal 6 --bewaar vijf --vervang").code == 0)
      #expect(try wmo("lijst --formaat csv").uitvoer == "naam,gemeenten\nvijf,6\n")
    }
  }

  @Test func gemeentenWithCommas() throws {
    try metMap { wmo, _ in
      let namen = try wmo("gemeenten --lijst 'Zaanstad, Den Haag,GM0439,' --formaat csv")
      #expect(namen.fouten.isEmpty)
      #expect(
        namen.uitvoer.split(separator: "\n").dropFirst().map { $0.prefix(6) } == ["GM0439", "GM0518", "GM0479"])
      let tegen = try wmo("vergelijkbaar Zaanstad --lijst Purmerend")
      #expect(tegen.uitvoer.contains("Zaanstad (GM0479) tegen de gemeenten van de lijst, op M2024_2024\n"))
      #expect(tegen.uitvoer.contains("Filter: 1 gekozen gemeente\n"))
    }
  }

  @Test func aBrokenListIsNamedAndTheOthersAreShown() throws {
    try metMap { wmo, lijsten in
      #expect(try wmo("lijst goed --bewaar Utrecht").code == 0)
      let stuk = lijsten.appending(path: "stuk.txt")
      try Data("# mijn lijst\nGM9999 \u{9B}31m\n".utf8).write(to: stuk)
      let zin = "wmo: \(stuk.path), regel 2: het onzichtbare teken \\u{9B} mag niet in een lijst; haal het weg.\n"
      #expect(
        try wmo("lijst --formaat csv") == Uitkomst(code: 0, uitvoer: "naam,gemeenten\ngoed,1\nstuk,\n", fouten: zin))
      #expect(try wmo("groepen --lijst stuk") == Uitkomst(code: 65, uitvoer: "", fouten: zin))
    }
  }

  @Test(
    arguments: [
      ("groepen --lijst mijn-buren", 64, "Er is geen lijst ‘mijn-buren’; er zijn: a."),
      (
        "groepen --lijst ../a", 64,
        "‘../a’ kan geen naam van een lijst zijn; gebruik 1 tot en met 40 letters zonder accent, cijfers, - of _."
      ),
      ("groepen --lijst zaan", 64, "Er is geen lijst ‘zaan’; er zijn: a."),
      ("groepen --lijst ,", 64, "Geef bij --lijst de naam van een lijst, of gemeenten met komma's ertussen."),
      (
        "groepen --lijst Utrecht,zaanstat", 66,
        "Er is in de jaarrekening 2023 geen gemeente ‘zaanstat’; lijkt op Zaanstad (GM0479); een plaats staat onder de naam van haar gemeente."
      ),
      ("lijst a --bewaar Utrecht", 64, "De lijst ‘a’ bestaat al; kies een andere naam of vervang haar met --vervang."),
      ("lijst a --bewaar --vervang", 64, "In de lijst ‘a’ staat geen gemeente; noem er ten minste een."),
      ("lijst b Utrecht", 64, "Noem gemeenten alleen met --bewaar, en kies een van --bewaar en --verwijder."),
      ("lijst --verwijder", 64, "Geef de naam van de lijst, zoals ‘wmo lijst mijn-buren’."),
      ("lijst b --verwijder", 64, "Er is geen lijst ‘b’; er zijn: a."),
      (
        "vergelijkbaar Utrecht --lijst a --aantal 5", 64,
        "Met --lijst wordt met de hele lijst vergeleken; laat --aantal weg."
      ),
      ("vergelijkbaar Utrecht --vervang", 64, "Gebruik --vervang alleen met --bewaar."),
    ] as [(String, Int32, String)])
  func mistakes(_ opdracht: String, _ code: Int32, _ zin: String) throws {
    try metMap { wmo, _ in
      let (voor, fout, na) = (try wmo("lijst a --bewaar Zaanstad"), try wmo(opdracht), try wmo("lijst a --formaat csv"))
      #expect(voor.code == 0)
      #expect(fout == Uitkomst(code: code, uitvoer: "", fouten: "wmo: \(zin)\n"))
      #expect(na.uitvoer == "gm_code,naam\nGM0479,Zaanstad\n")
    }
  }

  @Test func aFolderThatCannotBeWritten() throws {
    let uitkomst = try shell("XDG_DATA_HOME=/dev/null \"$WMO\" lijst a --bewaar Utrecht")
    #expect(uitkomst.code == 74)
    #expect(
      uitkomst.fouten
        == "wmo: /dev/null/wmo-verkenner/lijsten/a.txt: hier kan niet worden geschreven; kies een andere map of controleer de rechten.\n"
    )
    #expect(
      try shell("env -u HOME -u XDG_DATA_HOME \"$WMO\" lijst").fouten
        == "wmo: Er is geen map voor lijsten, want HOME en XDG_DATA_HOME zijn niet gezet; zet een van beide.\n")
  }

  @Test func markedSavedAndFoundAgainInTheExplorer() throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    let pty = try verkenner(environment: ["XDG_DATA_HOME": map.path])
    pty.send("L")
    try pty.waitForText("2 van 2")
    #expect(!FileManager.default.fileExists(atPath: map.path))
    pty.send("\u{1B}")
    try pty.waitForText("q stop")
    pty.send("a  ")
    try pty.waitForText("* 2 gemarkeerd")
    try pty.waitForRow(" *Aa en Hunze")
    pty.send("L\rtwee\r")
    try pty.waitForText("Lijst ‘twee’ is bewaard")
    let bestand = map.appending(path: "wmo-verkenner/lijsten/twee.txt")
    let tekst = try String(contentsOf: bestand, encoding: .utf8)
    #expect(tekst.hasSuffix("\nGM0358 Aalsmeer\nGM1680 Aa en Hunze\n"))
    pty.send("U L\rtwee\r")
    try pty.waitForText("bestaat al")
    #expect(try String(contentsOf: bestand, encoding: .utf8) == tekst)
    pty.send("\u{1B}")
    try pty.waitForText("* 1 gemarkeerd")
    pty.send("Ltwee\r")
    try pty.waitForText("lijst twee (2 gemeenten)")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }
}
