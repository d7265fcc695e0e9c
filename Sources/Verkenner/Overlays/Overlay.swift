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
  /// What the keys do, on the lower edge; what Escape does stands after it.
  package let footer: String
  package var typed = "" {
    didSet { hits = narrowed }
  }
  package var selected: Int
  /// Whether what is typed is not shown, because it may be a name that is hidden.
  package let isMasked: Bool
  /// Whether a line was ticked or unticked.
  package var isTouched = false
  /// Everything there is to choose, before narrowing.
  package let all: [MenuItem]
  /// What is left after narrowing, the best match first.
  package private(set) var hits: [Hit]
  /// The lines that are a second one of what an earlier line chooses, with that line.
  private let seconds: [Int: Int]

  package init(
    _ purpose: Purpose, _ title: String, _ all: [MenuItem], selected: Int = 0,
    footer: String = "Enter kiest", isMasked: Bool = false
  ) {
    self.purpose = purpose
    self.title = title
    self.footer = footer
    self.isMasked = isMasked
    self.selected = selected
    self.all = all
    hits = all.indices.map { Hit(index: $0, match: nil) }
    var lines: [String: Int] = [:]
    var seconds: [Int: Int] = [:]
    for (index, item) in all.enumerated() {
      if let earlier = lines[item.code] { seconds[index] = earlier } else { lines[item.code] = index }
    }
    self.seconds = seconds
  }

  /// How many different things there are to choose, and how many of them are left; a gemeente with two names is one.
  var counts: (left: Int, all: Int) {
    let double = Set(hits.compactMap { seconds[$0.index] })
    let second = hits.count { seconds[$0.index] != nil }
    let alone = double.count - (double.isEmpty ? 0 : hits.count { double.contains($0.index) })
    return (hits.count - second + alone, all.count - seconds.count)
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
  let findable: Findable
  /// Other texts that find it and that nobody sees.
  let hidden: [Findable]
  /// The names of the keys that do the same; typed exactly, they find it too.
  let keys: [String]
  /// Whether letters here and there find it; not where most of the menu is something else.
  let isLoose: Bool

  package init(
    _ code: String, _ label: String, note: String = "", objection: String? = nil, hidden: [Findable] = [],
    keys: [String] = [], isLoose: Bool = true
  ) {
    self.code = code
    self.label = label
    self.note = note
    self.objection = objection
    self.hidden = hidden
    self.keys = keys
    self.isLoose = isLoose
    findable = Findable(label)
  }
}

/// A text to read.
package struct Page: Sendable {
  package let title: String
  /// Paragraphs; a line that begins with a blank keeps its own layout.
  package let text: [String]
  /// The same to read aloud, where the text has a table in it.
  package let lineair: [String]?
  /// What Enter and C put on the clipboard, or nil.
  package let copies: Kopie?
  package var top = 0
  /// What is looked for in the text, and which of the places that have it is the current one.
  package var search: PageSearch?

  package init(_ title: String, _ text: [String], lineair: [String]? = nil, copies: Kopie? = nil) {
    self.title = title
    self.text = text
    self.lineair = lineair
    self.copies = copies
  }
}
