import Screen
import Testing
import Verkenner
import WmoModel

/// The selection stays with what the user looks at.
@Suite struct SelectionTests {
  /// The list of all gemeenten with Zaanstad selected.
  private func zaanstad() throws -> State {
    var state = try begin()
    state.press(.character("a"))
    while state.place.level.selected != "GM0479" {
      let before = state.place
      state.press(.down)
      try #require(state.place != before, "Zaanstad is not in the list")
    }
    return state
  }

  @Test(arguments: [Sortering.inwonertal, .waarde, .taakzwaarte])
  func sameGemeenteWhenSorted(_ sortering: Sortering) throws {
    var state = try zaanstad()
    state.press(.character("s"))
    state.type(sortering.rawValue)
    state.press(.enter)
    #expect(state.place.sortering == sortering)
    #expect(state.marked?.contains("Zaanstad") == true)
  }

  @Test func sameGemeenteWhenFiltered() throws {
    var state = try zaanstad()
    state.press(.character("f"))
    state.type("provincie")
    state.press(.enter)
    state.type("noord-h")
    state.press(.enter)
    #expect(state.place.vraag.filters == [Filter(indeling: .provincie, categorieen: ["noord-holland"])])
    #expect(state.marked?.contains("Zaanstad") == true)
    state.press(.character("F"))
    #expect(state.place.vraag.filters == [])
    #expect(state.marked?.contains("Zaanstad") == true)
  }

  @Test func sameGemeenteWhenTheQuestionChanges() throws {
    var state = try zaanstad()
    for key: Key in [.character("["), .character("["), .character("]"), .character("e"), .character("w")] {
      state.press(key)
      #expect(state.marked?.contains("Zaanstad") == true)
    }
    state.press(.character("m"))
    state.type("toegang")
    state.press(.enter)
    #expect(state.place.vraag.maat == .toegang)
    #expect(state.marked?.contains("Zaanstad") == true)
  }

  @Test func sameGemeenteWhenTheWindowChanges() throws {
    var state = try zaanstad()
    for (columns, rows) in [(60, 16), (200, 60), (1, 1), (80, 24)] {
      _ = update(&state, .resize(Size(columns: columns, rows: rows)))
      guard columns >= 60 else { continue }
      #expect(state.marked?.contains("Zaanstad") == true)
    }
  }

  @Test func sameGroupWhenTheMeasureChanges() throws {
    var state = try begin()
    state.press(.down, .down, .character("m"))
    state.type("toegang")
    state.press(.enter)
    #expect(state.marked?.hasPrefix("> gemiddeld") == true)
  }

  @Test func backInTheListOnTheGemeenteOfTheCard() throws {
    var state = try zaanstad()
    state.press(.enter)
    #expect(try state.place.level.scene == .kaart(code("GM0479")))
    state.press(.tab)
    let next = state.place.level.scene
    state.press(.escape)
    guard case .kaart(let code) = next else {
      Issue.record("no card")
      return
    }
    #expect(state.place.level.selected == code.description)
    #expect(code.description != "GM0479")
  }

  @Test func theCursorStandsOnTheSelectedRow() throws {
    var state = try begin()
    for _ in 0..<5 {
      let frame = view(state)
      let row = try #require(frame.lines.firstIndex { $0.hasPrefix(">") })
      #expect(frame.cursor == Position(row: row, column: 0))
      state.press(.down)
    }
  }

  @Test func movingStopsAtTheEnds() throws {
    var state = try begin()
    state.press(.up)
    #expect(state.marked?.hasPrefix("> zeer licht") == true)
    state.press(.end)
    let last = state.marked
    state.press(.down)
    #expect(state.marked == last)
    #expect(last?.hasPrefix("> alle gemeenten") == true)
    state.press(.home)
    #expect(state.marked?.hasPrefix("> zeer licht") == true)
  }
}
