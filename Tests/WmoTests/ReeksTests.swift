import Testing

/// `wmo reeks` on the built program.
@Suite struct ReeksTests {
  @Test func series() throws {
    let uitkomst = try wmo(
      "reeks", "Utrecht", "Den Haag", "--saldo", "bruto", "--noemer", "inwoner", "--formaat", "csv")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.fouten.isEmpty)
    let velden = uitkomst.uitvoer.split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(velden.count == 21)
    #expect(velden[1].prefix(3) == ["GM0344", "Utrecht", "2017"])
    #expect(velden[1][3].hasPrefix("124.5"))
    #expect(velden[9][3].isEmpty)
    #expect(velden[11][0] == "GM0518")
  }

  @Test func gapsHaveTheirReasonUnderTheTable() throws {
    let uitkomst = try wmo("reeks", "sudwest", "--index")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.uitvoer.contains("– Súdwest-Fryslân 2017: Littenseradiel is in 2018 over meer gemeenten verdeeld"))
    #expect(!uitkomst.uitvoer.contains("2025"))
    #expect(uitkomst.uitvoer.contains("100,0"))
  }

  @Test func groupsAtPricesOfOneYear() throws {
    let uitkomst = try wmo(
      "reeks", "Zaanstad", "--groep", "taakzwaarte=zwaar", "--groep", "alle", "--prijspeil", "2023")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.fouten.isEmpty)
    let regels = uitkomst.uitvoer.split(separator: "\n").map(String.init)
    #expect(regels[0].hasSuffix("€ per volwassene, prijzen van 2023 (CPI)"))
    #expect(regels[2].hasPrefix("Groepen naar jaarrekening 2023: gemiddelde van zwaar (68 gemeenten), "))
    #expect(regels[3] == "jaar  Zaanstad  gemiddelde van zwaar   n  gemiddelde van alle gemeenten    n")
    #expect(regels.contains("2023    284,7                 331,7   68                         303,2   341"))
    #expect(regels.contains("* de CPI is niet de prijs die de kosten van de Wmo volgen"))
  }

  /// A measure that a year does not have is a gap with its reason, not an error.
  @Test func aMeasureThatSomeYearsLack() throws {
    let uitkomst = try wmo("reeks", "--groep", "alle", "--maat", "begeleiding", "--jaar", "2022")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.uitvoer.contains("\n– 2022: de maat begeleiding is er niet in de jaarrekening 2022\n"))
    #expect(uitkomst.uitvoer.contains("Groepen naar jaarrekening 2022: gemiddelde van alle gemeenten (342 gemeenten)"))
  }

  @Test func begrotingBesideJaarrekening() throws {
    let uitkomst = try wmo(
      "reeks", "Zaanstad", "--met-begroting", "--index", "--saldo", "bruto", "--formaat", "csv")
    #expect(uitkomst.code == 0)
    let velden = uitkomst.uitvoer.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(velden.count == 21)
    #expect(velden[1].prefix(4) == ["GM0479", "Zaanstad", "2017", "100"])
    #expect(uitkomst.uitvoer.contains("GM0479,\"Zaanstad, begroting\",2017,100,"))
  }

  @Test(
    arguments: [
      ([], 64, "Noem een gemeente of een groep, zoals ‘wmo reeks Zaanstad’ of ‘wmo reeks --groep alle’."),
      (["GM0370"], 66, "Beemster is sinds 2022 deel van Purmerend; vraag de reeks van Purmerend."),
      (
        ["Littenseradiel", "--groep", "alle"], 66,
        "Littenseradiel is in 2018 verdeeld over Leeuwarden, Súdwest-Fryslân, Waadhoeke; vraag de reeks van een van deze."
      ),
      (["Utrecht", "--prijspeil", "1950"], 64, "Er is geen prijspeil 1950; er zijn 2017–2024."),
      (["Utrecht", "--prijspeil", "2026"], 64, "Er is geen prijspeil 2026; er zijn 2017–2024."),
      (["Utrecht", "--prijspeil", "nu"], 64, "Het prijspeil ‘nu’ is geen jaartal van vier cijfers."),
      (
        ["--groep", "onzin"], 64,
        "De groep ‘onzin’ heeft niet de vorm indeling=categorie, zoals taakzwaarte=zwaar,zeer-zwaar."
      ),
      (
        ["--groep", "taakzwaarte=paars"], 64,
        "De indeling taakzwaarte heeft geen categorie ‘paars’; er zijn: zeer-licht, licht, gemiddeld, zwaar, zeer-zwaar, onbekend."
      ),
      (
        ["--groep", "taakzwaarte=zeer-licht", "--filter", "provincie=zeeland"], 64,
        "Geen gemeente van nu voldoet aan taakzwaarte = zeer licht en provincie = Zeeland; kies een andere groep of neem een filter weg."
      ),
      (
        ["--groep", "alle", "--jaar", "2027"], 64,
        "Er is geen jaarrekening 2027; er zijn jaarrekening 2017 tot en met 2024 en begroting 2017 tot en met 2026."
      ),
      (["Beemster"], 66, "Beemster is sinds 2022 deel van Purmerend; vraag de reeks van Purmerend."),
      (["Utrecht", "--jaar", "2022"], 64, "Een reeks toont alle jaren; laat --jaar weg."),
      (
        ["Utrecht", "--filter", "regio=west"], 64,
        "Een filter geldt alleen voor een groep; laat --filter weg of vraag een --groep."
      ),
      (
        ["Utrecht", "--saldo", "netto"], 0,
        "Netto kan niet in de hele reeks: de baten ontbreken in 2017–2022, 2024; de reeks is bruto."
      ),
    ] as [([String], Int32, String)])
  func sentences(_ arguments: [String], _ code: Int32, _ zin: String) throws {
    let uitkomst = try shell("\"$WMO\" reeks \(arguments.joined(separator: " "))")
    #expect(uitkomst.code == code)
    #expect(uitkomst.fouten == "wmo: \(zin)\n")
  }
}
