import WmoModel

extension Rijenbron {
  /// The document, with a row of amounts for every gemeente of the year.
  func verslag(_ soort: Verslagsoort, gemeenten: [Gemeente], clienten: Clienttelling? = nil) -> Verslag {
    let vorm = Iv3Vorm(kop: kop, jaar: soort.jaar)
    let taakvelden = vorm.taakvelden(jaar: soort.jaar)
    let plaatsen = taakvelden.map { (lasten: plaats("lasten_\($0)"), baten: plaats("baten_\($0)")) }
    let sleutel = plaats("gm_code") ?? 0
    let leeg = [Bedrag?](repeating: nil, count: taakvelden.count)
    var bedragen = Array(repeating: leeg, count: gemeenten.count)
    for rij in rijen {
      guard let code = rij[sleutel].code, let gemeente = gemeenten.plaats(van: code) else { continue }
      bedragen[gemeente] = plaatsen.map { plaats in
        guard let lasten = plaats.lasten.flatMap({ rij[$0].geheel }) else { return nil }
        return Bedrag(lasten: lasten, baten: plaats.baten.flatMap { rij[$0].geheel })
      }
    }
    return Verslag(
      soort: soort, gemeenten: gemeenten, taakvelden: taakvelden, heeftBaten: vorm.heeftBaten, bedragen: bedragen,
      clienten: clienten)
  }
}
