import Screen
import Testing

@testable import Verkenner

/// The line of keys at the bottom.
@Suite struct HintTests {
  private func hints(_ state: State) -> String { state.text.last ?? "" }

  @Test(arguments: 60...200)
  func everyHintIsWholeAndHelpIsAlwaysThere(_ columns: Int) throws {
    var state = try begin(standaard, columns, 24)
    for keys: [Key] in [[], [.enter], [.enter]] {
      for key in keys { state.press(key) }
      let line = hints(state)
      #expect(line.hasSuffix("? hulp  q stop"))
      let shown = line.split(separator: " ", omittingEmptySubsequences: false).joined(separator: " ")
        .dropFirst().split(separator: "  ").map(String.init)
      let all = Action.hinted.flatMap { action -> [String] in
        let key = action.entry.keys[0].name(.unicode)
        if action == .open { return ["\(key) open", "\(key) citaten"] }
        return action == .saldo ? ["\(key) bruto"] : ["\(key) \(action.entry.hint ?? "")"]
      }
      #expect(shown.filter { !all.contains($0) } == [])
      #expect(line.unicodeScalars.count <= columns - 1)
    }
  }

  @Test func onlyWhatCanBeDoneIsHinted() throws {
    var state = try begin(standaard, 200, 60)
    #expect(!hints(state).contains("Esc terug"))
    #expect(hints(state).contains("a alle"))
    #expect(!hints(state).contains("s sorteer"))
    state.press(.enter)
    #expect(hints(state).contains("Esc terug"))
    #expect(!hints(state).contains("a alle"))
    #expect(hints(state).contains("s sorteer"))
  }

  @Test func theKeyForBalanceSaysWhatItGives() throws {
    var state = try begin(standaard, 200, 60)
    #expect(hints(state).contains("n bruto"))
    state.press(.character("n"))
    #expect(hints(state).contains("n netto"))
  }
}
