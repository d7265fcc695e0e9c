import Testing

/// Questions without an answer: one sentence that says what is the matter and what would work.
@Suite struct SlechteVragenTests {
  private static let niemand = ["--filter", "provincie=zeeland", "--filter", "regio=noord"]
  private static let niemandZin =
    "Geen gemeente in de jaarrekening 2023 voldoet aan alle filters samen (provincie = Zeeland; regio = Noord); neem er een weg."

  @Test(
    arguments: [
      (["gemeenten"] + niemand, 64, niemandZin), (["groepen"] + niemand, 64, niemandZin), (niemand, 64, niemandZin),
      (["groepen", "--kruis", "regio"] + niemand, 64, niemandZin),
      (["samenhang", "--x", "toegang", "--y", "maatwerk"] + niemand, 64, niemandZin),
      (["bevindingen"] + niemand, 64, niemandZin), (["bron"] + niemand, 64, niemandZin),
      (
        ["vergelijkbaar", "Zaanstad"] + niemand, 64,
        "Geen andere gemeente dan Zaanstad voldoet aan de filters; neem een filter weg."
      ),
      (
        ["gemeenten", "--filter", "bekostiging-hh=taakgericht"], 64,
        "Geen gemeente in de jaarrekening 2023 voldoet aan het filter bekostiging-hh = taakgericht; kies een andere categorie."
      ),
      (
        ["vergelijkbaar", "Weesp", "--jaar", "2021"], 66,
        "Voor Weesp heeft circulaire M2024_2024 geen maatstaven, dus er is niets om mee te vergelijken; kies een gemeente van 2023 of later."
      ),
      (
        ["vergelijkbaar", "Weesp"], 66,
        "Weesp is er niet in de jaarrekening 2023, wel in jaarrekening 2017 tot en met 2022; kies een jaar met --jaar."
      ),
      (
        ["reeks", "GM0457"], 66, "Weesp is sinds 2023 deel van Amsterdam; vraag de reeks van Amsterdam."
      ),
      (
        ["gemeenten", "--maat", "hulp-bij-huishouden", "--jaar", "2020"], 64,
        "De maat hulp-bij-huishouden is er niet in de jaarrekening 2020; die is er wel in jaarrekening 2023 en begroting 2023 tot en met 2025."
      ),
      (
        ["samenhang", "--x", "begeleiding", "--y", "maatwerk", "--jaar", "2019"], 64,
        "De maat begeleiding is er niet in de jaarrekening 2019; die is er wel in jaarrekening 2023 en begroting 2023 tot en met 2025."
      ),
      (
        ["vergelijkbaar", "Zaanstad", "--maat", "begeleiding", "--jaar", "2022"], 64,
        "De maat begeleiding is er niet in de jaarrekening 2022; die is er wel in jaarrekening 2023 en begroting 2023 tot en met 2025."
      ),
      (
        ["vergelijkbaar", "Zaanstad", "--aantal", "0"], 64,
        "Het aantal ‘0’ kan niet; kies een getal van 5 tot en met 30."
      ),
    ] as [([String], Int32, String)])
  func oneSentence(_ arguments: [String], _ code: Int32, _ zin: String) throws {
    for formaat in arguments.first == "--filter" ? [""] : ["", "--formaat json", "--formaat csv", "--formaat markdown"]
    {
      let uitkomst = try shell("\"$WMO\" \(arguments.map { "'\($0)'" }.joined(separator: " ")) \(formaat)")
      #expect(uitkomst == Uitkomst(code: code, uitvoer: "", fouten: "wmo: \(zin)\n"))
    }
  }

  /// Few gemeenten, gemeenten that did not deliver, years without baten: no format says that something is not a number.
  @Test(arguments: [
    "groepen --indeling bekostiging-hh --kruis positionering", "gemeenten --jaar 2017 --indeling inkoopprofiel-hh",
    "groepen --jaar 2022 --noemer totaal --filter gemeentegrootte=onbekend,vanaf-100",
    "samenhang --x regionale-centrumfunctie --y beschermd-wonen-opvang --filter provincie=flevoland",
    "samenhang --x inwoners --y toegang --filter provincie=groningen --filter taakzwaarte=licht",
    "bevindingen --filter provincie=zeeland", "bevindingen --jaar 2017", "bevindingen --document begroting --jaar 2026",
    "bevindingen --filter provincie=drenthe --filter taakzwaarte=zwaar", "vergelijkbaar Schiermonnikoog --aantal 30",
    "vergelijkbaar Groningen --maat overig-maatwerk --filter provincie=flevoland", "gemeente Vlieland --noemer totaal",
    "gemeente Rozendaal --jaar 2018", "groepen --indeling inkoopregio --maat begeleiding",
  ])
  func nothingIsNotANumber(_ opdracht: String) throws {
    for formaat in ["tekst", "json", "csv", "markdown"] {
      let uitkomst = try shell("\"$WMO\" \(opdracht) --formaat \(formaat)")
      let tekst = uitkomst.uitvoer + uitkomst.fouten
      #expect(uitkomst.code == 0, "\(opdracht): \(uitkomst.fouten)")
      let woorden = tekst.lowercased().split { !$0.isLetter }
      #expect(woorden.filter { ["nan", "inf", "infinity"].contains($0) } == [], "\(opdracht) \(formaat)")
    }
  }
}
