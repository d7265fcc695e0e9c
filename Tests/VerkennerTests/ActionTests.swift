import Screen
import Testing

@testable import Verkenner

/// The table of actions.
@Suite struct ActionTests {
  @Test func noKeyHasTwoActions() {
    let keys = Action.allCases.flatMap(\.entry.keys)
    #expect(Set(keys).count == keys.count)
    #expect(Action.byKey.count == keys.count)
  }

  @Test(arguments: Action.allCases)
  func everyActionHasAKeyAndATextOfItsOwn(_ action: Action) {
    #expect(!action.entry.keys.isEmpty)
    #expect(Action.allCases.filter { $0.entry.text == action.entry.text } == [action])
    #expect(action.entry.text.first?.isUppercase == true)
    #expect(action.entry.text.unicodeScalars.allSatisfy { $0.isOneCell })
  }

  @Test func everyGroupHasActions() {
    for group in ActionGroup.allCases { #expect(Action.allCases.contains { $0.entry.group == group }) }
  }

  @Test func everyHintHasAWord() {
    #expect(Action.hinted.filter { $0.entry.hint == nil } == [])
    #expect(Set(Action.hinted).count == Action.hinted.count)
    #expect(Set(Action.hinted) == Set(Action.allCases.filter { $0.entry.hint != nil }))
  }

  @Test func nothingNeedsAFunctionKeyOrAlt() {
    let plain = Action.allCases.filter { action in
      !action.entry.keys.contains { key in
        switch key {
        case .character, .control, .escape, .enter, .tab, .backTab: true
        default: false
        }
      }
    }
    #expect(plain == [])
  }

  @Test func helpListsEveryActionOnceWithItsKeys() throws {
    var state = try begin()
    state.press(.character("?"))
    guard case .menu(let menu) = state.overlay else {
      Issue.record("no menu")
      return
    }
    #expect(Set(menu.all.map(\.code)) == Set(Action.allCases.map(\.rawValue)))
    #expect(menu.all.count == Action.allCases.count)
    for item in menu.all {
      let entry = try #require(Action(rawValue: item.code)).entry
      #expect(item.note == entry.keys.map { $0.name(.unicode) }.joined(separator: " "))
    }
  }
}
