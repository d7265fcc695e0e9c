import Foundation
import Testing
import WmoModel

@testable import WmoData

/// What a folder from outside may look like and still be read.
@Suite struct ProefmapTests {
  private let jaarrekening = Verslagsoort(jaar: 2023, document: .jaarrekening)

  @Test func isValid() throws {
    #expect(try Proefmap.heel.zinnen() == [])
  }

  @Test func byteOrderMarkAndCRLF() throws {
    var map = Proefmap.heel
    for pad in map.bestanden.keys {
      map[pad] = "\u{FEFF}" + map[pad].split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    }
    #expect(try map.zinnen() == [])
    let databank = try map.opSchijf { try Databank.map($0) }
    let heel = try Proefmap.heel.opSchijf { try Databank.map($0) }
    #expect(databank.verslag(jaarrekening)?.gemeenten == heel.verslag(jaarrekening)?.gemeenten)
    #expect(databank.kenmerken() == heel.kenmerken())
  }

  @Test func noLineEndAtTheEndWithAnEmptyLastCell() throws {
    var map = Proefmap.heel
    map["gemeenten/2026.csv"] = String(map["gemeenten/2026.csv"].dropLast())
    #expect(map["gemeenten/2026.csv"].hasSuffix(","))
    #expect(try map.zinnen() == [])
  }

  @Test func decomposedNamesBecomeNFC() throws {
    var map = Proefmap.heel
    map["gemeenten/2023.csv"].replace("Leeuwarden", with: "Su\u{301}dwest")
    let databank = try map.opSchijf { try Databank.map($0) }
    let naam = try #require(databank.verslag(jaarrekening)?.gemeenten.first?.naam)
    #expect(Array(naam.unicodeScalars) == Array("S\u{FA}dwest".unicodeScalars))
    #expect(databank.verslag(jaarrekening)?.gemeenten.first?.provincie == .fryslan)
  }

  @Test func outerBlanksGo() throws {
    var map = Proefmap.heel
    map["gemeenten/2023.csv"].replace(",Leeuwarden,", with: ",  Leeuwarden ,")
    let databank = try map.opSchijf { try Databank.map($0) }
    #expect(databank.verslag(jaarrekening)?.gemeenten.first?.naam == "Leeuwarden")
  }

  @Test func columnsAndRowsInAnyOrder() throws {
    var map = Proefmap.heel
    let pad = "iv3/2023-jaarrekening.csv"
    let rijen = map[pad].split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let omgekeerd = [rijen[0]] + rijen.dropFirst().reversed()
    map[pad] = omgekeerd.map { $0.reversed().joined(separator: ",") }.joined(separator: "\n")
    let databank = try map.opSchijf { try Databank.map($0) }
    let heel = try Proefmap.heel.opSchijf { try Databank.map($0) }
    #expect(databank.verslag(jaarrekening)?.bedragen == heel.verslag(jaarrekening)?.bedragen)
  }

  @Test func absentRowIsNoFigure() throws {
    var map = Proefmap.heel
    let pad = "iv3/2017-begroting.csv"
    map[pad] = map[pad].split(separator: "\n").filter { !$0.hasPrefix("GM0479") }.joined(separator: "\n")
    let databank = try map.opSchijf { try Databank.map($0) }
    let verslag = try #require(databank.verslag(Verslagsoort(jaar: 2017, document: .begroting)))
    #expect(verslag.bedragen[2] == [nil, nil, nil, nil, nil])
    #expect(!verslag.isGeleverd(2))
  }

  @Test func extraDocumentAndOtherFiles() throws {
    var map = Proefmap.heel
    map["iv3/2025-jaarrekening.csv"] = map["iv3/2025-begroting.csv"]
    map["iv3/notities.csv"] = "niet van ons"
    map["aantekeningen.txt"] = "\u{1B}"
    let databank = try map.opSchijf { try Databank.map($0) }
    #expect(databank.verslagsoorten.contains(Verslagsoort(jaar: 2025, document: .jaarrekening)))
    #expect(databank.verslag(Verslagsoort(jaar: 2025, document: .jaarrekening))?.heeftBaten == true)
    #expect(databank.verslag(Verslagsoort(jaar: 2027, document: .begroting)) == nil)
    #expect(databank.versie == "eigen gegevens")
  }
}
