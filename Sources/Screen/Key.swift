/// A key as the terminal reports it.
package enum Key: Hashable, Sendable {
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, escape, tab, backTab, backspace, delete
  /// A printable character, one scalar wide.
  case character(Unicode.Scalar)
  /// Control with a lower-case letter: `.control("c")`.
  case control(Unicode.Scalar)
}

/// Something that happened at the terminal.
package enum Event: Hashable, Sendable {
  case key(Key)
  case click(Click)
  /// The wheel of the mouse was turned by a number of notches; up is negative.
  case wheel(Int)
  case resize(Size)
  /// Another program told a number.
  case told(Int)
}
