extension Databank {
  /// Whether the bruto amount per inwoner changed by more than 50 percent and more than 25 euro since the year before.
  ///
  /// Both years are taken on the same borders. Bruto, because that is what every document has; per inwoner, because that
  /// number is counted in every year. Whoever asks it of all gemeenten has the totals of the documents taken once.
  package func heeftTrendbreuk(
    _ code: GMCode, _ maat: Maat, in soort: Verslagsoort, grenzenVan: Int, vanAllen: Bool = false
  ) -> Bool {
    guard maat.isBedrag else { return false }
    let vraag = Gebiedsvraag(code: code, maat: maat, saldo: .bruto, noemer: .inwoner, grenzenVan: grenzenVan)
    let vorig = Verslagsoort(jaar: soort.jaar - 1, document: soort.document)
    guard case .success(let nu) = gebiedscijfer(vraag, soort, totalen: vanAllen ? totalen(maat, soort) : nil),
      case .success(let toen) = gebiedscijfer(vraag, vorig, totalen: vanAllen ? totalen(maat, vorig) : nil),
      let waarde = nu.waarde, let vorige = toen.waarde
    else { return false }
    let verschil = abs(waarde - vorige)
    return verschil > 25 && verschil > abs(vorige) / 2
  }

  /// The totals of a document, taken once; nil when it cannot give the measure.
  private func totalen(_ maat: Maat, _ soort: Verslagsoort) -> Meting? {
    verslag(soort).flatMap { meting(maat, in: $0, .bruto, .totaal) }
  }
}
