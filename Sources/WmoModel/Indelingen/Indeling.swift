/// A way to divide gemeenten into groups.
package enum Indeling: String, CaseIterable, Sendable {
  case taakzwaarte
  case breedteTaakopdracht = "breedte-taakopdracht"
  case positionering
  case bekostigingHH = "bekostiging-hh"
  case bekostigingBegeleiding = "bekostiging-begeleiding"
  case contractvorm
  case toetreding
  case inkoopprofielHH = "inkoopprofiel-hh"
  case inkoopprofielBegeleiding = "inkoopprofiel-begeleiding"
  case gemeentegrootte
  case regio
  case provincie
  case stedelijkheid
  case socialeStructuur = "sociale-structuur"
  case centrumgemeente
  case inkoopregio
  case inkoopregioOmvang = "inkoopregio-omvang"
}

extension Indeling {
  /// The name on the screen.
  package var naam: String {
    switch self {
    case .taakzwaarte: "taakzwaarte"
    case .breedteTaakopdracht: "breedte van de taakopdracht"
    case .positionering: "positionering van de toegang"
    case .bekostigingHH: "bekostiging hulp bij het huishouden"
    case .bekostigingBegeleiding: "bekostiging begeleiding"
    case .contractvorm: "contractvorm"
    case .toetreding: "tussentijdse toetreding"
    case .inkoopprofielHH: "inkoopprofiel hulp bij het huishouden"
    case .inkoopprofielBegeleiding: "inkoopprofiel begeleiding"
    case .gemeentegrootte: "gemeentegrootte"
    case .regio: "regio"
    case .provincie: "provincie"
    case .stedelijkheid: "stedelijkheid"
    case .socialeStructuur: "sociale structuur"
    case .centrumgemeente: "centrumgemeente"
    case .inkoopregio: "inkoopregio"
    case .inkoopregioOmvang: "omvang van de inkoopregio"
    }
  }

  /// Where the division comes from, for the line under the title.
  package var herkomst: String {
    switch self {
    case .taakzwaarte: "eigen benadering op het gemeentefonds"
    case .breedteTaakopdracht, .positionering, .bekostigingHH, .bekostigingBegeleiding, .contractvorm, .toetreding,
      .inkoopprofielHH, .inkoopprofielBegeleiding:
      "uit openbare bronnen, onvolledig en selectief"
    case .inkoopregio, .inkoopregioOmvang: "uit openbare bronnen, onvolledig; groepen overlappen"
    case .gemeentegrootte: "inwoners op 1 januari"
    case .regio: "provincies samengenomen zoals RIVM"
    case .provincie, .stedelijkheid, .centrumgemeente: "CBS, gebieden in Nederland"
    case .socialeStructuur: "BZK"
    }
  }

  /// The same in a word or two, for a menu.
  package var herkomstKort: String {
    switch self {
    case .taakzwaarte: "eigen benadering"
    case _ where overlapt: "openbare bronnen, overlapt"
    case _ where steuntOpKenmerken: "openbare bronnen"
    case .socialeStructuur: "BZK"
    default: "CBS"
    }
  }

  /// Whether the division rests on the cited statements in `kenmerken.csv`.
  package var steuntOpKenmerken: Bool {
    switch self {
    case .breedteTaakopdracht, .positionering, .bekostigingHH, .bekostigingBegeleiding, .contractvorm, .toetreding,
      .inkoopprofielHH, .inkoopprofielBegeleiding, .inkoopregio, .inkoopregioOmvang:
      true
    default: false
    }
  }

  /// Whether a gemeente may stand in more than one group: an inkoopregio is per product.
  package var overlapt: Bool { self == .inkoopregio || self == .inkoopregioOmvang }

  /// The dimensie of the statements that it shows directly, if it is one.
  package var dimensie: Dimensie? {
    switch self {
    case .breedteTaakopdracht: .breedte
    case .positionering: .positionering
    case .bekostigingHH: .bekostigingHH
    case .bekostigingBegeleiding: .bekostigingBegeleiding
    case .contractvorm: .contractvorm
    case .toetreding: .toetreding
    case .inkoopregio, .inkoopregioOmvang: .inkoopregio
    case .inkoopprofielHH: .inkoopprofielHH
    case .inkoopprofielBegeleiding: .inkoopprofielBegeleiding
    default: nil
    }
  }
}
