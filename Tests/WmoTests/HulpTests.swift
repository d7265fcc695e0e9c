import Testing

/// Help and mistakes in the command line are in Dutch.
@Suite struct HulpTests {
  @Test(arguments: [
    [], ["groepen"], ["gemeente"], ["gemeenten"], ["reeks"], ["bron"], ["begrippen"], ["data"], ["data", "controleer"],
    ["data", "importeer"], ["data", "overzicht"], ["verken"], ["lijst"], ["vergelijkbaar"],
  ])
  func helpHasNoEnglish(_ opdracht: [String]) throws {
    let woorden = (opdracht + ["--help"]).joined(separator: " ")
    let uitkomst = try shell("\"$WMO\" \(woorden)")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.fouten.isEmpty)
    #expect(uitkomst.uitvoer.contains("Gebruik: wmo"))
    let engels = [
      "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show", "See '", "default", "Error", "information",
    ]
    #expect(engels.filter(uitkomst.uitvoer.contains) == [])
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
    #expect(uitkomst.uitvoer.hasPrefix("wmo-verkenner "))
  }
}
