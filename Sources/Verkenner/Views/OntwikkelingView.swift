import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws series as lines, with the figures of every year under them where there is room.
  mutating func ontwikkeling(_ reeksen: Reeksen, _ state: State, _ layout: Layout) {
    let table = reeksen.tabelregels(state)
    let fits = layout.list.count >= table.count + 18
    let bottom = layout.separator - (fits ? table.count + 1 : 0)
    for paneel in reeksen.figuur().panelen {
      draw(
        paneel.vorm, in: Area(rows: 2..<bottom, columns: 1..<(size.columns - 1)), Tekenwijze(state.glyphs))
    }
    if fits {
      for (offset, line) in table.enumerated() {
        let isSelected = offset == state.selectedIndex + 1
        let row = bottom + 1 + offset
        if offset > 0 { target(.row(offset - 1), rows: row..<(row + 1), columns: 0..<size.columns) }
        write(
          fitted(line, size.columns - 2, state.glyphs), row: row, column: 1,
          style: offset == 0 ? .faint : isSelected ? .heading : .plain)
      }
    }
    let index = state.selectedIndex
    separator(layout, more: reeksen.reeksen.count > 1, index: index, count: reeksen.reeksen.count, state)
    let reeks = reeksen.reeksen[index]
    target(.row(index), rows: layout.detail, columns: 0..<size.columns)
    write(">", row: layout.detail.lowerBound, column: 0)
    if let code = reeks.onderwerp.code { gutter(code, row: layout.detail.lowerBound, state) }
    cursor = Position(row: layout.detail.lowerBound, column: 0)
    write(
      fitted(
        state.plain(reeks.regel(width: size.columns - 3, decimalen: reeksen.decimalen)), size.columns - 3, state.glyphs),
      row: layout.detail.lowerBound,
      column: 2)
    let remarks = reeks.opmerkingen
    write(
      fitted(state.plain(remarks.isEmpty ? "geen signalen bij deze cijfers" : remarks), size.columns - 3, state.glyphs),
      row: layout.detail.lowerBound + 1, column: 2, style: remarks.isEmpty ? .faint : .signal)
  }
}

extension Reeksen {
  /// How many decimals a figure has on the screen.
  var decimalen: Int { isIndex ? 1 : noemer.decimalen }

  /// The figures of every year, a row per series.
  fileprivate func tabelregels(_ state: State) -> [String] {
    let width = 9
    let jaren = getoondeJaren
    let name = max(8, min(40, state.size.columns - 3 - jaren.count * width))
    let head = padded("", name, state.glyphs) + jaren.map { rightAligned(String($0), width) }.joined()
    return [head]
      + reeksen.map { reeks in
        padded(state.plain(reeks.naam), name, state.glyphs)
          + getoondePunten(van: reeks).map { punt in
            let sign = punt.cijfer.signalen.eigen.isEmpty ? " " : "!"
            let value = punt.cijfer.waarde.map { getal($0, decimalen: decimalen) + sign } ?? state.plain("– ")
            return rightAligned(state.plain(value), width)
          }
          .joined()
      }
  }
}

extension Reeks {
  /// The name and the figures in one line, with fewer decimals when that makes them fit.
  fileprivate func regel(width: Int, decimalen: Int) -> String {
    func text(_ decimalen: Int) -> String {
      naam + "  "
        + punten.compactMap { punt in
          punt.cijfer.waarde.map { "’\(String(punt.jaar).suffix(2)) \(getal($0, decimalen: decimalen))" }
        }
        .joined(separator: "  ")
    }
    let full = text(decimalen)
    return full.unicodeScalars.count <= width ? full : text(0)
  }

  /// The signals and the gaps of one series in words, with their years.
  var opmerkingen: String {
    let signalen = Signaal.allCases.compactMap { signaal -> String? in
      let jaren = jaren(met: signaal)
      return jaren.isEmpty ? nil : "! \(signaal.kort) \(jaartekst(jaren))"
    }
    let gaten = punten.compactMap { punt in
      punt.gat.flatMap { $0.isAlgemeen ? nil : "\(punt.jaar): \($0.zin)" }
    }
    return (signalen + gaten).joined(separator: "; ")
  }
}
