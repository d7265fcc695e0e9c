/// Of whom a series is.
package enum Reeksonderwerp: Hashable, Sendable {
  case gemeente(GMCode)
  /// The mean of the gemeenten in some categories of an indeling.
  case groep(Filter)
  /// The mean of all gemeenten that pass the filters of the question.
  case alle
}

extension Reeksonderwerp {
  /// Whether it is a mean of gemeenten.
  package var isGroep: Bool {
    switch self {
    case .gemeente: false
    case .groep, .alle: true
    }
  }

  /// The code of the gemeente, or nil for a group.
  package var code: GMCode? {
    switch self {
    case .gemeente(let code): code
    case .groep, .alle: nil
    }
  }

  /// The indeling of the group, if it has one.
  var indeling: Indeling? {
    switch self {
    case .groep(let filter): filter.indeling
    case .gemeente, .alle: nil
    }
  }
}

/// In what form series are shown.
package struct Reekswijze: Hashable, Sendable {
  /// Whether the first year with a figure is 100.
  package var isIndex = false
  /// The year in whose prices all amounts are; nil for the prices of each year itself.
  package var prijspeil: Int? = nil
  /// Whether the begroting stands beside the jaarrekening.
  package var metBegroting = false

  package init(isIndex: Bool = false, prijspeil: Int? = nil, metBegroting: Bool = false) {
    self.isIndex = isIndex
    self.prijspeil = prijspeil
    self.metBegroting = metBegroting
  }
}
