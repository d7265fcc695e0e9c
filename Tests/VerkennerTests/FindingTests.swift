import Screen
import Testing
import WmoModel

@testable import Verkenner

/// Finding a line of a menu, and what the line leads to.
@Suite struct FindingTests {
  private func menu(_ keys: String, _ vraag: Vraag = standaard) throws -> (State, Menu) {
    var state = try begin(vraag)
    state.type(keys)
    guard case .menu(let menu) = state.overlay else {
      Issue.record("no menu")
      return (state, Menu(.hulp, "", []))
    }
    return (state, menu)
  }

  /// The letters on the screen that are marked as a match, line by line.
  private func marked(_ state: State) -> [String] {
    let frame = view(state)
    return (0..<frame.size.rows).compactMap { row in
      let letters = frame.row(row).filter { $0.style == .match }.map(\.scalar)
      return letters.isEmpty ? nil : String(String.UnicodeScalarView(letters))
    }
  }

  @Test func aTypoFindsTheNearestAndSaysThatItIsAGuess() throws {
    var (state, menu) = try menu("/zaanstda")
    #expect(menu.items.map(\.label) == ["Zaanstad"])
    #expect(menu.isGuess)
    #expect(state.text.contains { $0.contains("geen van 486; dit lijkt erop") })
    #expect(marked(state) == [])
    state.press(.enter)
    #expect(try state.place.level.scene == .kaart(code("GM0479")))
  }

  @Test func aTownIsSaidToStandUnderItsGemeente() throws {
    let (state, menu) = try menu("/sneek")
    #expect(menu.items == [])
    #expect(state.text.contains { $0.contains("een plaats staat onder de naam van haar gemeente") })
  }

  @Test(arguments: [
    ("/sudwest", ["Súdwest", "Súdwest"]), ("/nwg", ["Nwg"]), ("/st michielsgestel", ["StMichielsgestel"]),
    ("mdag", ["dag"]),
  ])
  func matchingLettersAreMarked(_ keys: String, _ letters: [String]) throws {
    #expect(marked(try menu(keys).0) == letters)
  }

  @Test func lettersThatAreCutOffMarkTheEllipsis() {
    let line = matched("Zaanstad aan de Zaan", places: [16, 17], style: .plain, width: 9, .unicode)
    #expect(line == [Span("Zaanstad"), Span("…", .match)])
    #expect(matched("€ 5", places: [2], style: .plain, width: 9, .ascii) == [Span("EUR "), Span("5", .match)])
    #expect(matched("Zaan", places: [0], style: .plain, width: 0, .unicode) == [])
  }

  @Test(arguments: [("M", Action.alleenGemarkeerde), ("m", .maat), ("/", .zoek), ("?", .hulp), ("Ctrl-R", .opnieuw)])
  func aKeyFindsItsAction(_ typed: String, _ action: Action) throws {
    #expect(try menu("?" + typed).1.current?.code == action.rawValue)
  }

  @Test func whatCanBeDoneComesFirst() throws {
    let (_, menu) = try menu("?")
    let objections = menu.all.map { $0.objection != nil }
    #expect(objections == objections.sorted { !$0 && $1 })
    #expect(menu.current?.code == Action.open.rawValue)
  }

  @Test func aReasonStandsWhereThereIsRoom() throws {
    var state = try begin(standaard, 120, 60)
    state.type("?samenhang")
    #expect(state.text.contains { $0.contains("staande as") && $0.contains("  dit kan bij samenhang (S)  Y ") })
  }

  @Test(arguments: [
    ("mtoegang", "wmo groepen --maat toegang"), ("iregio", "wmo groepen --indeling regio"),
    ("/zaan", "wmo gemeente GM0479"), ("dbegroting 2025", "wmo groepen --jaar 2025 --document begroting"),
    ("?netto of", "wmo groepen --saldo bruto"), ("xregio", "wmo groepen --kruis regio"),
  ])
  func theCommandOfTheChoiceIsShownBeforeItIsMade(_ keys: String, _ command: String) throws {
    var (state, menu) = try menu(keys)
    #expect(state.preview(menu) == command)
    #expect(state.text.contains { $0.contains(" " + command + " ") })
    state.press(.enter)
    #expect(state.command == command)
  }

  @Test(arguments: Action.allCases, ["", "a", "/zaan\r", "xregio\r", "Stoegang\r", "r"])
  func onlyOpeningActionsOpen(_ action: Action, _ keys: String) throws {
    var state = try begin()
    for scalar in keys.unicodeScalars { state.press(scalar == "\r" ? .enter : .character(scalar)) }
    guard action.objection(in: state) == nil else { return }
    let before = state.place
    let effect = state.perform(action)
    let isOver = state.overlay != nil || state.slide != nil || effect != nil
    // What is opened of a card are its quotations.
    let isCard = before.level.scene == .kaart(try code("GM0479")) && action == .open
    #expect(isOver == Action.opening.contains(action) || isCard)
    if isOver { #expect(state.place == before) }
  }

  @Test func escapeSaysWhatItWillDo() throws {
    var (state, _) = try menu("m")
    #expect(state.text.contains { $0.contains("Enter kiest  Esc sluit") })
    state.type("to")
    #expect(state.text.contains { $0.contains("Enter kiest  Esc sluit") })
    state.press(.escape)
    #expect(state.overlay == nil)
  }
}
