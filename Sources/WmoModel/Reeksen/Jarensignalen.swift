extension Databank {
  /// What the other years say of the figures of a document: trend breaks, and deliveries that equal another one.
  ///
  /// In the order of the document, computed once.
  package func jarensignalen(_ maat: Maat, _ soort: Verslagsoort) -> [[Signaal]] {
    jarensignalen(maat, soort) {
      guard let verslag = verslag(soort) else { return [] }
      // These signals are about amounts.
      guard maat.isBedrag else { return Array(repeating: [], count: verslag.gemeenten.count) }
      return verslag.gemeenten.map { gemeente in
        (heeftTrendbreuk(gemeente.code, maat, in: soort, grenzenVan: soort.jaar) ? [.trendbreuk] : [])
          + (identiekeJaren(gemeente.code, in: soort).isEmpty ? [] : [.identiek])
      }
    }
  }
}

extension Cijfer {
  /// The figure with signals that do not follow from the document alone; one without a value has no more to tell.
  func met(_ extra: [Signaal]) -> Cijfer {
    waarde == nil || extra.isEmpty ? self : Cijfer(waarde: waarde, signalen: Set(signalen + extra).sorted())
  }
}
