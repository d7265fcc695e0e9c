import Screen
import Testing
import Verkenner
import WmoModel

/// What the menus count and hint at.
@Suite struct MenuTellingTests {
  @Test func aGemeenteThatIsNoMoreIsSaidToBePartOfAnother() throws {
    var state = try begin()
    state.press(.character("/"))
    #expect(state.text.contains { $0.contains("486 van 486") })
    state.type("beemster")
    #expect(state.text.contains { $0.contains("Beemster is sinds 2022 deel van Purmerend") })
  }

  @Test func categoriesAreCountedWithinTheOtherFilters() throws {
    var vraag = standaard
    vraag.filters = [Filter(indeling: .provincie, categorieen: ["zeeland"])]
    var state = try begin(vraag)
    state.press(.character("f"))
    state.type("gemeentegrootte")
    state.press(.enter)
    let groot = try #require(state.text.first { $0.contains("100 duizend en meer") })
    #expect(groot.split(separator: " ").dropLast().last == "0")
  }
}
