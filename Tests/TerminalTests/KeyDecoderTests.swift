import Screen
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  private func keys(_ bytes: [UInt8], _ encoding: Encoding = .utf8) -> [Key] {
    var decoder = KeyDecoder(encoding: encoding)
    decoder.feed(bytes)
    return decoder.lastEvents().compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test func keysInARow() {
    #expect(keys(Array("a\u{1B}[Bé\r".utf8)) == [.character("a"), .down, .character("é"), .enter])
  }

  @Test func aSequenceInPieces() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[6".utf8)
    #expect(decoder.events() == [])
    #expect(decoder.isPartial)
    decoder.feed("~".utf8)
    #expect(decoder.events() == [.key(.pageDown)])
    #expect(!decoder.isPartial)
  }

  @Test func aCharacterInPieces() {
    var decoder = KeyDecoder()
    decoder.feed([0xC3])
    #expect(decoder.events() == [])
    decoder.feed([0xA9])
    #expect(decoder.events() == [.key(.character("é"))])
  }

  @Test(arguments: [
    ("\u{1B}[200~", "\u{1B}[201~"), ("\u{1B}]52;c;", "\u{07}"), ("\u{1B}P+", "\u{1B}\\"), ("\u{1B}[1;", "A"),
  ])
  func whatHasNoEndIsNotKept(_ begin: String, _ end: String) {
    var decoder = KeyDecoder()
    decoder.feed(begin.utf8)
    for _ in 0..<100 {
      decoder.feed(String(repeating: "1", count: 1_000).utf8)
      #expect(decoder.events() == [])
      #expect(decoder.pending.count <= KeyDecoder.longest)
    }
    decoder.feed((end + "j").utf8)
    #expect(decoder.events().last == .key(.character("j")))
    #expect(!decoder.isPartial)
  }

  @Test func aPasteInPieces() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[200~q".utf8)
    #expect(decoder.events() == [])
    decoder.feed("q\u{1B}[201~x".utf8)
    #expect(decoder.events() == [.key(.character("x"))])
  }

  @Test func beginningsThatDoNotGoOn() {
    #expect(keys(Array("\u{1B}".utf8)) == [.escape])
    #expect(keys(Array("\u{1B}[".utf8)) == [.escape, .character("[")])
    #expect(keys(Array("\u{1B}O".utf8)) == [.escape, .character("O")])
    #expect(keys(Array("\u{1B}[12".utf8)) == [])
    #expect(keys(Array("\u{1B}P".utf8)) == [.escape, .character("P")])
    #expect(keys(Array("\u{1B}]11;rgb".utf8)) == [])
    #expect(keys([0xE2, 0x82]) == [])
  }

  @Test func aSequenceThatIsBrokenOff() {
    #expect(keys(Array("\u{1B}[1\u{1B}[Ax".utf8)) == [.up, .character("x")])
    #expect(keys(Array("\u{1B}\u{1B}[A".utf8)) == [.escape, .up])
  }

  @Test(
    "The answer that is waited for is heard behind anything that was typed",
    arguments: [
      "\u{1B}", "\u{1B}]0", "\u{1B}P1", "\u{1B}[", "\u{1B}[[", "\u{1B}[M", "\u{1B}[M!", "\u{1B}[<0;1", "\u{1B}O",
      "\u{1B}[200",
      "\u{C3}",
    ])
  func theAnswerIsHeard(_ typed: String) {
    let bytes = Array((typed + "\u{1B}[0nx").utf8)
    // Whatever has come when it is looked at, as long as the answer itself comes whole.
    for looked in [0] + Array(1...typed.utf8.count) {
      var decoder = KeyDecoder()
      for (place, byte) in bytes.enumerated() {
        if place == looked { _ = decoder.events() }
        decoder.feed([byte])
      }
      #expect(decoder.lastEvents().last == .key(.character("x")))
      #expect(decoder.answers == 1)
    }
  }

  @Test func latin() {
    #expect(keys([0xE9, 0x78], .latin1) == [.character("é"), .character("x")])
    #expect(keys([0xE9, 0x78]) == [.character("x")])
  }

  @Test func controlSequenceInOneByte() {
    #expect(keys([0x9B, 0x41, 0x9B, 0x31, 0x35, 0x7E]) == [.up])
  }

  @Test func overlongForms() {
    #expect(keys([0xC1, 0xB1, 0xE0, 0x81, 0xB1, 0xF0, 0x80, 0x81, 0xB1]) == [])
  }

  @Test func anyBytesEnd() {
    var generator = SystemRandomNumberGenerator()
    let common = Array("\u{1B}[O]P;200~M<1".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<24).map { _ in
        Bool.random() ? common.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
      }
      var decoder = KeyDecoder()
      decoder.feed(bytes)
      _ = decoder.lastEvents()
      // Only a report of the mouse is waited for, and the next key ends that.
      decoder.feed("x".utf8)
      _ = decoder.lastEvents()
      #expect(!decoder.isPartial, "\(bytes)")
    }
  }
}
