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
    case .number(let text): frame.slide(figuur, typed: "naar dia \(text)", glyphs: glyphs)
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
  mutating func slide(
    _ figuur: Figuur, message: String? = nil, typed: String? = nil, progress: String = "", glyphs: Glyphs
  ) {
    let wijze = Tekenwijze(glyphs, isGroot: true)
    let width = size.columns - 4
    var row = size.rows >= 30 ? 1 : 0
    for line in afgebroken(wijze.plain(figuur.titel), breedte: width) {
      write(line, row: row, column: 2, style: .title)
      row += 1
    }
    let subtitle = afgebroken(wijze.plain(figuur.ondertitel), breedte: width)
    // What does not fit on two lines ends with an ellipsis, so that it is seen that there was more.
    for line in subtitle.prefix(1) + (subtitle.count > 1 ? [subtitle.dropFirst().joined(separator: " ")] : []) {
      write(fitted(line, width, glyphs), row: row, column: 2, style: .faint)
      row += 1
    }
    draw(figuur.panelen, in: Area(rows: (row + 1)..<(size.rows - 2), columns: 2..<(size.columns - 2)), wijze)
    let last = size.rows - 1
    cursor = Position(row: last, column: 0)
    write(progress, row: last, endingAt: size.columns - 2, style: .faint)
    let text = typed ?? message ?? "Bron: " + figuur.bron
    let style: Style = typed != nil ? .input : message != nil ? .signal : .faint
    write(wijze.fit(text, width - progress.count - 2), row: last, column: 2, style: style)
    if glyphs == .ascii { replace { plainSign($0) } }
  }
}
