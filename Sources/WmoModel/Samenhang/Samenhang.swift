/// One gemeente with both of its values.
package struct Punt: Hashable, Sendable {
  package let gemeente: Gemeente
  package let x: Double
  package let y: Double
}

/// How two magnitudes go together over the gemeenten of a question.
package struct Samenhang: Sendable {
  package let kop: Kop
  package let x: Grootheid
  package let y: Grootheid
  /// In the order of the document.
  package let punten: [Punt]
  /// How many gemeenten miss one of the two values and are left out.
  package let zonder: Int
  /// Nil with fewer than three points or when all have the same x.
  package let lijn: Lijn?
  package let spearman: Double?
  package let kanttekeningen: [Kanttekening]
}

extension Databank {
  /// Sets two magnitudes of the gemeenten of a question against each other; the measure of the question does not count.
  package func samenhang(_ vraag: Vraag, x: Grootheid, y: Grootheid) throws(Vraagfout) -> Samenhang {
    var vraag = vraag
    vraag.maat = y.maat ?? x.maat ?? vraag.maat
    let selectie = try selectie(vraag)
    let waardenX = try waarden(x, selectie)
    let waardenY = try waarden(y, selectie)
    let punten = selectie.leden.compactMap { lid -> Punt? in
      guard let x = waardenX[lid], let y = waardenY[lid] else { return nil }
      return Punt(gemeente: selectie.verslag.gemeenten[lid], x: x, y: y)
    }
    let (xs, ys) = (punten.map(\.x), punten.map(\.y))
    let maten = [x, y].compactMap(\.maat)
    let indelingen: [Indeling] = x == .taakzwaartebedrag || y == .taakzwaartebedrag ? [.taakzwaarte] : []
    return Samenhang(
      kop: Kop(
        selectie, maten: maten, indelingen: indelingen,
        ook: [x, y].flatMap { $0.delen(vraag.soort.jaar, maatstaven: klassegrenzen().circulaire) }), x: x, y: y,
      punten: punten, zonder: selectie.leden.count - punten.count,
      lijn: Lijn(x: xs, y: ys), spearman: spearman(xs, ys),
      kanttekeningen: Kanttekening.bij(selectie, maten: maten, indelingen: indelingen))
  }

  /// The value of a magnitude for every gemeente of the document.
  private func waarden(_ grootheid: Grootheid, _ selectie: Selectie) throws(Vraagfout) -> [Double?] {
    let verslag = selectie.verslag
    switch grootheid {
    case .maat(let maat):
      guard let meting = meting(maat, in: verslag, selectie.vraag.saldo, selectie.vraag.noemer) else {
        throw bezwaar(maat, selectie.vraag.noemer, verslag.soort)
      }
      return meting.cijfers.map(\.waarde)
    case .taakzwaartebedrag:
      let taakzwaarten = selectie.indeler.taakzwaarten
      return verslag.gemeenten.map { taakzwaarten[$0.code]?.bedrag }
    case .inwoners: return verslag.gemeenten.map { Double($0.inwoners) }
    case .maatstaf(let maatstaf):
      let volumes = gemeentefonds(klassegrenzen().circulaire).volumes
      return verslag.gemeenten.map { gemeente in
        volumes[gemeente.code].flatMap { $0.inwoners > 0 ? $0[maatstaf] / Double($0.inwoners) : nil }
      }
    }
  }
}
