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
    for sleutel in ["code", "bewering", "bron", "niveau", "uitkomst", "n", "oordeel", "delen"] {
      #expect(json.contains("\"\(sleutel)\": "))
    }
  }

  @Test(arguments: [
    ("F36", ["F36"]), ("f36 F41", ["F36", "F41"]), ("pgb", ["F71"]),
    ("taakgericht --maat toegang", ["F41"]), ("--maat toegang-en-maatwerk", ["F48"]),
  ])
  func oneOrMore(_ woorden: String, _ codes: [String]) throws {
    let csv = try shell("\"$WMO\" bevindingen --formaat csv \(woorden)").uitvoer.split(separator: "\n").dropFirst()
    #expect(csv.map { String($0.prefix { $0 != "," }) } == codes)
  }

  @Test(arguments: [
    ("F99", "Er is geen bevinding met ‘F99’; ‘wmo bevindingen’ toont ze alle, van F1 tot en met F86."),
    ("F36 --maat begeleiding", "Geen van deze bevindingen gaat over de maat begeleiding; laat --maat weg."),
    ("--maat overig-maatwerk", "Geen bevinding gaat over de maat overig-maatwerk; laat --maat weg."),
    ("--noemer inwoner", "Elke bevinding heeft haar eigen noemer en indeling; laat --noemer weg."),
    ("--indeling regio", "Elke bevinding heeft haar eigen noemer en indeling; laat --indeling weg."),
  ])
  func whatCannotBeIsOneSentence(_ woorden: String, _ zin: String) throws {
    let uitkomst = try shell("\"$WMO\" bevindingen \(woorden)")
    #expect(uitkomst == Uitkomst(code: 64, uitvoer: "", fouten: "wmo: \(zin)\n"))
  }
}
