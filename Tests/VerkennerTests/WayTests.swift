import Screen
import Testing
import Verkenner
import WmoModel

/// Going deeper, back, and undoing.
@Suite struct WayTests {
  @Test func intoAGroupAGemeenteAndBack() throws {
    var state = try begin()
    state.press(.down, .down, .down)
    let start = state.place
    state.press(.enter)
    #expect(
      state.place.level
        == Level(.gemeenten, drill: Filter(indeling: .taakzwaarte, categorieen: ["zwaar"]), drillName: "zwaar"))
    state.press(.down, .down)
    let list = state.place
    state.press(.enter)
    guard case .kaart = state.place.level.scene else {
      Issue.record("no card")
      return
    }
    state.press(.escape)
    #expect(state.place == list)
    state.press(.escape)
    #expect(state.place == start)
    state.press(.escape)
    #expect(state.place == start)
    #expect(state.message == "Dit is het begin; q stopt.")
  }

  @Test(arguments: [Key.escape, .left, .character("h"), .backspace])
  func everyKeyBackGoesOneStep(_ key: Key) throws {
    var state = try begin()
    state.press(.enter, .enter, key)
    #expect(state.place.levels.map(\.scene) == [.groepen, .gemeenten])
  }

  @Test func escapeClosesWhatIsOnTopFirst() throws {
    var state = try begin()
    state.press(.enter, .character("m"))
    state.type("zz")
    state.press(.escape)
    #expect(state.overlay == nil)
    #expect(state.place.levels.count == 2)
  }

  @Test func undoAndRedo() throws {
    var state = try begin()
    let first = state.place
    state.press(.character("n"))
    let second = state.place
    state.press(.enter)
    let third = state.place
    #expect(state.press(.character("u")) == nil)
    #expect(state.place == second)
    state.press(.character("u"))
    #expect(state.place == first)
    state.press(.character("u"))
    #expect(state.place == first)
    #expect(state.message == "Er is niets om ongedaan te maken.")
    state.press(.control("r"), .control("r"))
    #expect(state.place == third)
    state.press(.control("r"))
    #expect(state.message == "Er is niets ongedaan gemaakt.")
  }

  @Test func aNewChangeForgetsWhatWasUndone() throws {
    var state = try begin()
    state.press(.character("n"), .character("u"), .character("e"), .control("r"))
    #expect(state.place.vraag == Vraag(soort: standaard.soort, noemer: .inwoner))
    #expect(state.message == "Er is niets ongedaan gemaakt.")
  }

  @Test func movingIsNotAChange() throws {
    var state = try begin()
    state.press(.down, .down, .character("u"))
    #expect(state.message == "Er is niets om ongedaan te maken.")
  }

  @Test func openingAllTogetherHasNoFilter() throws {
    var state = try begin()
    state.press(.end, .enter)
    #expect(state.place.level.drill == nil)
    #expect(state.text[1] == " alle gemeenten · 342 gemeenten, op naam")
  }

  @Test func anEmptyGroupDoesNotOpen() throws {
    var state = try begin(Vraag(soort: standaard.soort, indeling: .bekostigingHH))
    state.press(.down, .down, .enter)
    #expect(state.message == "In de groep ‘taakgericht’ staat geen gemeente.")
    #expect(state.place.levels.count == 1)
  }

  @Test func quitStopsEverywhere() throws {
    var state = try begin()
    for _ in 0..<3 {
      var copy = state
      #expect(copy.press(.character("q")) == .quit)
      state.press(.enter)
    }
  }

  @Test func redrawIsAnEffectAndChangesNothing() throws {
    var state = try begin()
    let before = view(state)
    #expect(state.press(.control("l")) == .redraw)
    #expect(view(state) == before)
  }

  @Test func anUnknownKeySaysSo() throws {
    var state = try begin()
    state.press(.character("~"))
    #expect(state.message == "De toets ~ doet hier niets; ? toont wat kan.")
    state.press(.down)
    #expect(state.message == nil)
  }

  @Test func aStepWithoutAnAnswerIsPassedOverOnTheWayBack() throws {
    var state = try begin()
    state.type("/zaan")
    state.press(.enter)
    state.type(" vj")
    state.press(.enter)
    let depth = state.place.levels.count
    state.type("M")
    #expect(state.place.levels.count == depth)
    state.press(.escape)
    #expect(state.place.levels.count == depth - 2)
    #expect(state.message == nil)
  }
}
