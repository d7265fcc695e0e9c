import WmoModel

extension Rijenbron {
  /// The amounts of the Iv3 of a year, by rising code.
  func boekingen(jaar: Int) -> Boekingen {
    let vorm = Iv3Vorm(kop: kop, jaar: jaar)
    let taakvelden = vorm.taakvelden(jaar: jaar)
    let plaatsen = taakvelden.map { (lasten: plaats("lasten_\($0)"), baten: plaats("baten_\($0)")) }
    let sleutel = plaats("gm_code") ?? 0
    var gelezen: [(code: GMCode, bedragen: [Bedrag?])] = []
    for rij in rijen {
      guard let code = rij[sleutel].code else { continue }
      let bedragen: [Bedrag?] = plaatsen.map { plaats in
        guard let lasten = plaats.lasten.flatMap({ rij[$0].geheel }) else { return nil }
        return Bedrag(lasten: lasten, baten: plaats.baten.flatMap { rij[$0].geheel })
      }
      gelezen.append((code, bedragen))
    }
    gelezen.sort { $0.code < $1.code }
    return Boekingen(
      codes: gelezen.map(\.code), taakvelden: taakvelden, heeftBaten: vorm.heeftBaten,
      bedragen: gelezen.map(\.bedragen))
  }
}
