import WmoModel

/// Turns the sources into the files of the package.
struct Omzetting {
  let bronnen: Bronnen
  /// The gemeenten of every year: code by name.
  let codes: [Int: [String: String]]
  private(set) var uitvoer: [Uitvoer] = []
  private(set) var verslag = Importverslag()

  /// Converts everything; throws at the first fault in the sources.
  init(_ bronnen: Bronnen) throws(DatabankFout) {
    self.bronnen = bronnen
    var codes: [Int: [String: String]] = [:]
    for rij in bronnen[Bronschema.gemeenten].rijen {
      codes[Celwaarde.geheel(rij["jaar"]) ?? 0, default: [:]][rij["naam"]] = rij["gm_code"]
    }
    self.codes = codes
    try zetGemeentenOm()
    try zetIv3Om()
    try zetGemeentefondsOm()
    try zetOverigeOm()
  }

  /// The years and documents of the sources.
  var omvang: Omvang {
    var omvang = Omvang(jaren: Set(codes.keys), circulaires: Set(Circulaire.ingebouwd))
    for uitvoer in uitvoer {
      if let soort = uitvoer.bestand.verslagsoort {
        omvang.verslagen[soort] = Iv3Vorm(kop: uitvoer.bestand.kolommen.map(\.naam), jaar: soort.jaar)
      }
    }
    return omvang
  }

  /// Adds a file.
  mutating func voegToe(_ bestand: Bestand, _ rijen: [[String]]) {
    uitvoer.append(Uitvoer(bestand: bestand, rijen: rijen))
    verslag.rijen[bestand.pad] = rijen.count
  }

  /// Notes what became of the rows of a source; all must be accounted for.
  mutating func verantwoord(_ bron: Bronrijen, overgenomen: Int, vergeleken: Int = 0) throws(DatabankFout) {
    let gelezen = bron.rijen.count
    guard gelezen == overgenomen + vergeleken else {
      throw DatabankFout(bron.bestand.pad, .aantalRijen(overgenomen + vergeleken, verwacht: gelezen))
    }
    verslag.bronnen.append(
      .init(pad: bron.bestand.pad, gelezen: gelezen, overgenomen: overgenomen, vergeleken: vergeleken))
  }

  /// Adds a value that two sources agree on.
  mutating func telGelijkeWaarde() { verslag.gelijkeWaarden += 1 }
}
