import Foundation
import Testing

@testable import WmoData

/// The settings file, however broken.
@Suite struct InstellingenTests {
  /// Settings in a file, for as long as the closure runs.
  private func met<Result>(_ bytes: [UInt8], _ use: (Instellingen, String) throws -> Result) throws -> Result {
    let pad = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: pad) }
    try Data(bytes).write(to: URL(filePath: pad))
    return try use(Instellingen(pad: pad), pad)
  }

  @Test func linesBlanksAndCommentsAreRead() throws {
    let tekst =
      "\u{FEFF}# van mij\r\n\r\n  Kleur =  NOOIT # op papier\r\ngemeente=Den Haag\r\nbegin = gemeenten --filter regio=noord\r\n"
    try met(Array(tekst.utf8)) { instellingen, _ in
      #expect(instellingen.fouten == [])
      #expect(instellingen[.kleur] == "nooit" && instellingen.regel(.kleur) == 3)
      #expect(instellingen[.gemeente] == "Den Haag")
      #expect(instellingen[.begin] == "gemeenten --filter regio=noord")
      #expect(instellingen[.csv] == "komma" && instellingen.regel(.csv) == nil)
    }
  }

  @Test(
    arguments: [
      ("kleur", "‘kleur’ heeft niet de vorm naam = waarde, zoals ‘kleur = nooit’."),
      ("kleur =", "‘kleur =’ heeft niet de vorm naam = waarde, zoals ‘kleur = nooit’."),
      ("= nooit", "‘= nooit’ heeft niet de vorm naam = waarde, zoals ‘kleur = nooit’."),
      (
        "kleurr = nooit",
        "onbekende instelling ‘kleurr’; er zijn: kleur, thema, tekens, muis, csv, gemeente, begin, onthoud."
      ),
      ("kleur = rood", "kleur kan niet ‘rood’ zijn; kies uit: auto, altijd, nooit."),
      ("onthoud = ja", "onthoud staat ook op regel 1, en die geldt; haal er een weg."),
      ("kleur = no\u{0}oit", ": het onzichtbare teken \\u{0} mag hier niet; haal het weg."),
      ("kleur = \u{1B}[31m", ": het onzichtbare teken \\u{1B} mag hier niet; haal het weg."),
      ("gemeente = \u{202E}x", ": het onzichtbare teken \\u{202E} mag hier niet; haal het weg."),
    ])
  func aBrokenLineIsNamedAndTheRestHolds(_ regel: String, _ zin: String) throws {
    try met(Array("onthoud = nee\n\(regel)\ncsv = puntkomma\n".utf8)) { instellingen, pad in
      #expect(instellingen.fouten == ["\(pad), regel 2\(zin.hasPrefix(":") ? "" : ": ")\(zin)"])
      #expect(instellingen[.csv] == "puntkomma" && instellingen[.onthoud] == "nee" && instellingen[.kleur] == "auto")
    }
  }

  @Test func whatIsNoUTF8IsNamed() throws {
    try met(Array("gemeente = ".utf8) + [0xFF, 0xFE, 0x0A] + Array("kleur = nooit".utf8)) { instellingen, pad in
      #expect(instellingen.fouten.map { $0.hasPrefix("\(pad), regel 1: deze regel is geen geldige UTF-8") } == [true])
      #expect(instellingen[.kleur] == "nooit")
    }
  }

  @Test func manyBrokenLinesAreNotAllTold() throws {
    try met(Array(String(repeating: "x\n", count: 5_000).utf8)) { instellingen, pad in
      #expect(instellingen.fouten.count == 6)
      #expect(instellingen.fouten.last == "\(pad): en nog 4995 regels die niet kunnen.")
    }
  }

  @Test func tooLargeAFolderAndALinkToNothingSetNothing() throws {
    try met(Array(repeating: 0x0A, count: 10_000_000)) { instellingen, pad in
      #expect(instellingen.fouten == ["\(pad): dit bestand is groter dan 1 MB; splits of verklein het."])
    }
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    #expect(
      Instellingen(pad: map.path).fouten == [
        "\(map.path): dit is een map waar een bestand hoort; haal haar weg of kies een andere naam."
      ])
    #expect(
      Instellingen(pad: "/dev/null").fouten == [
        "/dev/null: dit is geen gewoon bestand; haal het weg of kies een andere naam."
      ])
    let link = map.appending(path: "link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/bestaat/niet")
    let los = Instellingen(pad: link)
    #expect(los.fouten == [] && !los.isEr)
    #expect(Instellingen(pad: nil).fouten == [])
  }

  @Test(.enabled(if: geteuid() != 0, "for root every file is readable")) func anUnreadableFileIsNamed() throws {
    try met(Array("kleur = nooit\n".utf8)) { _, pad in
      chmod(pad, 0)
      #expect(Instellingen(pad: pad).fouten == ["\(pad): dit kan niet worden gelezen; controleer de rechten."])
    }
  }

  @Test func theFolderIsThatOfTheStandard() {
    #expect(Gebruikersmap.instellingen.pad { ["HOME": "/h"][$0] } == "/h/.config/wmo-verkenner")
    #expect(Gebruikersmap.instellingen.pad { ["HOME": "/h", "XDG_CONFIG_HOME": "/c"][$0] } == "/c/wmo-verkenner")
    #expect(Gebruikersmap.instellingen.pad { ["HOME": "h", "XDG_CONFIG_HOME": "c"][$0] } == nil)
    #expect(Gebruikersmap.toestand.pad { ["HOME": "/h"][$0] } == "/h/.local/state/wmo-verkenner")
    #expect(Gebruikersmap.gegevens.pad { ["HOME": "/h"][$0] } == "/h/.local/share/wmo-verkenner")
  }

  @Test func theTemplateNamesEveryOneAndSetsNothingUntilAHashIsTaken() throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    let pad = map.appending(path: "wmo/instellingen").path
    try Instellingen.maak(pad)
    let leeg = Instellingen(pad: pad)
    #expect(leeg.isEr && leeg.fouten == [] && Instelling.allCases.allSatisfy { leeg.regel($0) == nil })
    #expect(throws: DatabankFout(pad, .bestaatAl)) { try Instellingen.maak(pad) }
    let regels = Instellingen.sjabloon.map { regel in
      Instelling.allCases.contains { regel.hasPrefix("# \($0.rawValue) =") } ? String(regel.dropFirst(2)) : regel
    }
    try met(Array(regels.joined(separator: "\n").utf8)) { vol, _ in
      #expect(vol.fouten == [] && Instelling.allCases.allSatisfy { vol.regel($0) != nil })
    }
  }

  @Test func writingLeavesNothingHalf() throws {
    try metMap { map in
      let doel = "\(map)/doel"
      try Tekstbestand.schrijf("oud", doel, vervang: false, metMap: false)
      #expect(throws: DatabankFout(doel, .bestaatAl)) {
        try Tekstbestand.schrijf("nieuw", doel, vervang: false, metMap: false)
      }
      #expect(try String(contentsOfFile: doel, encoding: .utf8) == "oud")
      #expect(throws: DatabankFout("\(map)/weg/x", .nietTeSchrijven)) {
        try Tekstbestand.schrijf("x", "\(map)/weg/x", vervang: true, metMap: false)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: map) == ["doel"])
    }
  }

  @Test(arguments: [0o600, 0o644, 0o664, 0o755, 0o444, 0o400])
  func whatIsReplacedKeepsItsPermissionsAndItsLinks(_ rechten: mode_t) throws {
    try metMap { map in
      try FileManager.default.createDirectory(atPath: "\(map)/elders", withIntermediateDirectories: true)
      let (doel, link) = ("\(map)/elders/doel", "\(map)/link")
      try Data("oud".utf8).write(to: URL(filePath: doel))
      chmod(doel, rechten)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "elders/doel")
      #expect(throws: DatabankFout(link, .bestaatAl)) {
        try Tekstbestand.schrijf("nieuw", link, vervang: false, metMap: false)
      }
      let magNiet = rechten & 0o200 == 0
      for pad in [doel, link] {
        if magNiet {
          #expect(throws: DatabankFout(pad, .alleenLezen)) {
            try Tekstbestand.schrijf("nieuw", pad, vervang: true, metMap: false)
          }
        } else {
          try Tekstbestand.schrijf("nieuw \(pad)", pad, vervang: true, metMap: true, lezers: .eigenaar)
        }
        #expect(try String(contentsOfFile: doel, encoding: .utf8) == (magNiet ? "oud" : "nieuw \(pad)"))
        let attributen = try FileManager.default.attributesOfItem(atPath: doel)
        #expect(attributen[.posixPermissions] as? Int == Int(rechten))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "elders/doel")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(map)/elders") == ["doel"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: map).sorted() == ["elders", "link"])
    }
  }

  @Test func aLinkToNothingStaysALink() throws {
    try metMap { map in
      let link = "\(map)/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "weg")
      #expect(throws: DatabankFout(link, .isGeenBestand)) {
        try Tekstbestand.schrijf("nieuw", link, vervang: true, metMap: false)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: map) == ["link"])
    }
  }

  @Test func everySentenceAboutAFileOfTheUserHasATilde() throws {
    let thuis = try #require(Gebruikersmap.omgeving("HOME"))
    for wat: DatabankFout.Wat in [.isMap, .isGeenBestand, .verbodenTeken("\u{1B}"), .geenUTF8, .onleesbaar] {
      let zin = DatabankFout("\(thuis)/x", regel: 3, wat).zinOverTekst
      #expect(zin.hasPrefix("~/x, regel 3: "), "\(zin)")
    }
  }

  /// A folder, for as long as the closure runs.
  private func metMap(_ use: (String) throws -> Void) throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    try use(map.path)
  }
}
