/// What the room sees, as it is told to the notes on another terminal.
package enum Zaal: Hashable, Sendable {
  /// A slide, counted from 0.
  case dia(Int)
  /// Nothing, after a slide.
  case leeg(dia: Int)
  /// The explorer, opened at a slide.
  case verkenner(dia: Int)
  case gestopt

  /// The number by which it is told.
  package var nummer: Int {
    switch self {
    case .dia(let index): index * 3
    case .leeg(let index): index * 3 + 1
    case .verkenner(let index): index * 3 + 2
    case .gestopt: -1
    }
  }

  /// What a number tells; nil when it tells nothing.
  package init?(nummer: Int) {
    switch (nummer, nummer % 3) {
    case (-1, _): self = .gestopt
    case (0..., 0): self = .dia(nummer / 3)
    case (0..., 1): self = .leeg(dia: nummer / 3)
    case (0..., 2): self = .verkenner(dia: nummer / 3)
    default: return nil
    }
  }

  /// Which slide it belongs to; nil after the end.
  var dia: Int? {
    switch self {
    case .dia(let index), .leeg(let index), .verkenner(let index): index
    case .gestopt: nil
    }
  }
}
