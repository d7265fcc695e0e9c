/// The size of a terminal or a region of it, in character cells.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  /// Whether something of a size has room in it.
  package func fits(_ other: Size) -> Bool { columns >= other.columns && rows >= other.rows }

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
