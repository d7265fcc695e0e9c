import CNcurses
import Glibc
import Screen

extension Terminal {
  /// The largest screen that is drawn on; of a larger window the upper left part is used.
  ///
  /// A window may say any size, and a screen takes a hundred bytes for every cell of it.
  static let largest = Size(columns: 1000, rows: 400)

  /// The size that ncurses draws at.
  static var screenSize: Size { Size(columns: Int(screen_columns()), rows: Int(screen_rows())) }

  /// The size of the window, when the terminal says it.
  static func windowSize() -> Size? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// The part of the window that is drawn on.
  static func usedSize() -> Size? {
    windowSize().map { Size(columns: min($0.columns, largest.columns), rows: min($0.rows, largest.rows)) }
  }

  /// Has ncurses begin with no more than the largest size.
  static func limitSize() {
    guard let window = windowSize(), let used = usedSize(), used != window else { return }
    setenv("COLUMNS", String(used.columns), 1)
    setenv("LINES", String(used.rows), 1)
  }

  /// Takes away a size that would hold for ever.
  static func forgetSize() {
    unsetenv("LINES")
    unsetenv("COLUMNS")
  }
}
