import Screen
import Testing

@testable import Verkenner

/// The own gemeente: its sign, and the key that opens it.
@Suite struct EigenTests {
  private func eigen() throws -> State {
    var state = try begin()
    state.adopt(try code("GM0479"))
    return state
  }

  @Test func itsClassAndItsRowHaveASign() throws {
    var state = try eigen()
    #expect(state.text.filter { $0.hasPrefix(" @") }.map { $0.prefix(7) } == [" @zwaar", " @ eige"])
    #expect(state.text.contains { $0.hasPrefix(" @ eigen gemeente: Zaanstad · ") })
    state.press(.character("j"), .character("j"), .character("j"), .enter, .end)
    #expect(state.text.contains { $0.hasPrefix(" @Zaanstad") })
  }

  @Test func oneKeyOpensItAndAgainSaysSo() throws {
    var state = try eigen()
    state.press(.character("E"))
    #expect(state.text[1].hasPrefix(" @ Zaanstad (GM0479)"))
    state.press(.character("E"))
    #expect(state.message == "Dit is de eigen gemeente.")
    state.press(.escape)
    #expect(state.place.levels.count == 1)
  }

  @Test func withoutOneTheKeySaysWhereItIsSet() throws {
    var state = try begin()
    state.press(.character("E"))
    #expect(state.message == "Zet uw gemeente in de instellingen: ‘wmo instellingen --maak’.")
  }

  @Test func hiddenNamesDoNotTellWhoseScreenThisIs() throws {
    var state = try eigen()
    state.press(.character("A"))
    #expect(!state.text.joined().contains("@"))
    state.press(.character("E"))
    #expect(state.message == "De namen zijn verborgen; A toont ze.")
    #expect(state.place.levels.count == 1)
    state.press(.character("A"))
    #expect(state.text.joined().contains("@zwaar"))
  }
}
