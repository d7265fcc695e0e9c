import CVterm

/// A terminal in memory: takes what a program writes and knows what a person would see.
package final class VirtualScreen {
  private struct Properties {
    var isAlternate: Int32 = 0
    var showsCursor: Int32 = 1
    var mouse: Int32 = 0
  }

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks = UnsafeMutablePointer<VTermScreenCallbacks>.allocate(capacity: 1)
  private let properties = UnsafeMutablePointer<Properties>.allocate(capacity: 1)
  package private(set) var columns: Int
  package private(set) var rows: Int

  /// An empty screen.
  package init?(columns: Int, rows: Int) {
    guard let terminal = vterm_new(Int32(rows), Int32(columns)), let screen = vterm_obtain_screen(terminal) else {
      return nil
    }
    self.terminal = terminal
    self.screen = screen
    self.columns = columns
    self.rows = rows
    properties.initialize(to: Properties())
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let properties = user?.assumingMemoryBound(to: Properties.self), let value else { return 0 }
      switch property {
      case VTERM_PROP_ALTSCREEN: properties.pointee.isAlternate = value.pointee.boolean
      case VTERM_PROP_CURSORVISIBLE: properties.pointee.showsCursor = value.pointee.boolean
      case VTERM_PROP_MOUSE: properties.pointee.mouse = value.pointee.number
      default: break
      }
      return 1
    }
    vterm_set_utf8(terminal, 1)
    vterm_screen_set_callbacks(screen, callbacks, properties)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
    properties.deallocate()
  }

  /// Takes what the program wrote.
  package func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(terminal, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  /// Takes what the terminal answers to questions of the program.
  package func answers() -> [UInt8] {
    var bytes = [CChar](repeating: 0, count: 4096)
    let count = vterm_output_read(terminal, &bytes, bytes.count)
    return bytes[..<count].map { UInt8(bitPattern: $0) }
  }

  /// Changes the size.
  package func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }
}

extension VirtualScreen {
  /// Whether the program has the alternate screen on.
  package var isAlternate: Bool { properties.pointee.isAlternate != 0 }
  /// Whether the cursor is visible.
  package var showsCursor: Bool { properties.pointee.showsCursor != 0 }

  /// Whether the program has the mouse reported.
  package var reportsMouse: Bool { properties.pointee.mouse != 0 }

  /// The place of the cursor, counted from 0.
  package var cursor: (row: Int, column: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return (Int(position.row), Int(position.col))
  }

  /// One cell, counted from 0.
  package func cell(row: Int, column: Int) -> ScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return ScreenCell(
      scalar: cell.chars.0 == 0 ? " " : Unicode.Scalar(cell.chars.0) ?? "\u{FFFD}",
      isBold: cell.attrs.bold != 0, isUnderlined: cell.attrs.underline != 0, isReversed: cell.attrs.reverse != 0,
      foreground: Self.colour(cell.fg), background: Self.colour(cell.bg))
  }

  /// All cells, row by row.
  package var cells: [ScreenCell] {
    (0..<rows).flatMap { row in (0..<columns).map { cell(row: row, column: $0) } }
  }

  /// The screen as text, without blanks at the ends of lines.
  package var lines: [String] {
    (0..<rows).map { row in
      var line = String.UnicodeScalarView()
      for column in 0..<columns { line.append(cell(row: row, column: column).scalar) }
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  /// The screen as one text.
  package var text: String { lines.joined(separator: "\n") }

  private static func colour(_ colour: VTermColor) -> ScreenCell.Colour {
    if colour.type & UInt8(VTERM_COLOR_DEFAULT_MASK.rawValue) != 0 { return .own }
    if colour.type & UInt8(VTERM_COLOR_TYPE_MASK.rawValue) == UInt8(VTERM_COLOR_INDEXED.rawValue) {
      return .index(colour.indexed.idx)
    }
    return .rgb(colour.rgb.red, colour.rgb.green, colour.rgb.blue)
  }
}
