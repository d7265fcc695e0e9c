import Foundation
import PtyHarness
import Screen
import Testing
import WmoData
import WmoModel

@testable import Verkenner
@testable import wmo

/// A screen that is saved and opened again.
@Suite struct VervolgTests {
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  /// The same screen by way of the lines that are saved.
  private func again(_ state: State) throws -> State {
    var lezing = Vervolglezing()
    for regel in state.vervolg where !regel.hasPrefix("#") { try lezing.neem(regel) }
    var restored = try lezing.state(state.databank, state.standaard)
    restored.glyphs = state.glyphs
    _ = update(&restored, .resize(state.size))
    return restored
  }

  /// An upright axis that has the measure of the question follows that measure when it comes back.
  private func plain(_ place: Place) -> Place {
    var place = place
    for index in place.levels.indices {
      if case .samenhang(let x, .maat(place.vraag.maat)) = place.levels[index].scene {
        place.levels[index].scene = .samenhang(x: x, y: nil)
      }
    }
    return place
  }

  /// The screen without what lies on top of it.
  private func plainly(_ state: State) -> State {
    var state = state
    (state.overlay, state.slide, state.message) = (nil, nil, nil)
    return state
  }

  /// The same way without the steps that have no answer in this year; Esc could not show those.
  private func answerable(_ state: State) throws -> State {
    var place = state.place
    place.levels = []
    for level in state.place.levels {
      place.levels.append(level)
      let step = try? State(databank: state.databank, standaard: state.standaard, place: place)
      if step == nil { place.levels.removeLast() }
    }
    var new = try State(databank: state.databank, standaard: state.standaard, place: place)
    new.marks = state.marks
    return new
  }

  /// `WMO_STAPPEN` is the length of a walk, for a sanitizer, under which a step takes many times as long.
  private static let steps = ProcessInfo.processInfo.environment["WMO_STAPPEN"].flatMap { Int($0) } ?? 120

  @Test(arguments: 0..<8 as Range<UInt64>)
  func aRandomWalkComesBackAsItWas(_ seed: UInt64) throws {
    var random = Numbers(state: seed &* 7_919 &+ 1)
    let often: [Key] = [.enter, .enter, .down, .down, .escape, .tab]
    let letters = "amivfxrSYRyJ$ ]][ MULsntzewpEPA/khjG".unicodeScalars.map(Key.character)
    var state = try explorer()
    for step in 0..<Self.steps {
      _ = update(&state, .key((Bool.random(using: &random) ? often : letters).randomElement(using: &random) ?? .down))
      guard step.isMultiple(of: 8) else { continue }
      var bare = try answerable(state)
      #expect(view(bare).lines.dropLast() == view(plainly(state)).lines.dropLast())
      var restored = try again(bare)
      #expect(plain(restored.place).shows(sameAs: plain(bare.place)), "\(bare.vervolg)")
      #expect(restored.place.level.selected == bare.place.level.selected)
      #expect(restored.marks == bare.marks)
      #expect(view(restored) == view(bare), "\(bare.vervolg)")
      for _ in bare.place.levels.dropFirst() {
        _ = update(&bare, .key(.escape))
        _ = update(&restored, .key(.escape))
        #expect(view(restored) == view(bare), "\(bare.vervolg)")
      }
    }
  }

