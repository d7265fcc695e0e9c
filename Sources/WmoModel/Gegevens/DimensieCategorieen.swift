extension Dimensie {
  /// The words that the data may use for this dimensie, in the order of the report; nil when any name will do.
  ///
  /// Source: RIVM-rapport 2025-0083, boxes 2.1 and 2.2, section 3.1 and table 3.1.
  package var categorieen: [String]? {
    switch self {
    case .breedte: ["centraal_loket", "team_alleen_toegang", "team_complex", "team_complex_breed"]
    case .positionering:
      ["gemeentelijke_afdeling", "netwerksamenwerking", "hoofdaanbieder", "speciale_rechtspersoon"]
    case .bekostigingHH, .bekostigingBegeleiding: ["inspanningsgericht", "outputgericht", "taakgericht"]
    case .contractvorm: ["raamovereenkomst", "budgetplafond", "vast_budget"]
    case .toetreding: ["ja", "nee"]
    case .inkoopregio: nil
    case .inkoopprofielHH, .inkoopprofielBegeleiding: Inkoopprofiel.allCases.map(\.rawValue)
    }
  }
}
