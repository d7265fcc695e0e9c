import WmoModel

extension Aanlevering {
  /// The yearly change of the consumer prices, from a table in the shape of CBS 83131NED or from a `cpi.csv` of ours.
  ///
  /// A year that is in the file replaces what there was of it; other years stay.
  package static func consumentenprijzen(_ pad: String, op grondslag: Grondslag) throws(DatabankFout) -> Aanlevering {
    let invoer = try Invoer(pad)
    let eigen = Schema.consumentenprijzen.kolommen.map(\.naam)
    var nieuw: [Int: [String]] = [:]
    var regels: [Int: Int] = [:]
    for tabel in invoer.tabellen {
      let isEigen = tabel.kop == eigen
      let jaarkolom = try isEigen ? 0 : tabel.verplichtePlaats("Perioden", "Periode")
      let waarde = try isEigen ? 1 : tabel.verplichtePlaats("JaarmutatieCPI")
      let besteding = tabel.plaats("Bestedingscategorie")
      let tabel = tabel.metGetallen(in: [waarde])
      for rij in tabel.rijen {
        guard case .jaar(let jaar) = Periode(rij.cellen[jaarkolom]) else {
          if isEigen { throw tabel.fout(rij, jaarkolom, .geenJaar(rij.cellen[jaarkolom])) }
          continue
        }
        if let besteding, !invoer.isAlles(rij.cellen[besteding]) { continue }
        guard let mutatie = try tabel.getal(rij, waarde) else { continue }
        guard nieuw[jaar] == nil else {
          throw tabel.fout(rij, jaarkolom, .dubbeleSleutel("\(jaar)", eerste: regels[jaar] ?? 1))
        }
        nieuw[jaar] = ["\(jaar)", mutatie, isEigen ? rij.cellen[2] : "CBS 83131NED"]
        regels[jaar] = rij.regel
      }
    }
    guard !nieuw.isEmpty else {
      throw DatabankFout(
        pad, .invoer("hierin staat geen jaarmutatie van alle bestedingen voor een heel jaar; haal de jaren op"))
    }
    var rijen = nieuw
    for rij in try grondslag.rijen(Schema.consumentenprijzen) {
      if let jaar = Celwaarde.geheel(rij[0]), rijen[jaar] == nil { rijen[jaar] = rij }
    }
    // A chain of yearly changes has no holes.
    let jaren = rijen.keys.sorted()
    if let gat = jaren.indices.dropFirst().first(where: { jaren[$0] != jaren[$0 - 1] + 1 }) {
      throw DatabankFout(
        pad, .invoer("\(jaren[gat]) sluit niet aan op \(jaren[gat - 1]); haal de jaren ertussen ook op"))
    }
    return Aanlevering(delen: [
      Deel(
        pad: Schema.consumentenprijzen.pad,
        tekst: Uitvoer(bestand: Schema.consumentenprijzen, rijen: jaren.compactMap { rijen[$0] }).tekst,
        bron: "CBS, consumentenprijsindex: \(jaartekst(Array(nieuw.keys))) ingelezen, andere jaren zoals zij waren")
    ])
  }
}

extension Invoer {
  /// Whether a category of the consumer prices is that of all spending.
  fileprivate func isAlles(_ sleutel: String) -> Bool {
    let titel = titel("Bestedingscategorieen", sleutel)
    return sleutel.hasPrefix("T") || Invoertabel.kaal(titel).contains("allebestedingen")
  }
}
