/// How a gemeente buys a service, by RIVM-rapport 2025-0083, table 3.1: bekostiging, contractvorm and tussentijdse toetreding together.
package enum Inkoopprofiel: String, CaseIterable, Sendable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"
  case e = "E"
  case f = "F"
  case g = "G"
  case h = "H"
}

extension Inkoopprofiel {
  /// The three characteristics of the profile, in the words of the data.
  package var kenmerken: (bekostiging: String, contractvorm: String, toetreding: String) {
    switch self {
    case .a: ("inspanningsgericht", "raamovereenkomst", "ja")
    case .b: ("inspanningsgericht", "raamovereenkomst", "nee")
    case .c: ("inspanningsgericht", "budgetplafond", "nee")
    case .d: ("inspanningsgericht", "vast_budget", "ja")
    case .e: ("outputgericht", "raamovereenkomst", "ja")
    case .f: ("outputgericht", "raamovereenkomst", "nee")
    case .g: ("outputgericht", "budgetplafond", "nee")
    case .h: ("taakgericht", "vast_budget", "nee")
    }
  }

  /// The letter and what it stands for.
  package var naam: String {
    switch self {
    case .a: "A inspanning, raam, toetreding"
    case .b: "B inspanning, raam, dicht"
    case .c: "C inspanning, budgetplafond"
    case .d: "D inspanning, vast budget"
    case .e: "E output, raam, toetreding"
    case .f: "F output, raam, dicht"
    case .g: "G output, budgetplafond"
    case .h: "H taakgericht, vast budget"
    }
  }

  /// The profiles that fit what is known; an unknown characteristic excludes nothing.
  package static func passend(bekostiging: String, contractvorm: String?, toetreding: String?) -> [Inkoopprofiel] {
    allCases.filter { profiel in
      let kenmerken = profiel.kenmerken
      return kenmerken.bekostiging == bekostiging && (contractvorm ?? kenmerken.contractvorm) == kenmerken.contractvorm
        && (toetreding ?? kenmerken.toetreding) == kenmerken.toetreding
    }
  }

  /// The category for the profiles that fit: one, a range such as `E-G`, a choice such as `A of D`, or none.
  package static func categorie(voor profielen: [Inkoopprofiel]) -> Categorie {
    guard let eerste = profielen.first, let laatste = profielen.last else {
      return Categorie(code: "geen-profiel", naam: "past in geen profiel")
    }
    if profielen.count == 1 { return Categorie(code: eerste.rawValue, naam: eerste.naam) }
    let letters = profielen.map(\.rawValue)
    let plaatsen = profielen.compactMap { allCases.firstIndex(of: $0) }
    let isAaneen = zip(plaatsen, plaatsen.dropFirst()).allSatisfy { $1 == $0 + 1 }
    return isAaneen
      ? Categorie(
        code: "\(eerste.rawValue)-\(laatste.rawValue)", naam: "\(eerste.rawValue)–\(laatste.rawValue) (onvolledig)")
      : Categorie(code: letters.joined(separator: "-of-"), naam: letters.joined(separator: " of ") + " (onvolledig)")
  }
}
