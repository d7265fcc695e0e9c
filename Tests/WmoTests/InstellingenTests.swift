import Foundation
import PtyHarness
import Testing
import WmoData

@testable import wmo

/// What the settings file does to the built program.
@Suite struct InstellingenTests {
  /// A folder with settings, for as long as the closure runs.
  private func met<Result>(_ tekst: String, _ use: (String) throws -> Result) throws -> Result {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    try FileManager.default.createDirectory(at: map.appending(path: "wmo-verkenner"), withIntermediateDirectories: true)
    try Data(tekst.utf8).write(to: map.appending(path: "wmo-verkenner/instellingen"))
    return try use(map.path)
  }

  @Test func optionsGoBeforeSettingsAndSettingsBeforeDefaults() throws {
    try met("csv = puntkomma\ntekens = ascii\nkleur = nooit\n") { map in
      func wmo(_ arguments: String) throws -> String {
        try shell("LC_ALL=C.UTF-8 XDG_CONFIG_HOME='\(map)' \"$WMO\" \(arguments)").uitvoer
      }
      let zonder = try shell("LC_ALL=C.UTF-8 \"$WMO\" groepen --formaat csv").uitvoer
      #expect(try wmo("groepen --formaat csv") == shell("\"$WMO\" groepen --csv-nl").uitvoer)
      #expect(try wmo("groepen --formaat csv --csv-komma") == zonder)
      #expect(try wmo("groepen").utf8.allSatisfy { $0 < 0x80 })
      #expect(try wmo("groepen --alle-tekens") == shell("LC_ALL=C.UTF-8 \"$WMO\" groepen").uitvoer)
      let pty = try verkenner(environment: ["XDG_CONFIG_HOME": map])
      #expect(!String(decoding: pty.output, as: UTF8.self).contains("[48;5;"))
      #expect(pty.output.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func aBrokenLineIsSaidBeforeAnAnswerAndOnTheScreen() throws {
    try met("gemeente = Zaanstad\nkleur = rood\n") { map in
      let uitkomst = try shell("XDG_CONFIG_HOME='\(map)' \"$WMO\" groepen")
      #expect(uitkomst.code == 0)
      #expect(
        uitkomst.fouten
          == "wmo: \(map)/wmo-verkenner/instellingen, regel 2: kleur kan niet ‘rood’ zijn; kies uit: auto, altijd, nooit.\n"
      )
      let pty = try Pty(builtProgram("wmo"), [], environment: ["XDG_CONFIG_HOME": map], columns: 200)
      try pty.waitForText("regel 2: kleur kan niet ‘rood’ zijn")
      pty.send("E")
      try pty.waitForText("@ Zaanstad (GM0479)")
    }
  }

  @Test(
    arguments: [
      ("begin = gemeenten --filter regio=noord", "", "alle gemeenten"),
      ("begin = wmo gemeente 'Bergen op Zoom'", "", "Bergen op Zoom (GM0748)"),
      ("begin = gemeenten", "--gemeente zaanstad", "Zaanstad (GM0479)"),
      ("begin = gemeentn", "", "instellingen, regel 1: Onverwacht argument ‘gemeentn’"),
      ("begin = presenteer", "", "instellingen, regel 1: ‘presenteer’ geeft geen figuur"),
      ("begin = gemeenten --filter regio=maan", "", "instellingen, regel 1: "),
      ("begin = --vervolg", "", "Er is nog geen scherm bewaard"),
      ("gemeente = Nergenshuizen", "", "instellingen, regel 1: Er is in de jaarrekening 2023 geen gemeente"),
    ])
  func theBeginIsThatOfTheSettingsUnlessTheCommandLineAsks(_ regel: String, _ opties: String, _ tekst: String) throws {
    try met(regel) { map in
      let pty = try Pty(
        builtProgram("wmo"), opties.split(separator: " ").map(String.init),
        environment: ["XDG_CONFIG_HOME": map, "XDG_STATE_HOME": "/dev/null"], columns: 200)
      try pty.waitForText(tekst)
      pty.send("q")
      #expect(try pty.waitForExit() == .code(0))
    }
  }

  @Test(
    arguments: [
      ("gemeente = Nergenshuizen", "regel 1: Er is in de jaarrekening 2023 geen gemeente ‘Nergenshuizen’"),
      ("kleur = nooit\nbegin = gemeentn", "regel 2: Onverwacht argument ‘gemeentn’"),
      ("begin = presenteer", "regel 1: ‘presenteer’ geeft geen figuur"),
      ("begin = gemeenten --filter regio=maan", "regel 1: "), ("begin = --vervolg\ngemeente = Zaanstad", nil),
      ("begin = gemeenten\nonthoud = ja", nil),
    ])
  func whatTheExplorerCannotBeginWithIsSaid(_ tekst: String, _ zin: String?) throws {
    try met(tekst) { map in
      let uitkomst = try shell("XDG_CONFIG_HOME='\(map)' \"$WMO\" instellingen")
      #expect(uitkomst.code == 0)
      #expect(uitkomst.fouten.split(separator: "\n").count == (zin == nil ? 0 : 1), "\(uitkomst.fouten)")
      #expect(zin.map { uitkomst.fouten.contains("\(map)/wmo-verkenner/instellingen, \($0)") } ?? true)
    }
  }

  @Test func aLongValueIsCutInTheTableAndWholeInData() throws {
    let lang = String(repeating: "x", count: 500)
    try met("begin = gemeenten --filter \(lang)") { map in
      func uitvoer(_ formaat: String) throws -> String {
        try shell("LC_ALL=C.UTF-8 XDG_CONFIG_HOME='\(map)' \"$WMO\" instellingen --formaat \(formaat)").uitvoer
      }
      let tekst = try uitvoer("tekst")
      #expect(tekst.contains("gemeenten --filter x") && tekst.contains("xxx…"))
      let regels: [Substring] = tekst.split(separator: "\n")
      #expect(regels.dropFirst().allSatisfy { $0.count < 200 })
      for formaat in ["csv", "json"] { #expect(try uitvoer(formaat).contains(lang)) }
    }
  }

  @Test func makingWhereAFolderStandsIsSaidOnceWithAWayOut() throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    let pad = map.appending(path: "wmo-verkenner/instellingen").path
    try FileManager.default.createDirectory(atPath: pad, withIntermediateDirectories: true)
    #expect(
      try shell("XDG_CONFIG_HOME='\(map.path)' \"$WMO\" instellingen --maak")
        == Uitkomst(
          code: 65, uitvoer: "",
          fouten: "wmo: \(pad): dit is een map waar een bestand hoort; haal haar weg of kies een andere naam.\n"))
    #expect(
      try shell("XDG_CONFIG_HOME=/dev/null/x \"$WMO\" instellingen --maak").fouten
        == "wmo: /dev/null/x/wmo-verkenner/instellingen: hier kan niet worden geschreven; kies een andere map of controleer de rechten.\n"
    )
  }

  @Test func theWordsOfASettingAreThoseOfItsOption() {
    func gelijk<Keuze: CaseIterable & RawRepresentable>(_ instelling: Instelling, _: Keuze.Type) -> Bool
    where Keuze.RawValue == String { Set(instelling.keuzes) == Set(Keuze.allCases.map(\.rawValue)) }
    #expect(gelijk(.kleur, Kleur.self) && gelijk(.thema, Thema.self) && gelijk(.muis, Muis.self))
    #expect(gelijk(.tekens, Tekenkeuze.self) && gelijk(.csv, CSVkeuze.self))
  }
}
