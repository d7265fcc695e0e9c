import Foundation
import PtyHarness
import Testing

/// Help and mistakes in the command line are in Dutch.
@Suite struct HulpTests {
  @Test func helpHasNoEnglish() throws {
    let alle = try opdrachten()
    #expect(alle.count > 15)
    let engels: Set<String> = [
      "an", "and", "arguments", "available", "by", "command", "commands", "default", "detailed",
      "error",
      "expected", "file", "for", "from", "generate", "information", "invalid", "list", "missing", "more", "name",
      "option", "options", "output", "overview", "print", "required", "see", "set", "show", "subcommand",
      "subcommands", "the", "this", "to", "unknown", "usage", "use", "value", "values", "with",
    ]
    for opdracht in alle {
      let uitkomst = try wmo(opdracht + ["--help"])
      #expect(uitkomst.code == 0)
      #expect(uitkomst.fouten.isEmpty)
      #expect(uitkomst.uitvoer.contains("Gebruik: wmo"))
      let woorden = uitkomst.uitvoer.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(engels.intersection(woorden) == [], "\(opdracht)")
    }
  }

  /// In a folder with the figures, in the order in which they stand there.
  @Test func everyExampleWorks() throws {
    for opdracht in try opdrachten() {
      let regels = voorbeelden(try wmo(opdracht + ["--help"]).uitvoer)
      #expect(!regels.isEmpty, "\(opdracht)")
      let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
      let eigen = map.appending(path: "thuis/wmo-verkenner")
      try FileManager.default.createDirectory(at: eigen, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: map) }
      try FileManager.default.copyItem(at: dataFolder, to: map.appending(path: "data"))
      try FileManager.default.createSymbolicLink(
        at: map.appending(path: "wmo"), withDestinationURL: URL(filePath: builtProgram("wmo")))
      try FileManager.default.createDirectory(at: eigen.appending(path: "gegevens"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: dataFolder.appending(path: "iv3"), to: eigen.appending(path: "gegevens/iv3"))
      try "figuur 4.8\n".write(to: eigen.appending(path: "draaiboek.txt"), atomically: true, encoding: .utf8)
      // Raw Iv3 without a file is fetched from CBS.
      for regel in regels where !regel.contains("importeer iv3") || regel.contains("--van") {
        let uitkomst = try shell(
          "cd '\(map.path)' && export PATH=\"$PWD:$PATH\" HOME=\"$PWD\" XDG_DATA_HOME=\"$PWD/thuis\" XDG_CONFIG_HOME=\"$PWD/instellingen\" XDG_STATE_HOME=\"$PWD/toestand\" && \(regel)"
        )
        // There is nothing to import; that it is looked for in the named file shows that the line is right.
        let isImport = regel.contains("importeer")
        #expect(uitkomst.code == (isImport ? 65 : 0), "\(regel): \(uitkomst.fouten)")
        let isGenoemd = regel.split(separator: " ").contains { uitkomst.fouten.contains("\($0): ") }
        #expect(!isImport || isGenoemd, "\(regel): \(uitkomst.fouten)")
      }
    }
  }

  @Test(arguments: [
    (["--onzin"], "Onbekende optie ‘--onzin’; ‘wmo --help’ toont wat kan."),
    (["groepen", "--mat", "x"], "Onbekende optie ‘--mat’; bedoelt u ‘--maat’; ‘wmo --help’ toont wat kan."),
    (["groepen", "--maat"], "Er ontbreekt een waarde bij ‘--maat <maat>’; ‘wmo --help’ toont wat kan."),
    (["gemeente"], "Er ontbreekt een argument: ‘<naam> ...’; ‘wmo --help’ toont wat kan."),
    (["data", "importeer"], "Er ontbreekt een argument: ‘<bronnen>’; ‘wmo --help’ toont wat kan."),
    (["onzin"], "Onverwacht argument ‘onzin’; ‘wmo --help’ toont wat kan."),
    (["groepen", "x"], "Onverwacht argument ‘x’; ‘wmo --help’ toont wat kan."),
  ])
  func mistakes(_ arguments: [String], _ zin: String) throws {
    let uitkomst = try shell("\"$WMO\" \(arguments.joined(separator: " "))")
    #expect(uitkomst == Uitkomst(code: 64, uitvoer: "", fouten: "wmo: \(zin)\n"))
  }

  @Test func version() throws {
    let uitkomst = try wmo("--version")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.uitvoer.wholeMatch(of: /wmo-verkenner \d+\.\d+\.\d+, gegevens \d{4}-\d{2}-\d{2}\n/) != nil)
  }
}
