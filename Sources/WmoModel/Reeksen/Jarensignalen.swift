extension Databank {
  /// What the other years say of the figures of a document: trend breaks, and deliveries that equal another one.
  ///
  /// In the order of the document, computed once.
  package func jarensignalen(_ maat: Maat, _ soort: Verslagsoort) -> [[Signaal]] {
    jarensignalen(maat, soort) {
      guard let verslag = verslag(soort) else { return [] }
      // These signals are about amounts.
      guard maat.isBedrag else { return verslag.gemeenten.map { _ in [] } }
      let nu = jaartotaal(maat, verslag)
      let toen = self.verslag(soort.vorigJaar).map { jaartotaal(maat, $0) }
      let andere = vergelijkjaren(soort)
      return verslag.gemeenten.indices.map { plaats in
        let code = verslag.gemeenten[plaats].code
        return jarensignalen(
          isBreuk: toen.map { heeftTrendbreuk(code, maat, van: $0, naar: nu, grenzenVan: soort.jaar) } ?? false,
          isIdentiek: andere.contains { $0.isGelijk(verslag.bedragen[plaats], van: code) })
      }
    }
  }

  /// The same for the gemeente at one place only.
  func jarensignalen(_ maat: Maat, _ verslag: Verslag, _ plaats: Int) -> [Signaal] {
    guard maat.isBedrag else { return [] }
    let (soort, code) = (verslag.soort, verslag.gemeenten[plaats].code)
    return jarensignalen(
      isBreuk: heeftTrendbreuk(code, maat, in: soort, grenzenVan: soort.jaar),
      isIdentiek: !identiekeJaren(code, in: soort).isEmpty)
  }

  private func jarensignalen(isBreuk: Bool, isIdentiek: Bool) -> [Signaal] {
    (isBreuk ? [.trendbreuk] : []) + (isIdentiek ? [.identiek] : [])
  }

  private func jaartotaal(_ maat: Maat, _ verslag: Verslag) -> Jaartotaal {
    Jaartotaal(verslag: verslag, totalen: meting(maat, in: verslag, .bruto, .totaal))
  }
}

extension Cijfer {
  /// The figure with signals that do not follow from the document alone; one without a value has no more to tell.
  func met(_ extra: [Signaal]) -> Cijfer {
    waarde == nil || extra.isEmpty ? self : Cijfer(waarde: waarde, signalen: Set(signalen + extra).sorted())
  }
}
