/// The gemeenten that a question is about, measured and ready to be divided.
package struct Selectie: Sendable {
  package let vraag: Vraag
  package let indeler: Indeler
  package let meting: Meting
  /// The gemeenten that pass every filter, in the order of the document.
  package let leden: [Int]

  package var verslag: Verslag { meting.verslag }
}

extension Databank {
  /// Measures and filters the gemeenten of a question.
  package func selectie(_ vraag: Vraag) throws(Vraagfout) -> Selectie {
    let verslag = try bestaandVerslag(vraag.soort)
    guard let meting = meting(vraag.maat, in: verslag, vraag.saldo, vraag.noemer) else {
      throw .maatOntbreekt(vraag.maat, vraag.soort, wel: documenten(met: vraag.maat))
    }
    let indeler = Indeler(
      databank: self, verslag: verslag, regel: vraag.peilregel, grenzen: vraag.grenzen,
      circulaire: vraag.circulaire)
    var leden = Array(verslag.gemeenten.indices)
    var vraag = vraag
    for (plaats, filter) in vraag.filters.enumerated() {
      let classificatie = indeler.classificatie(naar: filter.indeling)
      let toegelaten = try classificatie.plaatsen(van: filter.categorieen)
      // From here on the filter has codes and no words of the user.
      vraag.filters[plaats].categorieen = toegelaten.sorted().map { classificatie.categorieen[$0].code }
      leden = leden.filter { lid in classificatie.groepen[lid].contains(where: toegelaten.contains) }
    }
    return Selectie(vraag: vraag, indeler: indeler, meting: meting, leden: leden)
  }

  /// A document, or the error that names the documents there are.
  package func bestaandVerslag(_ soort: Verslagsoort) throws(Vraagfout) -> Verslag {
    guard let verslag = verslag(soort) else { throw .onbekendVerslag(soort, bestaand: verslagsoorten) }
    return verslag
  }

  /// The documents that can give a measure.
  package func documenten(met maat: Maat) -> [Verslagsoort] {
    verslagsoorten.filter { soort in verslag(soort).flatMap(maat.taakvelden(in:)) != nil }
  }
}

extension Classificatie {
  /// The places of categories that somebody named.
  func plaatsen(van woorden: [String]) throws(Vraagfout) -> Set<Int> {
    var plaatsen: Set<Int> = []
    for woord in woorden {
      guard let plaats = categorieen.firstIndex(where: { $0.isBedoeld(met: woord) }) else {
        throw .onbekendeCategorie(woord, indeling, bestaand: categorieen.map(\.code))
      }
      plaatsen.insert(plaats)
    }
    return plaatsen
  }
}
