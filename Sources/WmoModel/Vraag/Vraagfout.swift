/// Why a question has no answer.
///
/// The words that go with it are in `zin`.
package enum Vraagfout: Error, Equatable, Sendable {
  case onbekendVerslag(Verslagsoort, bestaand: [Verslagsoort])
  case maatOntbreekt(Maat, Verslagsoort, wel: [Verslagsoort])
  /// The data have no clients at all.
  case geenClienten
  /// CBS counts no clients that belong to the measure.
  case nietPerClient(Maat)
  case clientenOntbreken(Maat, Verslagsoort, wel: [Verslagsoort])
  case onbekendeCategorie(String, Indeling, bestaand: [String])
  case gemeenteBestaatNiet(String, Verslagsoort)
  case geenMaatstaven(String, Circulaire)
  case geenVergelijkbare(String)
  /// A series was asked of a gemeente that is no more.
  case opgeheven(String, datum: String, opvolgers: [String])
  /// The data do not have what the answer needs.
  case ontbreekt(String)
  /// A figure of the catalogue cannot be made; the sentence says why.
  case geenFiguur(zin: String)
  case geenPrijspeil(Int, bestaand: [Int])
  /// No gemeente of today is in the group.
  case legeGroep([Filter])
}

extension Vraagfout {
  /// One Dutch sentence that names what is the matter and what would work.
  package var zin: String {
    switch self {
    case .geenFiguur(let zin): zin
    case .onbekendVerslag(let soort, let bestaand):
      "Er is geen \(soort); er zijn \(bestaand.opsomming)."
    case .maatOntbreekt(let maat, let soort, let wel):
      "De maat \(maat.rawValue) is er niet in de \(soort); die is er wel in \(wel.opsomming)."
    case .geenClienten: "Dat kan niet: er zijn geen cliëntgegevens; importeer ze met ‘wmo data importeer clienten’."
    case .nietPerClient(let maat):
      maat.isBedrag
        ? "Bij de maat \(maat.rawValue) telt het CBS geen cliënten; per cliënt zijn er \(Maat.allCases.filter { $0.bijClienten != nil }.map(\.rawValue).joined(separator: ", "))."
        : "De maat \(maat.rawValue) telt zelf cliënten; kies een andere noemer dan client."
    case .clientenOntbreken(let maat, let soort, let wel):
      "Er zijn geen cliënten bij de maat \(maat.rawValue) in de \(soort); die zijn er wel in \(wel.opsomming)."
    case .onbekendeCategorie(let woord, let indeling, let bestaand):
      "De indeling \(indeling.rawValue) heeft geen categorie ‘\(woord)’; er zijn: \(bestaand.joined(separator: ", "))."
    case .geenMaatstaven(let naam, let circulaire):
      "Voor \(naam) heeft circulaire \(circulaire.rawValue) geen maatstaven, dus er is niets om mee te vergelijken; kies een gemeente van 2023 of later."
    case .geenVergelijkbare(let naam):
      "Geen andere gemeente dan \(naam) voldoet aan de filters; neem een filter weg."
    case .gemeenteBestaatNiet(let naam, let soort):
      "\(naam) bestaat niet in de \(soort); kies een ander jaar."
    case .opgeheven(let naam, let datum, let opvolgers):
      Opheffing(naam: naam, datum: datum, opvolgers: opvolgers).zin + "; vraag de reeks van "
        + (opvolgers.count == 1 ? "\(opvolgers[0])." : "een van deze.")
    case .ontbreekt(let wat): "Dat kan niet worden gemaakt: in de gegevens ontbreekt \(wat)."
    case .geenPrijspeil(let jaar, let bestaand):
      bestaand.isEmpty
        ? "Er is geen prijspeil \(jaar): de gegevens hebben geen consumentenprijsindex."
        : "Er is geen prijspeil \(jaar); er zijn \(jaartekst(bestaand))."
    case .legeGroep(let filters):
      "Geen gemeente van nu voldoet aan \(filters.map(\.tekst).joined(separator: " en ")); kies een andere groep of neem een filter weg."
    }
  }
}

extension [Verslagsoort] {
  /// Documents in words: `jaarrekening 2023 en begroting 2023 tot en met 2025`.
  package var opsomming: String {
    let delen = Document.allCases.reversed().compactMap { document -> String? in
      let jaren = filter { $0.document == document }.map(\.jaar).sorted()
      guard let eerste = jaren.first, let laatste = jaren.last else { return nil }
      let isAaneen = laatste - eerste == jaren.count - 1 && jaren.count > 2
      let tekst = isAaneen ? "\(eerste) tot en met \(laatste)" : jaren.map(String.init).joined(separator: ", ")
      return "\(document.rawValue) \(tekst)"
    }
    return delen.isEmpty ? "geen documenten" : delen.joined(separator: " en ")
  }
}
