import WmoModel

/// A line of a menu that is left after narrowing.
package struct Hit: Sendable {
  /// Which line of the whole menu it is.
  let index: Int
  /// Why it is left; nil when nothing was typed.
  let match: Match?
}

extension Menu {
  /// The lines that are left after narrowing.
  package var items: [MenuItem] { hits.map { all[$0.index] } }

  /// The selected line, if the menu has any.
  package var current: MenuItem? {
    hits.isEmpty ? nil : all[hits[min(selected, hits.count - 1)].index]
  }

  /// Whether nothing has the letters, and the lines are those that come near.
  package var isGuess: Bool { hits.first?.match?.kind == .guess }

  /// What matches what was typed: by kind, then by score, then in the order of the menu; when nothing does, what comes near.
  var narrowed: [Hit] {
    let sought = Sought(typed)
    let isKey = all.contains { $0.keys.contains(typed) }
    guard !sought.isEmpty || isKey else { return all.indices.map { Hit(index: $0, match: nil) } }
    let found = all.indices.compactMap { index in
      all[index].match(sought, typed).map { Hit(index: index, match: $0) }
    }
    return (found.isEmpty && !isMasked ? near(sought) : found).sorted { $0.rank < $1.rank }
  }

  /// The lines that are hardly further off than the nearest.
  private func near(_ sought: Sought) -> [Hit] {
    let near = all.indices.filter { all[$0].isLoose }.compactMap { index in
      all[index].findable.guess(sought).map { Hit(index: index, match: $0) }
    }
    let least = near.compactMap { $0.match?.score }.min() ?? 0
    return near.filter { ($0.match?.score ?? 0) <= least + 1 }
  }
}

extension Hit {
  /// The place in the order of a menu in one number: the kind of match, its score (-1 for a key), the line.
  fileprivate var rank: Int {
    (match?.kind.rawValue ?? 0) << 48 | ((match?.score ?? 0) + 1) << 32 | index
  }
}

extension MenuItem {
  /// How the line matches: by a key, its code, its label, or a text that nobody sees.
  fileprivate func match(_ sought: Sought, _ typed: String) -> Match? {
    if keys.contains(typed) { return Match(.whole, score: -1) }
    guard !sought.isEmpty else { return nil }
    let own = findable.match(sought).flatMap { isLoose || $0.kind.rawValue <= Match.Kind.word.rawValue ? $0 : nil }
    if sought.isCode(code) { return Match(.whole, score: 0, places: own?.places ?? []) }
    guard !hidden.isEmpty else { return own }
    // Letters here and there in a name that nobody sees would only puzzle.
    let other = hidden.compactMap { $0.match(sought) }.filter { $0.kind.rawValue <= Match.Kind.part.rawValue }
      .map { Match($0.kind, score: $0.score) }
    return ([own].compactMap { $0 } + other).min { ($0.kind.rawValue, $0.score) < ($1.kind.rawValue, $1.score) }
  }
}

extension Menu {
  /// How much is left of how much, in words.
  var countWords: String {
    isGuess ? "geen van \(getal(counts.all)); dit lijkt erop" : "\(getal(counts.left)) van \(getal(counts.all))"
  }
}

extension State {
  /// What there is to say when what was typed is hardly found: nothing has it, or it is the name of a gemeente that is no more.
  func remarks(on menu: Menu) -> [String] {
    guard !menu.typed.isEmpty else { return [] }
    let isFound = menu.hits.contains { hit in
      GMCode(menu.all[hit.index].code) != nil && (hit.match?.kind.rawValue ?? .max) <= Match.Kind.word.rawValue
    }
    if case .lijsten = menu.purpose, !marks.isEmpty, menu.hits.isEmpty || menu.isGuess {
      return ["Enter bewaart de gemarkeerde gemeenten als ‘\(menu.typed)’"]
    }
    var remarks = menu.hits.isEmpty ? ["niets gevonden; Backspace haalt letters weg"] : []
    guard menu.purpose == .zoek, !isFound else { return remarks }
    if let opheffing = databank.opheffing(menu.typed) {
      remarks.append(opheffing.zin)
    } else if menu.hits.isEmpty {
      remarks.append("een plaats staat onder de naam van haar gemeente")
    }
    return remarks
  }
}
