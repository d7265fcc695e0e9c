import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws the list of gemeenten: a name, a figure and a bar, with the mean of the list as a line.
  mutating func gemeenten(_ lijst: Gemeentenlijst, _ state: State, _ layout: Layout) {
    let isWide = size.columns >= 120
    let decimals = lijst.kop.noemer.decimalen
    let longest = lijst.omvang.langsteNaam
    let nameEdge = 2 + min(30, max(14, longest + 1))
    let inwonersEdge = isWide ? nameEdge + 11 : nameEdge
    let categorieColumn = inwonersEdge + 2
    let categorieWidth = isWide ? 26 : 0
    let valueEdge = categorieColumn + categorieWidth + 9
    let chart = Chart(
      column: valueEdge + 3, width: max(8, size.columns - valueEdge - 5),
      schaal: Schaal(waarden: lijst.omvang.uitersten), glyphs: state.glyphs)

    let head = layout.list.lowerBound - 1
    write("gemeente", row: head, column: 2, style: .faint)
    if isWide {
      write("inwoners", row: head, endingAt: inwonersEdge, style: .faint)
      write(
        fitted(lijst.indeling.rawValue, categorieWidth, state.glyphs), row: head, column: categorieColumn, style: .faint
      )
    }
    write(state.plain(lijst.kop.maat.teken(lijst.kop.noemer)), row: head, endingAt: valueEdge, style: .faint)
    let signs = state.glyphs.signs
    if let mean = lijst.samen.samenvatting.gemiddelde {
      write(
        fitted(
          "\(signs.vertical) gemiddelde van \(getal(lijst.samen.samenvatting.metCijfer)): \(getal(mean, decimalen: decimals))",
          chart.width, state.glyphs),
        row: head, column: chart.column, style: .faint)
    }

    let top = state.place.level.top
    let selected = state.selectedIndex
    for (offset, index) in (top..<min(lijst.rijen.count, top + layout.visibleRows)).enumerated() {
      let rij = lijst.rijen[index]
      let row = layout.list.lowerBound + offset
      let isSelected = index == selected
      target(.row(index), rows: row..<(row + 1), columns: 0..<size.columns)
      if isSelected {
        write(">", row: row, column: 0)
        cursor = Position(row: row, column: 0)
      }
      gutter(rij.gemeente.code, row: row, state)
      write(
        fitted(state.plain(rij.gemeente.naam), nameEdge - 3, state.glyphs), row: row, column: 2,
        style: isSelected ? .selected : .plain)
      if isWide {
        write(getal(rij.gemeente.inwoners), row: row, endingAt: inwonersEdge)
        write(
          fitted(state.plain(rij.categorieen.map(\.naam).joined(separator: "; ")), categorieWidth, state.glyphs),
          row: row, column: categorieColumn)
      }
      if let waarde = rij.cijfer.waarde {
        write(getal(waarde, decimalen: decimals), row: row, endingAt: valueEdge)
        bar(waarde, row: row, in: chart, style: .bar)
        if let mean = lijst.samen.samenvatting.gemiddelde {
          mark(signs.vertical, row: row, column: chart.column(of: mean))
        }
      } else {
        write(
          fitted(rij.cijfer.signalen.tekst, chart.width, state.glyphs), row: row, column: chart.column, style: .signal)
      }
      if let sign = rij.sign(signs) { write(String(Character(sign)), row: row, column: valueEdge + 1, style: .signal) }
    }
    if lijst.rijen.isEmpty {
      write(State.nobody, row: layout.list.lowerBound, column: 2)
    } else {
      axis(row: layout.axis, in: chart)
    }
    separator(
      layout, more: lijst.rijen.count > layout.visibleRows, index: selected, count: lijst.rijen.count, state)
    detail(lijst, selected, state, layout)
  }

  /// Draws the sign of the own or of a marked gemeente before its name.
  mutating func gutter(_ code: GMCode, row: Int, _ state: State) {
    if let sign = state.sign(code) {
      write(sign, row: row, column: 1, style: state.marks.contains(code) ? .mark : .faint)
    }
  }

  private mutating func detail(_ lijst: Gemeentenlijst, _ selected: Int, _ state: State, _ layout: Layout) {
    guard !lijst.rijen.isEmpty else { return }
    let rij = lijst.rijen[selected]
    let decimals = lijst.kop.noemer.decimalen
    let value = rij.cijfer.waarde.map { getal($0, decimalen: decimals) } ?? "geen cijfer"
    let categorie = rij.categorieen.map(\.naam).joined(separator: "; ")
    var first = [
      rij.gemeente.naam, value, "\(lijst.indeling.rawValue): \(categorie)", "\(getal(rij.gemeente.inwoners)) inwoners",
    ]
    // Of totals a mean says little.
    if lijst.kop.noemer != .totaal, lijst.samen.samenvatting.metCijfer > 1, let waarde = rij.cijfer.waarde,
      let gemiddelde = lijst.samen.samenvatting.gemiddelde
    {
      let verschil = waarde - gemiddelde
      first.insert(
        "verschil met gemiddelde \(verschil > 0 ? "+" : "")\(getal(verschil, decimalen: decimals))", at: 2)
    }
    let signalen = rij.signalen
    let sign = rij.sign(state.glyphs.signs).map { "\(Character($0)) " } ?? ""
    let second = signalen.isEmpty ? "geen signalen bij dit cijfer" : sign + signalen.tekst
    write(state.plain(joined(first, width: size.columns - 2, state.glyphs)), row: layout.detail.lowerBound, column: 1)
    write(
      state.plain(fitted(second, size.columns - 2, state.glyphs)), row: layout.detail.lowerBound + 1, column: 1,
      style: signalen.isEmpty ? .faint : .signal)
  }
}

extension Gemeenterij {
  /// The sign beside the figure: `!` for a signal, `≈` when only the class is uncertain.
  ///
  /// Signals of the whole document have none.
  func sign(_ signs: Signs) -> Unicode.Scalar? {
    let eigen = cijfer.signalen.eigen
    return eigen.isEmpty ? (isOpDeGrens ? signs.near : nil) : "!"
  }
}
