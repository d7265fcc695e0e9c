import WmoModel

/// The figures of one gemeente in one document, by taakveld.
private typealias Boeking = [Taakveld: (lasten: Int, baten: Int?)]

extension Omzetting {
  /// Writes a file per document; the detailed source goes before the coarse one, which must agree with it.
  mutating func zetIv3Om() throws(DatabankFout) {
    let grof = try boekingen(bronnen[Bronschema.lasten], isUitgesplitst: false)
    let fijn = try boekingen(bronnen[Bronschema.lastenEnBaten], isUitgesplitst: true)
    for soort in Omvang.ingebouwd.verslagsoorten where grof[soort] == nil && fijn[soort] == nil {
      throw DatabankFout(Bronschema.lasten.pad, .documentOntbreekt(soort.description))
    }
    var vergeleken = 0
    for soort in Set(grof.keys).union(fijn.keys).sorted() {
      let vorm: Iv3Vorm = fijn[soort] == nil ? .alleenLasten : .lastenEnBaten
      voegToe(Schema.iv3(soort, vorm), rijen(soort, vorm, fijn[soort] ?? grof[soort] ?? [:]))
      if let fijn = fijn[soort], let grof = grof[soort] { vergeleken += try vergelijk(soort, grof, fijn) }
    }
    let aantal = { (boekingen: [Verslagsoort: [String: Boeking]]) in
      boekingen.values.reduce(0) { $0 + $1.values.reduce(0) { $0 + $1.count } }
    }
    try verantwoord(bronnen[Bronschema.lasten], overgenomen: aantal(grof) - vergeleken, vergeleken: vergeleken)
    try verantwoord(bronnen[Bronschema.lastenEnBaten], overgenomen: aantal(fijn))
  }

  private func boekingen(
    _ bron: Bronrijen, isUitgesplitst: Bool
  ) throws(DatabankFout) -> [Verslagsoort: [String: Boeking]] {
    let bekend = codes.mapValues { Set($0.values) }
    var boekingen: [Verslagsoort: [String: Boeking]] = [:]
    for rij in bron.rijen {
      guard let document = Document(rawValue: rij["document"]), let jaar = Celwaarde.geheel(rij["jaar"]),
        let lasten = Celwaarde.geheel(rij["lasten_x1000"])
      else { continue }
      let code = rij["gm_code"]
      guard bekend[jaar]?.contains(code) == true else {
        throw bron.fout(rij, "gm_code", .onbekendeGemeente(code, in: Bronschema.gemeenten.pad))
      }
      let taakvelden = Iv3Vorm(isUitgesplitst: isUitgesplitst, heeftBaten: false).taakvelden(jaar: jaar)
      let taakveld = Taakveld(rij["taakveld"])
      guard taakvelden.contains(taakveld) else {
        throw bron.fout(rij, "taakveld", .onbekendWoord(taakveld.code, bekend: taakvelden.map(\.code)))
      }
      boekingen[Verslagsoort(jaar: jaar, document: document), default: [:]][code, default: [:]][taakveld] =
        (lasten, Celwaarde.geheel(rij["baten_x1000"]))
    }
    return boekingen
  }

  private func rijen(_ soort: Verslagsoort, _ vorm: Iv3Vorm, _ boekingen: [String: Boeking]) -> [[String]] {
    let taakvelden = vorm.taakvelden(jaar: soort.jaar)
    return (codes[soort.jaar] ?? [:]).values.sorted().map { code in
      [code]
        + taakvelden.flatMap { taakveld in
          let boeking = boekingen[code]?[taakveld]
          let lasten = boeking.map { String($0.lasten) } ?? ""
          return vorm.heeftBaten ? [lasten, boeking?.baten.map(String.init) ?? ""] : [lasten]
        }
    }
  }

  /// Holds the coarse figures against the sums of the detailed ones, and gives the number of coarse figures.
  private mutating func vergelijk(
    _ soort: Verslagsoort, _ grof: [String: Boeking], _ fijn: [String: Boeking]
  ) throws(DatabankFout) -> Int {
    for code in Set(grof.keys).union(fijn.keys).sorted() {
      var sommen: [Taakveld: Int] = [:]
      for (taakveld, bedrag) in fijn[code] ?? [:] {
        sommen[Iv3Vorm.hoofdtaakveld(van: taakveld, jaar: soort.jaar), default: 0] += bedrag.lasten
      }
      for taakveld in Iv3Vorm.alleenLasten.taakvelden(jaar: soort.jaar) {
        // Where one source has 0 the other may have no row.
        let bedrag = grof[code]?[taakveld]?.lasten
        guard bedrag ?? 0 == sommen[taakveld] ?? 0 else {
          throw DatabankFout(
            Bronschema.lasten.pad,
            .bronnenVerschillen(
              "\(soort), \(code), taakveld \(taakveld)", grof: bedrag ?? 0, fijn: sommen[taakveld] ?? 0))
        }
        if bedrag != nil, sommen[taakveld] != nil { telGelijkeWaarde() }
      }
    }
    return grof.values.reduce(0) { $0 + $1.count }
  }
}
