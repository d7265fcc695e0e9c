import WmoModel

/// What a place shows, computed once when the place changes.
package enum Content: Sendable {
  case groepen(Groepen)
  case gemeenten(Gemeentenlijst)
  case kaart(Gemeentekaart)
  case vergelijkbaar(Vergelijkbaren)
  case kruistabel(Kruistabel)
  case samenhang(Puntenlijst)
  case ontwikkeling(Reeksen, Kop)
  case figuur(Figuur, Kop)
}

extension Content {
  /// Computes what a place shows.
  init(_ place: Place, _ databank: Databank) throws(Vraagfout) {
    let vraag = place.effectieveVraag
    switch place.level.scene {
    case .groepen: self = .groepen(try databank.groepen(vraag))
    case .gemeenten:
      self = .gemeenten(try databank.gemeenten(vraag, sortering: place.sortering, omgekeerd: place.omgekeerd))
    case .kaart(let code): self = .kaart(try databank.kaart(code, vraag))
    case .vergelijkbaar(let code):
      self = .vergelijkbaar(try databank.vergelijkbaar(code, vraag, aantal: place.peers))
    case .kruistabel(let kruis): self = .kruistabel(try databank.kruistabel(vraag, met: kruis))
    case .samenhang(let x, let y):
      self = .samenhang(Puntenlijst(try databank.samenhang(vraag, x: x, y: y ?? .maat(vraag.maat))))
    case .figuur(let nummer):
      self = .figuur(try databank.figuur(nummer, place), try Kop(databank.selectie(vraag)))
    case .ontwikkeling(let onderwerpen):
      // Groups are made within the filters of the question, but not within what was opened on the way.
      self = .ontwikkeling(
        try databank.reeksen(onderwerpen, place.vraag, place.reekswijze), try Kop(databank.selectie(place.vraag)))
    }
  }

  /// The head of the answer: measure, balance, unit, document and numbers.
  var kop: Kop {
    switch self {
    case .groepen(let groepen): groepen.kop
    case .gemeenten(let lijst): lijst.kop
    case .kaart(let kaart): kaart.kop
    case .vergelijkbaar(let vergelijking): vergelijking.kop
    case .kruistabel(let tabel): tabel.kop
    case .samenhang(let lijst): lijst.samenhang.kop
    case .ontwikkeling(_, let kop), .figuur(_, let kop): kop
    }
  }

  /// What it rests on that the user brought.
  var eigen: [Eigendeel] {
    if case .ontwikkeling(let reeksen, _) = self { reeksen.eigen } else { kop.eigen }
  }

  /// The caveats that belong to it.
  var kanttekeningen: [Kanttekening] {
    switch self {
    case .groepen(let groepen): groepen.kanttekeningen
    case .gemeenten(let lijst): lijst.kanttekeningen
    case .kaart(let kaart): kaart.kanttekeningen
    case .vergelijkbaar(let vergelijking): vergelijking.kanttekeningen
    case .kruistabel(let tabel): tabel.kanttekeningen
    case .samenhang(let lijst): lijst.samenhang.kanttekeningen
    case .figuur: []
    case .ontwikkeling(let reeksen, _): reeksen.breuken.map(\.kanttekening) + reeksen.kanttekeningen
    }
  }

  /// How many rows can be selected; a card has none.
  var count: Int {
    switch self {
    case .groepen(let groepen): groepen.groepen.count + 1
    case .gemeenten(let lijst): lijst.rijen.count
    case .kaart: 0
    case .vergelijkbaar(let vergelijking): vergelijking.gemeenten.count + 1
    case .kruistabel(let tabel): tabel.rijcategorieen.count
    case .samenhang(let lijst): lijst.punten.count
    case .ontwikkeling(let reeksen, _): reeksen.reeksen.count
    case .figuur: 0
    }
  }

  /// The code of a row.
  func key(at index: Int) -> String? {
    switch self {
    case .groepen(let groepen): groepen.rows[index].categorie.code
    case .gemeenten(let lijst): lijst.rijen[index].gemeente.code.description
    case .kaart, .figuur: nil
    case .vergelijkbaar(let vergelijking): vergelijking.rows[index].code.description
    case .kruistabel(let tabel): tabel.rijcategorieen[index].code
    case .samenhang(let lijst): lijst.punten[index].gemeente.code.description
    case .ontwikkeling(let reeksen, _):
      reeksen.reeksen[index].key(in: reeksen)
    }
  }

  /// The row with a code.
  func index(of key: String) -> Int? {
    switch self {
    case .groepen(let groepen): return groepen.rows.firstIndex { $0.categorie.code == key }
    case .gemeenten(let lijst):
      guard let code = GMCode(key) else { return nil }
      return lijst.omvang.plaatsen[code]
    case .kaart, .figuur: return nil
    case .vergelijkbaar(let vergelijking): return vergelijking.rows.firstIndex { $0.code.description == key }
    case .kruistabel(let tabel): return tabel.rijcategorieen.firstIndex { $0.code == key }
    case .samenhang(let lijst): return lijst.punten.firstIndex { $0.gemeente.code.description == key }
    case .ontwikkeling(let reeksen, _):
      return reeksen.reeksen.firstIndex { $0.key(in: reeksen) == key }
        ?? reeksen.reeksen.firstIndex { $0.onderwerp.categorie == key }
    }
  }
}

extension Content {
  /// The gemeenten on the screen, one by one; of comparable ones without the own.
  var codes: [GMCode] {
    switch self {
    case .gemeenten(let lijst): lijst.rijen.map(\.gemeente.code)
    case .vergelijkbaar(let vergelijking): vergelijking.gemeenten.map(\.gemeente.code)
    case .samenhang(let lijst): lijst.punten.map(\.gemeente.code)
    case .ontwikkeling(let reeksen, _):
      reeksen.reeksen.filter { $0.document == reeksen.document }.compactMap(\.onderwerp.code)
    case .kaart(let kaart): [kaart.gemeente.code]
    case .groepen, .kruistabel, .figuur: []
    }
  }
}

extension Reeksonderwerp {
  /// The category of a group of one.
  fileprivate var categorie: String? {
    guard case .groep(let filter) = self, filter.categorieen.count == 1 else { return nil }
    return filter.categorieen[0]
  }
}

extension Reeks {
  /// What tells the row from the others: the gemeente or the name, and the document when it is not the one that was asked.
  func key(in reeksen: Reeksen) -> String {
    guard let code = onderwerp.code else { return naam }
    return document == reeksen.document ? code.description : "\(code) \(document.rawValue)"
  }
}

extension Groepen {
  /// The rows of the screen: the groups and all gemeenten together.
  var rows: [Groep] { groepen + [samen] }
}

extension Vergelijkbaren {
  /// The rows of the screen: the own gemeente and those that are like it.
  var rows: [Gemeente] { [gemeente] + gemeenten.map(\.gemeente) }
}
