import Screen
import WmoModel

extension Frame {
  /// Draws one chart into a part of the screen.
  package mutating func draw(_ vorm: Vorm, in area: Area, _ wijze: Tekenwijze) {
    switch vorm {
    case .staven(let staven): draw(staven, in: area, wijze)
    case .stapels(let stapels): draw(stapels, in: area, wijze)
    case .profiel(let profiel): draw(profiel, in: area, wijze)
    case .lijnen(let lijnen): draw(lijnen, in: area, wijze)
    case .punten(let wolk): draw(wolk, in: area, wijze)
    case .tabel(let tabel):
      let lines = tabel.tabel.tekst(Tekstwijze(breedte: area.columns.count))
      let shown = lines.count <= area.rows.count ? lines.count : max(0, area.rows.count - 1)
      if shown < lines.count { more(lines.count - shown, row: area.rows.upperBound - 1, in: area, wijze) }
      for (offset, line) in lines.prefix(shown).enumerated() {
        write(wijze.fit(line, area.columns.count), row: area.rows.lowerBound + offset, column: area.columns.lowerBound)
      }
    }
  }

  /// Draws the charts of a figure under each other, each in its share of the rows.
  package mutating func draw(_ panelen: [Paneel], in area: Area, _ wijze: Tekenwijze) {
    let heights = panelen.map { $0.fullHeight(area.columns.count, wijze) }
    let total = max(1, heights.reduce(0, +))
    var above = 0
    for (paneel, height) in zip(panelen, heights) {
      let top = area.rows.lowerBound + area.rows.count * above / total
      above += height
      var rows = top..<(area.rows.lowerBound + area.rows.count * above / total)
      if let naam = paneel.naam {
        write(
          wijze.fit(naam, area.columns.count), row: rows.lowerBound, column: area.columns.lowerBound, style: .heading)
        rows = (rows.lowerBound + 1)..<max(rows.lowerBound + 1, rows.upperBound)
      }
      draw(paneel.vorm, in: Area(rows: rows, columns: area.columns), wijze)
    }
  }
}

extension Figuur {
  /// The whole figure as a picture: title, charts, footnotes and source.
  package func frame(_ size: Size, _ wijze: Tekenwijze) -> Frame {
    var frame = Frame(size: size)
    let text = Figuurregels(self, width: size.columns - 2, wijze)
    // The chart goes first: footnotes take what is left, but the source always stands there.
    let least = panelen.reduce(0) { $0 + min(8, $1.fullHeight(size.columns - 2, wijze)) }
    let room = max(1, size.rows - text.head.count - text.sub.count - 2 - least)
    let foot = text.foot.count <= room ? text.foot : Array(text.foot.suffix(room))
    for (row, line) in text.head.enumerated() { frame.write(line, row: row, column: 1, style: .title) }
    for (offset, line) in text.sub.enumerated() {
      frame.write(line, row: text.head.count + offset, column: 1, style: .faint)
    }
    let top = text.head.count + text.sub.count + 1
    let area = Area(rows: top..<max(top, size.rows - foot.count - 1), columns: 1..<(size.columns - 1))
    frame.draw(panelen, in: area, wijze)
    for (offset, line) in foot.enumerated() {
      frame.write(line, row: size.rows - foot.count + offset, column: 1, style: .faint)
    }
    return frame
  }

  /// The figure as lines of text, as high as it needs to be.
  func tekstregels(_ wijze: Tekstwijze) -> [String] {
    let teken = Tekenwijze(wijze.ascii ? .ascii : .unicode)
    let text = Figuurregels(self, width: wijze.figuurbreedte - 2, teken)
    let rows =
      text.head.count + text.sub.count + panelen.fullHeight(wijze.figuurbreedte - 2, teken) + text.foot.count + 2
    return frame(Size(columns: wijze.figuurbreedte, rows: rows), teken).lines(teken.glyphs)
  }

  /// The charts alone as lines of text, as high as they need to be.
  func paneelregels(_ wijze: Tekstwijze) -> [String] {
    let teken = Tekenwijze(wijze.ascii ? .ascii : .unicode)
    var frame = Frame(
      size: Size(columns: wijze.figuurbreedte, rows: panelen.fullHeight(wijze.figuurbreedte - 2, teken)))
    frame.draw(panelen, in: Area(rows: 0..<frame.size.rows, columns: 1..<(frame.size.columns - 1)), teken)
    return frame.lines(teken.glyphs)
  }
}

extension [Paneel] {
  /// The rows that the charts ask for at a width, so that nothing is left out.
  fileprivate func fullHeight(_ width: Int, _ wijze: Tekenwijze) -> Int {
    reduce(0) { $0 + $1.fullHeight(width, wijze) }
  }
}

extension Paneel {
  /// The rows that the chart asks for with its name.
  fileprivate func fullHeight(_ width: Int, _ wijze: Tekenwijze) -> Int {
    vorm.fullHeight(width, wijze) + (naam == nil ? 0 : 2)
  }
}

/// The text around the charts of a figure, broken to the width.
private struct Figuurregels {
  let head: [String]
  let sub: [String]
  let foot: [String]

  init(_ figuur: Figuur, width: Int, _ wijze: Tekenwijze) {
    head = afgebroken(wijze.plain(figuur.titel), breedte: width)
    sub = verdeeld(wijze.plain(figuur.ondertitel), breedte: width)
    foot = (figuur.voetnoten.map { "* " + $0 } + ["Bron: " + figuur.bron])
      .flatMap { afgebroken(wijze.plain($0), breedte: width) }
  }
}

extension Vorm {
  /// The rows that the chart asks for at a width, so that nothing is left out.
  fileprivate func fullHeight(_ width: Int, _ wijze: Tekenwijze) -> Int {
    switch self {
    case .staven(let staven):
      staven.staven.count * (staven.staven.contains { $0.band != nil } ? 2 : 1) + 2
    case .stapels(let stapels):
      stapels.stapels.count * 2 + 2 + stapels.legend(width, wijze).count
    case .profiel: 20
    case .lijnen(let lijnen): 18 + lijnen.lijnen.count / 2
    case .punten: 24
    case .tabel(let tabel): tabel.rijen.count + 2
    }
  }
}

extension Tekstwijze {
  /// The columns that a figure in text takes.
  fileprivate var figuurbreedte: Int { max(40, min(140, breedte ?? 100)) }
}
