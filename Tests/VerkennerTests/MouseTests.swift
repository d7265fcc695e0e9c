import Screen
import Testing

@testable import Verkenner

extension State {
  /// Clicks on the first cell of what has a meaning, and tells whether there was such a thing.
  @discardableResult
  mutating func click(_ target: Target, count: Int = 1) -> Bool {
    guard let area = view(self).targets.last(where: { $0.target == target })?.area else { return false }
    let place = Position(row: area.rows.lowerBound, column: area.columns.lowerBound)
    _ = update(&self, .click(Click(.left, place, count: count)))
    return true
  }
}

/// Clicks and the wheel: what is drawn is what can be clicked on.
@Suite struct MouseTests {
  @Test(
    arguments: Scherm.alle, [Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)])
  func everyTargetLiesOnTheScreenAndDoesWhatItSays(_ scherm: Scherm, _ size: Size) throws {
    let state = try scherm.state(size.columns, size.rows)
    let frame = view(state)
    for touch in frame.targets {
      let (rows, columns) = (touch.area.rows, touch.area.columns)
      #expect(!rows.isEmpty && !columns.isEmpty)
      #expect((0..<size.rows).contains(rows.lowerBound) && rows.upperBound <= size.rows, "\(touch)")
      #expect((0..<size.columns).contains(columns.lowerBound) && columns.upperBound <= size.columns, "\(touch)")
      guard state.overlay == nil else { continue }
      var clicked = state
      clicked.click(touch.target)
      switch touch.target {
      case .key(let key):
        var pressed = state
        _ = update(&pressed, .key(key))
        #expect(view(clicked) == view(pressed))
      case .row(let row) where row != state.selectedIndex: #expect(clicked.selectedIndex == row)
      case .cell(let row, let column) where row != state.selectedIndex || column != state.place.level.column:
        #expect(clicked.selectedIndex == row && clicked.place.level.column == column)
      case .row, .cell:
        var opened = state
        _ = update(&opened, .key(.enter))
        #expect(view(clicked) == view(opened))
      case .item, .close, .nothing: Issue.record("there is nothing on top")
      }
    }
  }

  @Test func everyListHasItsRows() throws {
    for scherm in Scherm.gewoon where !["gemeenten-geen", "kaart", "samenhang"].contains(where: scherm.naam.hasPrefix) {
      for (columns, rows) in [(80, 24), (200, 60)] {
        let state = try scherm.state(columns, rows)
        let targets = view(state).targets.map(\.target)
        #expect(
          targets.contains(.row(state.selectedIndex)) || targets.contains { if case .cell = $0 { true } else { false } }
        )
      }
    }
  }

  @Test func aClickSelectsAndAnotherOpens() throws {
    var state = try begin()
    state.click(.row(2))
    #expect(state.marked?.hasPrefix("> gemiddeld") == true)
    state.click(.row(2))
    #expect(state.text[1].contains("taakzwaarte: gemiddeld"))
  }

  @Test func aDoubleClickOpensOnce() throws {
    var state = try begin()
    state.click(.row(0), count: 1)
    #expect(state.place.levels.count == 2)
    state.click(.row(0), count: 2)
    #expect(state.place.levels.count == 2)
    state.click(.row(0), count: 1)
    #expect(state.place.levels.count == 3)

    state = try begin()
    state.click(.row(2), count: 1)
    state.click(.row(2), count: 2)
    #expect(state.place.levels.count == 2)
  }

  @Test func aDoubleClickOnAHintLeavesItsMenuOpen() throws {
    var state = try begin()
    let place = try #require(view(state).targets.first { $0.target == .key(.character("m")) }).area
    for count in 1...3 {
      let position = Position(row: place.rows.lowerBound, column: place.columns.lowerBound)
      _ = update(&state, .click(Click(.left, position, count: count)))
      #expect(state.overlayTitle == "Maat")
    }
  }

  @Test func aLineOfAMenuIsChosen() throws {
    var state = try begin()
    state.press(.character("m"))
    state.click(.item(2))
    #expect(state.overlay == nil)
    var other = try begin()
    other.press(.character("m"), .home, .down, .down, .enter)
    #expect(state.place == other.place)
  }

  @Test func aLineThatIsTickedStaysOpen() throws {
    var state = try begin()
    state.press(.character("f"))
    state.click(.item(0))
    for index in [1, 0, 0] { state.click(.item(index)) }
    guard case .menu(let menu) = state.overlay, case .filterCategorieen(_, let chosen) = menu.purpose else {
      Issue.record("no menu")
      return
    }
    #expect(chosen == [menu.all[1].code])
    state.click(.key(.enter))
    #expect(state.overlay == nil)
    #expect(state.place.vraag.filters.map(\.categorieen) == [[menu.all[1].code]])
  }

  @Test(arguments: ["m", "t", "L", "/"])
  func besideWhatIsOnTopCloses(_ key: Unicode.Scalar) throws {
    var state = try begin()
    state.press(.character(key))
    state.click(.nothing)
    #expect(state.overlay != nil)
    state.click(.close)
    #expect(state.overlay == nil)
    #expect(state.place.levels.count == 1)
  }

  @Test func theLowerEdgeOfAMenuHasItsKeys() throws {
    for key: Unicode.Scalar in ["m", "t", "B", "f"] {
      var state = try begin()
      state.press(.character(key))
      let isThere = state.click(.key(.escape))
      #expect(isThere)
      #expect(state.overlay == nil)
    }
  }

  @Test func theWheelMovesThreeLines() throws {
    var state = try begin()
    state.press(.character("a"))
    _ = update(&state, .wheel(2))
    #expect(state.selectedIndex == 6)
    _ = update(&state, .wheel(-1))
    #expect(state.selectedIndex == 3)
    _ = update(&state, .wheel(.min))
    #expect(state.selectedIndex == 0)
    _ = update(&state, .wheel(.max))
    #expect(state.selectedIndex == state.content.count - 1)
    state.press(.enter)
    _ = update(&state, .wheel(1))
    #expect(state.place.level.top == 3)
    state.press(.character("m"), .home)
    _ = update(&state, .wheel(1))
    guard case .menu(let menu) = state.overlay else {
      Issue.record("no menu")
      return
    }
    #expect(menu.selected == 3)
    state.press(.escape, .character("t"))
    _ = update(&state, .wheel(1))
    guard case .page(let page) = state.overlay else {
      Issue.record("no page")
      return
    }
    #expect(page.top == min(3, page.maximalTop(state.size)))
  }

  @Test func anotherButtonAndATooSmallWindowDoNothing() throws {
    var state = try begin()
    let before = view(state)
    _ = update(&state, .click(Click(.right, Position(row: 5, column: 5))))
    _ = update(&state, .click(Click(.left, Position(row: 5000, column: 5000))))
    #expect(view(state) == before)
    _ = update(&state, .resize(Size(columns: 40, rows: 10)))
    _ = update(&state, .click(Click(.left, Position(row: 5, column: 5))))
    _ = update(&state, .wheel(3))
    _ = update(&state, .resize(Size(columns: 80, rows: 24)))
    #expect(view(state) == before)
  }

  @Test func theKeysAskForWhatTheTerminalDoes() throws {
    var state = try begin()
    #expect(state.press(.character("#")) == .mouse)
    #expect(state.press(.character("T")) == .theme)
  }
}

