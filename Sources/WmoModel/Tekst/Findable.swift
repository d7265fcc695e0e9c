/// A text prepared for finding it by what somebody types.
package struct Findable: Hashable, Sendable {
  /// The folded text.
  package let letters: [UInt8]
  /// Which scalar of the text each letter comes from.
  private let places: [UInt16]
  /// How many letters stand before the brackets: all but `nh` of Bergen (NH.).
  private let bare: Int

  package init(_ text: String) {
    let bracket = text.unicodeScalars.enumerated().first { $0.element == "(" }?.offset ?? .max
    var letters: [UInt8] = []
    var places: [UInt16] = []
    letters.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count)
    var bare = 0
    fold(text) { letter, place in
      guard place <= UInt16.max else { return }
      letters.append(letter)
      places.append(UInt16(place))
      if place < bracket, letter != 0x20 { bare = letters.count }
    }
    self.letters = letters
    self.places = places
    self.bare = bare
  }
}

extension Findable {
  /// How the text matches, or nil when it does not; a guess is never given.
  package func match(_ sought: Sought) -> Match? {
    // Every kind of match has the letters in their order, so that most texts are out after one look.
    guard has(sought.solid) else { return nil }
    if let start = first(sought.letters) { return contiguous(start, sought.letters.count) }
    return words(sought.words) ?? initials(sought.solid) ?? scattered(sought.solid)
  }

  /// How the text matches as a guess: nearly the whole of it, or one of its longer words.
  package func guess(_ sought: Sought) -> Match? {
    guard sought.letters.count >= 3 else { return nil }
    let typed = String(decoding: sought.letters, as: UTF8.self)
    let words = letters.split(separator: 0x20).filter { $0.count >= 5 }
    let candidates = [letters[...], letters[..<bare]] + (words.count > 1 ? words : [])
    let off = candidates.filter { abs($0.count - sought.letters.count) <= 3 + sought.letters.count / 3 }
      .compactMap { mistakes(String(decoding: $0, as: UTF8.self), typed: typed) }.min()
    return off.map { Match(.guess, score: $0) }
  }

  /// Every place where the letters stand beside each other, as places of scalars.
  package func occurrences(_ sought: Sought) -> [[Int]] {
    guard !sought.isEmpty else { return [] }
    var found: [[Int]] = []
    var start = 0
    while start < letters.count {
      let isFound = isHere(sought.letters, start)
      if isFound { found.append(scalars(start..<(start + sought.letters.count))) }
      start += isFound ? sought.letters.count : 1
    }
    return found
  }

  private func scalars(_ letters: some Sequence<Int>) -> [Int] {
    var found: [Int] = []
    // Two letters can come from one scalar.
    for letter in letters where found.last != Int(places[letter]) { found.append(Int(places[letter])) }
    return found
  }

  private func has(_ solid: [UInt8]) -> Bool {
    var next = 0
    for letter in letters where next < solid.count && letter == solid[next] { next += 1 }
    return next == solid.count
  }

  private func isStart(_ index: Int) -> Bool { index == 0 || letters[index - 1] == 0x20 }

  private func isHere(_ part: some Collection<UInt8>, _ start: Int) -> Bool {
    start + part.count <= letters.count && zip(letters[start...], part).allSatisfy { $0 == $1 }
  }

  /// Where the letters stand beside each other: at the beginning, else at the beginning of a word, else anywhere.
  private func first(_ sought: [UInt8]) -> Int? {
    guard let initial = sought.first, letters.count >= sought.count else { return nil }
    var inside: Int?
    for index in 0...(letters.count - sought.count) where letters[index] == initial && isHere(sought, index) {
      if isStart(index) { return index }
      inside = inside ?? index
    }
    return inside
  }

  private func contiguous(_ start: Int, _ count: Int) -> Match {
    let end = start + count
    let isWhole = start == 0 && (end == letters.count || end == bare)
    let kind: Match.Kind = isWhole ? .whole : start == 0 ? .beginning : isStart(start) ? .word : .part
    let endsWord = end == letters.count || letters[end] == 0x20
    return Match(kind, score: endsWord ? 0 : 1, places: scalars(start..<end))
  }

  private func words(_ words: [ArraySlice<UInt8>]) -> Match? {
    guard words.count > 1 else { return nil }
    var found: [Int] = []
    var next = 0
    for word in words {
      guard let start = (next..<max(next, letters.count)).first(where: { isStart($0) && isHere(word, $0) }) else {
        return nil
      }
      found += start..<(start + word.count)
      next = start + word.count
    }
    return Match(.word, score: 2, places: scalars(found))
  }

  private func initials(_ solid: [UInt8]) -> Match? {
    guard solid.count > 1 else { return nil }
    let starts = letters.indices.filter(isStart)
    guard starts.count >= solid.count else { return nil }
    for from in 0...(starts.count - solid.count) {
      let run = starts[from..<(from + solid.count)]
      if zip(run, solid).allSatisfy({ letters[$0] == $1 }) {
        return Match(.initials, score: from == 0 ? 0 : 1, places: scalars(run))
      }
    }
    return nil
  }

  /// The letters nearest to each other, from the beginning of a word and over three times their own length at most.
  private func scattered(_ solid: [UInt8]) -> Match? {
    var best: [Int]?
    for start in letters.indices where letters[start] == solid[0] && isStart(start) {
      var found: [Int] = []
      for index in start..<min(letters.count, start + 3 * solid.count) where letters[index] == solid[found.count] {
        found.append(index)
        if found.count == solid.count { break }
      }
      guard found.count == solid.count, let last = found.last else { continue }
      if best.map({ last - start < $0[$0.count - 1] - $0[0] }) ?? true { best = found }
    }
    return best.map { Match(.scattered, score: $0[$0.count - 1] - $0[0] + 1 - $0.count, places: scalars($0)) }
  }
}
