import Testing

/// Nothing that was asked is ignored without a word.
@Suite struct GeenStilteTests {
  @Test(
    arguments: [
      (["figuur", "2.4", "--maat", "maatwerk"], "Figuur 2.4 heeft een eigen maat; --maat verandert er niets aan."),
      (
        ["figuur", "4.8", "--indeling", "gemeentegrootte"],
        "Figuur 4.8 heeft een eigen indeling; --indeling verandert er niets aan."
      ),
      (["figuur", "2.3", "--markeer", "Zaanstad"], "In deze figuur is Zaanstad niet aan te wijzen."),
      (["groepen", "--jaar", "2025"], "Er is geen jaarrekening 2025; de cijfers zijn van de begroting 2025."),
      (["figuur", "4.8", "--markeer", "Zaanstad"], ""), (["figuur", "4.8"], ""),
      (["samenhang", "Zaanstad", "--x", "toegang", "--y", "maatwerk"], ""),
    ] as [([String], String)])
  func oneSentenceBesideTheAnswer(_ arguments: [String], _ zin: String) throws {
    let uitkomst = try shell("\"$WMO\" \(arguments.map { "'\($0)'" }.joined(separator: " "))")
    #expect(uitkomst.code == 0)
    #expect(!uitkomst.uitvoer.isEmpty)
    #expect(uitkomst.fouten == (zin.isEmpty ? "" : "wmo: \(zin)\n"))
  }

  @Test(
    arguments: [
      (
        ["gemeente", "Zaandam"], 66,
        "Er is in de jaarrekening 2023 geen gemeente ‘Zaandam’; lijkt op Zaanstad (GM0479); een plaats staat onder de naam van haar gemeente."
      ),
      (["zaanstad"], 64, "Er is geen opdracht ‘zaanstad’; bedoelt u ‘wmo gemeente zaanstad’?"),
      (["den", "haag"], 64, "Er is geen opdracht ‘den haag’; bedoelt u ‘wmo gemeente den haag’?"),
      (
        ["vergelijkbaar", "Zaanstad", "Purmerend"], 64,
        "‘wmo vergelijkbaar’ neemt één gemeente; ‘--lijst’ vergelijkt haar met gemeenten die u zelf noemt."
      ),
    ] as [([String], Int32, String)])
  func aNearMissIsUnderstood(_ arguments: [String], _ code: Int32, _ zin: String) throws {
    let uitkomst = try shell("\"$WMO\" \(arguments.map { "'\($0)'" }.joined(separator: " "))")
    #expect(uitkomst == Uitkomst(code: code, uitvoer: "", fouten: "wmo: \(zin)\n"))
  }

  @Test func nearWordsComeFirst() throws {
    let fouten = try wmo("groepen", "--indeling", "bekostiging").fouten
    #expect(
      fouten.contains("‘bekostiging’; lijkt op bekostiging-hh, bekostiging-begeleiding; verder zijn er: taakzwaarte, "))
  }

  @Test func aListOfNobodyIsNoAnswer() throws {
    for opdracht in ["gemeenten", "groepen", "figuur 4.8"] {
      let uitkomst = try shell("\"$WMO\" \(opdracht) --lijst GM0370")
      #expect(uitkomst.code == 64)
      #expect(uitkomst.uitvoer.isEmpty)
      #expect(
        uitkomst.fouten.hasSuffix(
          "Geen gemeente van de lijst staat in de jaarrekening 2023; kies een ander jaar of een andere lijst.\n"))
    }
  }

  @Test func aReasonIsSaidOnceWithItsNamesAndYears() throws {
    let reeks = try wmo("reeks", "Boxtel", "Oisterwijk").uitvoer
    #expect(reeks.contains("jaarrekening 2017–2024 · grenzen van 2026\n"))
    #expect(!reeks.contains("\n2025"))
    #expect(reeks.contains("– Boxtel, Oisterwijk 2017–2020: Haaren is in 2021"))
    #expect(try wmo("reeks", "Boxtel", "--formaat", "json").uitvoer.contains("\"jaar\": 2026"))
  }

  @Test func aListIsAGroupForTheCard() throws {
    let kaart = try wmo("gemeente", "Zaanstad", "--lijst", "Purmerend,Haarlem,Waterland,Utrecht,Oostzaan").uitvoer
    #expect(kaart.contains("van ‘gekozen gemeenten’ (n = 5)"))
    #expect(!kaart.contains("geen groep"))
  }

  @Test func categoriesHaveTheirNamesInWords() throws {
    let tekst = try wmo("gemeenten", "--filter", "gemeentegrootte=vanaf-100").uitvoer
    #expect(tekst.contains("Filter: gemeentegrootte = 100 duizend en meer\n"))
    let json = try wmo("gemeenten", "--filter", "gemeentegrootte=vanaf-100", "--formaat", "json").uitvoer
    #expect(json.contains("\"vanaf-100\""))
  }
}
