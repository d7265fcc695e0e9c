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

  @Test func typingNarrowsByBeginningThenWordThenPartThenLetters() throws {
    let (_, menu) = try menu("/", "zee")
    #expect(
      menu.items.filter { GMCode($0.code) != nil }.map(\.label) == [
        "Zeewolde", "Voorne aan Zee", "Scherpenzeel", "Zevenaar", "Zoetermeer", "Zoeterwoude",
      ])
  }

  @Test func whatIsTypedIsNoLongerThanTheLine() throws {
    for text in [
      String(repeating: "a", count: 100), String(repeating: "a ", count: 100), String(repeating: " ", count: 100),
    ] {
      #expect(try menu("/", text).1.typed.unicodeScalars.count == 40)
    }
  }

  @Test(arguments: [("sudw", "Súdwest-Fryslân"), ("GM0479", "Zaanstad"), ("den haag", "Den Haag ('s-Gravenhage)")])
  func searchFindsWithoutDiacriticsAndByCode(_ typed: String, _ label: String) throws {
    let (_, menu) = try menu("/", typed)
    #expect(menu.items.filter { GMCode($0.code) != nil }.map(\.label) == [label])
  }

  @Test func findingsAboutTheMeasureComeFirst() throws {
    let (_, menu) = try menu("B", "", Vraag(soort: standaard.soort, maat: .toegang))
    #expect(menu.all.count == 86)
    #expect(menu.all.prefix(10).map(\.code) == ["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F22", "F32"])
    let (_, bw) = try self.menu("B", "", Vraag(soort: standaard.soort, maat: .beschermdWonenOpvang))
    #expect(bw.all.prefix(6).map(\.code) == ["F50", "F51", "F52", "F53", "F54", "F1"])
    #expect(menu.all.first { $0.code == "F36" }?.note == "bevestigd")
  }

  @Test func aFindingOpensWithItsOpposite() throws {
    var (state, menu) = try menu("B", "landelijk is er geen")
    #expect(menu.items.first?.code == "F36")
    state.press(.enter)
    guard case .page(let page) = state.overlay else { throw Problem.noMenu(state.overlayTitle) }
    #expect(page.title == "Bevinding F36")
    for zin in [
      "bevestigd, n = 341", "* Spearman: 0,03", "Bron: RIVM 2025-0083, landelijk", "De bron zegt ook het tegendeel:",
      "- minder maatwerk: klopt niet (in 2 van 5 klassen)",
    ] { #expect(page.text.contains(zin), "\(zin)") }
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
