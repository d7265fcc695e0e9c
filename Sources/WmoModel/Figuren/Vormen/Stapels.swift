/// A bar per category, divided into the same parts.
package struct Stapels: Hashable, Sendable {
  package let waardeas: As
  package let delen: [Stapeldeel]
  package let stapels: [Stapel]
  /// Whether the values of a bar are percentages of the whole.
  package let isAandeel: Bool

  package init(waardeas: As, delen: [Stapeldeel], stapels: [Stapel], isAandeel: Bool = false) {
    self.waardeas = waardeas
    self.delen = delen
    self.stapels = stapels
    self.isAandeel = isAandeel
  }
}

/// What one part of every bar stands for.
package struct Stapeldeel: Hashable, Sendable {
  /// The sign by which it is known without colour.
  package let teken: Character
  package let naam: String

  package init(_ teken: Character, _ naam: String) {
    self.teken = teken
    self.naam = naam
  }
}

extension Stapeldeel {
  /// Parts with a number as sign, counted from 1.
  package static func genummerd(_ namen: [String]) -> [Stapeldeel] {
    let tekens = Array("123456789abcdefghijklmnopqrstuvwxyz")
    return namen.enumerated().map { Stapeldeel(tekens[min($0, tekens.count - 1)], $1) }
  }
}

/// One divided bar.
package struct Stapel: Hashable, Sendable {
  package let code: String
  package let naam: String
  /// A value per part, in the order of the parts; nil when there is no figure.
  package let waarden: [Double?]
  /// How many gemeenten are behind it; nil for a single gemeente.
  package let n: Int?
  package var isGemarkeerd = false

  package init(code: String, naam: String, waarden: [Double?], n: Int? = nil, isGemarkeerd: Bool = false) {
    self.code = code
    self.naam = naam
    self.waarden = waarden
    self.n = n
    self.isGemarkeerd = isGemarkeerd
  }

  /// The sum of the parts; nil when none has a figure.
  package var totaal: Double? {
    let bekend = waarden.compactMap { $0 }
    return bekend.isEmpty ? nil : bekend.reduce(0, +)
  }
}
