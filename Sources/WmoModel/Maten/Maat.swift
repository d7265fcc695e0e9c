/// A measure: which taakvelden of the Iv3 are added up, or which clients are counted.
package enum Maat: String, CaseIterable, Sendable {
  case toegang
  case voorzieningen
  case diensten
  case maatwerk
  case hulpBijHuishouden = "hulp-bij-huishouden"
  case begeleiding
  case overigMaatwerk = "overig-maatwerk"
  case beschermdWonenOpvang = "beschermd-wonen-opvang"
  case toegangEnMaatwerk = "toegang-en-maatwerk"
  case clienten
  case clientenHulp = "clienten-hh"
  case clientenBegeleiding = "clienten-begeleiding"
  case clientenVoorzieningen = "clienten-voorzieningen"
  case clientenVerblijf = "clienten-bw"
}

extension Maat {
  /// The name on the screen.
  package var naam: String {
    switch self {
    case .toegang: "Toegang"
    case .voorzieningen: "Maatwerkvoorzieningen"
    case .diensten: "Maatwerkdiensten"
    case .maatwerk: "Maatwerk"
    case .hulpBijHuishouden: "Hulp bij het huishouden"
    case .begeleiding: "Begeleiding en dagbesteding"
    case .overigMaatwerk: "Overig maatwerk"
    case .beschermdWonenOpvang: "Beschermd wonen en opvang"
    case .toegangEnMaatwerk: "Toegang en maatwerk"
    case .clienten: "Cliënten met maatwerk"
    case .clientenHulp: "Cliënten met hulp bij het huishouden"
    case .clientenBegeleiding: "Cliënten met ondersteuning thuis"
    case .clientenVoorzieningen: "Cliënten met hulpmiddelen"
    case .clientenVerblijf: "Cliënten met verblijf en opvang"
    }
  }

  /// The name where there is little room.
  package var kort: String {
    switch self {
    case .voorzieningen: "Voorzieningen"
    case .diensten: "Diensten"
    case .hulpBijHuishouden: "Huishoudelijke hulp"
    case .begeleiding: "Begeleiding"
    case .beschermdWonenOpvang: "Bw en opvang"
    case .toegang, .maatwerk, .overigMaatwerk, .toegangEnMaatwerk: naam
    case .clienten: "Cliënten"
    case .clientenHulp: "Cliënten hulp"
    case .clientenBegeleiding: "Cliënten thuis"
    case .clientenVoorzieningen: "Cliënten hulpm."
    case .clientenVerblijf: "Cliënten verblijf"
    }
  }

  /// What is in it, in a few words.
  package var omschrijving: String {
    switch self {
    case .toegang: "wijkteams en loketten, breder dan de Wmo"
    case .voorzieningen: "hulpmiddelen, woningaanpassing, vervoer"
    case .diensten: "hulp, begeleiding, dagbesteding"
    case .maatwerk: "voorzieningen en diensten samen"
    case .hulpBijHuishouden: "deel van diensten"
    case .begeleiding: "deel van diensten"
    case .overigMaatwerk: "restpost en wat niet is gesplitst"
    case .beschermdWonenOpvang: "vooral bij centrumgemeenten"
    case .toegangEnMaatwerk: "de som van beide"
    case .clienten: "wie twee soorten heeft, telt één keer"
    case .clientenVoorzieningen: "deel van alle cliënten: hulpmiddelen en diensten"
    case .clientenHulp, .clientenBegeleiding, .clientenVerblijf: "deel van alle cliënten"
    }
  }
}
