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
    for style in Style.allCases {
      let ink = Palette(style).eight
      #expect(ink.colour < 8 && ink.label < 8)
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
    let parts = styles.map(Palette.init)
    #expect(Set(parts.map(\.many.colour)).count == 4)
    #expect(Set(parts.map(\.eight.colour)).count == 4)
    #expect(Set(styles.map { $0.shade(.unicode) }).count == 4)
    #expect(Set(styles.map { $0.shade(.ascii) }).count == 4)
  }

  @Test func neverRedOrGreen() {
    for style in Style.allCases {
      #expect(![1, 2, 9, 10].contains(Palette(style).many.colour))
      #expect(![1, 2].contains(Palette(style).eight.colour))
    }
  }
}
