import Foundation
import Testing

@testable import WmoData

private let gemeenten = "gemeenten/2023.csv"
private let iv3 = "iv3/2023-jaarrekening.csv"

/// Files and rows of a wrong shape.
@Suite struct SlechteBestandenTests {
  @Test(arguments: vormen) func isReported(_ geval: SlechteCel) throws {
    var map = Proefmap.heel
    #expect(map[geval.pad].contains(geval.vind))
    map[geval.pad].replace(geval.vind, with: geval.vervang, maxReplacements: 1)
    #expect(try map.zinnen() == geval.zinnen)
  }

  static let vormen: [SlechteCel] = [
    SlechteCel(
      gemeenten, ",volwassenen,", ",meerderjarigen,",
      "gemeenten/2023.csv, regel 1, kolom meerderjarigen: deze kolom is niet bekend; haal haar weg of verbeter de naam.",
      "gemeenten/2023.csv, regel 1, kolom volwassenen: deze kolom ontbreekt; voeg haar toe aan de kopregel en aan elke rij."
    ),
    SlechteCel(
      gemeenten, ",volwassenen,", ",inwoners,",
      "gemeenten/2023.csv, regel 1, kolom inwoners: deze kolom staat er twee keer; haal er een weg.",
      "gemeenten/2023.csv, regel 1, kolom volwassenen: deze kolom ontbreekt; voeg haar toe aan de kopregel en aan elke rij."
    ),
    SlechteCel(
      iv3, "lasten_6.2,", "lasten_6.3,",
      "iv3/2023-jaarrekening.csv, regel 1, kolom lasten_6.3: deze kolom is niet bekend; haal haar weg of verbeter de naam.",
      "iv3/2023-jaarrekening.csv, regel 1, kolom lasten_6.2: deze kolom ontbreekt; voeg haar toe aan de kopregel en aan elke rij."
    ),
    SlechteCel(
      gemeenten, "127073,104650", "127073",
      "gemeenten/2023.csv, regel 2: deze rij heeft 7 cellen in plaats van 8; vul de rij aan of zet tekst met een komma tussen aanhalingstekens."
    ),
    SlechteCel(
      gemeenten, "127073,104650", "127073,104650,",
      "gemeenten/2023.csv, regel 2: deze rij heeft 9 cellen in plaats van 8; vul de rij aan of zet tekst met een komma tussen aanhalingstekens."
    ),
    SlechteCel(
      gemeenten, "\nGM0363", "\n\nGM0363", "gemeenten/2023.csv, regel 3: deze regel is leeg; haal hem weg."),
    SlechteCel(
      gemeenten, "Leeuwarden", "\"Leeuwarden",
      "gemeenten/2023.csv, regel 2, kolom naam: een aanhalingsteken wordt niet gesloten; zet er een tweede bij of haal het weg."
    ),
    SlechteCel(
      gemeenten, "Leeuwarden", "\"Leeu\nwarden\"",
      "gemeenten/2023.csv, regel 2, kolom naam: een cel loopt door op de volgende regel; zet de tekst op één regel."),
    SlechteCel(
      gemeenten, "Zaanstad", "Zaan\"stad\"",
      "gemeenten/2023.csv, regel 4: een aanhalingsteken staat midden in een cel; zet de hele cel tussen aanhalingstekens en verdubbel die erbinnen."
    ),
    SlechteCel(
      gemeenten, ",volwassenen,", ",\u{1B}[31mrood,",
      "gemeenten/2023.csv, regel 1: het onzichtbare teken \\u{1B} mag niet in een cel; haal het weg."),
  ]

  @Test func emptyFile() throws {
    var map = Proefmap.heel
    map[gemeenten] = ""
    #expect(try map.zinnen() == ["gemeenten/2023.csv: dit bestand is leeg; zet de kopregel en de rijen terug."])
    map[gemeenten] = "\u{FEFF}\n"
    #expect(try map.zinnen() == ["gemeenten/2023.csv: dit bestand is leeg; zet de kopregel en de rijen terug."])
  }

  @Test func headerOnly() throws {
    var map = Proefmap.heel
    map[iv3] = String(map[iv3].prefix { $0 != "\n" })
    #expect(try map.zinnen() == ["iv3/2023-jaarrekening.csv: er staat alleen een kopregel; vul de rijen aan."])
  }

  @Test func invalidUTF8() throws {
    var map = Proefmap.heel
    map.bestanden[gemeenten]?.append(contentsOf: Array("GM0001,S".utf8) + [0xFA, 0x64])
    #expect(
      try map.zinnen() == [
        "gemeenten/2023.csv, regel 8: deze regel is geen geldige UTF-8; sla het bestand op als UTF-8."
      ])
  }

  @Test func missingFile() throws {
    var map = Proefmap.heel
    map.bestanden["kenmerken.csv"] = nil
    #expect(
      try map.zinnen() == [
        "kenmerken.csv: dit bestand ontbreekt; zet het terug of maak de map opnieuw met 'wmo data importeer'."
      ])
  }

  @Test func everyFileIsNeeded() throws {
    let zinnen = try Proefmap(bestanden: ["leesmij.txt": []]).zinnen()
    #expect(zinnen.count == Schema.bestanden.count { !$0.magLeegZijn })
  }

  /// A folder from before there were clients is as good as it was.
  @Test func fileThatMayBeEmptyMayBeAbsent() throws {
    var map = Proefmap.heel
    map.bestanden["clienten.csv"] = nil
    #expect(try map.zinnen() == [])
    map["clienten.csv"] = "onzin\n"
    #expect(try map.zinnen().isEmpty == false)
  }

  @Test func millionLines() throws {
    var map = Proefmap.heel
    map["zwolw_2022.csv"] += String(repeating: ",,,,\n", count: 1_000_000)
    #expect(
      try map.zinnen() == [
        "zwolw_2022.csv, regel 1000000: dit bestand heeft meer dan 1000000 regels; splits of verklein het."
      ])
  }

  @Test func thousandCells() throws {
    var map = Proefmap.heel
    map["zwolw_2022.csv"] = String(repeating: ",", count: 100_000)
    #expect(
      try map.zinnen() == [
        "zwolw_2022.csv, regel 1: deze rij heeft meer dan 1000 cellen; controleer of dit het goede bestand is."
      ])
  }

  @Test func manyFaultsAreBounded() throws {
    var map = Proefmap.heel
    for pad in map.bestanden.keys { map[pad] += String(repeating: "\u{1B}\n", count: 1000) }
    #expect(try map.zinnen().count == 200)
  }
}
