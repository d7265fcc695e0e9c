/// What is asked of the area of a gemeente in one document.
struct Gebiedsvraag {
  let code: GMCode
  let maat: Maat
  /// Netto only where the document has baten.
  let saldo: Saldo
  let noemer: Noemer
  /// The year of the borders.
  let grenzenVan: Int
  /// The way in which clients must have been counted; nil when that does not matter.
  var telling: Clienttelling? = nil
}

extension Databank {
  /// The figure of an area in an earlier document, or why there is none: euros and denominators of all predecessors are added up.
  ///
  /// The totals of the whole document come with it when they have been taken for many areas at once.
  func gebiedscijfer(
    _ vraag: Gebiedsvraag, _ soort: Verslagsoort, totalen: Meting? = nil
  ) -> Result<Cijfer, Reeksgat> {
    verslag(soort).map { gebiedscijfer(vraag, in: $0, totalen: totalen) } ?? .failure(.geenDocument(soort))
  }

  /// The same in a document that is at hand.
  func gebiedscijfer(_ vraag: Gebiedsvraag, in verslag: Verslag, totalen: Meting?) -> Result<Cijfer, Reeksgat> {
    let soort = verslag.soort
    // A document of which the totals were taken has the measure, and asking that of every gemeente takes long.
    guard (totalen != nil && vraag.noemer != .client) || verslag.heeft(vraag.maat, vraag.noemer) else {
      return .failure(
        vraag.maat.taakvelden(in: verslag) != nil || !vraag.maat.isBedrag
          ? .clientenOntbreken(vraag.maat, soort) : .maatOntbreekt(vraag.maat, soort))
    }
    if let gevraagd = vraag.telling, let telling = verslag.clienten, !telling.isGelijk(aan: gevraagd) {
      return .failure(.andereTelling(telling.wijze, dan: gevraagd.wijze))
    }
    return leden(vraag, verslag).flatMap { leden in som(vraag, verslag, leden, totalen) }
  }

  /// The places in a document of the gemeenten that cover the area, or why they do not.
  func leden(_ vraag: Gebiedsvraag, _ verslag: Verslag) -> Result<[Int], Reeksgat> {
    let overgangen = verslag.soort.jaar < vraag.grenzenVan ? herindelingen() : []
    // Most gemeenten were always themselves.
    if let plaats = verslag.plaats(van: vraag.code), !overgangen.contains(where: { $0.nieuweCode == vraag.code }) {
      return .success([plaats])
    }
    let voorgangers = Voorgangers(
      van: vraag.code, grenzenVan: vraag.grenzenVan, jaar: verslag.soort.jaar, overgangen)
    if let splitsing = voorgangers.splitsingen.first {
      return .failure(.gesplitst(naam: splitsing.oudeNaam, datum: splitsing.datum))
    }
    var leden: [Int] = []
    for code in voorgangers.codes {
      if let plaats = verslag.plaats(van: code) {
        leden.append(plaats)
      } else if !voorgangers.ontstaan.contains(code) {
        return .failure(.ontbreekt(naam: voorgangers.namen[code] ?? code.description, verslag.soort))
      }
    }
    return .success(leden)
  }

  private func som(
    _ vraag: Gebiedsvraag, _ verslag: Verslag, _ leden: [Int], _ totalen: Meting?
  ) -> Result<Cijfer, Reeksgat> {
    var bedrag = 0.0
    var aantal = 0
    var signalen: Set<Signaal> = []
    for plaats in leden {
      let gemeente = verslag.gemeenten[plaats]
      let cijfer =
        totalen?.cijfers[plaats]
        ?? Meting(van: verslag.alleen(plaats), maat: vraag.maat, saldo: vraag.saldo, noemer: .totaal)?.cijfers.first
      guard let waarde = cijfer?.waarde else {
        return .failure(
          .geenCijfer(naam: gemeente.naam, verslag.soort, cijfer?.signalen.first ?? .geenBedrag))
      }
      bedrag += waarde
      guard let deel = verslag.aantal(vraag.noemer, vraag.maat, plaats) else {
        return .failure(.geenCijfer(naam: gemeente.naam, verslag.soort, .geenClienten))
      }
      aantal += deel
      signalen.formUnion(cijfer?.signalen ?? [])
      if vraag.noemer == .volwassene, let kwaliteit = gemeente.kwaliteit.signaal { signalen.insert(kwaliteit) }
    }
    // A series says once that it is bruto.
    signalen.remove(.brutoZonderBaten)
    guard vraag.noemer != .totaal else { return .success(Cijfer(waarde: bedrag, signalen: signalen.sorted())) }
    guard aantal > 0 else {
      return .failure(
        .geenCijfer(
          naam: leden.first.map { verslag.gemeenten[$0].naam } ?? "", verslag.soort,
          vraag.noemer == .client ? .geenClienten : .geenBedrag))
    }
    return .success(Cijfer(waarde: bedrag * 1000 / Double(aantal), signalen: signalen.sorted()))
  }
}

extension Reeksgat: Error {}
