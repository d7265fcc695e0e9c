import Screen
import Testing
import Verkenner
import WmoData
import WmoModel

/// The figures of the package itself, read once.
let databank = Databank.ingebed()
let standaard = Vraag(soort: Verslagsoort(jaar: 2023, document: .jaarrekening))

/// The explorer at the start, or at another question.
func begin(
  _ vraag: Vraag = standaard, _ columns: Int = 80, _ rows: Int = 24, _ glyphs: Glyphs = .unicode
) throws -> State {
  try State(
    databank: databank, standaard: standaard, place: Place(vraag: vraag), size: Size(columns: columns, rows: rows),
    glyphs: glyphs)
}

extension State {
  /// Presses keys one after another and gives the last effect.
  @discardableResult
  mutating func press(_ keys: Key...) -> Effect? {
    var effect: Effect?
    for key in keys { effect = update(&self, .key(key)) }
    return effect
  }

  /// Types text, letter by letter.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { _ = update(&self, .key(.character(scalar))) }
  }

  /// What is on the screen.
  var text: [String] { view(self).lines }

  /// The selected row of the screen: the one with the mark in the gutter.
  var marked: String? { text.first { $0.hasPrefix(">") } }

  /// The title of the menu or page on top, if there is one.
  var overlayTitle: String? {
    switch overlay {
    case .menu(let menu): menu.title
    case .page(let page): page.title
    case nil: nil
    }
  }
}

/// The code in a text that is one.
func code(_ text: String) throws -> GMCode { try #require(GMCode(text)) }
