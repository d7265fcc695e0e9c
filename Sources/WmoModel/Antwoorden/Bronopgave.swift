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
  /// How the adults of those gemeenten were obtained; none for another denominator, of which that is not known.
  package let kwaliteit: [Kwaliteit]
  /// The clients of a measure that counts them; nil for spending, or where none are known.
  package let clienten: Int?
  /// The figure itself.
  ///
  /// For more than one gemeente it is the weighted mean.
  package let cijfer: Cijfer
  package let kanttekeningen: [Kanttekening]
}

extension Bronopgave {
  /// The sum of the lasten in thousand euros, or nil when there are none.
  package var lasten: Int? { som(\.lasten) }
  /// The sum of the baten in thousand euros, or nil when there are none.
  package var baten: Int? { som(\.baten) }
  /// What is divided by the denominator, in thousand euros; nil when there is no figure.
  package var bedrag: Int? {
    guard let lasten, cijfer.waarde != nil else { return nil }
    guard kop.saldo == .netto else { return lasten }
    return baten.map { lasten - $0 }
  }

  private func som(_ deel: KeyPath<Bronregel, Int?>) -> Int? {
    let bedragen = regels.compactMap { $0[keyPath: deel] }
    return bedragen.isEmpty ? nil : bedragen.reduce(0, +)
  }
}

extension Databank {
  /// The origin of the figure of one gemeente, or of all gemeenten of a question together.
  package func bron(_ vraag: Vraag, gemeente code: GMCode?) throws(Vraagfout) -> Bronopgave {
    var vraag = vraag
    if code != nil {
      vraag.filters = []
      vraag.lijst = nil
    }
    let selectie = try selectie(vraag)
    let verslag = selectie.verslag
    var leden = selectie.leden
    if let code {
      guard let plaats = verslag.plaats(van: code) else { throw .gemeenteBestaatNiet(code.description, vraag.soort) }
      leden = [plaats]
    }
    let geteld = leden.filter { selectie.meting.cijfers[$0].waarde != nil }
    let bedoeld = code == nil || !vraag.maat.isBedrag ? geteld.filter(leden.contains) : leden.filter(verslag.isGeleverd)
    let regels = selectie.meting.taakvelden.map { taakveld in
      let plaats = verslag.taakvelden.firstIndex(of: taakveld)
      let bedragen = plaats.map { plaats in bedoeld.compactMap { verslag.bedragen[$0][plaats] } } ?? []
      return Bronregel(
        taakveld: taakveld, lasten: bedragen.isEmpty ? nil : bedragen.reduce(0) { $0 + $1.lasten },
        baten: bedragen.isEmpty || !verslag.heeftBaten ? nil : bedragen.reduce(0) { $0 + ($1.baten ?? 0) })
    }
    let cijfer =
      code == nil
      ? selectie.samen(geteld)
      : leden.first.map { selectie.meting.cijfers[$0].met(jarensignalen(vraag.maat, verslag, $0)) }
        ?? selectie.samen([])
    return Bronopgave(
      kop: Kop(selectie, indelingen: [vraag.indeling]),
      gemeente: code == nil ? nil : leden.first.map { verslag.gemeenten[$0] }, regels: regels,
      geleverd: bedoeld.count,
      noemer: vraag.noemer == .totaal || bedoeld.isEmpty
        ? nil : bedoeld.reduce(0) { $0 + (verslag.aantal(vraag.noemer, vraag.maat, $1) ?? 0) },
      kwaliteit: Kwaliteit.allCases.filter { kwaliteit in
        vraag.noemer == .volwassene && bedoeld.contains { verslag.gemeenten[$0].kwaliteit == kwaliteit }
      },
      clienten: vraag.maat.telt.flatMap { soort in
        let aantallen = bedoeld.compactMap { verslag.clienten?.aantallen[verslag.gemeenten[$0].code]?[soort] }
        return aantallen.isEmpty ? nil : aantallen.reduce(0, +)
      }, cijfer: cijfer,
      kanttekeningen: Kanttekening.bij(selectie, indelingen: [], plaats: code == nil ? nil : leden.first))
  }
}

extension Selectie {
  /// The figure of some gemeenten together: the weighted mean, or the sum of totals.
  fileprivate func samen(_ geteld: [Int]) -> Cijfer {
    let signalen: [Signaal] = verslag.heeftBaten || !meting.maat.isBedrag ? [] : [.brutoZonderBaten]
    guard meting.noemer == .totaal else {
      return Cijfer(waarde: Samenvatting(van: geteld, in: meting).gewogenGemiddelde, signalen: signalen)
    }
    let waarden = geteld.compactMap { meting.cijfers[$0].waarde }
    return Cijfer(waarde: waarden.isEmpty ? nil : waarden.reduce(0, +), signalen: signalen)
  }
}
