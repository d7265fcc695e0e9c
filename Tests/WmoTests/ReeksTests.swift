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
    #expect(uitkomst.uitvoer.contains("– 2025: er is in de gegevens geen jaarrekening 2025"))
    #expect(uitkomst.uitvoer.contains("100,0"))
  }

  @Test(
    arguments: [
      (["Beemster"], 66, "Beemster is sinds 2022 deel van Purmerend; vraag de reeks van Purmerend."),
      (["Utrecht", "--jaar", "2022"], 64, "Een reeks toont alle jaren; laat --jaar weg."),
      (["Utrecht", "--filter", "regio=west"], 64, "Een reeks is van de gemeenten die u noemt; laat --filter weg."),
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
