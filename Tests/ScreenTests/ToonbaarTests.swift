import Screen
import Testing

/// Text on its way to a terminal.
@Suite struct ToonbaarTests {
  @Test(arguments: [
    ("Súdwest-Fryslân kost € 5\n– 北京 ▏", "Súdwest-Fryslân kost € 5\n– 北京 ▏"), ("a\tb", "a b"),
    ("\u{1B}]0;x\u{7}", "\u{FFFD}]0;x\u{FFFD}"), ("a\u{9B}b\u{7F}\u{0}\r\n", "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\n"),
    (
      "a\u{202E}\u{200B}\u{FEFF}\u{E000}\u{E0041}\u{2028}\u{3164}b", "a" + String(repeating: "\u{FFFD}", count: 7) + "b"
    ),
    ("Su\u{301}dwest", "S\u{FA}dwest"), ("x\u{301}\u{20D7}", "x\u{FFFD}\u{FFFD}"),
  ])
  func onlyWhatATerminalShowsIsLeft(_ tekst: String, _ verwacht: String) {
    // By scalar: two texts are equal for Swift when their marks are only written otherwise.
    #expect(Array(Toonbaar(tekst).tekst.unicodeScalars) == Array(verwacht.unicodeScalars))
  }

  @Test func whatMayStandInACellMayStandInALine() {
    for scalar in (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) where scalar.isOneCell {
      #expect(scalar.isToonbaar && !scalar.isCombinerend)
    }
  }

  @Test func columnsStandStraightWhateverTheText() {
    #expect("Zaan 北京\u{301}".inCells == "Zaan \u{FFFD}\u{FFFD}\u{FFFD}")
    #expect("Súdwest".inCells == "Súdwest")
  }
}
