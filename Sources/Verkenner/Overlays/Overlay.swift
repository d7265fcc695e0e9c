import Screen
import WmoModel

/// Something on top of the screen that takes the keys.
package enum Overlay: Sendable {
  case menu(Menu)
  case page(Page)
  case prompt(Prompt)
}

/// A list to choose from; typing narrows it.
package struct Menu: Sendable {
  /// What a choice does.
  package enum Purpose: Hashable, Sendable {
    /// Choose a saved list, or save the marked gemeenten.
    case lijsten([Lijstkeuze])
    case indeling, maat, document, sorteren, zoek, hulp, begrippen, kruistabel, grenzen, samenhang, grootheidY, figuren,
      bevindingen, kopieren, schrijven
    /// Choose the indeling to filter by.
    case filter
    /// Choose categories of an indeling; those chosen so far.
    case filterCategorieen(Indeling, Set<String>)
  }

  package var purpose: Purpose
  package let title: String
  /// What the keys do, on the lower edge.
  package let footer: String
  package var typed = "" {
    didSet { items = Self.narrowed(all, typed) }
  }
  package var selected: Int
  /// Whether what is typed is not shown, because it may be a name that is hidden.
  package let isMasked: Bool
  /// Whether a line was ticked or unticked.
  package var isTouched = false
  /// Everything there is to choose, before narrowing.
  package let all: [MenuItem]
  /// What is left after narrowing: labels that begin with the text first, then words that do, then any place.
  package private(set) var items: [MenuItem]

  package init(
    _ purpose: Purpose, _ title: String, _ all: [MenuItem], selected: Int = 0,
    footer: String = "Enter kiest  Esc sluit",
    isMasked: Bool = false
  ) {
    self.purpose = purpose
    self.title = title
    self.footer = footer
    self.isMasked = isMasked
    self.selected = selected
    self.all = all
    items = all
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
  /// The label for comparing with what is typed.
  let folded: String
  /// Other texts that find it and that nobody sees, in the same form.
  let hidden: [String]

  package init(
    _ code: String, _ label: String, note: String = "", objection: String? = nil, hidden: [String] = []
  ) {
    self.code = code
    self.label = label
    self.note = note
    self.objection = objection
    self.hidden = hidden
    folded = WmoModel.folded(label)
  }
}

extension Menu {
  private static func narrowed(_ all: [MenuItem], _ typed: String) -> [MenuItem] {
    let sought = folded(typed)
    guard !sought.isEmpty else { return all }
    func rank(_ text: String) -> Int? {
      if text == sought { return -1 }
      if text.hasPrefix(sought) { return 0 }
      if text.contains(" " + sought) { return 1 }
      return text.contains(sought) ? 2 : nil
    }
    func rank(_ item: MenuItem) -> Int? {
      let own = rank(item.folded) ?? (folded(item.code) == sought ? 2 : nil)
      return item.hidden.isEmpty ? own : ([own] + item.hidden.map { rank($0) }).compactMap { $0 }.min()
    }
    return all.enumerated().compactMap { index, item in rank(item).map { ($0, index, item) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// The selected line, if the menu has any.
  package var current: MenuItem? {
    items.isEmpty ? nil : items[min(selected, items.count - 1)]
  }
}

/// A text to read.
package struct Page: Sendable {
  package let title: String
  /// Paragraphs; a line that begins with a blank keeps its own layout.
  package let text: [String]
  /// What Enter and C put on the clipboard, or nil.
  package let copies: Kopie?
  package var top = 0

  package init(_ title: String, _ text: [String], copies: Kopie? = nil) {
    self.title = title
    self.text = text
    self.copies = copies
  }
}
