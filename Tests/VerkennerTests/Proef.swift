import Screen
import Testing
import Verkenner
import WmoData
import WmoModel

/// The figures of the package itself, read once.
let databank = Databank.ingebed()
let standaard = Vraag(soort: Verslagsoort(jaar: 2023, document: .jaarrekening))

/// A saved list: Zaanstad, Purmerend, Waterland, and Beemster, that is no more since 2022.
let buren = Lijstkeuze(naam: "buren", codes: ["GM0479", "GM0439", "GM0852", "GM0370"].compactMap { GMCode($0) })

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
    for key in keys {
      effect = update(&self, .key(key))
      answer(effect)
    }
    return effect
  }

  /// Types text, letter by letter.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { press(.character(scalar)) }
  }

  /// Does what a program around the explorer would: there is one saved list and one that cannot be read.
  private mutating func answer(_ effect: Effect?) {
    switch effect {
    case .lists: show([SavedList(buren), SavedList("stuk", fault: "stuk.txt, regel 2: dit is geen gemeente.")])
    case .save(let lijst, let replace):
      saved(
        lijst,
        lijst.naam == "vol" ? .failed("De schijf is vol.") : lijst.naam == buren.naam && !replace ? .exists : .saved)
    case .copy(let kopie): copied(kopie, kopie.tekst.utf8.count > 74_000 ? .tooLarge(limit: 74_000) : .sent)
    case .write(let bestand):
      written(
        bestand,
        bestand.pad.hasPrefix("/vol/")
          ? .failed("De schijf is vol.")
          : bestand.pad == "er" && !bestand.replace ? .exists : .written("/map/\(bestand.pad)"))
    case .quit, .keep, .redraw, .mouse, .theme, .deck, nil: break
    }
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
    case .prompt(let prompt): prompt.title
    case nil: nil
    }
  }
}

/// The code in a text that is one.
func code(_ text: String) throws -> GMCode { try #require(GMCode(text)) }
