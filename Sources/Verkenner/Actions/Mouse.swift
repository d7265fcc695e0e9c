import Screen

extension State {
  /// How many lines one notch of the wheel moves.
  static let linesPerNotch = 3

  /// Does what the part of the screen under a click means.
  mutating func handle(_ click: Click) -> Effect? {
    guard click.button == .left, size.fits(Layout.minimum) else { return nil }
    // The second half of a double click is not meant for what the first half opened.
    guard click.count == 1 || !clickOpened else { return nil }
    let before = (place.levels.count, overlay == nil, slide == nil)
    defer { clickOpened = before != (place.levels.count, overlay == nil, slide == nil) }
    if slide != nil, overlay == nil {
      slide = nil
      message = nil
      return nil
    }
    switch Verkenner.view(self).target(at: click.position) {
    case .key(let key): return Verkenner.update(&self, .key(key))
    case .row(let index): touch(row: index, column: nil)
    case .cell(let row, let column): touch(row: row, column: column)
    case .item(let index): return touch(item: index)
    case .close: overlay = nil
    case .nothing, nil: break
    }
    return nil
  }

  /// Moves what has the attention by a number of notches of the wheel.
  mutating func turn(_ notches: Int) {
    guard size.fits(Layout.minimum), slide == nil else { return }
    message = nil
    let steps = max(-1_000, min(1_000, notches)) * Self.linesPerNotch
    switch overlay {
    case .menu(var menu):
      menu.selected = max(0, min(menu.items.count - 1, menu.selected + steps))
      overlay = .menu(menu)
    case .page(var page):
      page.top = max(0, min(page.maximalTop(size), page.top + steps))
      overlay = .page(page)
    case .prompt: break
    case nil: move(steps)
    }
  }

  /// Selects a row, or opens the one that is selected already.
  private mutating func touch(row: Int, column: Int?) {
    message = nil
    let isSelected = row == selectedIndex && column.map { $0 == place.level.column } ?? true
    if isSelected { return open() }
    select(row)
    if let column { selectColumn(column) }
  }

  /// Chooses a line of a menu; where lines are ticked, ticks it.
  private mutating func touch(item index: Int) -> Effect? {
    guard case .menu(var menu) = overlay, menu.items.indices.contains(index) else { return nil }
    message = nil
    menu.selected = index
    overlay = .menu(menu)
    if case .filterCategorieen = menu.purpose { return handleInOverlay(.character(" ")) }
    return handleInOverlay(.enter)
  }
}
