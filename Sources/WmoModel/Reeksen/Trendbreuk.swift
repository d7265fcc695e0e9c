/// A document, and the totals of all its gemeenten where they are taken once for whoever asks it of all.
struct Jaartotaal {
  let verslag: Verslag
  let totalen: Meting?
}

extension Databank {
  /// Whether the bruto amount per inwoner changed by more than 50 percent and more than 25 euro since the year before.
  ///
  /// Both years are taken on the same borders. Bruto, because that is what every document has; per inwoner, because that
  /// number is counted in every year.
  package func heeftTrendbreuk(_ code: GMCode, _ maat: Maat, in soort: Verslagsoort, grenzenVan: Int) -> Bool {
    guard let nu = verslag(soort), let toen = verslag(soort.vorigJaar) else { return false }
    return heeftTrendbreuk(
      code, maat, van: Jaartotaal(verslag: toen, totalen: nil), naar: Jaartotaal(verslag: nu, totalen: nil),
      grenzenVan: grenzenVan)
  }

  /// The same between two documents that are at hand.
  func heeftTrendbreuk(
    _ code: GMCode, _ maat: Maat, van toen: Jaartotaal, naar nu: Jaartotaal, grenzenVan: Int
  ) -> Bool {
    guard maat.isBedrag else { return false }
    let vraag = Gebiedsvraag(code: code, maat: maat, saldo: .bruto, noemer: .inwoner, grenzenVan: grenzenVan)
    guard case .success(let nu) = gebiedscijfer(vraag, in: nu.verslag, totalen: nu.totalen),
      case .success(let toen) = gebiedscijfer(vraag, in: toen.verslag, totalen: toen.totalen),
      let waarde = nu.waarde, let vorige = toen.waarde
    else { return false }
    let verschil = abs(waarde - vorige)
    return verschil > 25 && verschil > abs(vorige) / 2
  }
}
