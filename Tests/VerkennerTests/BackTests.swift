import Screen
import Testing
import WmoModel

@testable import Verkenner

/// What holds for going back and for the selection, whatever is done.
@Suite struct BackTests {
  /// Numbers that are the same in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  /// Keys that change what is shown, or open a menu of which the lines below are chosen.
  private static let keys = "aaeen[]pwvxSrymisfdMFUJ$+- ".unicodeScalars.map(Key.character) + [.enter, .tab, .escape]

  /// What is selected: the row, or on a card its gemeente.
  private func selected(_ state: State) -> String? {
    state.content.count > 0 ? state.content.key(at: state.selectedIndex) : state.currentGemeente?.description
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func theSelectionStaysAndEveryStepCanBeUndone(_ seed: UInt64) throws {
    var random = Numbers(state: seed &* 7919 &+ 1)
    var state = try begin()
    for _ in 0..<60 {
      for _ in 0..<Int.random(in: 0..<4, using: &random) { state.press(.down) }
      let before = state
      let key = Self.keys.randomElement(using: &random) ?? .enter
      state.press(key)
      if case .menu(let menu) = state.overlay {
        let line = Int.random(in: 0..<max(1, menu.hits.count), using: &random)
        for _ in 0..<line { state.press(.down) }
        state.press(.enter)
        if case .menu = state.overlay { state.press(.enter) }
        state.overlay = nil
      }
      state.overlay = nil
      guard !state.place.shows(sameAs: before.place) else { continue }

      let isBack = state.place.levels.count < before.place.levels.count
      if !isBack, key != .tab, let chosen = selected(before), let row = state.content.index(of: chosen) {
        #expect(state.selectedIndex == row, "\(key) in \(before.place.level.scene)")
      }
      var back = state
      back.press(.character("u"))
      back.message = nil
      var former = before
      former.marks = back.marks
      former.message = nil
      #expect(back.text == former.text, "u after \(key)")
      back.press(.control("r"))
      back.message = nil
      var later = state
      later.message = nil
      #expect(back.text == later.text, "Ctrl-R after \(key)")
      if state.place.levels.count > before.place.levels.count, key == .enter {
        var out = state
        out.press(.escape)
        #expect(out.place == before.place, "Esc after Enter")
      }
    }
  }

  @Test func theFirstRowStaysSelectedWhenTheOrderChanges() throws {
    var state = try begin()
    state.type("aswaarde")
    state.press(.enter)
    #expect(state.marked?.contains("Aa en Hunze") == true)
  }

  @Test(arguments: ["v", "Stoegang"])
  func backFromTheNextCardOnThatGemeente(_ keys: String) throws {
    var state = try begin()
    state.type("/zaan")
    state.press(.enter)
    state.type(keys)
    if state.overlay != nil { state.press(.enter) }
    state.press(.down, .enter, .tab)
    let shown = state.currentGemeente
    state.press(.escape)
    #expect(state.currentGemeente == shown)
  }

  @Test func theGroupStaysSelectedInItsDevelopment() throws {
    var state = try begin()
    state.press(.down, .down, .down, .character("r"))
    #expect(state.marked?.contains("zwaar") == true)
    #expect(state.selectedIndex == 3)
  }
}
