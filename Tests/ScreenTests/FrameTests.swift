import Screen
import Testing

/// Writing on a frame.
@Suite struct FrameTests {
  private let size = Size(columns: 8, rows: 3)

  @Test func startsEmpty() {
    let frame = Frame(size: size)
    #expect(frame.cells == Array(repeating: .blank, count: 24))
    #expect(frame.lines == ["", "", ""])
    #expect(frame.cursor == nil)
  }

  @Test(arguments: [
    (0, 0, ["Zaanstad", "", ""]), (1, 5, ["", "     Zaa", ""]), (2, -4, ["", "", "stad"]), (2, 8, ["", "", ""]),
    (-1, 0, ["", "", ""]), (3, 0, ["", "", ""]), (0, -20, ["", "", ""]), (0, Int.max, ["", "", ""]),
  ])
  func whatFallsOffIsLeftOut(_ row: Int, _ column: Int, _ lines: [String]) {
    var frame = Frame(size: size)
    frame.write("Zaanstad", row: row, column: column)
    #expect(frame.lines == lines)
  }

  @Test func fillingIsClipped() {
    var frame = Frame(size: size)
    frame.fill(Cell("x"), row: 1, columns: -5..<3)
    frame.fill(Cell("y"), row: 1, columns: 6..<90)
    frame.fill(Cell("z"), row: 9, columns: 0..<8)
    #expect(frame.lines == ["", "xxx   yy", ""])
  }

  @Test func restylingKeepsTheCharacters() {
    var frame = Frame(size: size)
    frame.write("abc", row: 0, column: 0)
    frame.restyle(row: 0, columns: 1..<99, style: .match)
    frame.restyle(row: -1, columns: 0..<8, style: .title)
    #expect(frame.lines[0] == "abc")
    #expect(frame.row(0).map(\.style) == [.plain] + Array(repeating: .match, count: 7))
  }

  @Test func filledBlanksAreVisibleAsText() {
    var frame = Frame(size: size)
    frame.fill(Cell(" ", .bar), row: 0, columns: 2..<4)
    frame.fill(Cell(" ", .title), row: 1, columns: 2..<4)
    #expect(frame.lines == ["  ██", "", ""])
  }

  @Test func tinyFramesTakeAnything() {
    for (columns, rows) in [(0, 0), (1, 1), (0, 5), (-3, 2)] {
      var frame = Frame(size: Size(columns: columns, rows: rows))
      frame.write("te veel", row: 0, column: 0)
      #expect(frame.cells.count == max(0, columns) * max(0, rows))
    }
  }
}
