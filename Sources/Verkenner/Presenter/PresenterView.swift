import Rendering
import Screen
import WmoModel

extension Presenter {
  /// The picture of the whole screen: one figure, and at the bottom how far the presenter is.
  package var frame: Frame {
    if let explorer { return view(explorer) }
    guard size.fits(Layout.minimum) else {
      var frame = Frame(size: size)
      frame.write("Het venster is te klein: maak het ten minste 60 bij 16.", row: 0, column: 0)
      return frame
    }
    var frame = Frame(size: size)
    frame.cursor = Position(row: size.rows - 1, column: 0)
    guard !isBlank else { return frame }
    let progress = dias.count > 1 ? "\(index + 1) van \(dias.count)" : ""
    switch entry {
    case .number(let text): frame.slide(figuur, typed: "naar dia \(text), Enter", glyphs: glyphs)
    case .name(let text):
      // Who typed it would tell whose the other name is.
      let shown = databank.isAnoniem ? String(repeating: glyphs == .unicode ? "•" : "*", count: text.count) : text
      frame.slide(figuur, typed: "wijs aan: \(shown)", glyphs: glyphs)
    case nil: frame.slide(figuur, message: message, progress: progress, glyphs: glyphs)
    }
    return frame
  }
}

extension Frame {
  /// Draws a figure for a room: the title as a sentence, what the figures are, the charts as large as they can be, the source.
  package mutating func slide(
    _ figuur: Figuur, message: String? = nil, typed: String? = nil, progress: String = "", glyphs: Glyphs
  ) {
    let wijze = Tekenwijze(glyphs, isGroot: true)
    let width = size.columns - 4
    var row = size.rows >= 30 ? 1 : 0
    for line in lines(wijze.plain(figuur.titel), width, atMost: max(1, size.rows / 3), glyphs) {
      write(line, row: row, column: 2, style: .title)
      row += 1
    }
    for line in lines(wijze.plain(figuur.ondertitel), width, atMost: 2, glyphs) {
      write(line, row: row, column: 2, style: .faint)
      row += 1
    }
    let bottom = size.rows - 2
    let missing = figuur.panelen.count * 6 - (bottom - row - 1)
    if missing > 0 {
      let rows = missing == 1 ? "1 regel" : "\(missing) regels"
      let sentence = "Deze figuur past niet in dit venster: maak het \(rows) hoger."
      write(wijze.fit(sentence, width), row: min(row + 1, bottom), column: 2, style: .signal)
    } else {
      draw(figuur.panelen, in: Area(rows: (row + 1)..<bottom, columns: 2..<(size.columns - 2)), wijze)
    }
    let last = size.rows - 1
    cursor = Position(row: last, column: 0)
    write(progress, row: last, endingAt: size.columns - 2, style: .faint)
    let room = width - progress.count - 2
    if typed == nil, let message {
      let said = lines(wijze.plain(message), room, atMost: 3, glyphs)
      for (index, line) in said.enumerated() {
        let row = last - said.count + 1 + index
        if row < last { fill(Cell(" "), row: row, columns: 0..<size.columns) }
        write(line, row: row, column: 2, style: .signal)
      }
    } else {
      write(
        wijze.fit(typed ?? "Bron: " + figuur.bron, room), row: last, column: 2, style: typed != nil ? .input : .faint)
    }
    if glyphs == .ascii { replace { plainSign($0) } }
  }

  /// The first lines of a text; the last one ends with an ellipsis when there was more.
  private func lines(_ text: String, _ width: Int, atMost count: Int, _ glyphs: Glyphs) -> [String] {
    let all = afgebroken(text, breedte: width)
    let last = all.dropFirst(count - 1).joined(separator: " ")
    return (all.prefix(count - 1) + (all.count >= count ? [last] : [])).map { fitted($0, width, glyphs) }
  }
}
