import Screen

/// Controls, bidi, zero width, two cells wide, and letters around them.
private let hostile: [Unicode.Scalar] = [
  "a", "\u{1B}", "[", "2", "J", "\r", "\n", "\t", "\u{8}", "\0", "\u{9B}", "\u{202E}", "\u{200B}", "\u{301}", "🙂", "あ",
  "z",
]

/// A list with bars to move through, and the last keys that came in.
struct DemoList {
  var selected = 0
  var top = 0
  var keys: [String] = []
  var title = "Proef – één lijst"
  /// Show the keys instead of the list.
  var showsKeys = false
  /// Put cells on the screen that no view should make.
  var showsHostile = false
  let count = 400

  mutating func update(_ key: Key, page: Int) {
    keys.append("\(key)")
    switch key {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= page
    case .pageDown: selected += page
    case .home: selected = 0
    case .end: selected = count - 1
    default: break
    }
    selected = min(max(0, selected), count - 1)
  }

  /// The screen at a size.
  mutating func frame(_ size: Size, _ glyphs: Glyphs) -> Frame {
    var frame = Frame(size: size)
    guard size.rows >= 4, size.columns >= 40 else {
      frame.write("te klein", row: 0, column: 0)
      return frame
    }
    frame.write("\(title)  \(size.columns)x\(size.rows)", row: 0, column: 1, style: .title)
    if showsHostile {
      for (column, scalar) in hostile.enumerated() { frame.fill(Cell(scalar), row: 1, columns: column..<(column + 1)) }
    } else if showsKeys {
      for (row, key) in keys.suffix(size.rows - 2).enumerated() { frame.write(key, row: row + 1, column: 1) }
    } else {
      writeList(in: &frame)
    }
    frame.write("q", row: size.rows - 1, column: 1, style: .key)
    frame.write("stopt", row: size.rows - 1, column: 3, style: .faint)
    frame.write("X", row: size.rows - 1, column: size.columns - 1)
    return frame
  }

  private mutating func writeList(in frame: inout Frame) {
    let page = frame.size.rows - 2
    top = min(max(top, selected - page + 1), selected)
    for row in 0..<page where top + row < count {
      let index = top + row
      let isSelected = index == selected
      frame.write(isSelected ? ">" : " ", row: row + 1, column: 0)
      frame.write("Gemeente \(index)", row: row + 1, column: 2, style: isSelected ? .selected : .plain)
      let room = frame.size.columns - 26
      let eighths = room * 8 * (index * 37 % 101) / 100
      let bar: Style = index % 5 == 0 ? .barStrong : .bar
      frame.fill(Cell(" ", bar), row: row + 1, columns: 17..<(17 + eighths / 8))
      if eighths % 8 > 0, let end = Unicode.Scalar(UInt32(0x2590 - eighths % 8)) {
        frame.fill(Cell(end, bar), row: row + 1, columns: (17 + eighths / 8)..<(18 + eighths / 8))
      }
      frame.write("€ \(eighths)", row: row + 1, column: frame.size.columns - 8)
    }
    frame.cursor = Position(row: selected - top + 1, column: 0)
  }
}
