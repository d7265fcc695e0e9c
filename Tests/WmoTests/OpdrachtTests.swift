import Testing

/// The commands of issue 2, on the built program.
@Suite struct OpdrachtTests {
  @Test func groups() throws {
    let uitkomst = try wmo("groepen", "--indeling", "taakzwaarte", "--maat", "maatwerk", "--formaat", "csv")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.fouten.isEmpty)
    let velden = uitkomst.uitvoer.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(velden.map { $0[0] } == ["code", "zeer-licht", "licht", "gemiddeld", "zwaar", "zeer-zwaar"])
    #expect(velden.dropFirst().map { $0[3] } == ["69", "67", "69", "68", "68"])
  }

  @Test(arguments: [
    ("zaan", "GM0479"), ("sudwest", "GM1900"), ("GM0479", "GM0479"), ("Utrecht", "GM0344"), ("den haag", "GM0518"),
  ])
  func oneGemeente(_ naam: String, _ code: String) throws {
    let uitkomst = try wmo("gemeente", naam, "--formaat", "csv")
    #expect(uitkomst.code == 0)
    let codes = uitkomst.uitvoer.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[0] }
    #expect(codes == Array(repeating: Substring(code), count: 9))
  }

  @Test func twoWordsAreOneNameAndTwoNamesAreTwoCards() throws {
    #expect(try wmo("gemeente", "Den", "Haag") == wmo("gemeente", "GM0518"))
    let beide = try wmo("gemeente", "Zaanstad", "Utrecht", "--formaat", "csv").uitvoer.split(separator: "\n")
    #expect(beide.count == 19)
    #expect(beide.count { $0.hasPrefix("gm_code") } == 1)
  }

  @Test func aWrittenFilterIsTheCommandLineOfTheScreen() throws {
    let uitkomst = try wmo(
      "gemeenten", "--filter", "provincie=zeeland", "--filter", "taakzwaarte=zwaar,zeer-zwaar", "--sorteer", "waarde",
      "--formaat", "csv")
    let waarden = uitkomst.uitvoer.split(separator: "\n").dropFirst().compactMap { Double($0.split(separator: ",")[2]) }
    #expect(waarden.count == 8)
    #expect(waarden == waarden.sorted())
  }

  @Test(
    arguments: [
      (
        ["groepen", "--jaar", "2022", "--saldo", "netto"], 0,
        "De jaarrekening 2022 heeft geen baten in de bron; de cijfers zijn bruto."
      ),
      (
        ["groepen", "--indeling", "zwaarte"], 64,
        "Onbekende indeling ‘zwaarte’; lijkt op taakzwaarte; verder zijn er: breedte-taakopdracht, positionering, bekostiging-hh, bekostiging-begeleiding, contractvorm, toetreding, inkoopprofiel-hh, inkoopprofiel-begeleiding, gemeentegrootte, regio, provincie, stedelijkheid, sociale-structuur, centrumgemeente, inkoopregio, inkoopregio-omvang."
      ),
      (
        ["groepen", "--maat", "jeugd"], 64,
        "Onbekende maat ‘jeugd’; er zijn: toegang, voorzieningen, diensten, maatwerk, hulp-bij-huishouden, begeleiding, overig-maatwerk, beschermd-wonen-opvang, toegang-en-maatwerk, clienten, clienten-hh, clienten-begeleiding, clienten-voorzieningen, clienten-bw."
      ),
      (
        ["groepen", "--jaar", "2031"], 64,
        "Er is geen jaarrekening 2031; er zijn jaarrekening 2017 tot en met 2024 en begroting 2017 tot en met 2026."
      ),
      (["groepen", "--jaar", "twee"], 64, "Het jaar ‘twee’ is geen jaartal van vier cijfers."),
      (
        ["groepen", "--maat", "begeleiding", "--jaar", "2022"], 64,
        "De maat begeleiding is er niet in de jaarrekening 2022; die is er wel in jaarrekening 2023 en begroting 2023 tot en met 2025."
      ),
      (
        ["gemeenten", "--filter", "regio=midden"], 64,
        "De indeling regio heeft geen categorie ‘midden’; er zijn: noord, oost, west, zuid, onbekend."
      ),
      (
        ["gemeenten", "--filter", "regio"], 64,
        "Het filter ‘regio’ heeft niet de vorm indeling=categorie, zoals taakzwaarte=zwaar,zeer-zwaar."
      ),
      (
        ["gemeenten", "--sorteer", "rang"], 64,
        "Onbekende sortering ‘rang’; er zijn: naam, inwonertal, waarde, taakzwaarte."
      ),
      (["gemeenten", "--formaat", "xml"], 64, "Onbekend formaat ‘xml’; er zijn: tekst, json, csv, markdown, svg."),
      (["groepen", "--noemer", "kind"], 64, "Onbekende noemer ‘kind’; er zijn: volwassene, inwoner, totaal, client."),
      (["begrippen", "xyzzy"], 64, "Er is geen begrip met ‘xyzzy’; ‘wmo begrippen’ toont alle begrippen."),
      (["data", "controleer"], 64, "Geef de map die u wilt controleren, zoals ‘wmo data controleer data’."),
      (["--kleur", "rood"], 64, "Onbekende kleur ‘rood’; er zijn: auto, altijd, nooit."),
      (
        ["gemeente", "zaanstat"], 66,
        "Er is in de jaarrekening 2023 geen gemeente ‘zaanstat’; lijkt op Zaanstad (GM0479); een plaats staat onder de naam van haar gemeente."
      ),
      (
        ["gemeente", "qqqqqqqq"], 66,
        "Er is in de jaarrekening 2023 geen gemeente ‘qqqqqqqq’; ‘wmo gemeenten’ toont alle namen; een plaats staat onder de naam van haar gemeente."
      ),
      (
        ["gemeente", "bergen"], 66,
        "‘bergen’ past bij meer gemeenten: Bergen (NH.) (GM0373), Bergen (L.) (GM0893); geef de hele naam of de code."
      ),
      (
        ["groepen", "--data", "/bestaat/niet"], 65,
        "/bestaat/niet: deze map bestaat niet; geef een map met een datapakket, bijvoorbeeld een kopie van data/."
      ),
    ] as [([String], Int32, String)])
  func oneSentenceOnTheStandardError(_ arguments: [String], _ code: Int32, _ zin: String) throws {
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let uitkomst = try shell("\"$WMO\" \(quoted)")
    #expect(uitkomst.code == code)
    #expect(uitkomst.fouten == "wmo: \(zin)\n")
    #expect(uitkomst.uitvoer.isEmpty == (code != 0))
  }

  @Test func hostileWordsAreShownHarmless() throws {
    let uitkomst = try wmo("gemeente", "\u{1B}]0;titel\u{7}\u{202E}")
    #expect(uitkomst.code == 66)
    #expect(
      uitkomst.fouten.hasPrefix("wmo: Er is in de jaarrekening 2023 geen gemeente ‘\\u{1B}]0;titel\\u{7}\\u{202E}’"))
    #expect(!uitkomst.fouten.utf8.contains(0x1B))
  }
}
