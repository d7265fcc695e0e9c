import WmoModel

extension Omzetting {
  /// Writes the volumes, the weights, the factors and the bounds of taakzwaarte.
  mutating func zetGemeentefondsOm() throws(DatabankFout) {
    let peildatums = try zetVolumesOm()
    let gewichten = bronnen[Bronschema.gewichten]
    voegToe(
      Schema.gewichten,
      gewichten.rijen.map { rij in
        [
          rij["circulaire"], Bronschema.maatstaven[rij["maatstaf"]] ?? "", rij["maatstaf"], rij["omschrijving"],
          rij["gewicht_individuele_voorzieningen_wmo"], rij["gewicht_sociale_basisvoorzieningen"],
        ]
      })
    try verantwoord(gewichten, overgenomen: gewichten.rijen.count)
    let factoren = bronnen[Bronschema.uitkeringsfactor]
    voegToe(
      Schema.uitkeringsfactor,
      factoren.rijen.map { [$0["circulaire"], $0["uitkeringsfactor"], peildatums[$0["circulaire"]] ?? ""] })
    try verantwoord(factoren, overgenomen: factoren.rijen.count)
    try zetGrenzenOm()
  }

  /// Writes the volumes per circulaire, and gives the day of the population figures of each.
  private mutating func zetVolumesOm() throws(DatabankFout) -> [String: String] {
    let bron = bronnen[Bronschema.volumes]
    var peildatums: [String: String] = [:]
    var rijen: [String: [[String]]] = [:]
    for rij in bron.rijen {
      let peildatum = rij["peildatum_bevolking"]
      guard peildatums.updateValue(peildatum, forKey: rij["circulaire"]) ?? peildatum == peildatum else {
        throw bron.fout(rij, "peildatum_bevolking", .tweePeildatums(peildatum))
      }
      rijen[rij["circulaire"], default: []].append(Schema.volumes(.mei2024).kolommen.map { rij[$0.naam] })
    }
    for circulaire in Circulaire.ingebouwd {
      guard let rijen = rijen[circulaire.rawValue] else {
        throw DatabankFout(bron.bestand.pad, .gegevensOntbreken("circulaire \(circulaire.rawValue)"))
      }
      voegToe(Schema.volumes(circulaire), opCode(rijen))
    }
    try verantwoord(bron, overgenomen: rijen.values.reduce(0) { $0 + $1.count })
    return peildatums
  }

  private mutating func zetGrenzenOm() throws(DatabankFout) {
    let tabellen = Dictionary(
      uniqueKeysWithValues: uitvoer.map {
        ($0.bestand.pad, Tabel(kop: $0.bestand.kolommen.map(\.naam), rijen: $0.rijen))
      })
    let circulaire = Circulaire.mei2024
    guard let volumes = tabellen[Schema.volumes(circulaire).pad]?.volumes(),
      let gewichten = tabellen[Schema.gewichten.pad]?.gewichten(circulaire), !gewichten.isEmpty,
      let factor = tabellen[Schema.uitkeringsfactor.pad]?.uitkeringsfactor(circulaire)?.factor
    else { throw DatabankFout(Bronschema.gewichten.pad, .gegevensOntbreken("circulaire \(circulaire.rawValue)")) }
    let grenzen = Kwintielen.grenzen(
      volumes.map { (code: $0, bedrag: Kwintielen.bedragPerVolwassene($1, gewichten: gewichten, factor: factor)) })
    voegToe(
      Schema.taakzwaarteGrenzen,
      zip(zip(Schema.klassen, Schema.klassen.dropFirst()), grenzen).map { klassen, grens in
        [circulaire.rawValue, klassen.0, klassen.1, "\(grens)"]
      })
  }
}
