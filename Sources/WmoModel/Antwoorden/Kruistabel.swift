/// The gemeenten of a question divided in two ways at once.
package struct Kruistabel: Sendable {
  package let kop: Kop
  /// The division down the side.
  package let rijen: Indeling
  package let rijcategorieen: [Categorie]
  /// The division along the top.
  package let kolommen: Indeling
  package let kolomcategorieen: [Categorie]
  /// A group per row and column.
  package let cellen: [[Groep]]
  package let verslag: Verslag
  package let kanttekeningen: [Kanttekening]
}

extension Databank {
  /// Divides the gemeenten of a question by its indeling and by another one; categories without members are left out.
  package func kruistabel(_ vraag: Vraag, met kruis: Indeling) throws(Vraagfout) -> Kruistabel {
    let selectie = try selectie(vraag)
    let rijen = selectie.indeler.classificatie(naar: vraag.indeling)
    let kolommen = selectie.indeler.classificatie(naar: kruis)
    func bezet(_ classificatie: Classificatie) -> [Int] {
      let gevonden = Set(selectie.leden.flatMap { classificatie.groepen[$0] })
      return classificatie.categorieen.indices.filter(gevonden.contains)
    }
    let rijplaatsen = bezet(rijen)
    let kolomplaatsen = bezet(kolommen)
    let cellen = rijplaatsen.map { rij in
      let inRij = selectie.leden.filter { rijen.groepen[$0].contains(rij) }
      return kolomplaatsen.map { kolom in
        Groep(
          kolommen.categorieen[kolom], leden: inRij.filter { kolommen.groepen[$0].contains(kolom) },
          selectie: selectie, classificatie: nil)
      }
    }
    return Kruistabel(
      kop: Kop(selectie, indelingen: [vraag.indeling, kruis]), rijen: vraag.indeling,
      rijcategorieen: rijplaatsen.map { rijen.categorieen[$0] },
      kolommen: kruis, kolomcategorieen: kolomplaatsen.map { kolommen.categorieen[$0] }, cellen: cellen,
      verslag: selectie.verslag, kanttekeningen: Kanttekening.bij(selectie, indelingen: [vraag.indeling, kruis]))
  }
}
