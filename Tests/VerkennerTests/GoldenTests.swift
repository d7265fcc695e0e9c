import Foundation
import GoldenText
import Rendering
import Screen
import Testing
import Verkenner

/// The text of every screen.
@Suite struct GoldenTests {
  static let inASCII: Set<String> = [
    "groepen", "gemeenten-zwaar", "kaart-zaanstad", "menu-zoek-getypt", "menu-hulp", "bron-gemeente",
    "gemarkeerd-gemeenten", "figuur-groepen", "figuur-kruistabel", "figuur-reeks",
  ]

  @Test(arguments: Scherm.alle, [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)])
  func screen(_ scherm: Scherm, _ size: Size) throws {
    let state = try scherm.state(size.columns, size.rows)
    try expectGolden("\(scherm.naam)-\(size.columns)x\(size.rows)", state.text)
  }

  @Test(arguments: Scherm.alle.filter { inASCII.contains($0.naam) })
  func screenInASCII(_ scherm: Scherm) throws {
    try expectGolden("\(scherm.naam)-80x24-ascii", scherm.state(80, 24, .ascii).text)
  }

  @Test(arguments: [Size(columns: 59, rows: 24), Size(columns: 80, rows: 15), Size(columns: 20, rows: 2)])
  func tooSmall(_ size: Size) throws {
    let text = try begin(standaard, size.columns, size.rows).text
    let sentence = "Het venster is te klein: maak het ten minste 60 bij 16."
    let lines = afgebroken(sentence, breedte: size.columns).prefix(size.rows)
    #expect(text == lines + Array(repeating: "", count: size.rows - lines.count))
  }

  @Test(arguments: Scherm.alle, [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)])
  func onlyASCIIInASCII(_ scherm: Scherm, _ size: Size) throws {
    let frame = view(try scherm.state(size.columns, size.rows, .ascii))
    let other = frame.cells.map(\.scalar).filter { !(0x20...0x7E).contains($0.value) }
    #expect(Set(other) == [], "\(String(String.UnicodeScalarView(other.prefix(20))))")
  }

  @Test(arguments: Scherm.alle)
  func onlySignsOfOneCellAtEverySize(_ scherm: Scherm) throws {
    for (columns, rows) in [(60, 16), (61, 39), (99, 40), (119, 41), (120, 16), (149, 60), (152, 100), (300, 100)] {
      let frame = view(try scherm.state(columns, rows))
      #expect(frame.cells.allSatisfy { $0.scalar.isOneCell && $0.scalar != "\u{FFFD}" })
    }
  }

  @Test(arguments: Scherm.alle)
  func everySizeHasAScreen(_ scherm: Scherm) throws {
    var state = try scherm.state(80, 24)
    for (columns, rows) in [(1, 1), (2, 1), (1, 40), (59, 15), (59, 16), (60, 15), (500, 16), (60, 120)] {
      _ = update(&state, .resize(Size(columns: columns, rows: rows)))
      let frame = view(state)
      #expect(frame.cells.count == columns * rows)
      #expect(frame.cursor.map { (0..<rows).contains($0.row) && (0..<columns).contains($0.column) } ?? true)
    }
  }

  @Test(.disabled(if: isWritingGolden)) func everyFileBelongsToAScreen() throws {
    let names =
      Scherm.alle.flatMap { ["\($0.naam)-80x24.txt", "\($0.naam)-200x60.txt"] }
      + Self.inASCII.map { "\($0)-80x24-ascii.txt" }
    let found = try FileManager.default.contentsOfDirectory(atPath: goldenFolder().path)
    #expect(Set(found) == Set(names))
  }
}
