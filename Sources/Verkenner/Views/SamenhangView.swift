import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws the gemeenten as points, with the selected one named.
  mutating func samenhang(_ lijst: Puntenlijst, _ state: State, _ layout: Layout) {
    let area = Area(rows: 2..<layout.separator, columns: 1..<(size.columns - 1))
    guard !lijst.punten.isEmpty else {
      write("Geen gemeente heeft beide cijfers; F haalt filters weg, Esc gaat terug.", row: 2, column: 2)
      return
    }
    let index = state.selectedIndex
    let punt = lijst.punten[index]
    for paneel in lijst.samenhang.figuur(markeer: [punt.gemeente.code] + state.marks).panelen {
      draw(paneel.vorm, in: area, Tekenwijze(state.glyphs))
    }
    separator(layout, more: true, index: index, count: lijst.punten.count, state)
    target(.row(index), rows: layout.detail, columns: 0..<size.columns)
    write(">", row: layout.detail.lowerBound, column: 0)
    gutter(punt.gemeente.code, row: layout.detail.lowerBound, state)
    cursor = Position(row: layout.detail.lowerBound, column: 0)
    let samenhang = lijst.samenhang
    func value(_ waarde: Double, _ grootheid: Grootheid) -> String {
      "\(grootheid.naam.lowercased()) \(getal(waarde, decimalen: grootheid.decimalen(samenhang.kop.noemer)))"
    }
    let first = [punt.gemeente.naam, value(punt.x, samenhang.x), value(punt.y, samenhang.y)]
    write(
      joined(first.map(state.plain), width: size.columns - 2, state.glyphs), row: layout.detail.lowerBound, column: 2)
    write(
      joined(samenhang.woorden.map(state.plain), width: size.columns - 2, state.glyphs),
      row: layout.detail.lowerBound + 1, column: 2, style: .faint)
  }
}
