import Rendering
import WmoModel

/// What there is to say after a change, a line for each thing; nothing when nothing changed.
///
/// A page and a figure in the large are said as a whole, because lines that are only said cannot be scrolled.
package func announcement(from old: State, to new: State) -> [String] {
  var regels = new.message.map { [$0] } ?? []
  regels += new.gemarkeerd(sinds: old)
  if let figuur = new.slide {
    regels += figuur.antwoord(Tekstwijze()).lineair
  } else if let overlay = new.overlay {
    regels += new.zinnen(overlay, na: old.overlay)
  } else {
    regels += new.scherm(na: old)
  }
  return regels.map(uitgesproken)
}

extension State {
  /// The first thing that is said.
  package var begroeting: [String] {
    let uitleg =
      "Wmo-verkenner, lineair. Omhoog en omlaag kiezen een regel, Enter opent, Escape gaat terug, "
      + "de punt leest alles voor, het vraagteken geeft hulp, q stopt. In een menu zoekt u door te typen."
    return [uitleg] + hier
  }

  /// The present screen again, as when it came.
  package var hier: [String] {
    ([leeskop] + leessamenvatting + [leeskanttekeningen].compactMap { $0 }).map(uitgesproken)
  }

  /// Takes away what has been read out: pages and figures in the large.
  package mutating func heard() {
    if case .page = overlay { overlay = nil }
    slide = nil
  }

  /// A screen that is new, or the row when only that changed.
  fileprivate func scherm(na old: State) -> [String] {
    guard place.shows(sameAs: old.place), databank.isAnoniem == old.databank.isAnoniem else {
      return [leeskop] + leessamenvatting
        + (content.kanttekeningen == old.content.kanttekeningen ? [] : [leeskanttekeningen].compactMap { $0 })
    }
    let isBack = old.overlay != nil || old.slide != nil
    let isSame = selectedIndex == old.selectedIndex && place.level.column == old.place.level.column
    if isBack || !isSame { return [rijzin ?? leeskop] }
    return content.count == 0 && place.level.top != old.place.level.top ? [Self.allesVoorlezen] : []
  }

  /// Which gemeente was marked or lost its mark.
  fileprivate func gemarkeerd(sinds old: State) -> [String] {
    let anders = marks.symmetricDifference(old.marks)
    guard !anders.isEmpty, databank.isAnoniem == old.databank.isAnoniem, message == nil else { return [] }
    let totaal = "\(getal(marks.count)) gemarkeerd"
    guard let code = anders.first, anders.count == 1 else { return [totaal] }
    let naam = databank.naam(van: code) ?? code.description
    return ["\(naam) \(marks.contains(code) ? "gemarkeerd" : "niet meer gemarkeerd"), \(totaal)"]
  }
}
