/// Something that can stand along an axis: a measure of spending or a property of the population.
package enum Grootheid: Hashable, Sendable {
  case maat(Maat)
  /// The gemeentefonds amount for individuele voorzieningen Wmo per adult.
  case taakzwaartebedrag
  case inwoners
  /// The volume of a maatstaf of the gemeentefonds, per inhabitant.
  case maatstaf(Maatstaf)
}

extension Grootheid: CaseIterable {
  package static var allCases: [Grootheid] {
    Maat.allCases.map(Grootheid.maat) + [.taakzwaartebedrag, .inwoners] + Maatstaf.allCases.map(Grootheid.maatstaf)
  }
}

extension Grootheid: RawRepresentable {
  /// The word on the command line.
  package var rawValue: String {
    switch self {
    case .maat(let maat): maat.rawValue
    case .taakzwaartebedrag: "taakzwaarte-bedrag"
    case .inwoners: "inwoners"
    case .maatstaf(let maatstaf): slug(maatstaf.rawValue)
    }
  }

  package init?(rawValue: String) {
    guard let grootheid = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = grootheid
  }
}

extension Grootheid {
  /// The name on the screen.
  package var naam: String {
    switch self {
    case .maat(let maat): maat.naam
    case .taakzwaartebedrag: "Taakzwaarte-bedrag"
    case .inwoners: "Inwoners"
    case .maatstaf(let maatstaf): maatstaf.naam.prefix(1).uppercased() + maatstaf.naam.dropFirst()
    }
  }

  /// The unit of a value; that of a measure follows the denominator of the question.
  package func eenheid(_ noemer: Noemer) -> String {
    switch self {
    case .maat(let maat): maat.eenheid(noemer)
    case .taakzwaartebedrag: Noemer.volwassene.eenheid
    case .inwoners: "inwoners"
    case .maatstaf: "per inwoner"
    }
  }

  /// The parts that it rests on, apart from those of a measure or a division.
  func delen(_ jaar: Int, maatstaven circulaire: Circulaire) -> [Gegevensdeel] {
    switch self {
    case .maat, .taakzwaartebedrag: []
    case .inwoners: [.gemeenten(jaar)]
    case .maatstaf: [.gemeentefonds(circulaire)]
    }
  }

  /// The measure of spending that it is, if it is one.
  package var maat: Maat? {
    guard case .maat(let maat) = self else { return nil }
    return maat
  }
}
