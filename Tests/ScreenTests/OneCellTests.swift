import Screen
import Testing

/// What may stand in a cell.
@Suite struct OneCellTests {
  @Test(arguments: "aZ~ éÉüŒŁαЖ€–…‘’─│┼█▌▏●·≈×→⠿\u{FFFD}".unicodeScalars.map { $0 })
  func ordinarySignsTakeOneCell(_ scalar: Unicode.Scalar) {
    #expect(scalar.isOneCell)
  }

  /// Controls, escape, delete, C1, soft hyphen, combining, zero width, bidi, byte order mark, wide and emoji,
  /// private use and beyond.
  @Test(arguments: [
    0x00, 0x07, 0x08, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x80, 0x9B, 0x9F, 0xAD, 0x301, 0x20D7, 0x200B, 0x200C, 0x200D,
    0x200E, 0x200F, 0x202A, 0x202B, 0x202D, 0x202E, 0x2028, 0x2029, 0x2060, 0x2066, 0x2069, 0xFEFF, 0x115F, 0x3042,
    0x4E00, 0xAC00, 0xFF01, 0x1F600, 0xE000, 0xE0001, 0x10FFFF,
  ])
  func othersNeverReachACell(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(!scalar.isOneCell)
    var frame = Frame(size: Size(columns: 3, rows: 1))
    frame.write("a" + String(Character(scalar)) + "b", row: 0, column: 0)
    #expect(frame.cells.map(\.scalar) == ["a", "\u{FFFD}", "b"])
  }

  @Test func anEscapeSequenceStaysText() {
    var frame = Frame(size: Size(columns: 12, rows: 1))
    frame.write("\u{1B}[31mrood\u{7}", row: 0, column: 0)
    #expect(frame.lines == ["\u{FFFD}[31mrood\u{FFFD}"])
  }

  @Test func everyScalarThatPassesIsPrintable() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.isOneCell else { continue }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .nonspacingMark, .enclosingMark, .lineSeparator,
        .paragraphSeparator:
        Issue.record("U+\(String(value, radix: 16))")
      default: break
      }
    }
  }
}
