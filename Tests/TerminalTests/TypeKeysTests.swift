import Screen
import Testing

@testable import Terminal

@Suite struct TypeKeysTests {
  private func step(_ text: String, isLast: Bool, _ keys: [(String, Key?)]) -> KeySequence.Step? {
    TypeKeys(keys.map { (Array($0.utf8), $1) }).step(Array(text.utf8)[...], isLast: isLast)
  }

  @Test func whatEveryTerminalSendsIsNotKept() {
    #expect(step("\u{1B}[A", isLast: true, [("\u{1B}[A", .up), ("\u{7F}", .backspace), ("\u{1B}OP", nil)]) == nil)
  }

  @Test func aLetterStaysALetter() {
    #expect(step("j", isLast: true, [("j", .down), ("", .up)]) == nil)
  }

  @Test func theLongestCounts() {
    let keys: [(String, Key?)] = [("\u{01}", .home), ("\u{01}@\r", nil)]
    #expect(step("\u{01}", isLast: false, keys) == .partial)
    #expect(step("\u{01}@", isLast: false, keys) == .partial)
    #expect(step("\u{01}@", isLast: true, keys) == .key(.home, 1))
    #expect(step("\u{01}x", isLast: false, keys) == .key(.home, 1))
    #expect(step("\u{01}@\rx", isLast: false, keys) == .swallow(3))
  }

  @Test func aKnownNameWins() {
    #expect(step("\u{1B}[4~", isLast: true, [("\u{1B}[4~", nil), ("\u{1B}[4~", .end)]) == nil)
    #expect(step("\u{1B}[4~", isLast: true, [("\u{1B}[4~", .end), ("\u{1B}[4~", nil)]) == nil)
    #expect(step("\u{1B}[4~", isLast: true, [("\u{1B}[4~", .delete), ("\u{1B}[4~", .end)]) == nil)
    #expect(step("\u{1B}[4~", isLast: true, [("\u{1B}[4~", .delete)]) == .key(.delete, 4))
    // A name that does nothing here takes no key away.
    #expect(step("\u{1B}[Z", isLast: true, [("\u{1B}[Z", nil)]) == nil)
  }

  @Test func anythingElseIsLeftToWhatEveryTerminalSends() {
    #expect(step("\u{1B}[B", isLast: true, [("\u{1B}A", .up)]) == nil)
    #expect(step("\u{1B}[B", isLast: false, [("\u{1B}A", .up)]) == nil)
    #expect(step("\u{1B}", isLast: false, [("\u{1B}A", .up)]) == .partial)
  }
}
