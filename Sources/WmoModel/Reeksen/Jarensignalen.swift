extension Databank {
  /// What the other years say of the figures of a document: trend breaks, and deliveries that equal another one.
  ///
  /// In the order of the document, computed once.
  package func jarensignalen(_ maat: Maat, _ soort: Verslagsoort) -> [[Signaal]] {
    jarensignalen(maat, soort) {
      guard let verslag = verslag(soort) else { return [] }
      let andere = andereJaren(soort)
      return verslag.gemeenten.indices.map { jarensignalen(maat, verslag, $0, andere) }
    }
  }

  /// The same for the gemeente at one place only; the other years are given when all gemeenten are asked.
  func jarensignalen(_ maat: Maat, _ verslag: Verslag, _ plaats: Int, _ andere: [Verslag]? = nil) -> [Signaal] {
    // These signals are about amounts.
    guard maat.isBedrag else { return [] }
    let (soort, code) = (verslag.soort, verslag.gemeenten[plaats].code)
    let isBreuk = heeftTrendbreuk(code, maat, in: soort, grenzenVan: soort.jaar, vanAllen: andere != nil)
    let identiek = andere.map { identiekeJaren(verslag, plaats, $0) } ?? identiekeJaren(code, in: soort)
    return (isBreuk ? [.trendbreuk] : []) + (identiek.isEmpty ? [] : [.identiek])
  }
}

extension Cijfer {
  /// The figure with signals that do not follow from the document alone; one without a value has no more to tell.
  func met(_ extra: [Signaal]) -> Cijfer {
    waarde == nil || extra.isEmpty ? self : Cijfer(waarde: waarde, signalen: Set(signalen + extra).sorted())
  }
}
