/// Keeps the program from drawing faster than the line carries, so that the screen is never far behind the finger.
///
/// Between the program and the eye lie buffers that it cannot see: of ssh, of the network, of a modem. So the first
/// frame and every frame that follows another closely end with a question that a terminal answers once it has come that far,
/// and no more frames are under way than the line takes without keeping the answers waiting: one on a slow line, more on one that is only long.
/// A key on its own costs nothing, and a terminal that never answers is drawn on without waiting.
struct Pacing {
  /// Frames nearer to each other than this are told apart by questions.
  static let close = Duration.seconds(1)
  /// The pause between frames as long as nobody knows whether the terminal answers.
  static let probing = Duration.milliseconds(250)
  /// After this time a first question counts as not understood, and a later answer as lost.
  static let patience = Duration.seconds(10)
  /// The most frames under way.
  static let most = 16

  private struct Question {
    let asked: Duration
    /// How many others were under way.
    let ahead: Int
    /// Whether nothing at all was under way, so that the answer tells how long the line is.
    let isAlone: Bool
  }

  /// The questions without an answer, from old to new.
  private var questions: [Question] = []
  private var drawn: Duration?
  private var isLastAsked = false
  /// How many frames may be under way.
  private(set) var window = 1
  /// The time of the quickest answer to a question on its own: the length of the line.
  private var quickest: Duration?
  /// Whether the terminal answers; nil as long as nobody knows.
  private var answers: Bool?

  /// How many answers are still to come.
  var waiting: Int { questions.count }

  /// Until when it makes sense to wait for the last answers, for somebody who leaves.
  func parting(at now: Duration) -> Duration {
    answers == true ? now + .seconds(1) : (questions.last?.asked ?? now) + .seconds(1)
  }

  /// Tells that a frame is drawn; whether a question has to follow it.
  ///
  /// The first frame has one, so that the answer is there before the first key.
  mutating func draws(at now: Duration) -> Bool {
    let wasLastAsked = isLastAsked
    isLastAsked = answers != false && (waiting > 0 || drawn.map { now - $0 < Self.close } ?? true)
    if isLastAsked { questions.append(Question(asked: now, ahead: waiting, isAlone: waiting == 0 && wasLastAsked)) }
    drawn = now
    return isLastAsked
  }

  /// Tells that an answer came.
  mutating func hears(at now: Duration) {
    answers = true
    guard waiting > 0 else { return }
    let question = questions.removeFirst()
    let took = now - question.asked
    // The line may have become longer, as when somebody changes from a cable to a telephone.
    if question.isAlone { quickest = quickest.map { took < $0 ? took : $0 + (took - $0) / 8 } ?? took }
    guard let best = quickest else { return }
    if took * 2 > best * 3 + .milliseconds(20) {
      // It took clearly longer than the line is long, so it has stood in a queue.
      window = max(1, window / 2)
    } else if question.ahead + 1 >= window {
      window = min(window * 2, Self.most)
    }
  }

  /// How long the next frame has to wait, unless an answer comes; nil when it can be drawn.
  mutating func hold(at now: Duration) -> Duration? {
    guard waiting >= window, let oldest = questions.first else { return nil }
    guard now - oldest.asked < Self.patience else {
      let never = answers == nil
      self = Pacing()
      if never { answers = false }
      return nil
    }
    guard answers == nil, let drawn else { return oldest.asked + Self.patience - now }
    return drawn + Self.probing > now ? drawn + Self.probing - now : nil
  }
}