  @Test func theLinesAreCommandsWithWhatWasSelectedAndMarked() throws {
    let state = try explorer("jjj\r \r")
    #expect(
      state.vervolg.dropFirst(2) == [
        "scherm = wmo groepen", "selectie = zwaar", "scherm = wmo gemeenten --filter taakzwaarte=zwaar",
        "selectie = GM0361",
        "scherm = wmo gemeente GM0361 --filter taakzwaarte=zwaar",
        "gemarkeerd = GM0197 Aalten",
      ])
  }

  @Test func ofAVeryLongWayTheLastStepsAreSaved() throws {
    let begin = try explorer()
    let code = try begin.databank.gemeente("Zaanstad", in: begin.standaard.soort)
    var place = begin.place
    for _ in 0..<State.mostSteps { place.levels += [Level(.kaart(code)), Level(.vergelijkbaar(code))] }
    var state = try State(databank: begin.databank, standaard: begin.standaard, place: place)
    let stappen = state.vervolg.filter { $0.hasPrefix("scherm = ") }
    #expect(stappen.count == State.mostSteps)
    #expect(stappen.last == "scherm = \(state.command)")
    var restored = try again(state)
    #expect(view(restored) == view(state))
    for _ in 1..<State.mostSteps {
      _ = update(&restored, .key(.escape))
      _ = update(&state, .key(.escape))
      #expect(restored.place.level.scene == state.place.level.scene)
    }
  }

  // MARK: - On the built program

  /// A folder for the state, for as long as the closure runs.
  private func metMap<Result>(_ use: (URL) throws -> Result) throws -> Result {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    return try use(map)
  }

  private func saved(_ map: URL) -> String? {
    try? String(contentsOf: map.appending(path: "staat/wmo-verkenner/vervolg"), encoding: .utf8)
  }

  private func omgeving(_ map: URL) -> [String: String?] {
    ["XDG_STATE_HOME": map.appending(path: "staat").path, "XDG_CONFIG_HOME": map.path, "HOME": map.path]
  }

  @Test func leavingWithCapitalQKeepsTheScreenForNextTime() throws {
    try metMap { map in
      let pty = try verkenner("--maat", "toegang", environment: omgeving(map))
      pty.send("jjj\rj ")
      try pty.waitForText("* 1 gemarkeerd")
      pty.send("Q")
      #expect(try pty.waitForExit() == .code(0))
      #expect(pty.isRestored)
      #expect(
        String(decoding: pty.output.suffix(80), as: UTF8.self).contains("Bewaard; ‘wmo --vervolg’ gaat hier verder."))
      let bestand = map.appending(path: "staat/wmo-verkenner/vervolg").path
      let rechten = try FileManager.default.attributesOfItem(atPath: bestand)[.posixPermissions] as? Int
      #expect(rechten == 0o600)
      let maprechten = try FileManager.default.attributesOfItem(atPath: map.appending(path: "staat/wmo-verkenner").path)
      #expect(maprechten[.posixPermissions] as? Int == 0o700)

      let weer = try verkenner("--vervolg", environment: omgeving(map))
      try weer.waitForText("taakzwaarte: zwaar · 68 gemeenten")
      try weer.waitForText("* 1 gemarkeerd")
      #expect(weer.screen.lines[0].hasPrefix(" Wmo · Toegang · netto"))
      weer.send("\u{1B}")
      try weer.waitForRow("> zwaar")
      weer.send("i\u{1B}j")
      try weer.waitForRow("> zeer zwaar")
      weer.send("q")
      #expect(try weer.waitForExit() == .code(0))
      // It was opened with --vervolg, so it is saved again.
      #expect(saved(map)?.contains("selectie = zeer-zwaar") == true)
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, 0])
  func aSignalOrALostLineKeepsTheScreenWhereThatWasAsked(_ number: Int32) throws {
    try metMap { map in
      for (asked, arguments) in [(false, []), (true, ["--vervolg"])] {
        let pty = try Pty(builtProgram("wmo"), arguments, environment: omgeving(map))
        try pty.waitForRow("> zeer licht")
        pty.send("j")
        try pty.waitForRow("> licht")
        if number == 0 { pty.hangUp() } else { pty.signal(number) }
        try pty.waitForExit()
        #expect((saved(map)?.contains("selectie = licht") == true) == asked)
      }
    }
  }

  @Test func theSettingKeepsTheScreenAndWithoutItNothingIsWritten() throws {
    try metMap { map in
      let zonder = try verkenner(environment: omgeving(map))
      zonder.send("jq")
      #expect(try zonder.waitForExit() == .code(0))
      #expect(try FileManager.default.contentsOfDirectory(atPath: map.path) == [])
      try FileManager.default.createDirectory(
        at: map.appending(path: "wmo-verkenner"), withIntermediateDirectories: true)
      try Data("onthoud = ja\n".utf8).write(to: map.appending(path: "wmo-verkenner/instellingen"))
      let met = try verkenner(environment: omgeving(map))
      met.send("jq")
      #expect(try met.waitForExit() == .code(0))
      #expect(saved(map)?.contains("selectie = licht") == true)
    }
  }

  @Test(
    arguments: [
      ("", "vervolg: er staat geen scherm in."),
      ("scherm = wmo groepn\n", "regel 1: Onverwacht argument ‘groepn’"),
      ("\n# noot\nscherm = wmo bron\n", "regel 3: ‘bron’ geeft geen figuur"),
      ("scherm = wmo groepen --data /tmp\n", "regel 1: Geef --data"),
      ("scherm = wmo groepen 'x\n", "regel 1: Een aanhalingsteken wordt niet gesloten."),
      ("scherm = wmo gemeente Nergenshuizen\n", "Er is in de jaarrekening 2023 geen gemeente ‘Nergenshuizen’"),
      ("scherm = wmo groepen --jaar 1990\n", "1990"),
      ("selectie = zwaar\n", "regel 1: hier hoort eerst een regel met een scherm."),
      ("scherm = wmo groepen\nscherm wmo\n", "regel 2: ‘scherm wmo’ heeft niet de vorm naam = waarde."),
      ("scherm = wmo groepen\nkleur = rood\n", "regel 2: ‘kleur’ is hier geen bekend woord."),
      ("scherm = wmo groepen\naantal = 31\n", "regel 2: ‘31’ is geen getal van 5 tot en met 30."),
      ("scherm = wmo groepen\nboven = -1\n", "regel 2: ‘-1’ is geen getal"),
      ("scherm = wmo groepen\ncellen = alles\n", "regel 2: onbekende cellen ‘alles’."),
      ("scherm = wmo groepen\ngemarkeerd = GM9999 Weg\n", "‘GM9999 Weg’ begint niet met de code van een gemeente."),
      (
        "scherm = wmo groepen --filter regio=noord\nscherm = wmo gemeenten\n",
        "de schermen volgen niet op elkaar"
      ),
      ("scherm = wmo groepen\u{0}\n", "regel 1: het onzichtbare teken \\u{0}"),
      ("scherm = wmo groepen \u{1B}]0;x\u{7}\n", "regel 1: het onzichtbare teken \\u{1B}"),
      (
        String(repeating: "scherm = wmo groepen\n", count: 51),
        "regel 51: er staan meer dan 50 schermen in; haal de eerste weg."
      ),
      (String(repeating: "scherm = wmo groepen\n", count: 2_001), "dit bestand heeft meer dan 2000 regels"),
      (String(repeating: "#234567890", count: 1_000_001), "dit bestand is groter dan 1 MB"),
    ])
  func aBrokenFileIsNamedAndTheExplorerStartsAsUsual(_ tekst: String, _ zin: String) throws {
    try metMap { map in
      let wmo = map.appending(path: "wmo-verkenner")
      try FileManager.default.createDirectory(at: wmo, withIntermediateDirectories: true)
      try Data(tekst.utf8).write(to: wmo.appending(path: "vervolg"))
      let uitkomst = try shell("LC_ALL=C.UTF-8 XDG_STATE_HOME='\(map.path)' \"$WMO\" --vervolg")
      #expect(uitkomst.code == 0)
      #expect(uitkomst.fouten.contains("\(wmo.path)/vervolg"), "\(uitkomst.fouten)")
      #expect(uitkomst.fouten.contains(zin), "\(uitkomst.fouten)")
      #expect(uitkomst.fouten.split(separator: "\n").count == 1)
      #expect(!uitkomst.fouten.contains("\u{1B}"))
      #expect(uitkomst.uitvoer.hasPrefix("Maatwerk · netto · € per volwassene · jaarrekening 2023"))
    }
  }

  @Test func whatIsNoFileIsNamedAndIsNeverReplacedUnasked() throws {
    try metMap { map in
      let plek = map.appending(path: "staat/wmo-verkenner/vervolg")
      try FileManager.default.createDirectory(at: plek, withIntermediateDirectories: true)
      let pty = try Pty(builtProgram("wmo"), ["--vervolg"], environment: omgeving(map), columns: 200)
      try pty.waitForText("vervolg: dit is een map waar een bestand hoort")
      pty.send("Q")
      try pty.waitForText("vervolg: dit is een map waar een bestand hoort")
      pty.send("q")
      #expect(try pty.waitForExit() == .code(0))
      try FileManager.default.removeItem(at: plek)
      try Data("stuk\n".utf8).write(to: plek)
      let weer = try Pty(builtProgram("wmo"), ["--vervolg"], environment: omgeving(map), columns: 200)
      try weer.waitForText("‘stuk’ heeft niet de vorm")
      weer.send("q")
      #expect(try weer.waitForExit() == .code(0))
      #expect(saved(map) == "stuk\n")
    }
  }

  @Test func nothingSavedNoFolderAndOtherChoicesAreSaid() throws {
    let niets = try shell("\"$WMO\" --vervolg")
    #expect(niets.fouten.contains("Er is nog geen scherm bewaard"))
    #expect(niets.code == 0)
    let anders = try wmo("--vervolg", "--maat", "toegang")
    #expect(anders.code == 64)
    #expect(anders.fouten == "wmo: ‘--vervolg’ opent het bewaarde scherm; laat de andere keuzes weg.\n")
    let pty = try verkenner(environment: ["HOME": nil])
    pty.send("Q")
    try pty.waitForText("Er is geen map om te bewaren")
  }
}
