/// What a click on a part of the screen means.
package enum Target: Hashable, Sendable {
  /// The same as this key.
  case key(Key)
  /// A row of the list.
  case row(Int)
  /// A cell of a table.
  case cell(row: Int, column: Int)
  /// A line of a menu.
  case item(Int)
  /// To close what lies on top of the screen.
  case close
  /// Nothing, whatever lies underneath.
  case nothing
}

extension Frame {
  /// What a click at a place means; what was drawn last lies on top.
  package func target(at position: Position) -> Target? {
    targets.last { $0.area.contains(position) }?.target
  }

  /// Says what a click on a stretch of one or more rows means.
  package mutating func target(_ target: Target, rows: Range<Int>, columns: Range<Int>) {
    targets.append(Touch(area: Area(rows: rows, columns: columns), target: target))
  }
}

/// A part of the screen that can be clicked on.
package struct Touch: Hashable, Sendable {
  package let area: Area
  package let target: Target
}
