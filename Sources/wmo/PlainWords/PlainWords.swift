/// The words of a command line, taken one by one by the name of their option.
///
/// For a command line in its plainest form: every option is written in full, with its value as the next word, and once,
/// unless it may be repeated. What is written otherwise stays behind, and then the argument parser has to read it all.
struct PlainWords {
  private var words: [String]
  private var isRead = true

  init(_ words: [String]) { self.words = words }
}

extension PlainWords {
  /// The value behind an option, or nil when it is not there.
  mutating func value(_ name: String) -> String? {
    guard let place = words.firstIndex(of: "--" + name) else { return nil }
    guard place + 1 < words.count, !words[place + 1].hasPrefix("-") else {
      isRead = false
      return nil
    }
    let value = words[place + 1]
    words.removeSubrange(place...place + 1)
    return value
  }

  /// The values behind an option that may be repeated.
  mutating func values(_ name: String) -> [String] {
    var values: [String] = []
    while let value = value(name) { values.append(value) }
    return values
  }

  /// Whether a word without a value is there.
  mutating func flag(_ name: String) -> Bool {
    guard let place = words.firstIndex(of: "--" + name) else { return false }
    words.remove(at: place)
    return true
  }

  /// All words that are no option and no value of one.
  mutating func names() -> [String] {
    defer { words = [] }
    // `help` may be a command, and a hyphen begins an option.
    if words.contains(where: { $0.hasPrefix("-") || $0 == "help" }) { isRead = false }
    return words
  }

  /// The same, where there has to be one.
  mutating func neededNames() -> [String] {
    if words.isEmpty { isRead = false }
    return names()
  }

  /// Whether all words were taken, so that nothing was misunderstood.
  var isTaken: Bool { isRead && words.isEmpty }
}
