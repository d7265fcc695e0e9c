/// What one taakveld contributes to a figure, in thousand euros.
package struct Bronregel: Hashable, Sendable {
  package let taakveld: Taakveld
  package let lasten: Int?
  package let baten: Int?
}

/// Where a figure comes from: the amounts, the denominator and the formula.
package struct Bronopgave: Sendable {
  package let kop: Kop
  /// The gemeente, or nil for all gemeenten of the question together.
  package let gemeente: Gemeente?
  package let regels: [Bronregel]
  /// How many gemeenten are added up: those that delivered.
  package let geleverd: Int
  /// The denominator: adults or inhabitants of the gemeenten that delivered; nil for totals.
  package let noemer: Int?
  package let kwaliteit: [Kwaliteit]
  /// The figure itself.
  ///
  /// For more than one gemeente it is the weighted mean.
  package let cijfer: Cijfer
  package let kanttekeningen: [Kanttekening]
}

extension Bronopgave {
  /// The sum of the lasten in thousand euros.
  package var lasten: Int { regels.reduce(0) { $0 + ($1.lasten ?? 0) } }
  /// The sum of the baten in thousand euros, or nil when the document has none.
  package var baten: Int? { kop.batenOntbreken ? nil : regels.reduce(0) { $0 + ($1.baten ?? 0) } }
  /// What is divided by the denominator, in thousand euros.
  package var bedrag: Int { lasten - (kop.saldo == .netto ? baten ?? 0 : 0) }
}

extension Databank {
  /// The origin of the figure of one gemeente, or of all gemeenten of a question together.
  package func bron(_ vraag: Vraag, gemeente code: GMCode?) throws(Vraagfout) -> Bronopgave {
    var vraag = vraag
    if code != nil { vraag.filters = [] }
    let selectie = try selectie(vraag)
    let verslag = selectie.verslag
    var leden = selectie.leden
    if let code {
      guard let plaats = verslag.plaats(van: code) else { throw .gemeenteBestaatNiet(code.description, vraag.soort) }
      leden = [plaats]
    }
    let geteld = leden.filter { selectie.meting.cijfers[$0].waarde != nil }
    let bedoeld = code == nil ? geteld : leden.filter(verslag.isGeleverd)
    let regels = selectie.meting.taakvelden.map { taakveld in
      let plaats = verslag.taakvelden.firstIndex(of: taakveld) ?? 0
      let bedragen = bedoeld.compactMap { verslag.bedragen[$0][plaats] }
      return Bronregel(
        taakveld: taakveld, lasten: bedragen.isEmpty ? nil : bedragen.reduce(0) { $0 + $1.lasten },
        baten: bedragen.isEmpty || !verslag.heeftBaten ? nil : bedragen.reduce(0) { $0 + ($1.baten ?? 0) })
    }
    let samenvatting = Samenvatting(van: geteld, in: selectie.meting)
    let cijfer: Cijfer =
      if code != nil, let plaats = leden.first {
        selectie.meting.cijfers[plaats]
      } else {
        Cijfer(waarde: samenvatting.gewogenGemiddelde, signalen: verslag.heeftBaten ? [] : [.brutoZonderBaten])
      }
    return Bronopgave(
      kop: Kop(selectie), gemeente: code == nil ? nil : leden.first.map { verslag.gemeenten[$0] }, regels: regels,
      geleverd: bedoeld.count,
      noemer: vraag.noemer == .totaal
        ? nil : bedoeld.reduce(0) { $0 + vraag.noemer.aantal(van: verslag.gemeenten[$1]) },
      kwaliteit: Kwaliteit.allCases.filter { kwaliteit in
        bedoeld.contains { verslag.gemeenten[$0].kwaliteit == kwaliteit }
      },
      cijfer: cijfer,
      kanttekeningen: Kanttekening.bij(selectie, indelingen: [], plaats: code == nil ? nil : leden.first))
  }
}
