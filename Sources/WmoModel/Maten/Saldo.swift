/// Whether revenue is subtracted from expenditure.
package enum Saldo: String, CaseIterable, Sendable {
  /// Lasten minus baten.
  case netto
  /// Lasten only.
  case bruto
}

/// By what an amount is divided.
package enum Noemer: String, CaseIterable, Sendable {
  /// Inhabitants of 18 and over on 1 January.
  case volwassene
  /// All inhabitants on 1 January.
  case inwoner
  /// Nothing: the amount in thousand euros.
  case totaal
  /// The clients of the kind that belongs to the measure.
  case client
}

extension Noemer {
  /// The unit of a figure, for a heading: `€ per volwassene`.
  package var eenheid: String {
    switch self {
    case .volwassene: "€ per volwassene"
    case .inwoner: "€ per inwoner"
    case .totaal: "× € 1.000 per gemeente"
    case .client: "€ per cliënt"
    }
  }
}
