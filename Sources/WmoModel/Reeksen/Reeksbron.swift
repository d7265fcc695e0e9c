/// Where the figures of one series come from, a line for every year with a figure.
package struct Reeksbron: Sendable {
  /// What was asked, with this series only.
  package let reeksen: Reeksen
  package let reeks: Reeks
  package let regels: [Reeksbronregel]
}

/// What the figure of one year of a series is made of.
package struct Reeksbronregel: Sendable {
  /// The year as it is in the series: of an index, or in prices of another year, no longer the quotient itself.
  package let punt: Reekspunt
  /// The gemeenten of that year within the borders of the series; empty for a group.
  package let gemeenten: [Gemeente]
  /// The taakvelden that are added up; empty for a count of clients and for a group.
  package let taakvelden: [Taakveld]
  /// The lasten of those gemeenten in thousand euros; nil for a count of clients and for a group.
  package let lasten: Int?
  /// Their baten in thousand euros, where the series is netto.
  package let baten: Int?
  /// Their clients, of a measure that counts them.
  package let clienten: Int?
  /// By what is divided; nil for totals and for a group.
  package let noemer: Int?
}

extension Reeksbronregel {
  /// The figure before it became an index or an amount in other prices; nil for a group.
  package var quotient: Double? {
    guard let teller = clienten ?? lasten.map({ $0 - (baten ?? 0) }) else { return nil }
    guard let noemer else { return Double(teller) }
    return Double(teller) * 1000 / Double(noemer)
  }
}

extension Databank {
  /// Where the figures of a series come from.
  package func bron(van reeks: Reeks, in reeksen: Reeksen) -> Reeksbron {
    let regels = reeksen.getoondePunten(van: reeks).filter { $0.cijfer.waarde != nil }.map { punt in
      regel(punt, van: reeks, in: reeksen)
    }
    return Reeksbron(reeksen: reeksen.alleen(reeks), reeks: reeks, regels: regels)
  }

  private func regel(_ punt: Reekspunt, van reeks: Reeks, in reeksen: Reeksen) -> Reeksbronregel {
    let (maat, noemer) = (reeksen.maat, reeksen.noemer)
    let vraag = reeks.onderwerp.code.map {
      Gebiedsvraag(code: $0, maat: maat, saldo: reeksen.saldo, noemer: noemer, grenzenVan: reeksen.grenzenVan)
    }
    guard let vraag, let verslag = verslag(Verslagsoort(jaar: punt.jaar, document: reeks.document)),
      case .success(let leden) = leden(vraag, verslag)
    else {
      return Reeksbronregel(
        punt: punt, gemeenten: [], taakvelden: [], lasten: nil, baten: nil, clienten: nil, noemer: nil)
    }
    let plaatsen = maat.plaatsen(in: verslag.taakvelden)?.flatMap { $0 } ?? []
    let bedragen = leden.flatMap { lid in plaatsen.compactMap { verslag.bedragen[lid][$0] } }
    let aantallen = maat.telt.map { soort in
      leden.compactMap { verslag.clienten?.aantallen[verslag.gemeenten[$0].code]?[soort] }
    }
    return Reeksbronregel(
      punt: punt, gemeenten: leden.map { verslag.gemeenten[$0] }, taakvelden: plaatsen.map { verslag.taakvelden[$0] },
      lasten: maat.isBedrag ? bedragen.reduce(0) { $0 + $1.lasten } : nil,
      baten: maat.isBedrag && reeksen.saldo == .netto ? bedragen.reduce(0) { $0 + ($1.baten ?? 0) } : nil,
      clienten: aantallen.map { $0.reduce(0, +) },
      noemer: noemer == .totaal ? nil : leden.reduce(0) { $0 + (verslag.aantal(noemer, maat, $1) ?? 0) })
  }
}
