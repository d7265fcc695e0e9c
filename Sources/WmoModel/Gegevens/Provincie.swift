/// A part of the country as RIVM-rapport 2025-0083, tables B1.1 and B1.2, groups the provinces.
package enum Regio: String, CaseIterable, Sendable {
  case noord = "Noord"
  case oost = "Oost"
  case west = "West"
  case zuid = "Zuid"
}

/// One of the twelve provinces, by the name that CBS uses.
package enum Provincie: String, CaseIterable, Sendable {
  case groningen = "Groningen"
  case fryslan = "Fryslân"
  case drenthe = "Drenthe"
  case overijssel = "Overijssel"
  case flevoland = "Flevoland"
  case gelderland = "Gelderland"
  case utrecht = "Utrecht"
  case noordHolland = "Noord-Holland"
  case zuidHolland = "Zuid-Holland"
  case zeeland = "Zeeland"
  case noordBrabant = "Noord-Brabant"
  case limburg = "Limburg"
}

extension Provincie {
  /// The region of the province: Noord (GR, FR, DR), Oost (OV, GD, FL), West (UT, NH, ZH), Zuid (ZL, NB, LB).
  package var regio: Regio {
    switch self {
    case .groningen, .fryslan, .drenthe: .noord
    case .overijssel, .flevoland, .gelderland: .oost
    case .utrecht, .noordHolland, .zuidHolland: .west
    case .zeeland, .noordBrabant, .limburg: .zuid
    }
  }
}
