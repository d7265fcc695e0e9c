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
    send(on ? MouseReport.on : MouseReport.off)
  }
}

/// The sequences that have presses and the wheel reported, in the form that has no limit to columns, or not any more.
enum MouseReport {
  static let on = Array("\u{1B}[?1000;1006h".utf8)
  /// Also those of moves, that another program may have asked.
  static let off = Array("\u{1B}[?1000;1002;1006l".utf8)
}

/// Counts quick presses at the same place.
struct ClickCounter {
  /// How long after a press another one still belongs to it.
  private static let interval = Duration.milliseconds(400)
  private var last: (click: Click, time: Duration)?

  /// The press with its number.
  mutating func counted(_ click: Click) -> Click { counted(click, at: Terminal.now) }

  /// The press at a time, counted from any beginning, with its number.
  mutating func counted(_ click: Click, at time: Duration) -> Click {
    var click = click
    if let last, last.click.position == click.position, last.click.button == click.button,
      time - last.time <= Self.interval
    {
      click.count = last.click.count + 1
    }
    last = (click, time)
    return click
  }
}
