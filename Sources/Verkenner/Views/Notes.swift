import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws the caveats that belong to the screen: in full where there is room, otherwise in a few words each.
  mutating func notes(_ state: State, _ layout: Layout) {
    let width = size.columns - 2
    // That names are hidden goes before all else, so that it is never cut off.
    let hidden = state.content.kanttekeningen.filter { $0 == .anoniem }
    let others = state.content.kanttekeningen.filter { $0 != .anoniem }
    let short = hidden.map(\.kort) + marking(state) + screenSignals(state) + others.map(\.kort)
    var lines = wrapped(short.map { state.plain($0) }, width: width, state.glyphs)
    let full = hidden.map(\.uitleg) + marking(state) + screenSignals(state) + others.map(\.uitleg)
    let long = full.flatMap { afgebroken(state.plain($0), breedte: width) }
    if long.count <= layout.notes.count, layout.notes.count > 2 { lines = long }
    if lines.count > layout.notes.count {
      lines = Array(lines.prefix(layout.notes.count))
      let more = state.plain(" … t meer")
      lines[lines.count - 1] =
        padded(fitted(lines[lines.count - 1], width - more.count, state.glyphs), width - more.count, state.glyphs)
        + more
    }
    for (offset, line) in lines.enumerated() {
      write(line, row: layout.notes.lowerBound + offset, column: 1, style: .faint)
    }
  }

  /// How many gemeenten are marked, and which of the list the document does not have.
  private func marking(_ state: State) -> [String] {
    let missing = state.content.kop.nietInVerslag
    let names = missing.prefix(3).map { state.databank.naam(van: $0) ?? $0.description }.joined(separator: ", ")
    let rest = missing.count > 3 ? " en \(missing.count - 3) andere" : ""
    let eigen =
      state.shownEigen.flatMap(state.databank.naam(van:)).map { ["\(State.eigenSign) eigen gemeente: \($0)"] } ?? []
    return eigen + (state.marks.isEmpty ? [] : ["* \(getal(state.marks.count)) gemarkeerd"])
      + (missing.isEmpty ? [] : ["! van de lijst niet in de \(state.content.kop.soort): \(names)\(rest)"])
  }

  /// What must be said of the figures on the screen as a whole.
  private func screenSignals(_ state: State) -> [String] {
    switch state.content {
    case .groepen(let groepen):
      var parts: [String] = []
      if !groepen.nietGeleverd.isEmpty {
        let namen = groepen.nietGeleverd.prefix(3).map { groepen.verslag.gemeenten[$0].naam }.joined(separator: ", ")
        let rest = groepen.nietGeleverd.count > 3 ? " en \(groepen.nietGeleverd.count - 3) andere" : ""
        parts.append("niet geleverd: \(namen)\(rest)")
      }
      let opDeGrens = groepen.groepen.reduce(0) { $0 + $1.opDeGrens }
      if opDeGrens > 0 { parts.append("\(state.glyphs.signs.near) \(getal(opDeGrens)) op de grens van een klasse") }
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
  private func wrapped(_ parts: [String], width: Int, _ glyphs: Glyphs) -> [String] {
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
