import Screen
import WmoModel

/// Which rows of the screen are for what.
struct Layout {
  static let minimum = Size(columns: 60, rows: 16)

  let size: Size
  /// The rows between the head and what stands under the list.
  let list: Range<Int>
  /// How many screen rows one row of the list takes.
  let rowHeight: Int
  let axis: Int
  let separator: Int
  let detail: Range<Int>
  let notes: Range<Int>
  /// What the rows for notes say, where that decides how many there are.
  let tallNotes: [String]?
  let hints: Int

  init(_ state: State) {
    let size = state.size
    self.size = size
    hints = size.rows - 1
    let isTall = size.rows >= 40
    var isKaart = false
    switch state.content {
    case .kaart, .figuur: isKaart = true
    default: break
    }
    // On a small screen the list keeps its place, however much there is to say, so nothing has to be broken to know it.
    tallNotes = isTall ? state.noteLines(atMost: min(10, size.rows / 6)) : nil
    notes = (hints - (tallNotes?.count ?? 2))..<hints
    detail = isKaart ? notes.lowerBound..<notes.lowerBound : (notes.lowerBound - 2)..<notes.lowerBound
    separator = detail.lowerBound - 1
    let bottom = isKaart ? separator : separator - 1
    let top = isKaart ? 2 : 3
    list = top..<max(top, bottom)
    if case .groepen(let groepen) = state.content {
      rowHeight = max(1, min(6, list.count / max(1, groepen.rows.count)))
    } else {
      rowHeight = 1
    }
    // Under a short list the axis stands right below the last row.
    axis = isKaart ? separator : max(top, min(bottom, top + state.content.count * rowHeight))
  }

  /// How many rows of the list are on the screen.
  var visibleRows: Int { list.count / rowHeight }

  /// How far a page key moves.
  var page: Int { max(1, visibleRows - 1) }
}
