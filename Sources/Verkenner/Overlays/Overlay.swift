import Screen
import WmoModel

/// Something on top of the screen that takes the keys.
package enum Overlay: Sendable {
  case menu(Menu)
  case page(Page)
}

/// A list to choose from; typing narrows it.
package struct Menu: Sendable {
  /// What a choice does.
  package enum Purpose: Hashable, Sendable {
    case indeling, maat, document, sorteren, zoek, hulp, begrippen
    /// Choose the indeling to filter by.
    case filter
    /// Choose categories of an indeling; those chosen so far.
    case filterCategorieen(Indeling, Set<String>)
  }

  package var purpose: Purpose
  package var title: String
  package var typed = ""
  package var selected = 0
  /// Everything there is to choose, before narrowing.
  package var all: [MenuItem]

  package init(_ purpose: Purpose, _ title: String, _ all: [MenuItem], selected: Int = 0) {
    self.purpose = purpose
    self.title = title
    self.all = all
    self.selected = selected
  }
}

/// A line of a menu.
package struct MenuItem: Hashable, Sendable {
  /// What is chosen: a code, or the name of an action.
  package let code: String
  package let label: String
  /// What stands at the right side: a key, a number, a note.
  package let note: String
  /// Why it cannot be chosen, or nil.
  package let objection: String?

  package init(_ code: String, _ label: String, note: String = "", objection: String? = nil) {
    self.code = code
    self.label = label
    self.note = note
    self.objection = objection
  }
}

extension Menu {
  /// What is left after narrowing: labels that begin with the text first, then words that do, then any place.
  package var items: [MenuItem] {
    let sought = folded(typed)
    guard !sought.isEmpty else { return all }
    func rank(_ item: MenuItem) -> Int? {
      let label = folded(item.label)
      if label.hasPrefix(sought) { return 0 }
      if (" " + label).contains(" " + sought) { return 1 }
      return label.contains(sought) || folded(item.code) == sought ? 2 : nil
    }
    return all.enumerated().compactMap { index, item in rank(item).map { ($0, index, item) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// The selected line, if the menu has any.
  package var current: MenuItem? {
    let items = items
    return items.isEmpty ? nil : items[min(selected, items.count - 1)]
  }
}

/// A text to read.
package struct Page: Sendable {
  package let title: String
  /// Paragraphs; a line that begins with a blank keeps its own layout.
  package let text: [String]
  package var top = 0

  package init(_ title: String, _ text: [String]) {
    self.title = title
    self.text = text
  }
}
