/// The totals of all gemeenten in two years that follow each other, taken once for whoever asks it of all.
package struct Jaartotalen {
  let nu: Meting?
  let toen: Meting?
}

extension Databank {
  /// Whether the bruto amount per inwoner changed by more than 50 percent and more than 25 euro since the year before.
  ///
  /// Both years are taken on the same borders. Bruto, because that is what every document has; per inwoner, because that
  /// number is counted in every year.
  package func heeftTrendbreuk(
    _ code: GMCode, _ maat: Maat, in soort: Verslagsoort, grenzenVan: Int, totalen: Jaartotalen? = nil
  ) -> Bool {
    guard maat.isBedrag else { return false }
    let vraag = Gebiedsvraag(code: code, maat: maat, saldo: .bruto, noemer: .inwoner, grenzenVan: grenzenVan)
    guard case .success(let nu) = gebiedscijfer(vraag, soort, totalen: totalen?.nu),
      case .success(let toen) = gebiedscijfer(vraag, soort.vorigJaar, totalen: totalen?.toen),
      let waarde = nu.waarde, let vorige = toen.waarde
    else { return false }
    let verschil = abs(waarde - vorige)
    return verschil > 25 && verschil > abs(vorige) / 2
  }
}
