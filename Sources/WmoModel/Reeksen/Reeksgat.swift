/// Why a year of a series has no figure.
package enum Reeksgat: Hashable, Sendable {
  case geenDocument(Verslagsoort)
  case maatOntbreekt(Maat, Verslagsoort)
  /// A predecessor was divided over several gemeenten, so that its amounts belong to none of them.
  case gesplitst(naam: String, datum: String)
  /// A predecessor that should be in the document is not.
  case ontbreekt(naam: String, Verslagsoort)
  /// The gemeente or a predecessor is in the document without a figure.
  case geenCijfer(naam: String, Verslagsoort, Signaal)
  /// None of the gemeenten in a group has a figure.
  case niemand(Verslagsoort)
  /// No clients of the year are known.
  case clientenOntbreken(Maat, Verslagsoort)
  /// CBS counted the clients otherwise than in the year that was asked.
  case andereTelling(String, dan: String)
  /// The consumer prices of the year are not known.
  case geenPrijsindex(jaar: Int)
  /// The first year with a figure is not above zero, or there is none, so that there is no index.
  case geenBasis
}

extension Reeksgat {
  /// Whether it holds for every gemeente.
  package var isAlgemeen: Bool {
    switch self {
    case .geenDocument, .maatOntbreekt, .clientenOntbreken, .andereTelling, .geenPrijsindex: true
    case .gesplitst, .ontbreekt, .geenCijfer, .niemand, .geenBasis: false
    }
  }

  /// The reason in words, without a full stop.
  package var zin: String {
    switch self {
    case .geenDocument(let soort): "er is in de gegevens geen \(soort)"
    case .maatOntbreekt(let maat, let soort): "de maat \(maat.rawValue) is er niet in de \(soort)"
    case .gesplitst(let naam, let datum):
      "\(naam) is in \(datum.prefix(4)) over meer gemeenten verdeeld; welk deel van de bedragen bij welke gemeente hoort, is niet bekend"
    case .ontbreekt(let naam, let soort): "\(naam) ontbreekt in de \(soort)"
    case .geenCijfer(let naam, let soort, .nietGeleverd): "\(naam) heeft de \(soort) niet geleverd"
    case .geenCijfer(let naam, let soort, .nietInEigen):
      "de eigen gegevens van de \(soort) hebben geen bedragen van \(naam)"
    case .geenCijfer(let naam, let soort, let signaal): "\(naam) heeft geen cijfer in de \(soort): \(signaal.kort)"
    case .niemand(let soort): "geen van de gemeenten heeft een cijfer in de \(soort)"
    case .clientenOntbreken(let maat, let soort):
      "er zijn geen cliënten bij de maat \(maat.rawValue) over \(soort.jaar)"
    case .andereTelling(let telling, let gevraagd):
      "het CBS telde anders: \(telling) in plaats van \(gevraagd)"
    case .geenPrijsindex(let jaar): "er is in de gegevens geen consumentenprijsindex (CPI) voor \(jaar)"
    case .geenBasis: "er is geen eerste jaar met een cijfer boven nul om de index op te baseren"
    }
  }
}
