/// A gemeente that is comparable with another one.
package struct Vergelijkbare: Sendable {
  /// The place in the document.
  package let plaats: Int
  package let gemeente: Gemeente
  /// The root of the mean squared difference of eight z-scores; 0 is equal.
  package let afstand: Double
  package let cijfer: Cijfer
  /// In what it differs most from the own gemeente.
  package let verschillen: [Afstandsverschil]
}

/// The gemeenten that are most like one gemeente, with their figures.
package struct Vergelijkbaren: Sendable {
  package let kop: Kop
  package let plaats: Int
  package let gemeente: Gemeente
  package let eigen: Cijfer
  package let circulaire: Circulaire
  /// The nearest first.
  package let gemeenten: [Vergelijkbare]
  /// Whether these are all gemeenten that pass the filters, and not only the nearest.
  package let zijnAlle: Bool
  /// The summary of the comparable gemeenten, without the own one.
  package let samenvatting: Samenvatting
  /// The own figure against the middle half of the others; nil when there is nothing to compare.
  package let woord: Ligging.Woord?
  /// The gemeenten of the list of the question that have no maatstaven, so that they cannot be compared.
  package let zonderMaatstaven: [Gemeente]
  /// The distance of the tenth, or of the last of fewer, when it is more than 1.0, so that there are no good peers.
  package let waarschuwing: Double?
  package let verslag: Verslag
  package let kanttekeningen: [Kanttekening]
}

extension Databank {
  /// The gemeenten that are most like one gemeente, among those that pass the filters of the question.
  ///
  /// With a list in the question these are all gemeenten of the list, however many.
  ///
  /// Source: the method of benchmarks with twenty comparable gemeenten: eight descriptive properties as z-scores, without
  /// policy or spending.
  package func vergelijkbaar(
    _ code: GMCode, _ vraag: Vraag, aantal: Int
  ) throws(Vraagfout) -> Vergelijkbaren {
    let selectie = try selectie(vraag)
    let verslag = selectie.verslag
    guard let plaats = verslag.plaats(van: code) else { throw .gemeenteBestaatNiet(code.description, vraag.soort) }
    let gemeente = verslag.gemeenten[plaats]
    let circulaire = vraag.circulaire
    let ruimte = vergelijkruimte(circulaire)
    let toegelaten = Set(selectie.leden.map { verslag.gemeenten[$0].code })
    guard
      let naasten = ruimte.naasten(
        van: code, aantal: vraag.lijst == nil ? aantal : selectie.leden.count, onder: toegelaten.contains)
    else {
      throw .geenMaatstaven(gemeente.naam, circulaire)
    }
    let signalen = jarensignalen(vraag.maat, vraag.soort)
    let gevonden = naasten.compactMap { ander, afstand in
      verslag.plaats(van: ander).map { lid in
        Vergelijkbare(
          plaats: lid, gemeente: verslag.gemeenten[lid], afstand: afstand,
          cijfer: selectie.meting.cijfers[lid].met(signalen[lid]),
          verschillen: ruimte.verschillen(van: code, met: ander))
      }
    }
    guard !gevonden.isEmpty else { throw .geenVergelijkbare(gemeente.naam) }
    let metMaatstaven = Set(ruimte.codes)
    let zonder =
      vraag.lijst == nil ? [] : selectie.leden.map { verslag.gemeenten[$0] }.filter { !metMaatstaven.contains($0.code) }
    let samenvatting = Samenvatting(van: gevonden.map(\.plaats), in: selectie.meting)
    let eigen = selectie.meting.cijfers[plaats].met(signalen[plaats])
    let tiende = gevonden[min(9, gevonden.count - 1)].afstand
    return Vergelijkbaren(
      kop: Kop(selectie, ook: [.gemeentefonds(circulaire)]), plaats: plaats, gemeente: gemeente, eigen: eigen,
      circulaire: circulaire,
      gemeenten: gevonden,
      zijnAlle: gevonden.count
        == selectie.leden.count { metMaatstaven.contains(verslag.gemeenten[$0].code) && $0 != plaats },
      samenvatting: samenvatting, woord: Ligging.Woord(eigen, in: samenvatting),
      zonderMaatstaven: zonder,
      waarschuwing: tiende > 1 ? tiende : nil, verslag: verslag,
      kanttekeningen: Kanttekening.bij(selectie, indelingen: [], plaats: plaats))
  }
}

extension Vergelijkbaren {
  /// Who the others are, in words.
  package var tegenover: String {
    if kop.lijst != nil { return "\(gemeente.naam) (\(gemeente.code)) tegen de gemeenten van de lijst" }
    guard zijnAlle, !kop.filters.isEmpty, let verste = gemeenten.last?.afstand else {
      return "Vergelijkbaar met \(gemeente.naam) (\(gemeente.code))"
    }
    let wie =
      gemeenten.count == 1
      ? "de enige gemeente die aan het filter voldoet"
      : "alle \(getal(gemeenten.count)) gemeenten die aan het filter voldoen"
    return
      "\(gemeente.naam) (\(gemeente.code)) tegen \(wie), op afstand (tot \(getal(verste, decimalen: 2)))"
  }

  /// The distance of the furthest, when all that pass the filters are shown and it is more than 1.0.
  package var verste: Double? {
    guard zijnAlle, !kop.filters.isEmpty, let afstand = gemeenten.last?.afstand, afstand > 1 else { return nil }
    return afstand
  }
}
