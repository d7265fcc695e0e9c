extension Indeling {
  /// The categories that the division always has, in the order of the sources and without onbekend.
  ///
  /// Empty for inkoopregio, whose categories are the names in the data. Sources: RIVM-rapport 2025-0083, tables B1.1 and B1.2
  /// (taakzwaarte, size, region), boxes 2.1 and 2.2 (access), section 3.1 and table 3.1 (purchasing).
  package var vasteCategorieen: [Categorie] {
    switch self {
    case .taakzwaarte: Taakzwaarteklasse.allCases.map { Categorie($0.naam) }
    case .breedteTaakopdracht:
      [
        Categorie(code: "centraal-loket", naam: "centraal loket"),
        Categorie(code: "team-alleen-toegang", naam: "sociaal team, alleen toegang"),
        Categorie(code: "team-complex", naam: "sociaal team, ook complex"),
        Categorie(code: "team-complex-breed", naam: "sociaal team, complex en breed"),
      ]
    case .positionering:
      [
        Categorie("gemeentelijke afdeling"), Categorie("netwerksamenwerking"), Categorie("hoofdaanbieder"),
        Categorie("speciale rechtspersoon"),
      ]
    case .bekostigingHH, .bekostigingBegeleiding:
      [Categorie("inspanningsgericht"), Categorie("outputgericht"), Categorie("taakgericht")]
    case .contractvorm: [Categorie("raamovereenkomst"), Categorie("budgetplafond"), Categorie("vast budget")]
    case .toetreding: [Categorie("ja"), Categorie("nee")]
    case .inkoopprofielHH, .inkoopprofielBegeleiding:
      Inkoopprofiel.allCases.map { Categorie(code: $0.rawValue, naam: $0.naam) }
    case .gemeentegrootte: Gemeentegrootte.allCases.map { Categorie(code: $0.rawValue, naam: $0.naam) }
    case .regio: Regio.allCases.map { Categorie($0.rawValue) }
    case .provincie: Provincie.allCases.map { Categorie($0.rawValue) }
    case .stedelijkheid: Stedelijkheid.allCases.map { Categorie($0.rawValue.lowercased()) }
    case .socialeStructuur: SocialeStructuur.allCases.map { Categorie($0.rawValue.lowercased()) }
    case .centrumgemeente: [Categorie("centrumgemeente"), Categorie("overige gemeente")]
    case .inkoopregio: []
    case .inkoopregioOmvang: Regioomvang.allCases.map { Categorie(code: $0.rawValue, naam: $0.naam) }
    }
  }
}

/// The size of a gemeente by inhabitants, in the four classes of RIVM-rapport 2025-0083, table B1.2.
package enum Gemeentegrootte: String, CaseIterable, Sendable {
  case klein = "tot-20"
  case middelklein = "20-50"
  case middelgroot = "50-100"
  case groot = "vanaf-100"

  package var naam: String {
    switch self {
    case .klein: "minder dan 20 duizend"
    case .middelklein: "20 tot 50 duizend"
    case .middelgroot: "50 tot 100 duizend"
    case .groot: "100 duizend en meer"
    }
  }

  /// The class of a number of inhabitants.
  package init(inwoners: Int) {
    self =
      switch inwoners {
      case ..<20_000: .klein
      case ..<50_000: .middelklein
      case ..<100_000: .middelgroot
      default: .groot
      }
  }
}

/// How many gemeenten buy together.
///
/// From ten on RIVM-rapport 2025-0083, figure 5.11, sees another level of spending.
package enum Regioomvang: String, CaseIterable, Sendable {
  case alleen = "1"
  case klein = "2-4"
  case middel = "5-9"
  case groot = "vanaf-10"

  package var naam: String {
    switch self {
    case .alleen: "koopt alleen in"
    case .klein: "2 tot en met 4 gemeenten"
    case .middel: "5 tot en met 9 gemeenten"
    case .groot: "10 gemeenten of meer"
    }
  }

  /// The class of a number of gemeenten, or nil for numbers below 1.
  package init?(aantal: Int) {
    switch aantal {
    case 1: self = .alleen
    case 2...4: self = .klein
    case 5...9: self = .middel
    case 10...: self = .groot
    default: return nil
    }
  }
}
