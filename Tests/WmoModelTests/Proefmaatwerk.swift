import WmoModel

extension Databank {
  /// Made-up figures: gemeenten with rising taakzwaarte, each with one amount of maatwerk in euro per adult.
  static func proef(
    maatwerk: [Int], gedrukt: Gedrukt = Gedrukt(friesland2017: [], zwolw2022: [], rivmTabellen: []),
    clienten: Clienttelling? = nil
  ) -> Databank {
    let codes = maatwerk.indices.compactMap { GMCode(nummer: $0 + 1) }
    let gemeenten = codes.map { code in
      Gemeente(
        code: code, naam: "Proef \(code.nummer)", provincie: .drenthe, stedelijkheid: nil, inwoners: 1_500,
        volwassenen: 1_000, kwaliteit: .exact)
    }
    // Half of the maatwerk is on 6.6 and half on 6.71; a thousand adults make thousand euros of euros per adult.
    let verslag = Verslag(
      soort: Verslagsoort(jaar: 2023, document: .jaarrekening), gemeenten: gemeenten, taakvelden: ["6.6", "6.71"],
      heeftBaten: true,
      bedragen: maatwerk.map { bedrag in
        [Bedrag(lasten: bedrag / 2, baten: 0), Bedrag(lasten: bedrag - bedrag / 2, baten: 0)]
      }, clienten: clienten)
    let volumes = Dictionary(
      uniqueKeysWithValues: codes.map { code in
        (
          code,
          Volumes(
            inwoners: 1_500, jongeren: 500,
            volumes: Maatstaf.allCases.map { $0 == .kernen ? Double(code.nummer) : 0 })
        )
      })
    // Five classes of equally many gemeenten: one kern is one euro per adult.
    let breedte = Double(maatwerk.count) / 5
    let grenzen = Klassegrenzen(circulaire: .mei2024, bedragen: (1...4).map { Double($0) * breedte + 0.5 })
    return Databank(
      verslagsoorten: [verslag.soort], metBaten: [verslag.soort], versie: "proef",
      verslag: { $0 == verslag.soort ? verslag : nil },
      gemeentefonds: { circulaire in
        Gemeentefonds(
          circulaire: circulaire, peildatum: "2023-01-01", uitkeringsfactor: 1, gewichten: [.kernen: 1_000],
          volumes: volumes)
      },
      klassegrenzen: { grenzen }, kenmerken: { Kenmerkregister([]) }, socialeStructuur: { [:] },
      centrumlijst: { Centrumlijst(jaar: $0, centrum: [:]) }, andereNamen: { [] }, herindelingen: { [] },
      prijsindex: { Prijsindex(mutaties: [:]) }, gedrukt: { gedrukt })
  }
}
