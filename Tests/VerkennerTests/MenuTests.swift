import Screen
import Testing
import Verkenner
import WmoModel

/// Choosing from a menu by typing.
@Suite struct MenuTests {
  /// The start with a menu opened and text typed into it.
  private func menu(_ key: Unicode.Scalar, _ typed: String = "", _ vraag: Vraag = standaard) throws -> (State, Menu) {
    var state = try begin(vraag)
    state.press(.character(key))
    state.type(typed)
    guard case .menu(let menu) = state.overlay else {
      throw Problem.noMenu(state.overlayTitle)
    }
    return (state, menu)
  }

  enum Problem: Error { case noMenu(String?) }

  @Test func typingNarrowsByBeginningThenWordThenPart() throws {
    let (_, menu) = try menu("/", "zee")
    #expect(menu.items.map(\.label) == ["Zeewolde", "Voorne aan Zee", "Scherpenzeel"])
  }

  @Test(arguments: [("sudw", "Súdwest-Fryslân"), ("GM0479", "Zaanstad"), ("den haag", "Den Haag ('s-Gravenhage)")])
  func searchFindsWithoutDiacriticsAndByCode(_ typed: String, _ label: String) throws {
    let (_, menu) = try menu("/", typed)
    #expect(menu.items.map(\.label) == [label])
  }

  @Test func searchOpensTheCard() throws {
    var (state, _) = try menu("/", "zaan")
    state.press(.enter)
    #expect(try state.place.levels.map(\.scene) == [.groepen, .kaart(code("GM0479"))])
    state.press(.character("/"))
    state.type("utrecht")
    state.press(.enter)
    #expect(try state.place.levels.map(\.scene) == [.groepen, .kaart(code("GM0344"))])
  }

  @Test func nothingFoundSaysSoAndStays() throws {
    var (state, menu) = try menu("/", "qqq")
    #expect(menu.items == [])
    state.press(.enter)
    #expect(state.message == "Er is niets dat ‘qqq’ bevat; Backspace haalt letters weg.")
    state.press(.backspace, .backspace, .backspace, .backspace)
    #expect(state.overlay == nil)
    #expect(state.place == Place(vraag: standaard))
  }

  @Test(
    arguments: [
      ("i", "positionering", Vraag(soort: standaard.soort, indeling: .positionering)),
      ("m", "beschermd", Vraag(soort: standaard.soort, maat: .beschermdWonenOpvang)),
      ("d", "begroting 2025", Vraag(soort: Verslagsoort(jaar: 2025, document: .begroting))),
    ] as [(Unicode.Scalar, String, Vraag)])
  func aChoiceChangesOneThing(_ key: Unicode.Scalar, _ typed: String, _ vraag: Vraag) throws {
    var (state, _) = try menu(key, typed)
    state.press(.enter)
    #expect(state.overlay == nil)
    #expect(state.place.vraag == vraag)
  }

  @Test func whatCannotBeChosenSaysWhy() throws {
    var (state, menu) = try menu("m", "begeleiding", Vraag(soort: Verslagsoort(jaar: 2024, document: .jaarrekening)))
    let zin =
      "De maat begeleiding is er niet in de jaarrekening 2024; die is er wel in jaarrekening 2023 en begroting 2023 tot en met 2025."
    #expect(menu.items.map(\.objection) == [zin])
    state.press(.enter)
    #expect(state.message == zin)
    #expect(state.place.vraag.maat == .maatwerk)
    #expect(state.overlayTitle == "Maat")
  }

  @Test(arguments: ["i", "?", "/", "b", "t"] as [Unicode.Scalar])
  func keysInATinyWindowAreHarmless(_ key: Unicode.Scalar) throws {
    var state = try begin()
    state.press(.character(key))
    _ = update(&state, .resize(Size(columns: 1, rows: 1)))
    state.press(.pageDown, .down, .up)
    _ = update(&state, .resize(Size(columns: 80, rows: 24)))
    #expect(state.overlayTitle != nil)
    state.press(.escape)
    #expect(state.overlay == nil)
  }

  @Test func theMenuOpensOnTheCurrentChoice() throws {
    #expect(try menu("i", "", Vraag(soort: standaard.soort, indeling: .regio)).1.current?.code == "regio")
    #expect(try menu("m", "", Vraag(soort: standaard.soort, maat: .toegang)).1.current?.code == "toegang")
    #expect(try menu("d").1.current?.code == "jaarrekening 2023")
  }

  @Test func filterTakesSeveralCategories() throws {
    var (state, _) = try menu("f", "taakzwaarte")
    state.press(.enter, .end, .character(" "), .up, .character(" "), .up, .character(" "), .character(" "), .enter)
    #expect(
      state.place.vraag.filters == [Filter(indeling: .taakzwaarte, categorieen: ["zeer-zwaar", "onbekend"])])
  }

  @Test func helpDoesWhatIsChosen() throws {
    var (state, _) = try menu("?", "netto")
    state.press(.enter)
    #expect(state.place.vraag.saldo == .bruto)
  }

  @Test func helpExplainsWhatCannotBeDone() throws {
    var (state, _) = try menu("?", "sorteren")
    state.press(.enter)
    #expect(state.message == "Sorteren kan in een lijst van gemeenten (a).")
  }
}
