import Foundation
import Testing

/// A data folder with one thing wrong in it: exit 65, one sentence, nothing else.
@Suite struct SlechteGegevensTests {
  struct Geval: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// A line of shell in the folder.
    let bederf: String
    let zin: String
  }

  @Test(arguments: [
    Geval(
      testDescription: "missing file", bederf: "rm gemeenten/2023.csv",
      zin: "gemeenten/2023.csv: dit bestand ontbreekt; zet het terug of maak de map opnieuw met 'wmo data importeer'."),
    Geval(
      testDescription: "empty file", bederf: ": >gemeenten/2023.csv",
      zin: "gemeenten/2023.csv: dit bestand is leeg; zet de kopregel en de rijen terug."),
    Geval(
      testDescription: "unknown column", bederf: "sed -i '1s/volwassenen,/volw,/' gemeenten/2023.csv",
      zin: "gemeenten/2023.csv, regel 1, kolom volw: deze kolom is niet bekend; haal haar weg of verbeter de naam."),
    Geval(
      testDescription: "ragged row", bederf: "sed -i '2s/,[^,]*$//' iv3/2023-jaarrekening.csv",
      zin:
        "iv3/2023-jaarrekening.csv, regel 2: deze rij heeft 22 cellen in plaats van 23; vul de rij aan of zet tekst met een komma tussen aanhalingstekens."
    ),
    Geval(
      testDescription: "duplicate key", bederf: "sed -i 2p gemeenten/2023.csv",
      zin: "gemeenten/2023.csv, regel 3, kolom gm_code: \"GM0014\" staat ook op regel 2; haal een van beide rijen weg."),
    Geval(
      testDescription: "unknown code", bederf: "sed -i 2s/GM0014/GM9999/ iv3/2023-jaarrekening.csv",
      zin:
        "iv3/2023-jaarrekening.csv, regel 2, kolom gm_code: \"GM9999\" staat niet in gemeenten/2023.csv; verbeter de code."
    ),
    Geval(
      testDescription: "text for a number", bederf: "sed -i 2s/238147/veel/ gemeenten/2023.csv",
      zin: "gemeenten/2023.csv, regel 2, kolom inwoners: \"veel\" is geen geheel getal; schrijf alleen cijfers."),
    Geval(
      testDescription: "decimal comma", bederf: "sed -i '2s/24283.3/\"24283,3\"/' gemeentefonds/M2024_2024.csv",
      zin:
        "gemeentefonds/M2024_2024.csv, regel 2, kolom laag_inkomen_met_drempel: \"24283,3\" heeft een komma; schrijf een punt voor de decimalen."
    ),
    Geval(
      testDescription: "negative population", bederf: "sed -i 2s/238147/-5/ gemeenten/2023.csv",
      zin:
        "gemeenten/2023.csv, regel 2, kolom inwoners: \"-5\" valt buiten 1 tot en met 20000000; verbeter het getal."),
    Geval(
      testDescription: "invalid UTF-8", bederf: "printf '\\377' >>kenmerken.csv",
      zin: "kenmerken.csv, regel 1044: deze regel is geen geldige UTF-8; sla het bestand op als UTF-8."),
    Geval(
      testDescription: "escape sequence in a name", bederf: "sed -i '2s/Groningen/Gro\\x1b[31m/' gemeenten/2023.csv",
      zin:
        "gemeenten/2023.csv, regel 2, kolom naam: het onzichtbare teken \\u{1B} mag niet in een cel; haal het weg."),
  ])
  func oneSentence(_ geval: Geval) throws {
    try inCopy(geval.bederf) { map in
      for opdracht in ["groepen", "gemeente Zaanstad", ""] {
        let uitkomst = try shell("\"$WMO\" \(opdracht) --data '\(map)'")
        #expect(uitkomst == Uitkomst(code: 65, uitvoer: "", fouten: "wmo: \(geval.zin)\n"))
      }
    }
  }

  @Test func byteOrderMarkAndWindowsLineEndsAreFine() throws {
    let bederf = "for f in $(find . -name '*.csv'); do sed -i '1s/^/\\xef\\xbb\\xbf/; s/$/\\r/' \"$f\"; done"
    try inCopy(bederf) { map in
      let uitkomst = try wmo("groepen", "--data", map, "--formaat", "csv")
      #expect(try uitkomst == wmo("groepen", "--formaat", "csv"))
    }
  }

  @Test func aGoodFolderIsInOrder() throws {
    let uitkomst = try wmo("data", "controleer", dataFolder.path)
    #expect(uitkomst.code == 0)
    #expect(uitkomst.uitvoer == "De gegevens in \(dataFolder.path) zijn in orde.\n")
  }

  @Test func validationTellsEveryFault() throws {
    try inCopy("rm gemeenten/2023.csv; : >kenmerken.csv") { map in
      let uitkomst = try wmo("data", "controleer", map)
      #expect(uitkomst.code == 65)
      #expect(uitkomst.uitvoer.isEmpty)
      #expect(uitkomst.fouten.contains("wmo: gemeenten/2023.csv: dit bestand ontbreekt;"))
      #expect(uitkomst.fouten.contains("wmo: kenmerken.csv: dit bestand is leeg;"))
    }
  }

  /// Spoils a copy of the figures and gives its path for as long as the closure runs.
  private func inCopy(_ bederf: String, _ gebruik: (String) throws -> Void) throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: dataFolder, to: map)
    defer { try? FileManager.default.removeItem(at: map) }
    #expect(try shell("cd '\(map.path)' && { \(bederf); }") == Uitkomst(code: 0, uitvoer: "", fouten: ""))
    try gebruik(map.path)
  }
}
