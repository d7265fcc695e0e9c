/// What a group of gemeenten has in common in one measure.
///
/// Figures have the unit of the measure.
package struct Samenvatting: Hashable, Sendable {
  /// A gemeente, by its place in the document, and its figure.
  package struct Uiterste: Hashable, Sendable {
    package let gemeente: Int
    package let waarde: Double
  }

  /// How many gemeenten are in the group, with or without a figure.
  package let gemeenten: Int
  /// How many of them have a figure.
  package let metCijfer: Int
  /// The mean over gemeenten: the "gemiddelde gemeente".
  package let gemiddelde: Double?
  /// The mean weighted by the denominator: the "gemiddelde volwassene" or "gemiddelde inwoner"; nil for totals.
  package let gewogenGemiddelde: Double?
  package let mediaan: Double?
  package let p10: Double?
  package let p25: Double?
  package let p75: Double?
  package let p90: Double?
  package let minimum: Uiterste?
  package let maximum: Uiterste?
}

extension Samenvatting {
  /// How many figures a group must have before it says anything.
  static let genoeg = 5

  /// Whether the group is too small to say anything about: fewer than five gemeenten with a figure.
  package var isTeKlein: Bool { metCijfer < Self.genoeg }

  /// Summarises the figures of some gemeenten of a measurement.
  ///
  /// - Complexity: O(n log n).
  package init(van leden: [Int], in meting: Meting) {
    let gevonden = leden.compactMap { lid in
      meting.cijfers[lid].waarde.map { Uiterste(gemeente: lid, waarde: $0) }
    }
    .sorted { ($0.waarde, $0.gemeente) < ($1.waarde, $1.gemeente) }
    let waarden = gevonden.map(\.waarde)
    gemeenten = leden.count
    metCijfer = waarden.count
    gemiddelde = waarden.isEmpty ? nil : waarden.reduce(0, +) / Double(waarden.count)
    gewogenGemiddelde = Self.gewogen(gevonden, meting)
    mediaan = waarden.mediaan
    p10 = waarden.kwantiel(0.10)
    p25 = waarden.kwantiel(0.25)
    p75 = waarden.kwantiel(0.75)
    p90 = waarden.kwantiel(0.90)
    minimum = gevonden.first
    maximum = gevonden.last
  }

  private static func gewogen(_ gevonden: [Uiterste], _ meting: Meting) -> Double? {
    guard meting.noemer != .totaal, !gevonden.isEmpty else { return nil }
    var som = 0.0
    var gewicht = 0.0
    for punt in gevonden {
      let aantal = Double(meting.verslag.aantal(meting.noemer, meting.maat, punt.gemeente) ?? 0)
      som += punt.waarde * aantal
      gewicht += aantal
    }
    return gewicht > 0 ? som / gewicht : nil
  }
}
