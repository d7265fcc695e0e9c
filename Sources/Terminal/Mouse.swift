import CTerminal
import Glibc
import Screen

extension Terminal {
  /// Has the mouse reported, or leaves it to the terminal, which then selects text with it.
  ///
  /// - Returns: Whether it is reported; nil on a terminal without a mouse.
  package mutating func switchMouse() -> Bool? {
    guard knowsMouse else { return nil }
    setMouse(!hasMouse)
    return hasMouse
  }

  mutating func setMouse(_ on: Bool) {
    guard knowsMouse else { return }
    hasMouse = on
    terminal_guard_mouse(on)
  }
}

/// Counts quick presses at the same place.
struct ClickCounter {
  /// How long after a press another one still belongs to it, in milliseconds.
  private static let interval = 400
  private var last: (click: Click, time: Int)?

  /// The press with its number.
  mutating func counted(_ click: Click) -> Click { counted(click, at: Self.now) }

  /// The press at a time in milliseconds with its number.
  mutating func counted(_ click: Click, at time: Int) -> Click {
    var click = click
    if let last, last.click.position == click.position, last.click.button == click.button,
      time - last.time <= Self.interval
    {
      click.count = last.click.count + 1
    }
    last = (click, time)
    return click
  }

  private static var now: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
