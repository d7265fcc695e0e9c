import Screen
import Testing

@testable import Terminal

@Suite struct PaletteTests {
  @Test func onlyFilledRolesHaveSigns() {
    for style in Style.allCases {
      #expect((style.shade(.ascii) != " ") == style.isFilled)
    }
  }

  @Test func eightColoursAreEight() {
    for theme in Theme.allCases {
      for style in Style.allCases {
        let ink = Palette(style, theme).eight
        #expect(ink.colour < 8 && ink.label < 8)
        #expect(Palette(style, theme).ink(.sixteen).colour < 16)
      }
    }
  }

  @Test func monoHasNoColours() {
    for style in Style.allCases {
      let ink = Palette(style).mono
      #expect(ink.colour == Ink.own && ink.label == Ink.own)
    }
  }

  @Test func partsDifferAtEveryDepth() {
    let styles = [Style.bar, .part2, .part3, .part4]
    let parts = styles.map { Palette($0) }
    #expect(Set(parts.map(\.many.colour)).count == 4)
    #expect(Set(parts.map(\.eight.colour)).count == 4)
    #expect(Set(styles.map { $0.shade(.unicode) }).count == 4)
    #expect(Set(styles.map { $0.shade(.ascii) }).count == 4)
  }

  @Test func neverRedOrGreen() {
    for theme in Theme.allCases {
      for style in Style.allCases {
        let palette = Palette(style, theme)
        #expect(![1, 2, 9, 10].contains(palette.many.colour))
        #expect(![1, 2, 9, 10].contains(palette.ink(.sixteen).colour))
        #expect(![1, 2].contains(palette.eight.colour))
      }
    }
  }
}
