import Screen
import Testing
import WmoModel

@testable import Verkenner

/// What a visitor of the kiosk may do.
@Suite struct RechtenTests {
  private func kiosk() throws -> State {
    try State(databank: databank, standaard: standaard, place: Place(vraag: standaard), rechten: .kiosk)
  }

  @Test(arguments: [Action.schrijven, .aanDraaiboek, .bewaarEnStop, .lijsten, .eigen])
  func whatTouchesFilesSaysThatItCannot(_ action: Action) throws {
    var state = try kiosk()
    let before = state.text
    for key in action.entry.keys {
      #expect(state.press(key) == nil)
      #expect(state.message == "Dit kan niet in deze kiosk.")
      #expect(state.text.dropLast() == before.dropLast())
    }
    #expect(action.objection(in: try begin()) != Rechten.bezwaar)
  }

  @Test func theRestIsAsAlways() throws {
    let (kiosk, state) = (try kiosk(), try begin())
    for action in Action.allCases where Rechten.kiosk.isSuperset(of: action.recht) {
      #expect(action.objection(in: kiosk) == action.objection(in: state), "\(action)")
    }
    #expect(kiosk.text == state.text)
  }

  @Test func helpListsThemLastWithTheReason() throws {
    var state = try kiosk()
    state.press(.character("?"))
    guard case .menu(let menu) = state.overlay else {
      Issue.record("no menu")
      return
    }
    let refused = menu.all.filter { $0.objection == Rechten.bezwaar }.compactMap { Action(rawValue: $0.code) }
    #expect(Set(refused) == [.schrijven, .aanDraaiboek, .bewaarEnStop, .lijsten, .eigen])
  }

  @Test func copyingDoesNotPointToAFile() throws {
    var state = try kiosk()
    guard case .copy(let kopie)? = state.press(.character("C"), .enter) else {
      Issue.record("no copy")
      return
    }
    state.copied(kopie, .impossible)
    #expect(state.message == "Deze terminal heeft geen klembord.")
    state.copied(kopie, .tooLarge(limit: 74_000))
    #expect(state.message?.contains("W schrijft") == false)
  }

  @Test func noKeysLeadToAnEffectThatIsNotAllowed() throws {
    var random: UInt64 = 7
    var state = try kiosk()
    let keys =
      Action.allCases.flatMap(\.entry.keys).filter { $0 != .character("q") }
      + "qabcxyz09 WDQLEC".unicodeScalars.map(Key.character)
    for _ in 0..<5_000 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let effect = update(&state, .key(keys[Int(random >> 33) % keys.count]))
      #expect(effect.map { Rechten.kiosk.isSuperset(of: $0.recht) } ?? true)
    }
  }
}
