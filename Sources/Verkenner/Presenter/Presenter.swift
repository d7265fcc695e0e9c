import Screen
import WmoModel

/// The state of presenter mode: slides, one of which fills the screen.
///
/// `update` changes it, `frame` draws it.
package struct Presenter: Sendable {
  package internal(set) var databank: Databank
  package let standaard: Vraag
  package internal(set) var dias: [Dia]
  package var glyphs: Glyphs
  package internal(set) var size: Size
  /// Which slide is shown, counted from 0.
  package internal(set) var index = 0
  /// Nothing is shown, so that the room listens.
  package internal(set) var isBlank = false
  /// The gemeenten that the presenter pointed out.
  package internal(set) var marks: [GMCode] = []
  /// What is being typed: a number to jump to, or the name of a gemeente.
  package internal(set) var entry: Entry?
  /// A sentence that stays until the next key.
  package var message: String?
  /// Names were hidden at the start, so that showing them takes a second press.
  let beganAnonymous: Bool
  /// The key before asked to show the names.
  var asksForNames = false
  /// The explorer, while the presenter looks further into a slide.
  package var explorer: State?
  /// The figure of the slide that is shown.
  package internal(set) var figuur: Figuur

  /// What is being typed.
  package enum Entry: Hashable, Sendable {
    case number(String)
    case name(String)
  }

  /// Begins with the first slide.
  ///
  /// - Throws: Why the first slide has no figure.
  package init(
    databank: Databank, standaard: Vraag, dias: [Dia], size: Size = Size(columns: 80, rows: 24),
    glyphs: Glyphs = .unicode
  ) throws(Vraagfout) {
    self.databank = databank
    self.standaard = standaard
    self.dias = dias
    self.size = size
    self.glyphs = glyphs
    beganAnonymous = databank.isAnoniem
    figuur = try dias[0].figuur(databank, marks: [])
  }

  /// What the room sees.
  package var zaal: Zaal {
    isBlank ? .leeg(dia: index) : explorer != nil ? .verkenner(dia: index) : .dia(index)
  }
}

extension Dia {
  /// The figure of the slide, with its own gemeenten pointed out and some more.
  package func figuur(_ databank: Databank, marks: [GMCode]) throws(Vraagfout) -> Figuur {
    var place = place
    place.highlight(marks)
    return try Content(place, databank).figuur(markeer: place.highlights)
  }
}
