import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws the card of a gemeente from the line that is scrolled to.
  mutating func kaart(_ kaart: Gemeentekaart, _ state: State, _ layout: Layout) {
    let page = KaartPage(kaart, state)
    let top = min(state.place.level.top, max(0, page.lines.count - layout.list.count))
    for (offset, line) in page.lines.dropFirst(top).prefix(layout.list.count).enumerated() {
      let row = layout.list.lowerBound + offset
      if let left = line.left { draw(left, row: row, column: 1, width: page.leftWidth, kaart, state) }
      if let right = line.right {
        let column = page.leftWidth + 4
        draw(right, row: row, column: column, width: size.columns - 1 - column, kaart, state)
      }
    }
    development(kaart, page, layout, state)
    fill(Cell(state.glyphs.signs.horizontal, .faint), row: layout.separator, columns: 1..<(size.columns - 1))
    if page.lines.count > layout.list.count {
      let last = min(page.lines.count, top + layout.list.count)
      write(
        " regel \(top + 1)-\(last) van \(page.lines.count) ", row: layout.separator, endingAt: size.columns - 3,
        style: .faint)
    }
    cursor = Position(row: layout.list.lowerBound, column: 0)
  }

  /// Draws the years as a chart where the left column of two leaves room for it.
  private mutating func development(_ kaart: Gemeentekaart, _ page: KaartPage, _ layout: Layout, _ state: State) {
    guard page.isDouble, let reeksen = kaart.ontwikkeling, let paneel = reeksen.figuur().panelen.first else { return }
    let used = layout.list.lowerBound + (page.lines.lastIndex { $0.left != nil } ?? 0) + 2
    let rows = min(used + 1, layout.separator)..<layout.separator
    guard rows.count >= 9, page.lines.count <= layout.list.count else { return }
    let heading = [
      reeksen.maat.naam, reeksen.saldoWoord, reeksen.maat.eenheid(reeksen.noemer),
      reeksen.maat.isBedrag ? reeksen.document.rawValue : nil,
    ].compactMap(\.self).joined(separator: ", ")
    write(fitted(state.plain(heading), page.leftWidth, state.glyphs), row: used, column: 1, style: .heading)
    draw(
      paneel.vorm,
      in: Area(rows: rows.lowerBound..<min(rows.upperBound, rows.lowerBound + 20), columns: 1..<(1 + page.leftWidth)),
      Tekenwijze(state.glyphs))
  }

  private mutating func draw(
    _ line: KaartLine, row: Int, column: Int, width: Int, _ kaart: Gemeentekaart, _ state: State
  ) {
    switch line {
    case .text(let spans):
      write(spans.map { Span(state.plain($0.text), $0.style) }, row: row, column: column)
    case .maat(let maat, let schaal):
      measure(maat, chart(column, width, schaal, state), row: row, column: column, kaart, state)
    case .axis(let schaal): axis(row: row, in: chart(column, width, schaal, state))
    case .stack(let parts): stack(parts, row: row, column: column, width: width)
    case .strip(let ligging, let own, let schaal):
      strip(ligging, own: own, chart(column, width, schaal, state), row: row, column: column, state)
    }
  }

  /// The bars of a card stand to the right of a name, two numbers and a sign.
  private func chart(_ column: Int, _ width: Int, _ schaal: Schaal, _ state: State) -> Chart {
    Chart(column: column + 48, width: max(8, width - 49), schaal: schaal, glyphs: state.glyphs)
  }

  private mutating func measure(
    _ maat: Kaartmaat, _ chart: Chart, row: Int, column: Int, _ kaart: Gemeentekaart, _ state: State
  ) {
    let decimals = kaart.kop.noemer.decimalen
    let isAsked = maat.maat == kaart.kop.maat
    write(fitted(maat.maat.naam, 28, state.glyphs), row: row, column: column, style: isAsked ? .heading : .plain)
    let own = maat.cijfer.waarde.map { getal($0, decimalen: decimals) } ?? (state.glyphs == .unicode ? "–" : "-")
    write(own, row: row, endingAt: column + 36, style: isAsked ? .heading : .plain)
    if let mean = maat.groep?.gemiddelde {
      write(getal(mean, decimalen: decimals), row: row, endingAt: column + 46, style: .faint)
    }
    if let value = maat.cijfer.waarde { bar(value, row: row, in: chart, style: isAsked ? .barStrong : .bar) }
    if let mean = maat.groep?.gemiddelde {
      mark(state.glyphs.signs.vertical, row: row, column: chart.column(of: mean))
    }
    let signals = maat.cijfer.signalen.eigen
    if maat.cijfer.waarde == nil {
      write(
        fitted(maat.cijfer.signalen.tekst, chart.width, state.glyphs), row: row, column: chart.column, style: .signal)
    } else if !signals.isEmpty {
      write("!", row: row, column: column + 36, style: .signal)
    }
  }

  private mutating func stack(_ parts: [Samenstellingsdeel], row: Int, column: Int, width: Int) {
    let total = parts.reduce(0) { $0 + max(0, $1.waarde) }
    guard total > 0 else { return }
    var before = 0.0
    for (index, part) in parts.enumerated() where part.waarde > 0 {
      let start = column + Int((before / total * Double(width)).rounded())
      before += part.waarde
      let end = column + Int((before / total * Double(width)).rounded())
      let style = KaartPage.parts[index % KaartPage.parts.count]
      fill(Cell(" ", style), row: row, columns: start..<end)
      // The number in the part ties it to the legend without colour.
      if end - start >= 3 { write("\(index + 1)", row: row, column: start + (end - start) / 2, style: style) }
    }
  }

  private mutating func strip(_ ligging: Ligging, own: Double?, _ chart: Chart, row: Int, column: Int, _ state: State) {
    let signs = state.glyphs.signs
    write("alle gemeenten in de groep, eigen: \(Character(signs.own))", row: row, column: column, style: .faint)
    for value in ligging.waarden { mark(signs.dot, row: row, column: chart.column(of: value)) }
    whisker(ligging.samenvatting, row: row, in: chart)
    if let own { write(String(Character(signs.own)), row: row, column: chart.column(of: own), style: .signal) }
  }
}
