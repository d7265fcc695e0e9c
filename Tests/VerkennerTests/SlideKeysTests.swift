import Screen
import Testing
import Verkenner
import WmoModel

/// The keys while the screen is one figure in the large, and what first users looked for in vain.
@Suite struct SlideKeysTests {
  @Test func aPointEmptiesTheScreenUntilTheNextKey() throws {
    var state = try begin()
    state.press(.character("P"))
    let figure = state.slide?.titel
    #expect(figure != nil && state.message != nil)
    state.press(.character("."))
    #expect(state.text.allSatisfy { $0.isEmpty })
    state.press(.down)
    #expect(state.slide?.titel == figure)
    #expect(state.text.contains { !$0.isEmpty })
  }

  @Test(arguments: [Key.left, .right, .pageUp, .pageDown, .character(" "), .character("?")])
  func whatTurnsSlidesSaysThatThereIsOne(_ key: Key) throws {
    var state = try begin()
    state.press(.character("P"))
    let figure = state.slide?.titel
    state.press(key)
    #expect(state.slide?.titel == figure && state.overlay == nil)
    #expect(state.message?.contains("Esc") == true)
  }

  @Test func onlyTheMarkedOnesAreLeftInSeries() throws {
    var state = try begin()
    for name in ["zaanstad", "purmerend"] {
      state.type("/" + name)
      state.press(.enter)
      state.type(" ")
    }
    state.type("/alkmaar")
    state.press(.enter)
    state.type("rM")
    #expect(try state.place.level.scene == .ontwikkeling([.gemeente(code("GM0439")), .gemeente(code("GM0479"))]))
    state.type("u")
    guard case .ontwikkeling(let onderwerpen) = state.place.level.scene else { throw Missing() }
    #expect(try onderwerpen.contains(.gemeente(code("GM0361"))))
  }

  @Test(arguments: ["bewaar", "stopp"]) func stoppingIsNeverAGuess(_ typed: String) throws {
    var state = try begin()
    state.type("?" + typed + "x")
    guard case .menu(let menu) = state.overlay else { throw Missing() }
    #expect(!menu.items.contains { $0.code == Action.stop.rawValue || $0.code == Action.bewaarEnStop.rawValue })
  }

  @Test(arguments: [
    ("opslaan", Action.schrijven), ("export", .schrijven), ("presentatie", .presenteren), ("trend", .reeks),
    ("klembord", .kopieren), ("betekenis", .begrippen),
  ])
  func otherWordsFindAnAction(_ typed: String, _ action: Action) throws {
    var state = try begin()
    state.type("?" + typed)
    guard case .menu(let menu) = state.overlay else { throw Missing() }
    #expect(menu.items.contains { $0.code == action.rawValue })
  }

  @Test func aNewNameAmongTheListsSavesTheMarkedOnes() throws {
    var state = try begin()
    state.type("/zaanstad")
    state.press(.enter)
    state.type(" ")
    state.show([])
    state.type("buren")
    state.press(.enter)
    guard case .prompt(let prompt) = state.overlay else { throw Missing() }
    #expect(prompt.typed == "buren")
  }

  @Test func findingInAScatterPointsTheGemeenteOut() throws {
    var state = try begin()
    state.type("S")
    state.press(.enter)
    state.type("/zaanstad")
    state.press(.enter)
    guard case .samenhang = state.place.level.scene else { throw Missing() }
    #expect(state.place.level.selected == "GM0479")
  }

  struct Missing: Error {}
}

extension SlideKeysTests {
  @Test func aMenuLiesOverTheFigureAndLeadsBackToIt() throws {
    var state = try begin()
    state.type("Pm")
    #expect(state.slide != nil && state.overlay != nil)
    state.type("toegang")
    state.press(.enter)
    #expect(state.overlay == nil)
    #expect(state.slide?.titel.contains("egang") == true)
    state.press(.escape)
    #expect(state.slide == nil)
    #expect(state.place.vraag.maat == .toegang)
  }

  @Test func controlUEmptiesWhatWasTyped() throws {
    var state = try begin()
    state.type("/zaan")
    state.press(.control("u"))
    guard case .menu(let menu) = state.overlay else { throw Missing() }
    #expect(menu.typed.isEmpty && menu.items.count == menu.all.count)
  }
}
