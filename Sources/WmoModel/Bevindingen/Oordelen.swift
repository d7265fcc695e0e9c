/// The rules by which numbers become a verdict.
extension Uitslag {
  /// Confirmed, or not; nothing to check when there is nothing to compare.
  static func bij(_ klopt: Bool?) -> Uitslag { klopt.map { $0 ? .bevestigd : .nietBevestigd } ?? .nietTeToetsen }

  /// Confirmed when the first holds; the right direction when only the second does.
  static func bij(_ klopt: Bool, richting: Bool) -> Uitslag {
    klopt ? .bevestigd : richting ? .richtingKlopt : .nietBevestigd
  }

  /// Whether the means of all groups rise: all steps confirm, the ends and most of the order give the direction.
  static func stijgend(_ groepen: [Toetsgroep]) -> Uitslag {
    let gemiddelden = groepen.filter(\.isGenoeg).compactMap(\.gemiddelde)
    guard gemiddelden.count >= 2, let eerste = gemiddelden.first, let laatste = gemiddelden.last else {
      return .nietTeToetsen
    }
    let rang = spearman(gemiddelden.indices.map(Double.init), gemiddelden) ?? 0
    return .bij(
      zip(gemiddelden, gemiddelden.dropFirst()).allSatisfy { $0 < $1 }, richting: eerste < laatste && rang > 0.5)
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

  /// The check for which too few gemeenten stand in the groups that it compares.
  static func teKlein(_ groepen: [Toetsgroep], uitleg: String) -> Toetsing {
    Toetsing(
      .nietTeToetsen, groepen.gemiddelden(), n: groepen.n,
      uitleg: "Nodig: vijf gemeenten in elke groep die wordt vergeleken. " + uitleg)
  }

  /// The check whether the means of groups rise, or fall, in the order that they have here.
  static func stijgend(_ groepen: [Toetsgroep], omgekeerd: Bool = false, uitleg: String = "") -> Toetsing {
    let uitslag = Uitslag.stijgend(omgekeerd ? groepen.reversed() : groepen)
    let toetsing = Toetsing(uitslag, groepen.gemiddelden(), n: groepen.n, uitleg: uitleg)
    return uitslag == .nietTeToetsen
      ? toetsing.met("Nodig: twee groepen van ten minste vijf gemeenten.") : toetsing.voorzichtig(groepen)
  }

  /// The same check, but no more than the direction when one of the groups that it compares is thin.
  func voorzichtig(_ groepen: [Toetsgroep]) -> Toetsing {
    guard uitslag == .bevestigd, let kleinste = groepen.filter(\.isGenoeg).map(\.waarden.count).min(), kleinste < 10
    else { return self }
    return Toetsing(.richtingKlopt, waarden, n: n, delen: delen, uitleg: uitleg)
      .met("De kleinste groep telt maar \(kleinste) gemeenten; dat is te dun voor ‘bevestigd’.")
  }

  /// The check with something more that must be known.
  func met(_ zin: String) -> Toetsing {
    Toetsing(uitslag, waarden, n: n, delen: delen, uitleg: uitleg.isEmpty ? zin : "\(uitleg) \(zin)")
  }
}
