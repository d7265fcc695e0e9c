import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws a gemeente and those that are most like it: distance, figure and bar, with the middle half of the others marked.
  mutating func vergelijkbaar(_ answer: Vergelijkbaren, _ state: State, _ layout: Layout) {
    let decimals = answer.kop.noemer.decimalen
    let longest = answer.rows.map(\.naam.unicodeScalars.count).max() ?? 0
    let nameEdge = 2 + min(30, max(14, longest + 1))
    let valueEdge = nameEdge + 8 + 10
    let differs = size.columns >= 150 ? 52 : 0
    let chart = Chart(
      column: valueEdge + 3, width: max(8, size.columns - valueEdge - 5 - differs),
      schaal: Schaal(waarden: (answer.gemeenten.map(\.cijfer) + [answer.eigen]).compactMap(\.waarde)),
      glyphs: state.glyphs)
    let signs = state.glyphs.signs
    let head = layout.list.lowerBound - 1
    write("gemeente", row: head, column: 2, style: .faint)
    write("afstand", row: head, endingAt: nameEdge + 8, style: .faint)
    write(state.plain(answer.kop.maat.teken(answer.kop.noemer)), row: head, endingAt: valueEdge, style: .faint)
    let hasHalf = !answer.samenvatting.isTeKlein
    if hasHalf {
      write(
        fitted("\(signs.open) \(signs.shut) middelste helft van de anderen", chart.width, state.glyphs), row: head,
        column: chart.column, style: .faint)
    }

    let selected = state.selectedIndex
    let top = state.place.level.top
    for (offset, index) in (top..<min(answer.rows.count, top + layout.visibleRows)).enumerated() {
      let row = layout.list.lowerBound + offset
      let peer = index == 0 ? nil : answer.gemeenten[index - 1]
      let figure = peer?.cijfer ?? answer.eigen
      target(.row(index), rows: row..<(row + 1), columns: 0..<size.columns)
      if index == selected {
        write(">", row: row, column: 0)
        cursor = Position(row: row, column: 0)
      }
      gutter(answer.rows[index].code, row: row, state)
      let name = fitted(state.plain(answer.rows[index].naam), nameEdge - 3, state.glyphs)
      write(name, row: row, column: 2, style: index == selected ? .selected : peer == nil ? .heading : .plain)
      write(peer.map { getal($0.afstand, decimalen: 2) } ?? "eigen", row: row, endingAt: nameEdge + 8)
      if let value = figure.waarde {
        write(getal(value, decimalen: decimals), row: row, endingAt: valueEdge)
        bar(value, row: row, in: chart, style: peer == nil ? .barStrong : .bar)
        if hasHalf, let p25 = answer.samenvatting.p25 { mark(signs.open, row: row, column: chart.column(of: p25)) }
        if hasHalf, let p75 = answer.samenvatting.p75 { mark(signs.shut, row: row, column: chart.column(of: p75)) }
      } else {
        write(fitted(figure.signalen.tekst, chart.width, state.glyphs), row: row, column: chart.column, style: .signal)
      }
      if !figure.signalen.eigen.isEmpty {
        write("!", row: row, column: valueEdge, style: .signal)
      }
      if differs > 0, let peer {
        let text = peer.verschillen.prefix(2).map(\.tekst).joined(separator: ", ")
        write(fitted(state.plain(text), differs - 2, state.glyphs), row: row, column: size.columns - differs)
      }
    }
    axis(row: layout.axis, in: chart)
    separator(layout, more: answer.rows.count > layout.visibleRows, index: selected, count: answer.rows.count, state)
    // On the own row the judgement takes both lines when it has to.
    let judgement = afgebroken(state.plain(answer.oordeel.first ?? ""), breedte: size.columns - 2)
    let lines =
      selected == 0 && judgement.count > 1
      ? judgement : [state.plain(answer.oordeel.first ?? ""), state.plain(difference(answer, selected))]
    for (offset, line) in lines.prefix(2).enumerated() {
      write(fitted(line, size.columns - 2, state.glyphs), row: layout.detail.lowerBound + offset, column: 1)
    }
  }

  private func difference(_ answer: Vergelijkbaren, _ selected: Int) -> String {
    guard selected > 0 else {
      return "Kies een andere gemeente om te zien waarin die verschilt; Enter opent haar kaart."
    }
    let peer = answer.gemeenten[selected - 1]
    let signals = peer.cijfer.signalen.isEmpty ? "" : " · ! " + peer.cijfer.signalen.tekst
    return "\(peer.gemeente.naam): \(peer.verschillen.prefix(3).map(\.tekst).joined(separator: ", "))\(signals)"
  }
}
