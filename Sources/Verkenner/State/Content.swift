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

  /// How many rows can be selected; a card has none.
  var count: Int {
    switch self {
    case .groepen(let groepen): groepen.groepen.count + 1
    case .gemeenten(let lijst): lijst.rijen.count
    case .kaart: 0
    }
  }

  /// The code of a row.
  func key(at index: Int) -> String? {
    switch self {
    case .groepen(let groepen): groepen.rows[index].categorie.code
    case .gemeenten(let lijst): lijst.rijen[index].gemeente.code.description
    case .kaart: nil
    }
  }

  /// The row with a code.
  func index(of key: String) -> Int? {
    switch self {
    case .groepen(let groepen): return groepen.rows.firstIndex { $0.categorie.code == key }
    case .gemeenten(let lijst):
      guard let code = GMCode(key) else { return nil }
      return lijst.rijen.firstIndex { $0.gemeente.code == code }
    case .kaart: return nil
    }
  }
}

extension Groepen {
  /// The rows of the screen: the groups and all gemeenten together.
  var rows: [Groep] { groepen + [samen] }
}
