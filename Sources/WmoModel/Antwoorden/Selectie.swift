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
      throw bezwaar(vraag.maat, vraag.noemer, vraag.soort)
    }
    let indeler = try indeler(vraag)
    var vraag = vraag
    let leden = try indeler.leden(&vraag.filters, vraag.lijst)
    return Selectie(vraag: vraag, indeler: indeler, meting: meting, leden: leden)
  }

  /// What divides the gemeenten of the document of a question.
  func indeler(_ vraag: Vraag) throws(Vraagfout) -> Indeler {
    Indeler(
      databank: self, verslag: try bestaandVerslag(vraag.soort), regel: vraag.peilregel, grenzen: vraag.grenzen,
      circulaire: vraag.circulaire)
  }

  /// A document, or the error that names the documents there are.
  package func bestaandVerslag(_ soort: Verslagsoort) throws(Vraagfout) -> Verslag {
    guard let verslag = verslag(soort) else { throw .onbekendVerslag(soort, bestaand: verslagsoorten) }
    return verslag
  }

  /// The documents that can give a measure; of some kinds, or of all.
  package func documenten(
    met maat: Maat, _ noemer: Noemer = .totaal, van documenten: [Document] = Document.allCases
  ) -> [Verslagsoort] {
    verslagsoorten.filter { documenten.contains($0.document) && verslag($0)?.heeft(maat, noemer) == true }
  }

  /// Whether there are clients in any year.
  package var heeftClienten: Bool { verslagsoorten.contains { verslag($0)?.clienten != nil } }

  /// Why a document cannot give a measure by a denominator.
  package func bezwaar(_ maat: Maat, _ noemer: Noemer, _ soort: Verslagsoort) -> Vraagfout {
    guard !maat.isBedrag || noemer == .client else { return .maatOntbreekt(maat, soort, wel: documenten(met: maat)) }
    guard noemer != .client || maat.bijClienten != nil else { return .nietPerClient(maat) }
    let wel = documenten(met: maat, noemer)
    return wel.isEmpty ? .geenClienten : .clientenOntbreken(maat, soort, wel: wel)
  }
}

extension Databank {
  /// What is in a measure, and in which documents it is when that is not in all of them.
  package func omschrijving(_ maat: Maat) -> String {
    let wel = documenten(met: maat)
    guard !wel.isEmpty, wel.count < verslagsoorten.count else { return maat.omschrijving }
    let documenten = [Document.jaarrekening, .begroting].compactMap { document -> String? in
      let jaren = wel.filter { $0.document == document }.map(\.jaar)
      return jaren.isEmpty ? nil : "\(document == .jaarrekening ? "jaarrek." : "begr.") \(jaartekst(jaren))"
    }
    return "\(documenten.joined(separator: ", ")): \(maat.omschrijving)"
  }
}

extension Indeler {
  /// The gemeenten of a list that pass every filter, in the order of the document; without a list all of them.
  ///
  /// The filters come back with codes and no words of the user.
  package func leden(_ filters: inout [Filter], _ lijst: Lijstkeuze?) throws(Vraagfout) -> [Int] {
    var leden = lijst.map { $0.codes.compactMap(verslag.plaats).sorted() } ?? Array(verslag.gemeenten.indices)
    for (plaats, filter) in filters.enumerated() {
      let classificatie = classificatie(naar: filter.indeling)
      let toegelaten = try classificatie.plaatsen(van: filter.categorieen)
      filters[plaats].categorieen = toegelaten.sorted().map { classificatie.categorieen[$0].code }
      leden = leden.filter { lid in classificatie.groepen[lid].contains(where: toegelaten.contains) }
    }
    return leden
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
