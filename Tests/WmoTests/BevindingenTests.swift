import Testing

/// `wmo bevindingen`, on the built program.
@Suite struct BevindingenTests {
  @Test func textDataAndCSV() throws {
    let tekst = try wmo("bevindingen")
    #expect(tekst.code == 0)
    #expect(tekst.fouten.isEmpty)
    #expect(tekst.uitvoer.contains("\nF36 · Landelijk is er geen duidelijk verband tussen toegang en maatwerk.\n"))
    #expect(!tekst.uitvoer.contains("nan"))
    let csv = try wmo("bevindingen", "--formaat", "csv").uitvoer.split(separator: "\n")
    #expect(csv[0].hasPrefix("code,bewering,bron,niveau,uitkomst,n,oordeel,"))
    #expect(csv.count > 50)
    let json = try wmo("bevindingen", "--formaat", "json").uitvoer
    for sleutel in ["code", "bewering", "bron", "niveau", "uitkomst", "n", "oordeel"] {
      #expect(json.contains("\"\(sleutel)\": "))
    }
  }
}
