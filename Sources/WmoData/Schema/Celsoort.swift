/// What the cells of a column may hold.
package enum Celsoort: Hashable, Sendable {
  /// `GM` and four digits.
  case gmCode
  /// Free text without control characters.
  case tekst
  /// A whole number within bounds.
  case geheel(ClosedRange<Int>)
  /// A number with a decimal point within bounds.
  case getal(ClosedRange<Double>)
  /// One of a few words.
  case woord([String])
  /// A year of four digits.
  case jaar
  /// A day, `2023-01-01`.
  case datum
  /// A circulaire of the gemeentefonds, `M2024_2024`.
  case circulaire
}

extension Celsoort {
  /// People in a gemeente: at least one, and fewer than the country has.
  static let personen = geheel(1...20_000_000)
  /// Thousand euros; a hundred times the largest gemeente still fits.
  static let duizendEuro = geheel(-100_000_000...100_000_000)
  /// A small count.
  static let aantal = geheel(0...100_000)
  /// An amount or a volume that is not negative.
  static let nietNegatief = getal(0...1_000_000_000)

  /// The words of an enumeration.
  static func woord<Woord: CaseIterable & RawRepresentable<String>>(van _: Woord.Type) -> Celsoort {
    .woord(Woord.allCases.map(\.rawValue))
  }
}
