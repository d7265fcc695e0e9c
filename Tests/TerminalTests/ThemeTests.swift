import PtyHarness
import Screen
import Testing

@testable import Terminal

/// The colours of the themes, measured.
@Suite struct ThemeTests {
  private static let letters: [Style] = [.line1, .line2, .line3, .line4, .faint, .signal]
  private static let fills: [Style] = [.bar, .barStrong, .part2, .part3, .part4]

  private func ink(_ style: Style, _ theme: Theme) -> Ink { Palette(style, theme).many }

  @Test(arguments: [(Theme.light, Colour.white), (.dark, .black)])
  func standOutFromTheBackground(_ theme: Theme, _ background: Colour) throws {
    for style in Self.letters {
      let colour = try #require(Colour(ink(style, theme).colour))
      #expect(colour.contrast(with: background) >= 4.5, "\(style)")
    }
    for style in Self.fills {
      let colour = try #require(Colour(ink(style, theme).colour))
      #expect(colour.contrast(with: background) >= 3, "\(style)")
    }
  }

  @Test func autoStandsOutSomewhatFromBoth() throws {
    for style in Self.letters + Self.fills {
      let colour = try #require(Colour(ink(style, .auto).colour))
      #expect(colour.contrast(with: .white) >= 2 && colour.contrast(with: .black) >= 3, "\(style)")
    }
  }

  @Test(arguments: Theme.allCases)
  func labelsAreReadOnTheirFill(_ theme: Theme) throws {
    for style in Self.fills {
      let fill = try #require(Colour(ink(style, theme).colour))
      let label = try #require(Colour(ink(style, theme).label))
      #expect(label.contrast(with: fill) >= 4.5, "\(style)")
    }
  }

  /// How far apart two roles are for whoever sees the least difference.
  private func distance(_ one: Style, _ other: Style, _ theme: Theme) throws -> Double {
    let one = try #require(Colour(ink(one, theme).colour))
    let other = try #require(Colour(ink(other, theme).colour))
    return Sight.allCases.map { one.seen(by: $0).distance(to: other.seen(by: $0)) }.min() ?? 0
  }

  @Test(arguments: Theme.allCases)
  func neighboursDifferForEveryEye(_ theme: Theme) throws {
    let parts: [Style] = [.bar, .part2, .part3, .part4]
    for (one, other) in zip(parts, parts.dropFirst()) { #expect(try distance(one, other, theme) >= 25) }
    // A fifth part has the look of the first.
    #expect(try distance(.part4, .bar, theme) >= 18)
    #expect(try distance(.bar, .barStrong, theme) >= 25)
    let lines: [Style] = [.line1, .line2, .line3, .line4]
    for (index, line) in lines.enumerated() {
      for other in lines.dropFirst(index + 1) { #expect(try distance(line, other, theme) >= 25) }
    }
  }

  @Test(arguments: [(Theme.light, Colour.white), (.dark, .black)])
  func barsStandOutWithFewColours(_ theme: Theme, _ background: Colour) throws {
    for style in [Style.bar, .barStrong] {
      for depth in [Depth.eight, .sixteen] {
        let number = Int(Palette(style, theme).ink(depth).colour)
        for palette in [Colour.xterm, Colour.console] {
          #expect(palette[number].contrast(with: background) >= 3, "\(style) \(depth)")
        }
      }
    }
  }

  @Test(arguments: Theme.allCases)
  func neighboursDifferWithFewColours(_ theme: Theme) {
    let parts: [Style] = [.bar, .part2, .part3, .part4]
    for depth in [Depth.eight, .sixteen] {
      #expect(Set(parts.map { Palette($0, theme).ink(depth).colour }).count == 4)
    }
  }

  @Test(arguments: Theme.allCases)
  func withoutColoursThereIsOneLook(_ theme: Theme) {
    for style in Style.allCases { #expect(Palette(style, theme).mono == Palette(style).mono) }
  }

  @Test(arguments: [
    ("15;0", Theme.dark), ("0;15", .light), ("0;default;15", .light), ("7;8", .dark), ("0;7", .light),
    ("15;default;0", .dark),
    ("default;default", nil), ("", nil), (";", nil), ("0;", nil), ("0;-1", nil), ("0;16", nil),
    ("0;99999999999999999999", nil),
    ("\u{1B}[2J", nil),
  ])
  func whatAVariableTells(_ value: String, _ theme: Theme?) {
    #expect(Theme.told(by: value) == theme)
  }

  @Test(
    arguments: [
      ([:], 68), (["COLORFGBG": "15;0"], 69), (["COLORFGBG": "0;15"], 32), (["COLORFGBG": "0;15", "TMUX": "x"], 68),
      (["COLORFGBG": "0;15", "STY": "x"], 68),
    ] as [([String: String], UInt8)])
  func autoFollowsTheVariable(_ environment: [String: String], _ colour: UInt8) throws {
    let pty = try demo(environment: environment.mapValues(Optional.some), columns: 60, rows: 6)
    #expect(pty.screen.cell(row: 2, column: 20).background == .index(colour))
  }

  @Test(
    arguments: [
      ("light", "xterm-256color", 32), ("dark", "xterm-256color", 69), ("dark", "xterm-16color", 12),
      ("light", "xterm", 4),
    ]
      as [(String, String, UInt8)])
  func onRequest(_ theme: String, _ term: String, _ colour: UInt8) throws {
    let pty = try demo(theme, environment: ["TERM": term], columns: 60, rows: 6)
    #expect(pty.screen.cell(row: 2, column: 20).background == .index(colour))
  }

  @Test func goesRound() throws {
    let pty = try demo(columns: 60, rows: 6)
    for colour: UInt8 in [32, 69, 68] {
      pty.send("T")
      try pty.wait(for: "colour \(colour)") { $0.cell(row: 2, column: 20).background == .index(colour) }
    }
  }

  @Test func withoutColoursThereIsNoTheme() throws {
    let pty = try demo("keys", environment: ["NO_COLOR": "1"])
    pty.send("T")
    try pty.waitForText("theme none")
    #expect(pty.colourSequences.isEmpty)
  }
}
