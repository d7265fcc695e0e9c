import WmoModel

/// Which columns a table of the user has: a row per statement, or a row per gemeente with a column per dimensie.
struct Kenmerkkop {
  /// A column that both forms can have.
  enum Veld: String, CaseIterable {
    case gmCode = "gm_code"
    case gemeente
    case dimensie
    case categorie
    case aantalGemeenten = "aantal_gemeenten"
    case jaar
    case jaarVanaf = "jaar_vanaf"
    case jaarTot = "jaar_tot"
    case bewijs
    case bronTitel = "bron_titel"
    case bronURL = "bron_url"
    case toelichting
  }

  private let velden: [Veld: Int]
  /// The columns of the wide form, by place; empty in the long form.
  let dimensies: [(plaats: Int, dimensie: Dimensie)]
  let isBreed: Bool

  /// Reads a header.
  ///
  /// - Throws: What is wrong with it, a fault per column.
  init(_ kop: [String], _ bestand: String, regel: Int) throws(Tekst.Fouten) {
    var (velden, dimensies, fouten): ([Veld: Int], [(plaats: Int, dimensie: Dimensie)], [DatabankFout]) = ([:], [], [])
    for (plaats, kolom) in kop.enumerated() {
      if let veld = Kenmerkkop.veld(kolom), velden[veld] == nil {
        velden[veld] = plaats
      } else if let dimensie = Dimensie(woord: kolom), !dimensies.contains(where: { $0.dimensie == dimensie }) {
        dimensies.append((plaats, dimensie))
      } else {
        let isDubbel = Kenmerkkop.veld(kolom) != nil || Dimensie(woord: kolom) != nil
        fouten.append(DatabankFout(bestand, regel: regel, kolom: kolom, isDubbel ? .kolomDubbel : .kolomOnbekend))
      }
    }
    func eis(_ veld: Veld, _ tekst: String) {
      if velden[veld] == nil {
        fouten.append(DatabankFout(bestand, regel: regel, kolom: veld.rawValue, .invoer(tekst)))
      }
    }
    isBreed = !dimensies.isEmpty
    if velden[.gmCode] == nil { eis(.gemeente, "er is geen kolom met de naam of de code van de gemeente") }
    if isBreed, velden[.dimensie] != nil || velden[.categorie] != nil {
      fouten.append(
        DatabankFout(
          bestand, regel: regel,
          .invoer("er is een kolom per dimensie en ook een kolom dimensie of categorie; kies een van beide vormen")))
    } else if !isBreed {
      eis(.dimensie, "deze kolom ontbreekt, en er is ook geen kolom met de naam van een dimensie")
      eis(.categorie, "deze kolom ontbreekt, en er is ook geen kolom met de naam van een dimensie")
    }
    if velden[.jaar] != nil, velden[.jaarVanaf] != nil || velden[.jaarTot] != nil {
      fouten.append(
        DatabankFout(
          bestand, regel: regel, kolom: "jaar", .invoer("er is ook jaar_vanaf of jaar_tot; laat een van beide weg")))
    }
    (self.velden, self.dimensies) = (velden, dimensies)
    if !fouten.isEmpty { throw Tekst.Fouten(fouten) }
  }

  /// The cell of a column in a row; empty when the table has no such column.
  func cel(_ veld: Veld, _ rij: [String]) -> String { velden[veld].map { rij[$0] } ?? "" }

  private static func veld(_ kolom: String) -> Veld? {
    switch slug(kolom) {
    case "code", "gemeentecode": .gmCode
    case "naam", "gemeentenaam": .gemeente
    case let woord: Veld.allCases.first { slug($0.rawValue) == woord }
    }
  }
}

extension Dimensie {
  /// The dimensie that a word means, also by the word of its indeling.
  init?(woord: String) {
    let gezocht = slug(woord)
    guard
      let dimensie = Dimensie.allCases.first(where: { slug($0.rawValue) == gezocht })
        ?? Indeling.allCases.first(where: { $0.rawValue == gezocht && $0 != .inkoopregioOmvang })?.dimensie
    else { return nil }
    self = dimensie
  }
}
