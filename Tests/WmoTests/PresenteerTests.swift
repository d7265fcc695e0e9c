import Foundation
import PtyHarness
import Testing

/// `wmo presenteer` and its decks, on the built program.
@Suite struct PresenteerTests {
  /// A deck in a file, for as long as the closure runs.
  private func metDraaiboek<Result>(_ tekst: String, _ gebruik: (String) throws -> Result) throws -> Result {
    let bestand = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: bestand) }
    try Data(tekst.utf8).write(to: bestand)
    return try gebruik(bestand.path)
  }

  @Test(
    arguments: [
      ("figuur 4.8\nfiguur 99.9", 2, "Er is geen figuur ‘99.9’; ‘wmo figuur’ toont welke er zijn."),
      ("# kop\n\nfiguur 2.5", 3, "Figuur 2.5 kan niet worden gemaakt"),
      ("figuur 4.8 --markeer Nergenshuizen", 1, "Er is in de jaarrekening 2023 geen gemeente ‘Nergenshuizen’"),
      ("figuur 4.8\n\n# noot\nwmo groepn", 4, "Onverwacht argument ‘groepn’"),
      ("groepen --indeling maan", 1, "Onbekende indeling ‘maan’; er zijn: "),
      ("bron --maat toegang", 1, "‘bron’ geeft geen figuur; "),
      ("gemeente Zaanstad Purmerend", 1, "Een dia toont één gemeente; "),
      ("groepen --data /tmp", 1, "Geef --data bij de opdracht waarmee u wmo opent, en niet hier."),
      ("gemeente 'Zaanstad", 1, "Een aanhalingsteken wordt niet gesloten."),
      ("figuur", 1, "Een dia toont één figuur; noem een nummer, zoals 4.8."),
      ("figuur 4.8 # noot", 1, "Een notitie staat niet achter de opdracht: zet ‘# …’ op een eigen regel eronder."),
      ("figuur 4.8 --formaat csv", 1, "Een dia is altijd een figuur op het scherm; laat --formaat weg."),
      (
        "figuur 4.8 --markeer Bergen op Zoom", 1,
        "Er staan losse woorden in; zet een naam met spaties tussen aanhalingstekens, zoals 'Bergen op Zoom'."
      ),
      ("gemeente Beemster", 1, "Beemster is er niet in de jaarrekening 2023"),
    ])
  func aBadLineIsNamedBeforeTheFirstSlide(_ tekst: String, _ regel: Int, _ zin: String) throws {
    try metDraaiboek(tekst) { pad in
      let uitkomst = try wmo("presenteer", pad)
      #expect(uitkomst.code == 65)
      #expect(uitkomst.uitvoer.isEmpty)
      #expect(uitkomst.fouten.hasPrefix("wmo: \(pad), regel \(regel): \(zin)"), "\(uitkomst.fouten)")
      #expect(uitkomst.fouten.split(separator: "\n").count == 1)
    }
  }

  @Test func aDeckWithoutSlidesOrWithoutAFileSaysSo() throws {
    try metDraaiboek("# alleen noten\n\n") { pad in
      let uitkomst = try wmo("presenteer", pad)
      #expect(uitkomst.code == 65)
      #expect(uitkomst.fouten.contains("heeft geen dia’s"))
    }
    let weg = try wmo("presenteer", "/bestaat/niet.txt")
    #expect(weg.code == 65)
    #expect(
      weg.fouten.hasPrefix("wmo: Het draaiboek /bestaat/niet.txt is er niet; ‘wmo presenteer --toon’ schrijft er een"))
    try metDraaiboek("figuur 4.8 \u{1B}]0;x\u{07}") { pad in
      let uitkomst = try wmo("presenteer", pad)
      #expect(uitkomst.code == 65)
      #expect(uitkomst.fouten.contains("regel 1"))
      #expect(!uitkomst.fouten.contains("\u{1B}"))
    }
  }

  @Test func everyBadLineIsNamedUpToTen() throws {
    try metDraaiboek("groepn\nfiguur 4.8\nfiguur 99.9\n") { pad in
      let regels = try wmo("presenteer", pad).fouten.split(separator: "\n")
      #expect(regels.count == 2)
      #expect(regels.first?.hasPrefix("wmo: \(pad), regel 1: Onverwacht argument ‘groepn’") == true)
      #expect(regels.last?.hasPrefix("wmo: \(pad), regel 3: Er is geen figuur ‘99.9’") == true)
    }
    try metDraaiboek(String(repeating: "groepn\n", count: 13)) { pad in
      let uitkomst = try wmo("presenteer", pad)
      #expect(uitkomst.code == 65)
      let regels = uitkomst.fouten.split(separator: "\n")
      #expect(regels.count == 11)
      #expect(regels.last == "wmo: \(pad): en nog 3 regels die geen dia zijn.")
    }
  }

  @Test func withoutNamesTheNotesHaveOtherCodesAndSayWhatTheyAre() throws {
    #expect(try wmo("presenteer", "--toon", "--anoniem").fouten.hasPrefix("wmo: --toon schrijft het draaiboek zoals"))
    try metDraaiboek("gemeente Zaanstad\n# eerst dit\n") { pad in
      let noten = try wmo("presenteer", pad, "--notities", "--anoniem")
      #expect(noten.code == 0, "\(noten.fouten)")
      #expect(!noten.uitvoer.contains("Zaanstad") && !noten.uitvoer.contains("GM0479"))
      #expect(noten.uitvoer.contains("   wmo gemeente GM"))
      #expect(noten.uitvoer.contains("   - De notities zijn zoals u ze schreef; ook namen.\n   - eerst dit"))
    }
    try metDraaiboek("groepen --anoniem\n") { pad in
      let fouten = try wmo("presenteer", pad).fouten
      #expect(fouten.contains("begin met ‘wmo presenteer \(pad) --anoniem’."))
    }
  }

  @Test func theOwnDeckIsInOrderAndCanBeTakenAsABeginning() throws {
    let uitkomst = try wmo("presenteer", "--toon")
    #expect(uitkomst.code == 0)
    let dias = uitkomst.uitvoer.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(dias.count == 12)
    let notities = try wmo("presenteer", "--notities")
    #expect(notities.code == 0)
    #expect(notities.uitvoer.contains("\n12. "))
    #expect(notities.uitvoer.contains("   - Landelijk geen verband tussen toegang en maatwerk:"))
    try metDraaiboek(uitkomst.uitvoer) { pad in
      let weer = try wmo("presenteer", pad, "--notities")
      #expect(weer.uitvoer == notities.uitvoer)
    }
  }

  @Test func slidesOnATerminal() throws {
    try metDraaiboek("figuur 4.8 --markeer Zaanstad\n# geheim\nwmo reeks Utrecht --noemer inwoner\n") { pad in
      let pty = try Pty(builtProgram("wmo"), ["presenteer", pad], environment: [:], columns: 120, rows: 40)
      try pty.waitForText("1 van 2")
      try pty.waitForText("Zaanstad 273,6")
      #expect(!pty.screen.lines.contains { $0.contains("geheim") })
      pty.send(" ")
      try pty.waitForText("2 van 2")
      pty.send("\r")
      try pty.waitForText("Ontwikkeling, euro’s")
      pty.send("\u{1B}")
      try pty.waitForText("2 van 2")
      pty.send("q")
      #expect(try pty.waitForExit() == .code(0))
      #expect(pty.isRestored)
    }
  }

  @Test func aScreenOfTheExplorerIsAddedToTheOwnDeck() throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    let eigen = try shell("XDG_DATA_HOME='\(map.path)' \"$WMO\" presenteer eigen")
    #expect(eigen.code == 64)
    #expect(eigen.fouten.contains("de toets D in de verkenner"))
    let pty = try verkenner("--gemeente", "zaanstad", environment: ["XDG_DATA_HOME": map.path, "HOME": map.path])
    pty.send("D")
    try pty.waitForText("Dia 1 van het eigen draaiboek")
    try pty.waitForText("~/wmo-verkenner/draaiboek.txt")
    pty.send("vD")
    try pty.waitForText("Dia 2 van het eigen draaiboek")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    let bestand = map.appending(path: "wmo-verkenner/draaiboek.txt")
    let regels = try String(contentsOf: bestand, encoding: .utf8).split(separator: "\n")
    #expect(regels.dropFirst() == ["wmo gemeente GM0479", "wmo vergelijkbaar GM0479"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: bestand.deletingLastPathComponent().path) == ["draaiboek.txt"]
    )
    #expect(try shell("XDG_DATA_HOME='\(map.path)' \"$WMO\" presenteer eigen --notities").code == 0)
  }

  @Test func notesOnAnotherTerminalFollowTheSlides() throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "w\(UInt32.random(in: 0...UInt32.max))")
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: map) }
    try metDraaiboek("figuur 4.8\n# eerst dit\ngroepen\n# dan dat\n") { pad in
      let environment = ["XDG_RUNTIME_DIR": map.path]
      let noten = try Pty(
        builtProgram("wmo"), ["presenteer", pad, "--notities"], environment: environment, columns: 80, rows: 24)
      try noten.waitForText("eerst dit")
      try noten.waitForText("volgt de presentatie")
      let zaal = try Pty(builtProgram("wmo"), ["presenteer", pad], environment: environment, columns: 80, rows: 24)
      try zaal.waitForText("1 van 2")
      zaal.send(" ")
      try zaal.waitForText("2 van 2")
      try noten.waitForText("dan dat")
      zaal.send(".")
      try noten.waitForText("zaal: leeg scherm")
      zaal.send(" \r")
      try noten.waitForText("zaal: verkenner")
      zaal.send("qq")
      #expect(try zaal.waitForExit() == .code(0))
      try noten.waitForText("de presentatie is gestopt")
      noten.send("q")
      #expect(try noten.waitForExit() == .code(0))
      #expect(noten.isRestored)
      #expect(try FileManager.default.contentsOfDirectory(atPath: map.path) == [])
    }
  }

  @Test func whatIsNoSocketOrBelongsToOtherNotesStays() throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "w\(UInt32.random(in: 0...UInt32.max))")
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: map) }
    let plek = map.appending(path: "wmo-verkenner-notities")
    func noten() throws -> Pty {
      let pty = try Pty(
        builtProgram("wmo"), ["presenteer", "--notities"], environment: ["XDG_RUNTIME_DIR": map.path], columns: 80,
        rows: 24)
      try pty.waitForText("pijlen bladeren")
      return pty
    }
    try Data("van een ander".utf8).write(to: plek)
    let zonder = try noten()
    #expect(!zonder.screen.lines.contains { $0.contains("volgt de presentatie") })
    zonder.send("q")
    #expect(try zonder.waitForExit() == .code(0))
    #expect(try String(contentsOf: plek, encoding: .utf8) == "van een ander")
    try FileManager.default.removeItem(at: plek)
    let (eerste, tweede) = (try noten(), try noten())
    eerste.send("q")
    #expect(try eerste.waitForExit() == .code(0))
    #expect(FileManager.default.fileExists(atPath: plek.path))
    tweede.send("q")
    #expect(try tweede.waitForExit() == .code(0))
    #expect(!FileManager.default.fileExists(atPath: plek.path))
  }
}
