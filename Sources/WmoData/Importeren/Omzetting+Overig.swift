extension Omzetting {
  /// Writes the files that are taken over as they are, the list of taakvelden with commas, and the consumer prices.
  mutating func zetOverigeOm() throws(DatabankFout) {
    for bestand in Bronschema.ongewijzigd {
      let bron = bronnen[bestand]
      try controleerCodes(bron)
      voegToe(bestand, bron.rijen.map { rij in bestand.kolommen.map { rij[$0.naam] } })
      try verantwoord(bron, overgenomen: bron.rijen.count)
    }
    let taakvelden = bronnen[Bronschema.taakvelden]
    voegToe(
      Schema.taakvelden, taakvelden.rijen.map { rij in taakvelden.bestand.kolommen.map { rij[$0.naam] } })
    try verantwoord(taakvelden, overgenomen: taakvelden.rijen.count)
    voegToe(Schema.clienten, [])
    voegToe(
      Schema.consumentenprijzen,
      Bronschema.consumentenprijzen.map { jaar, mutatie in
        ["\(jaar)", mutatie, "teltel.nl met het CBS als bron" + (jaar < 2020 ? "; ook in CBS 83131NED" : "")]
      })
  }

  /// Checks here what validation would find later, so that the message names the line in the source.
  private func controleerCodes(_ bron: Bronrijen) throws(DatabankFout) {
    let bekend = codes.mapValues { Set($0.values) }
    let ooit = bekend.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    for verwijzing in bron.bestand.verwijzingen {
      let toegestaan =
        switch verwijzing.doel {
        case .gemeenten(let jaar): bekend[jaar] ?? []
        case .gemeentenVanEnigJaar: ooit
        }
      if let rij = bron.rijen.first(where: { !toegestaan.contains($0[verwijzing.kolom]) }) {
        throw bron.fout(
          rij, verwijzing.kolom, .onbekendeGemeente(rij[verwijzing.kolom], in: Bronschema.gemeenten.pad))
      }
    }
  }
}
