import Screen
import Testing

@testable import Verkenner

/// Looking for words in a text.
@Suite struct PageSearchTests {
  /// A text of sixty lines in which a word stands three times, once over the end of a line.
  private func opened() throws -> State {
    var state = try begin()
    let filler = Array(repeating: "Een regel zonder dat woord.", count: 25)
    let long = String(repeating: "woorden ", count: 8) + "van de Súdwest Fryslânse gemeente"
    state.overlay = .page(Page("Proef", ["Súdwest-Fryslân"] + filler + [long] + filler + ["sudwest, fryslan"]))
    return state
  }

  private func page(_ state: State) throws -> Page {
    guard case .page(let page) = state.overlay else { throw Problem.noPage }
    return page
  }

  enum Problem: Error { case noPage }

  private func letters(_ state: State) -> String {
    String(String.UnicodeScalarView(view(state).cells.filter { $0.style == .match }.map(\.scalar)))
  }

  @Test func typingFindsAndMarks() throws {
    var state = try opened()
    state.type("/sudwest fryslan")
    #expect(try page(state).found(state).count == 3)
    #expect(letters(state) == "Súdwest-Fryslân")
    #expect(state.text.contains { $0.contains("/ sudwest fryslan") && $0.contains("1 van 3") })
  }

  @Test func onToTheNextAndRound() throws {
    var state = try opened()
    state.type("/sudwest fryslan")
    state.press(.enter, .character("n"))
    #expect(try page(state).top > 0)
    #expect(try page(state).search?.current == 1)
    #expect(letters(state).hasPrefix("SúdwestFryslân") || letters(state).hasPrefix("Súdwest Fryslân"))
    state.press(.character("n"), .enter)
    #expect(try page(state).search?.current == 0)
    #expect(try page(state).top == 0)
    state.press(.character("N"))
    #expect(try page(state).search?.current == 2)
    #expect(letters(state) == "sudwest,fryslan")
  }

  @Test func escapeClearsFirstAndThenCloses() throws {
    var state = try opened()
    state.type("/woord")
    state.press(.escape)
    #expect(try page(state).search == nil)
    #expect(letters(state) == "")
    state.press(.escape)
    #expect(state.overlay == nil)
  }

  @Test func nothingFoundSaysSo() throws {
    var state = try opened()
    state.type("/qqq")
    #expect(state.text.contains { $0.contains("niets gevonden") })
    state.press(.enter, .character("n"), .backTab, .tab)
    #expect(try page(state).top == 0)
  }

  @Test func lettersOfKeysAreTextWhileTyping() throws {
    var state = try opened()
    state.type("/qjkhn N")
    #expect(try page(state).search?.typed == "qjkhn N")
    for _ in 0..<7 { state.press(.backspace) }
    #expect(try page(state).search?.typed == "")
    state.press(.backspace)
    #expect(try page(state).search == nil)
  }

  @Test func withoutASearchTheKeysDoWhatTheyAlwaysDo() throws {
    var state = try begin()
    state.type("tn")
    #expect(state.overlay == nil)
    #expect(state.place.vraag.saldo == .bruto)
  }

  @Test(arguments: [60, 80, 200])
  func theLowerEdgeHoldsWhatIsTypedAndWhatTheKeysDo(_ columns: Int) throws {
    var state = try begin(standaard, columns, 24)
    state.type("t/een heel lange tekst die nergens staat")
    let edge = try #require(state.text.first { $0.contains("Esc wist") })
    #expect(edge.contains("aat "))
    #expect(edge.contains(" niets gevonden  Enter klaar  Esc wist "))
  }
}
