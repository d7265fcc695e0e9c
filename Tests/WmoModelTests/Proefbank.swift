import WmoModel

/// A databank of a few made-up gemeenten, to try what the real figures do not have.
struct Proefbank {
  /// Per year the gemeenten with their amount of maatwerk in thousand euros; nil where there is no row.
  var jaren: [Int: [(code: String, naam: String, inwoners: Int, lasten: Int?)]]
  var herindelingen: [Herindeling] = []
  var prijzen: [Int: Double] = [:]
  var clienten: [Int: Clienttelling] = [:]

  var databank: Databank {
    let verslagen = Dictionary(
      uniqueKeysWithValues: jaren.map { jaar, rijen in
        let bekend = rijen.compactMap { rij in GMCode(rij.code).map { (code: $0, rij: rij) } }
          .sorted { $0.code < $1.code }
        let soort = Verslagsoort(jaar: jaar, document: .jaarrekening)
        return (
          soort,
          Verslag(
            soort: soort,
            gemeenten: bekend.map { code, rij in
              Gemeente(
                code: code, naam: rij.naam, provincie: .fryslan, stedelijkheid: nil, inwoners: rij.inwoners,
                volwassenen: rij.inwoners, kwaliteit: .exact)
            }, taakvelden: ["6.2", "6.6", "6.71"], heeftBaten: false,
            bedragen: bekend.map { _, rij in
              [Bedrag(lasten: 1, baten: nil), Bedrag(lasten: 0, baten: nil)]
                + [rij.lasten.map { Bedrag(lasten: $0, baten: nil) }]
            }, clienten: clienten[jaar])
        )
      })
    let overgangen = herindelingen
    let mutaties = prijzen
    return Databank(
      verslagsoorten: verslagen.keys.sorted(), metBaten: [], versie: "proef", verslag: { verslagen[$0] },
      gemeentefonds: {
        Gemeentefonds(circulaire: $0, peildatum: "2023-01-01", uitkeringsfactor: 1, gewichten: [:], volumes: [:])
      },
      klassegrenzen: { Klassegrenzen(circulaire: .mei2024, bedragen: []) }, kenmerken: { Kenmerkregister([]) },
      socialeStructuur: { [:] }, centrumlijst: { Centrumlijst(jaar: $0, centrum: [:]) }, andereNamen: { [] },
      herindelingen: { overgangen }, prijsindex: { Prijsindex(mutaties: mutaties) },
      gedrukt: { Gedrukt(friesland2017: [], zwolw2022: [], rivmTabellen: []) })
  }

  /// The series of totals of some gemeenten.
  func reeksen(_ onderwerpen: [Reeksonderwerp], _ wijze: Reekswijze = Reekswijze()) throws -> [Reeks] {
    let soort = Verslagsoort(jaar: jaren.keys.max() ?? 0, document: .jaarrekening)
    let vraag = Vraag(soort: soort, maat: .diensten, saldo: .bruto, noemer: .totaal)
    return try databank.reeksen(onderwerpen, vraag, wijze).reeksen
  }
}
