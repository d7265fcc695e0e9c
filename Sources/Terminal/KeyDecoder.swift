import Screen

/// Makes keys and clicks of the bytes that a terminal sends.
///
/// Terminals send more than terminfo says: arrows in two forms, Home and End in five, answers to questions that an
/// earlier program asked, pasted text between brackets. What is not a known key is swallowed whole, so that its letters
/// do not become commands.
struct KeyDecoder {
  /// A beginning that is longer is no key, nor a report or an answer that counts.
  static let longest = 256

  private let encoding: Encoding
  private let makeTypeKeys: () -> TypeKeys
  /// Looked up with the first key, for which the first frame does not wait.
  private lazy var typeKeys = makeTypeKeys()
  private(set) var pending: [UInt8] = []
  /// How many answers to `Terminal.question` came in.
  private(set) var answers = 0

  init(encoding: Encoding = .utf8, typeKeys: @escaping @autoclosure () -> TypeKeys = TypeKeys([])) {
    self.encoding = encoding
    makeTypeKeys = typeKeys
  }

  /// Adds what was read.
  mutating func feed(_ bytes: some Sequence<UInt8>) { pending += bytes }

  /// Takes the keys that are complete; what remains is the beginning of a key.
  mutating func events() -> [Event] { take(isLast: false) }

  /// Takes all keys; a beginning that did not go on is dropped, except that Escape stands on its own.
  mutating func lastEvents() -> [Event] { take(isLast: true) }

  /// Whether the beginning of a key waits for the rest.
  var isPartial: Bool { !pending.isEmpty }

  /// Whether that beginning is no more than Escape.
  var isEscapeAlone: Bool { pending == [0x1B] }

  private mutating func take(isLast: Bool) -> [Event] {
    var events: [Event] = []
    var start = 0
    while start < pending.count {
      let rest = pending[start...]
      let step = typeKeys.step(rest, isLast: isLast) ?? KeySequence(rest, encoding: encoding).step(isLast: isLast)
      guard let count = step.count else { break }
      if let event = step.event { events.append(event) }
      if step.isAnswer { answers += 1 }
      start += count
    }
    pending.removeFirst(start)
    shorten()
    return events
  }

  /// Forgets the middle of a long beginning, such as a paste without an end: it is known by how it began, and its end by
  /// what comes last.
  private mutating func shorten() {
    guard pending.count > Self.longest else { return }
    // A sign that is part of no end, so that no end comes of what was apart.
    pending.replaceSubrange(8..<(pending.count - 8), with: [0x30])
  }
}
