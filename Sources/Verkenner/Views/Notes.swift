import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws the caveats that belong to the screen.
  mutating func notes(_ state: State, _ layout: Layout) {
    let lines = layout.tallNotes ?? state.noteLines(atMost: layout.notes.count)
    for (offset, line) in lines.enumerated() {
      write(line, row: layout.notes.lowerBound + offset, column: 1, style: .faint)
    }
  }
}

extension State {
  /// What stands where a list has no rows.
  static let nobody = "Geen gemeente voldoet aan deze filters; F haalt ze weg, Esc gaat terug."

  /// The caveats that belong to the screen: in full where there is room for a paragraph, otherwise in a few words each.
  func noteLines(atMost count: Int) -> [String] {
    let width = size.columns - 2
    // That names are hidden goes before all else, so that it is never cut off.
    let hidden = content.kanttekeningen.filter { $0 == .anoniem }
    let others = content.kanttekeningen.filter { $0 != .anoniem }
    if count > 2 {
      let full = hidden.map(\.uitleg) + marking + screenSignals + others.map(\.uitleg)
      // A key that moves the selection changes none of them, and breaking them takes longer than all else.
      let alineas = Alineas(teksten: full.map { plain($0) }, breedte: width)
      let long = brokenNotes.waarde(alineas) { alineas.teksten.flatMap { afgebroken($0, breedte: width) } }
      if long.count <= count { return long }
    }
    let short = hidden.map(\.kort) + marking + screenSignals + others.map(\.kort)
    var lines = wrapped(short.map { plain($0) }, width: width)
    if lines.count > count {
      lines = Array(lines.prefix(count))
      let more = plain(" … t meer")
      lines[lines.count - 1] =
        padded(fitted(lines[lines.count - 1], width - more.count, glyphs), width - more.count, glyphs) + more
    }
    return lines
  }

  /// How many gemeenten are marked, and which of them or of the list the document does not have.
  private var marking: [String] {
    let missing = content.kop.nietInVerslag
    let eigen = shownEigen.flatMap(databank.naam(van:)).map { ["\(State.eigenSign) eigen gemeente: \($0)"] } ?? []
    return eigen + markedWords
      + (missing.isEmpty ? [] : ["! van de lijst niet in de \(content.kop.soort): \(names(missing))"])
  }

  /// What must be said of the figures on the screen as a whole.
  private var screenSignals: [String] {
    switch content {
    case .groepen(let groepen):
      var parts: [String] = []
      if let zonder = groepen.zonderLevering(hoogstens: 3) { parts.append(zonder) }
      let opDeGrens = groepen.groepen.reduce(0) { $0 + $1.opDeGrens }
      if opDeGrens > 0 { parts.append("\(glyphs.signs.near) \(getal(opDeGrens)) op de grens van een klasse") }
      let tegenstrijdig = groepen.groepen.reduce(0) { $0 + $1.tegenstrijdig }
      if tegenstrijdig > 0 { parts.append("\(getal(tegenstrijdig)) tegenstrijdig, geteld bij onbekend") }
      return parts
    case .gemeenten, .kaart, .kruistabel: return []
    case .figuur(let figuur, _): return figuur.voetnoten + ["Bron: " + figuur.bron]
    case .ontwikkeling(let reeksen, _):
      return (reeksen.zonderBaten.isEmpty ? [] : ["bruto: baten ontbreken in \(jaartekst(reeksen.zonderBaten))"])
        + reeksen.indexwaarschuwing
    case .samenhang(let lijst):
      return ["samenhang is geen oorzaak"]
        + (lijst.samenhang.zonder > 0 ? ["\(getal(lijst.samenhang.zonder)) zonder cijfer"] : [])
    case .vergelijkbaar(let vergelijking): return Array(vergelijking.oordeel.dropFirst())
    }
  }

  /// Short notes divided over lines, without breaking one.
  private func wrapped(_ parts: [String], width: Int) -> [String] {
    var lines: [String] = []
    for part in parts {
      if let last = lines.last, last.unicodeScalars.count + 3 + part.unicodeScalars.count <= width {
        lines[lines.count - 1] = last + " · " + part
      } else {
        lines.append(fitted(part, width, glyphs))
      }
    }
    return lines
  }
}
