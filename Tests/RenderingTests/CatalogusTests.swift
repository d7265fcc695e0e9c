import Foundation
import GoldenText
import Rendering
import Screen
import Testing
import WmoModel

/// The drawings of the figures of the catalogue.
@Suite struct CatalogusTests {
  private static let maakbaar = Catalogusfiguur.alle.filter(\.isMaakbaar).map(\.nummer)
  private static let golden = ["2.1", "4.1", "4.4", "5.2", "B1.2", "zwolw-uitgaven"]

  @Test(
    arguments: maakbaar,
    [
      Vraag(soort: jaarrekening2023), Vraag(soort: Verslagsoort(jaar: 2025, document: .begroting)),
      Vraag(soort: jaarrekening2023, filters: [Filter(indeling: .provincie, categorieen: ["fryslan"])]),
    ])
  func isDrawnAtEverySize(_ nummer: String, _ vraag: Vraag) throws {
    let codes = [479, 80].compactMap { GMCode(nummer: $0) }
    let figuur = try databank.figuur(nummer, vraag, markeer: codes)
    for size in [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)] {
      for isGroot in [false, true] {
        let frame = figuur.frame(size, Tekenwijze(.unicode, isGroot: isGroot))
        #expect(frame.cells.allSatisfy { $0.scalar.isOneCell && $0.scalar != "\u{FFFD}" })
        let ascii = figuur.frame(size, Tekenwijze(.ascii, isGroot: isGroot))
        let other = ascii.cells.map(\.scalar).filter { !(0x20...0x7E).contains($0.value) }
        #expect(other == [])
        #expect(frame.lines(.unicode).first?.contains(figuur.titel.prefix(12)) == true)
      }
    }
  }

  /// Lists of one gemeente, of one without figures, and of nobody that is known: nothing traps and nothing prints nan.
  @Test(arguments: maakbaar, [1676, 96, 1961])
  func isDrawnForOneGemeente(_ nummer: String, _ code: Int) throws {
    let lijst = Lijstkeuze(codes: [try #require(GMCode(nummer: code))])
    for vraag in [
      Vraag(soort: jaarrekening2023, lijst: lijst), Vraag(soort: jaarrekening2023, noemer: .totaal, lijst: lijst),
    ] {
      let figuur: Figuur
      do throws(Figuurfout) { figuur = try databank.figuur(nummer, vraag, markeer: lijst.codes) } catch { continue }
      for size in [Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 300, rows: 100)] {
        for isGroot in [false, true] { _ = figuur.frame(size, Tekenwijze(.unicode, isGroot: isGroot)) }
      }
      for formaat in Formaat.allCases {
        let text = figuur.antwoord(Tekstwijze()).tekst(als: formaat, Tekstwijze(), csv: .komma)
        #expect(!text.split { !$0.isLetter }.contains { $0 == "nan" || $0 == "inf" })
      }
    }
  }

  /// In text nothing is left out: the last line of every figure is its source, and every footnote is there.
  @Test(arguments: maakbaar, [60, 80, 140])
  func textHasEveryFootnote(_ nummer: String, _ width: Int) throws {
    let figuur = try databank.figuur(nummer, Vraag(soort: jaarrekening2023))
    let text = figuur.antwoord(Tekstwijze(breedte: width)).tekst(als: .tekst, Tekstwijze(breedte: width), csv: .komma)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for noot in figuur.voetnoten + ["Bron: " + figuur.bron] {
      #expect(words.contains(noot.split(separator: " ").joined(separator: " ")))
    }
    #expect(!text.contains("een groter venster toont ze"))
  }

  @Test func list() throws {
    try expectGolden("catalogus-80", regels(Catalogusfiguur.alle.antwoord(Tekstwijze(breedte: 80))))
  }

  @Test(arguments: golden)
  func figure(_ nummer: String) throws {
    let figuur = try databank.figuur(
      nummer, Vraag(soort: jaarrekening2023), markeer: [#require(GMCode(nummer: 479))])
    try expectGolden("figuur-\(nummer)-80", regels(figuur.antwoord(Tekstwijze(breedte: 80))))
  }

  @Test(.disabled(if: isWritingGolden)) func everyFileBelongsToAFigure() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: goldenFolder().path)
    #expect(Set(found) == Set(["catalogus-80.txt"] + Self.golden.map { "figuur-\($0)-80.txt" }))
  }

  private func regels(_ antwoord: Antwoord) -> [String] {
    antwoord.tekst(als: .tekst, Tekstwijze(breedte: 80), csv: .komma)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
