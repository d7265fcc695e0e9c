/// A press of a button of the mouse.
package struct Click: Hashable, Sendable {
  package enum Button: Hashable, Sendable {
    case left, right
  }

  package var button: Button
  package var position: Position
  /// Which one it is of quick presses at the same place, counted from 1.
  package var count: Int

  package init(_ button: Button = .left, _ position: Position, count: Int = 1) {
    self.button = button
    self.position = position
    self.count = count
  }
}
