import Screen
import WmoModel

/// What somebody looks for in a text.
package struct PageSearch: Hashable, Sendable {
  package var typed = ""
  /// Whether letters still go to what is typed.
  package var isTyping = true
  /// Which of the places that have it is the current one.
  package var current = 0
}

/// A place in a text that has what is looked for: cells of one line, or of two where the line breaks in it.
typealias Found = [Position]

extension Page {
  /// The lines as they are drawn.
  func drawn(_ state: State) -> [String] {
    let width = Box.textWidth(state.size)
    return lines(width: width).map { fitted(state.plain($0), width, state.glyphs) }
  }

  /// Every place that has what is looked for, also where it goes on in the next line.
  func found(_ state: State) -> [Found] {
    guard let search, !search.typed.isEmpty else { return [] }
    let lines = drawn(state)
    var positions: [Position] = []
    for (row, line) in lines.enumerated() {
      // One more for the blank between two lines.
      for column in 0...line.unicodeScalars.count { positions.append(Position(row: row, column: column)) }
    }
    return Findable(lines.joined(separator: " ")).occurrences(Sought(search.typed)).map { $0.map { positions[$0] } }
  }

  /// Moves to a place that has what is looked for, round past the last one; the page moves only when it is out of sight.
  mutating func go(to number: Int, _ state: State) {
    let found = found(state)
    guard !found.isEmpty else { return }
    search?.current = (number % found.count + found.count) % found.count
    guard let row = found[search?.current ?? 0].first?.row else { return }
    let visible = Box(state.size, .page(self)).inner.count
    if row < top || row >= top + visible { top = min(max(0, row - visible / 3), maximalTop(state.size)) }
  }
}

extension State {
  /// The page after a key that is for looking in it, or nil when the key is for something else.
  func searched(_ old: Page, _ key: Key) -> Page? {
    var page = old
    guard var search = page.search else {
      guard key == .character("/") else { return nil }
      page.search = PageSearch()
      return page
    }
    switch (key, search.isTyping) {
    case (.escape, _):
      page.search = nil
      return page
    case (.tab, _), (.enter, false), (.character("n"), false):
      page.go(to: search.current + 1, self)
      return page
    case (.backTab, _), (.character("N"), false):
      page.go(to: search.current - 1, self)
      return page
    case (.character("/"), false): search = PageSearch()
    case (.enter, true): search.isTyping = false
    case (.backspace, true):
      if search.typed.isEmpty {
        page.search = nil
        return page
      }
      search.typed.unicodeScalars.removeLast()
    case (.character(let scalar), true):
      guard scalar.isOneCell, search.typed.unicodeScalars.count < 40 else { return page }
      search.typed.unicodeScalars.append(scalar)
    default: return nil
    }
    page.search = search
    if search.isTyping { page.go(to: firstInSight(page), self) }
    return page
  }

  /// The first place from the top of the screen on, so that typing does not move what can stay.
  private func firstInSight(_ page: Page) -> Int {
    page.found(self).firstIndex { ($0.first?.row ?? 0) >= page.top } ?? 0
  }
}
