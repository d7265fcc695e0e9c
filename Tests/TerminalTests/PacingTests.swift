import PtyHarness
import Testing

@testable import Terminal

/// A line that carries bytes at a pace and a distance, with a terminal behind it, and a finger on a key.
private struct Line {
  /// Bytes per second; nil when there is no limit.
  var pace: Double?
  /// One way.
  var distance = Duration.zero
  var answers = true
  var frame = 190

  struct Outcome {
    /// The most frames that were under way at once, after the first answer.
    var behind = 0
    /// The moments at which frames were sent.
    var sent: [Duration] = []
    var questions = 0
  }

  /// Holds a key down, thirty times a second.
  func hold(seconds: Int) -> Outcome {
    var (pacing, outcome) = (Pacing(), Outcome())
    var shown: [Duration] = []
    var coming: [Duration] = []
    var (isOld, isKnown) = (false, false)
    // The first frame is larger; three seconds later the finger goes down.
    var free = pace.map { .seconds(2_400 / $0) } ?? Duration.zero
    if pacing.draws(at: .zero), answers { coming.append(free + distance + distance) }
    for millisecond in 3_000..<((3 + seconds) * 1_000) {
      let now = Duration.milliseconds(millisecond)
      while let next = coming.first, next <= now {
        coming.removeFirst()
        pacing.hears(at: now)
        // What was sent before is on its way; the program could not know.
        if !isKnown { shown = [] }
        isKnown = true
      }
      if millisecond.isMultiple(of: 33) { isOld = true }
      guard isOld, pacing.hold(at: now) == nil else { continue }
      isOld = false
      let asks = pacing.draws(at: now)
      // A bit over eight and less than ten bits a byte.
      free = max(free, now) + (pace.map { .seconds(Double(frame + (asks ? 4 : 0)) / $0) } ?? .zero)
      shown.append(free + distance)
      outcome.sent.append(now)
      if isKnown { outcome.behind = max(outcome.behind, shown.count { $0 - distance > now }) }
      if asks {
        outcome.questions += 1
        if answers { coming.append(free + distance + distance) }
      }
    }
    return outcome
  }
}

@Suite struct PacingTests {
  @Test("A slow line has at most one frame waiting behind the one it carries", arguments: [100, 190, 600, 2400])
  func slow(frame: Int) {
    let outcome = Line(pace: 960, frame: frame).hold(seconds: 20)
    #expect(outcome.behind <= 2)
    // And it is kept busy: at least four of five frames that it could carry.
    #expect(Double(outcome.sent.count) >= min(20 * 960 / Double(frame + 4), 600) * 0.8)
  }

  @Test("A long line gets every key once it is known")
  func long() {
    let outcome = Line(distance: .milliseconds(300)).hold(seconds: 10)
    let last = outcome.sent.count { $0 >= .seconds(5) }
    #expect(last >= 130)
  }

  @Test("A quick line gets every key from the start")
  func quick() {
    let outcome = Line(pace: 1_000_000, distance: .milliseconds(1)).hold(seconds: 3)
    #expect(outcome.sent.count >= 88)
  }

  @Test("A terminal that never answers is asked a few times, and then drawn on freely")
  func silent() {
    let outcome = Line(answers: false).hold(seconds: 20)
    let pauses = zip(outcome.sent, outcome.sent.dropFirst()).map { $1 - $0 }
    #expect((pauses.max() ?? .zero) <= Pacing.probing + .milliseconds(40))
    #expect(outcome.sent.count { $0 >= .seconds(11) } >= 350)
    #expect(outcome.questions <= 45)
  }

  @Test("A key now and then asks nothing")
  func calm() {
    var pacing = Pacing()
    for second in 0..<20 {
      let now = Duration.seconds(second * 2)
      let (hold, asks) = (pacing.hold(at: now), pacing.draws(at: now))
      #expect(hold == nil)
      #expect(asks == (second == 0))
      pacing.hears(at: now + .milliseconds(3))
    }
  }

  @Test("An answer that nobody asked for changes nothing; a lost one does not stop the program")
  func strays() {
    var pacing = Pacing()
    pacing.hears(at: .zero)
    let asks = [pacing.draws(at: .zero), pacing.draws(at: .milliseconds(10))]
    #expect(asks == [true, true])
    for moment in [20, 21] { pacing.hears(at: .milliseconds(moment)) }
    while pacing.hold(at: .milliseconds(30)) == nil { _ = pacing.draws(at: .milliseconds(30)) }
    #expect(pacing.waiting == pacing.window)
    let holds = [pacing.hold(at: .seconds(1)), pacing.hold(at: .seconds(11))]
    #expect(holds == [.milliseconds(9_030), nil])
    #expect(pacing.waiting == 0)
  }

  @Test("The next frame waits for the answer, with everything typed meanwhile in it")
  func waits() throws {
    let pty = try demo("keys", answers: false)
    pty.send("\u{1B}[0n")
    func answer(after count: Int) throws {
      try pty.wait(for: "question \(count)") { _ in questions(pty) >= count }
      pty.send("\u{1B}[0n")
    }
    for (index, letter) in "1234".enumerated() {
      pty.send(String(letter))
      try pty.waitForText("character(\"\(letter)\")")
      try answer(after: index + 2)
    }
    // The window has grown by now; fill it.
    for letter in "0123456789" {
      pty.send(String(letter))
      pty.settle(milliseconds: 60)
    }
    pty.send("z")
    pty.settle(milliseconds: 300)
    #expect(!pty.screen.text.contains("character(\"z\")"))
    for _ in 0..<16 { pty.send("\u{1B}[0n") }
    try pty.waitForText("character(\"z\")")
    #expect(!pty.screen.text.contains("escape"))
    // Leaving does not wait for a frame.
    pty.send("xq")
    try pty.waitForExit()
    #expect(pty.isRestored)
  }

  @Test("Answers that come after the last key do not end up on the command line")
  func leavesNothing() throws {
    let pty = try demo("keys", answers: false)
    try pty.wait(for: "a question") { _ in questions(pty) == 1 }
    pty.send("q")
    pty.send("\u{1B}[0n")
    try pty.waitForExit()
    #expect(pty.unread == 0)
  }
}

private func questions(_ pty: Pty) -> Int {
  String(decoding: pty.output, as: UTF8.self).components(of: "\u{1B}[5n")
}

extension String {
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: part) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
