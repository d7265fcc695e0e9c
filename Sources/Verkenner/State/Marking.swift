import Rendering
import WmoModel

extension State {
  /// Marks the gemeente that is selected or shown, or takes its mark away; in a list the selection goes on to the next.
  mutating func mark() {
    guard let code = currentGemeente else { return }
    if marks.remove(code) == nil { marks.insert(code) }
    select(selectedIndex + 1)
  }

  /// Restricts the question to the marked gemeenten, or takes the restriction away.
  mutating func toggleMarked() {
    if case .ontwikkeling(let onderwerpen) = place.level.scene {
      // Series are chosen one by one, so a restriction of the question would not change which there are.
      guard !marks.isEmpty else { return change { $0.lijst = nil } }
      let kept = onderwerpen.filter { $0.code.map(marks.contains) ?? false }
      let marked = kept + marks.sorted().map(Reeksonderwerp.gemeente).filter { !kept.contains($0) }
      changePlace { $0.level.scene = .ontwikkeling(marked) }
      message = "Alleen de gemarkeerde gemeenten; u haalt de andere terug."
      return
    }
    let marked = Lijstkeuze(codes: marks.sorted())
    change { $0.lijst = $0.lijst == nil ? marked : nil }
  }

  /// Takes all marks away, and with them the restriction to a list.
  mutating func clearMarks() {
    if !marks.isEmpty {
      message = marks.count == 1 ? "1 markering weggehaald." : "\(getal(marks.count)) markeringen weggehaald."
    }
    marks = []
    change { $0.lijst = nil }
  }

  /// Marks the gemeenten of a list and restricts the question to it.
  mutating func use(_ lijst: Lijstkeuze) {
    changePlace { $0.vraag.lijst = lijst }
    guard place.vraag.lijst == lijst else { return }
    let lost = marks.subtracting(lijst.codes).count
    marks = Set(lijst.codes)
    message =
      "\(gemeentental(lijst.codes.count)) van ‘\(lijst.naam ?? "")’ gemarkeerd"
      + (lost == 0 ? "." : "; \(getal(lost)) eerder gemarkeerd, nu niet meer.")
  }
}

extension State {
  /// How many gemeenten are marked in words, and which of them the document does not have; nothing when none is.
  var markedWords: [String] {
    guard !marks.isEmpty else { return [] }
    let listed = Set(content.kop.nietInVerslag)
    let verslag = databank.verslag(place.vraag.soort)
    let missing = marks.sorted().filter { verslag?.plaats(van: $0) == nil && !listed.contains($0) }
    let here = markedInGroup
    return ["* \(getal(marks.count)) gemarkeerd" + (here.isEmpty ? "" : ", in deze groep \(names(here))")]
      + (missing.isEmpty ? [] : ["! gemarkeerd, niet in de \(place.vraag.soort): \(names(missing))"])
  }

  /// The marked gemeenten in the selected group or cell of a cross table.
  private var markedInGroup: [GMCode] {
    let leden: [Int]
    let verslag: Verslag
    switch content {
    case .groepen(let groepen) where selectedIndex < groepen.groepen.count:
      (leden, verslag) = (groepen.groepen[selectedIndex].leden, groepen.verslag)
    case .kruistabel(let tabel) where !tabel.rijcategorieen.isEmpty && !tabel.kolomcategorieen.isEmpty:
      let column = min(place.level.column, tabel.kolomcategorieen.count - 1)
      (leden, verslag) = (tabel.cellen[selectedIndex][column].leden, tabel.verslag)
    default: return []
    }
    return leden.map { verslag.gemeenten[$0].code }.filter(marks.contains)
  }

  /// The names of some gemeenten: three at most, and how many more.
  func names(_ codes: [GMCode]) -> String {
    codes.prefix(3).map { databank.naam(van: $0) ?? $0.description }.joined(separator: ", ")
      + (codes.count > 3 ? " en \(codes.count - 3) andere" : "")
  }
}

/// A saved list as the explorer gets it: its gemeenten, or why it cannot be read.
package struct SavedList: Hashable, Sendable {
  package let naam: String
  package let lijst: Lijstkeuze?
  /// Why there is no list.
  package let fault: String?

  package init(_ lijst: Lijstkeuze) {
    naam = lijst.naam ?? ""
    self.lijst = lijst
    fault = nil
  }

  package init(_ naam: String, fault: String) {
    self.naam = naam
    lijst = nil
    self.fault = fault
  }
}

extension State {
  /// Opens the menu of saved lists, after the effect `.lists`.
  package mutating func show(_ lists: [SavedList]) {
    let save = MenuItem(
      "", "Gemarkeerde gemeenten bewaren als …", note: "\(getal(marks.count)) gemarkeerd",
      objection: marks.isEmpty ? "markeer eerst gemeenten met de spatiebalk" : nil)
    let shown = content.codes
    let saveShown = MenuItem(
      Self.shownCode, "Gemeenten van dit scherm bewaren als …", note: "\(getal(shown.count)) op dit scherm",
      objection: shown.isEmpty
        ? "op dit scherm staan geen gemeenten"
        : shown.count > 100 ? "dit zijn er te veel voor een lijst; filter eerst of markeer ze" : nil)
    let items = lists.map { list in
      MenuItem(
        list.naam, list.naam, note: list.lijst.map { gemeentental($0.codes.count) } ?? "onleesbaar",
        objection: list.fault)
    }
    overlay = .menu(Menu(.lijsten(lists.compactMap(\.lijst)), "Eigen lijsten", [save, saveShown] + items))
  }

  /// The code of the line that saves what is shown; no list can have it as a name.
  static let shownCode = "*"

  /// Says how saving ended, after the effect `.save`.
  package mutating func saved(_ lijst: Lijstkeuze, _ outcome: SaveOutcome) {
    let naam = lijst.naam ?? ""
    switch outcome {
    case .saved:
      overlay = nil
      message = "Lijst ‘\(naam)’ is bewaard; de opdracht ‘wmo lijst \(naam)’ toont haar."
      if place.vraag.lijst?.codes == lijst.codes { change { $0.lijst = lijst } }
    case .exists:
      guard case .prompt(var prompt) = overlay else { return }
      prompt.replaces = naam
      overlay = .prompt(prompt)
    case .failed(let sentence): message = sentence
    }
  }
}

/// How saving a list ended.
package enum SaveOutcome: Hashable, Sendable {
  case saved
  /// There is a list with this name and nobody said that it may be replaced.
  case exists
  case failed(String)
}
