/// The rules by which numbers become a verdict.
extension Uitslag {
  /// Confirmed, or not; nothing to check when there is nothing to compare.
  static func bij(_ klopt: Bool?) -> Uitslag { klopt.map { $0 ? .bevestigd : .nietBevestigd } ?? .nietTeToetsen }

  /// Confirmed when the first holds; the right direction when only the second does.
  static func bij(_ klopt: Bool, richting: Bool) -> Uitslag {
    klopt ? .bevestigd : richting ? .richtingKlopt : .nietBevestigd
  }

  /// Whether the means of all groups rise: all steps confirm, only the ends give the direction.
  static func stijgend(_ groepen: [Toetsgroep]) -> Uitslag {
    let gemiddelden = groepen.filter(\.isGenoeg).compactMap(\.gemiddelde)
    guard gemiddelden.count >= 2, let eerste = gemiddelden.first, let laatste = gemiddelden.last else {
      return .nietTeToetsen
    }
    return .bij(zip(gemiddelden, gemiddelden.dropFirst()).allSatisfy { $0 < $1 }, richting: eerste < laatste)
  }

  /// Whether two numbers of a source agree with ours within five percent, or at least move the same way.
  static func van(_ begin: Double, naar eind: Double, bron: (Double, Double)) -> Uitslag {
    let isGelijk = abs(begin / bron.0 - 1) < 0.05 && abs(eind / bron.1 - 1) < 0.05
    return .bij(isGelijk, richting: (eind > begin) == (bron.1 > bron.0) && eind != begin)
  }
}

extension Toetsing {
  /// The check that the data have too few figures for.
  static let teWeinig = Toetsing(.nietTeToetsen, uitleg: "Te weinig gemeenten met een cijfer binnen deze vraag.")
}
