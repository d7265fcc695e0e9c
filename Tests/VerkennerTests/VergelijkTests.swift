import Screen
import Testing
import Verkenner
import WmoModel

/// Comparable gemeenten and cross tables in the explorer.
@Suite struct VergelijkTests {
  @Test func fromACardToItsPeersAndOn() throws {
    var state = try begin()
    state.type("/zaan")
    state.press(.enter, .character("v"))
    let zaanstad = try #require(GMCode("GM0479"))
    #expect(state.place.level.scene == .vergelijkbaar(zaanstad))
    #expect(state.marked?.contains("Zaanstad") == true)
    #expect(state.press(.character("v")) == nil)
    #expect(state.message == "Dit is de gemeente zelf; kies een andere.")
    state.press(.down, .enter)
    #expect(state.place.level.scene == .kaart(try #require(GMCode("GM0505"))))
    state.press(.escape, .escape)
    #expect(state.place.level.scene == .kaart(zaanstad))
  }

  @Test func moreAndFewerStayBetweenFiveAndThirty() throws {
    var state = try begin()
    state.press(.character("a"), .character("v"))
    for _ in 0..<5 { state.press(.character("+")) }
    #expect(state.place.peers == 30)
    #expect(state.message == "Het aantal gaat van 5 tot en met 30.")
    for _ in 0..<9 { state.press(.character("-")) }
    #expect(state.place.peers == 5)
  }

  @Test func aCellOpensItsGemeenten() throws {
    var state = try begin()
    state.type("xbekostiging begeleiding")
    state.press(.enter)
    #expect(state.place.level.scene == .kruistabel(.bekostigingBegeleiding))
    state.press(.down, .tab, .enter)
    #expect(state.text[0].contains("9/9"))
    #expect(state.text[1].contains("licht en outputgericht"))
    state.press(.escape)
    #expect(state.place.level.scene == .kruistabel(.bekostigingBegeleiding))
  }

  @Test func cellsShowMeanCountAndShare() throws {
    var state = try begin()
    state.type("xbekostiging begeleiding")
    state.press(.enter)
    func first() -> String { state.text.first { $0.hasPrefix(">") } ?? "" }
    #expect(first().contains("220,4"))
    state.press(.character("y"))
    #expect(first().split(separator: " ").contains("5"))
    state.press(.character("y"))
    #expect(first().contains("13 %"))
  }
}