/// Clicks and the wheel while presenting.
@Suite struct PresenterMouseTests {
  private func presenter() throws -> Presenter {
    let dias = [Level(.groepen), Level(.gemeenten), Level(.figuur("4.8"))].map {
      Dia(opdracht: "", place: Place(vraag: standaard, levels: [Level(.groepen), $0]))
    }
    return try Presenter(databank: databank, standaard: standaard, dias: dias)
  }

  private static let place = Position(row: 3, column: 3)

  @Test func leftAndDownGoOnRightAndUpGoBack() throws {
    var presenter = try presenter()
    for (event, index) in [
      (Event.click(Click(.left, Self.place)), 1), (.wheel(4), 2), (.wheel(1), 2),
      (.click(Click(.right, Self.place)), 1),
      (.wheel(-2), 0), (.wheel(-1), 0),
    ] {
      _ = presenter.update(event)
      #expect(presenter.index == index)
    }
  }

  @Test func anEmptyScreenIsShownAgain() throws {
    var presenter = try presenter()
    _ = presenter.update(.key(.character(".")))
    _ = presenter.update(.click(Click(.left, Self.place)))
    #expect(presenter.index == 0 && !presenter.isBlank)
  }

  @Test func theWayBackFromTheExplorerCanBeClicked() throws {
    var presenter = try presenter()
    for key: Key in [.right, .enter, .down] { _ = presenter.update(.key(key)) }
    #expect(presenter.explorer != nil)
    let area = try #require(presenter.frame.targets.first { $0.target == .key(.escape) }).area
    _ = presenter.update(.click(Click(.left, Position(row: area.rows.lowerBound, column: area.columns.lowerBound))))
    #expect(presenter.explorer == nil)
  }

  @Test func namesThatAreHiddenAreNotShownByAClick() throws {
    var presenter = try Presenter(
      databank: databank.anoniem(), standaard: standaard,
      dias: [Dia(opdracht: "", place: Place(vraag: standaard, levels: [Level(.groepen)]))])
    for key: Key in [.enter, .character("?")] { _ = presenter.update(.key(key)) }
    for letter in "namen van".unicodeScalars { _ = presenter.update(.key(.character(letter))) }
    let area = try #require(presenter.frame.targets.last { $0.target == .item(0) }).area
    _ = presenter.update(.click(Click(.left, Position(row: area.rows.lowerBound, column: area.columns.lowerBound))))
    #expect(presenter.explorer?.databank.isAnoniem == true)
    #expect(presenter.frame.lines.last?.contains("toont de namen") == true)
  }
}
