import WmoModel

/// What a place shows, computed once when the place changes.
package enum Content: Sendable {
  case groepen(Groepen)
  case gemeenten(Gemeentenlijst)
  case kaart(Gemeentekaart)
}

extension Content {
  /// Computes what a place shows.
  init(_ place: Place, _ databank: Databank) throws(Vraagfout) {
    let vraag = place.effectieveVraag
    switch place.level.scene {
    case .groepen: self = .groepen(try databank.groepen(vraag))
    case .gemeenten: self = .gemeenten(try databank.gemeenten(vraag, sortering: place.sortering))
    case .kaart(let code): self = .kaart(try databank.kaart(code, vraag))
    }
  }

  /// The head of the answer: measure, balance, unit, document and numbers.
  var kop: Kop {
    switch self {
    case .groepen(let groepen): groepen.kop
    case .gemeenten(let lijst): lijst.kop
    case .kaart(let kaart): kaart.kop
    }
  }

  /// The caveats that belong to it.
  var kanttekeningen: [Kanttekening] {
    switch self {
    case .groepen(let groepen): groepen.kanttekeningen
    case .gemeenten(let lijst): lijst.kanttekeningen
    case .kaart(let kaart): kaart.kanttekeningen
    }
  }

  /// The codes of the rows that can be selected; a card has none.
  var keys: [String] {
    switch self {
    case .groepen(let groepen): groepen.rows.map(\.categorie.code)
    case .gemeenten(let lijst): lijst.rijen.map(\.gemeente.code.description)
    case .kaart: []
    }
  }
}

extension Groepen {
  /// The rows of the screen: the groups and all gemeenten together.
  var rows: [Groep] { groepen + [samen] }
}
