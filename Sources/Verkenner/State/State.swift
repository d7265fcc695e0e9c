import Screen
import WmoModel

/// The whole state of the explorer.
///
/// `update` changes it, `view` draws it.
package struct State: Sendable {
  package private(set) var databank: Databank
  /// The question that a bare command line asks.
  package let standaard: Vraag
  /// What the session may do besides showing figures.
  package let rechten: Rechten
  package var glyphs: Glyphs
  package var size: Size
  package private(set) var place: Place
  package private(set) var content: Content
  package var overlay: Overlay?
  /// The screen as one figure in the large, while the user presents it.
  package internal(set) var slide: Figuur?
  /// Whether a figure in the large is hidden for a moment.
  var isBlank = false
  /// A sentence that stays until the next key.
  package var message: String?
  /// Whether the last click opened or closed something.
  var clickOpened = false
  /// The gemeenten that the user marked.
  ///
  /// They stay whatever is shown, and undo leaves them as they are.
  package var marks: Set<GMCode>
  /// The gemeente of the user, by the code of the sources.
  package internal(set) var eigen: GMCode?
  /// Where the user was when the names last changed, before and after.
  private(set) var crossing: (from: Place, to: Place)?
  /// The notes of a tall screen as they were last broken into lines.
  let brokenNotes = Geheugen<Alineas, [String]>(hoogstens: 1)
  /// How many rows the list has room for, as long as nothing happens but that the selection moves.
  var rowsOfMove: Int?
  var past: [Place] = []
  var future: [Place] = []

  /// The state at the start.
  ///
  /// - Throws: Why the question has no answer.
  package init(
    databank: Databank, standaard: Vraag, place: Place, size: Size = Size(columns: 80, rows: 24),
    glyphs: Glyphs = .unicode, rechten: Rechten = .alle
  ) throws(Vraagfout) {
    self.databank = databank
    self.standaard = standaard
    self.place = place
    self.size = size
    self.glyphs = glyphs
    self.rechten = rechten
    marks = Set(place.vraag.lijst?.codes ?? [])
    content = try Content(place, databank)
    // A place that was saved may be of other figures, or say anything.
    if content.count > 0 { self.place.level.top = max(0, min(place.level.top, content.count - 1)) }
  }
}

extension State {
  /// Goes to another place.
  ///
  /// When it has no answer, the state stays as it was and says why.
  mutating func go(to new: Place, remember: Bool = true) {
    guard new != place else { return }
    do throws(Vraagfout) {
      let content = try Content(new, databank)
      let new = remember ? keepingSelection(in: new, content) : new
      if remember, !new.shows(sameAs: place) {
        keepForUndo()
        future = []
      }
      place = new
      self.content = content
      keepSelectionVisible()
    } catch {
      message = sentence(error)
    }
  }

  /// Shows a place in the same figures under other names.
  mutating func replace(databank: Databank, place new: Place, _ content: Content) {
    let old = place
    self.databank = databank
    place = new
    self.content = content
    keepSelectionVisible()
    crossing = (old, place)
  }

  /// Changes the question and keeps the place on the way.
  mutating func change(_ change: (inout Vraag) -> Void) {
    changePlace { change(&$0.vraag) }
  }

  /// Moves the selection; what is shown stays the same.
  mutating func select(_ index: Int) {
    guard content.count > 0 else { return }
    place.level.selected = content.key(at: min(content.count - 1, max(0, index)))
    // To know it, all that stands under the list has to be put into words.
    let rows = rowsOfMove ?? Layout(self).visibleRows
    assert(rows == Layout(self).visibleRows, "something else changed than the selection")
    rowsOfMove = rows
    keepSelectionVisible(rows: rows)
  }

  /// Moves the selection to another column of a cross table.
  mutating func selectColumn(_ column: Int) { place.level.column = column }

  /// Moves a card up or down.
  mutating func scroll(to top: Int) {
    place.level.top = max(0, min(top, maximalTop))
  }

  /// Keeps the place to go back to; what is two hundred changes ago is forgotten.
  private mutating func keepForUndo() {
    if past.count == 200 { past.removeFirst() }
    past.append(place)
  }

  /// Goes back to the place before the last change.
  mutating func undo() {
    guard let last = past.popLast() else { return }
    future.append(place)
    go(to: last, remember: false)
  }

  /// Does again what was undone.
  mutating func redo() {
    guard let next = future.popLast() else { return }
    keepForUndo()
    go(to: next, remember: false)
  }
}

extension State {
  /// Why a question has no answer, with names instead of codes.
  private func sentence(_ error: Vraagfout) -> String {
    guard case .gemeenteBestaatNiet(let code, let soort) = error, case .kaart(let kaart) = content,
      kaart.gemeente.code.description == code
    else { return error.zin }
    return Vraagfout.gemeenteBestaatNiet(kaart.gemeente.naam, soort).zin
  }

  /// The row that is selected.
  var selectedIndex: Int {
    place.level.selected.flatMap(content.index(of:)) ?? 0
  }

  /// The first row or line that leaves no room under the last one.
  var maximalTop: Int {
    let layout = Layout(self)
    switch content {
    case .kaart(let kaart): return max(0, KaartPage(kaart, self).lines.count - layout.list.count)
    case .figuur: return 0
    default: return max(0, content.count - layout.visibleRows)
    }
  }

  /// Chooses the first row on the screen so that the selected one is on it.
  mutating func keepSelectionVisible() {
    if case .kaart = content {
      scroll(to: place.level.top)
      return
    }
    keepSelectionVisible(rows: Layout(self).visibleRows)
  }

  private mutating func keepSelectionVisible(rows: Int) {
    let visible = max(1, rows)
    let index = selectedIndex
    var top = min(place.level.top, index)
    if index >= top + visible { top = index - visible + 1 }
    place.level.top = max(0, min(top, max(0, content.count - visible)))
  }

  /// The gemeente that is selected or shown, if there is one.
  var currentGemeente: GMCode? {
    switch content {
    case .groepen, .kruistabel, .figuur: nil
    case .vergelijkbaar(let vergelijking): vergelijking.rows[selectedIndex].code
    case .gemeenten(let lijst): lijst.rijen.isEmpty ? nil : lijst.rijen[selectedIndex].gemeente.code
    case .kaart(let kaart): kaart.gemeente.code
    case .samenhang(let lijst): lijst.punten.isEmpty ? nil : lijst.punten[selectedIndex].gemeente.code
    case .ontwikkeling(let reeksen, _): reeksen.reeksen[selectedIndex].onderwerp.code
    }
  }
}
