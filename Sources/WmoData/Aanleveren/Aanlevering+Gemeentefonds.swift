import WmoModel

extension Aanlevering {
  /// The volumes, the weights or both of a circulaire, as published with it: tab-separated with Dutch decimals.
  ///
  /// What a file holds shows in its header. Columns may have our names or the abbreviations of BZK. Several files of one kind
  /// are taken together.
  package static func gemeentefonds(
    _ paden: [String], _ circulaire: Circulaire, factor: String? = nil, op grondslag: Grondslag
  ) throws(DatabankFout) -> Aanlevering {
    var (aanlevering, volumes, gewichten) = (Aanlevering(), [Invoertabel](), [Invoertabel]())
    for pad in paden {
      let tabel = try Invoertabel.lees(pad)
      if tabel.plaats("gm_code", "gemeentecode", "code gemeente", "gemeentenummer") != nil {
        volumes.append(tabel)
      } else if tabel.plaats("maatstaf") != nil {
        gewichten.append(tabel)
      } else {
        throw DatabankFout(
          pad, .invoer("dit heeft geen kolom gm_code (volumes) en geen kolom maatstaf (gewichten); voeg er een van toe")
        )
      }
    }
    if !volumes.isEmpty { try aanlevering.voegVolumesToe(volumes, circulaire, grondslag) }
    if !gewichten.isEmpty { try aanlevering.voegGewichtenToe(gewichten, circulaire, grondslag) }
    if let factor { try aanlevering.voegFactorToe(factor, circulaire, grondslag) }
    try aanlevering.meldWatOntbreekt(circulaire, grondslag)
    if circulaire == .mei2024 {
      aanlevering.meldingen.append(
        "De klassegrenzen van de taakzwaarte blijven zoals ze zijn vastgezet (\(Schema.padGrenzen)); de bedragen per gemeente veranderen wel."
      )
    }
    return aanlevering
  }

  private mutating func voegVolumesToe(_ tabellen: [Invoertabel], _ circulaire: Circulaire, _ grondslag: Grondslag)
    throws(DatabankFout)
  {
    let bestand = Schema.volumes(circulaire)
    let bekend = try grondslag.gemeenten(circulaire.bevolkingsjaar)
    guard !bekend.isEmpty else {
      throw DatabankFout(bestand.pad, .lijstOntbreekt(Schema.padGemeenten(circulaire.bevolkingsjaar)))
    }
    if !Circulaire.ingebouwd.contains(circulaire) {
      meldingen.append(
        "De volumes van de \(circulaire.naam) gelden als die van de gemeenten van 1 januari \(circulaire.bevolkingsjaar)."
      )
    }
    var rijen: [String: [String]] = [:]
    var weg: [String] = []
    for tabel in tabellen {
      let code = try tabel.verplichtePlaats("gm_code", "gemeentecode", "code gemeente", "gemeentenummer")
      var plaatsen: [Int] = []
      for kolom in bestand.kolommen.dropFirst() { plaatsen.append(try tabel.plaats(van: kolom.naam)) }
      var regels: [String: Int] = [:]
      let tabel = tabel.metGetallen(in: plaatsen)
      for rij in tabel.rijen {
        guard let gemeente = Regiocode.gemeente(rij.cellen[code]) else {
          throw tabel.fout(rij, code, .geenGMCode(rij.cellen[code]))
        }
        try tabel.keurEenmalig(gemeente, rij, code, &regels, elders: rijen[gemeente] != nil)
        guard bekend.contains(gemeente) else {
          weg.append(gemeente)
          continue
        }
        var cellen = [gemeente]
        for (plaats, kolom) in zip(plaatsen, bestand.kolommen.dropFirst()) {
          guard let getal = try tabel.getal(rij, plaats) else { throw tabel.fout(rij, plaats, .celLeeg) }
          if let wat = kolom.soort.fout(in: getal) { throw tabel.fout(rij, plaats, wat) }
          cellen.append(getal)
        }
        rijen[gemeente] = cellen
      }
    }
    if !weg.isEmpty {
      meldingen.append(
        "Bestaan niet op 1 januari \(circulaire.bevolkingsjaar) en zijn weggelaten: \(Array(Set(weg)).opsomming()).")
    }
    let zonder = bekend.subtracting(rijen.keys)
    if !zonder.isEmpty {
      meldingen.append("Zonder volumes, en daarom zonder taakzwaarte: \(Array(zonder).opsomming()).")
    }
    delen.append(
      Deel(
        pad: bestand.pad, tekst: Uitvoer(bestand: bestand, rijen: rijen.values.sorted { $0[0] < $1[0] }).tekst,
        bron: "BZK, gemeentefonds, volumes bij circulaire \(circulaire.rawValue)"))
  }

  private mutating func voegGewichtenToe(_ tabellen: [Invoertabel], _ circulaire: Circulaire, _ grondslag: Grondslag)
    throws(DatabankFout)
  {
    let bestand = Schema.gewichten
    var nieuw: [[String]] = []
    for tabel in tabellen { nieuw += try gewichten(tabel, circulaire, eerder: Set(nieuw.map { $0[1] })) }
    let mist = Maatstaf.gewogen.filter { maatstaf in !nieuw.contains { $0[1] == maatstaf.rawValue } }
    if Circulaire.ingebouwd.contains(circulaire), !mist.isEmpty {
      throw DatabankFout(
        bestand.pad,
        .invoer("van de \(circulaire.naam) ontbreekt het gewicht van \(mist.map(\.naam).opsomming()); voeg dat toe"))
    }
    let oud = try grondslag.rijen(bestand)
    // The circulaire keeps its place in the file.
    let voor = oud.prefix { $0[0] != circulaire.rawValue }
    let na = oud.dropFirst(voor.count).filter { $0[0] != circulaire.rawValue }
    delen.append(
      Deel(
        pad: bestand.pad, tekst: Uitvoer(bestand: bestand, rijen: voor + nieuw + na).tekst,
        bron: "BZK, gemeentefonds, gewichten bij circulaire \(circulaire.rawValue), andere zoals zij waren"))
  }

  /// The rows of one file with weights.
  private func gewichten(
    _ tabel: Invoertabel, _ circulaire: Circulaire, eerder: Set<String>
  ) throws(DatabankFout) -> [[String]] {
    let maatstaf = try tabel.verplichtePlaats("maatstaf")
    let wmo = try tabel.verplichtePlaats("gewicht_individuele_voorzieningen_wmo", "individuele voorzieningen wmo")
    let basis = tabel.plaats("gewicht_sociale_basisvoorzieningen", "sociale basisvoorzieningen")
    let omschrijving = tabel.plaats("omschrijving", "naam")
    let eigenCirculaire = tabel.plaats("circulaire")
    let namen = Bronschema.maatstaven
    let tabel = tabel.metGetallen(in: [wmo, basis].compactMap { $0 })
    var nieuw: [[String]] = []
    var regels: [String: Int] = [:]
    for rij in tabel.rijen where eigenCirculaire.map({ rij.cellen[$0] == circulaire.rawValue }) ?? true {
      let cel = rij.cellen[maatstaf]
      guard let code = namen[cel] == nil ? namen.first(where: { $0.value == cel })?.key : cel, let naam = namen[code]
      else {
        throw tabel.fout(rij, maatstaf, .onbekendWoord(cel, bekend: namen.keys.sorted()))
      }
      try tabel.keurEenmalig(naam, rij, maatstaf, &regels, elders: eerder.contains(naam))
      var gewichten: [String] = []
      for plaats in [wmo, basis] {
        // A file about one of the two clusters has no column for the other.
        guard let plaats else {
          gewichten.append("0")
          continue
        }
        guard let getal = try tabel.getal(rij, plaats) else { throw tabel.fout(rij, plaats, .celLeeg) }
        if let wat = Celsoort.nietNegatief.fout(in: getal) { throw tabel.fout(rij, plaats, wat) }
        gewichten.append(getal)
      }
      nieuw.append([circulaire.rawValue, naam, code, omschrijving.map { rij.cellen[$0] } ?? code] + gewichten)
    }
    guard !nieuw.isEmpty else { throw DatabankFout(tabel.bestand, .woordOntbreekt(circulaire.rawValue)) }
    return nieuw
  }

  /// Says what a circulaire still needs before taakzwaarte can be made of it.
  private mutating func meldWatOntbreekt(_ circulaire: Circulaire, _ grondslag: Grondslag) throws(DatabankFout) {
    func rijen(_ bestand: Bestand) throws(DatabankFout) -> [[String]] {
      guard let deel = delen.first(where: { $0.pad == bestand.pad }), let tabel = try? Tabel(tekst: deel.tekst) else {
        return try grondslag.rijen(bestand)
      }
      return tabel.rijen
    }
    var mist: [String] = []
    if try rijen(Schema.volumes(circulaire)).isEmpty { mist.append("de volumes") }
    let gewogen = try rijen(Schema.gewichten).filter { $0[0] == circulaire.rawValue }.map { $0[1] }
    let ongewogen = Maatstaf.gewogen.filter { !gewogen.contains($0.rawValue) }
    if gewogen.isEmpty {
      mist.append("de gewichten")
    } else if !ongewogen.isEmpty {
      mist.append("het gewicht van \(ongewogen.map(\.naam).opsomming())")
    }
    if try !rijen(Schema.uitkeringsfactor).contains(where: { $0[0] == circulaire.rawValue }) {
      mist.append("de uitkeringsfactor (--factor)")
    }
    guard !mist.isEmpty else { return }
    meldingen.append(
      "De \(circulaire.naam) kan pas worden gekozen als alles er is; er ontbreken nog: \(mist.joined(separator: ", "))."
    )
  }

  private mutating func voegFactorToe(_ factor: String, _ circulaire: Circulaire, _ grondslag: Grondslag)
    throws(DatabankFout)
  {
    let bestand = Schema.uitkeringsfactor
    guard case .getal(let getal) = Invoergetal.lees(factor, factor.contains(",") ? .nederlands : .punt),
      let waarde = Celwaarde.getal(getal), waarde > 0, waarde < 10
    else {
      throw DatabankFout(
        bestand.pad,
        .invoer("de factor \"\(Citaat.veilig(factor))\" is geen getal tussen 0 en 10; schrijf bijvoorbeeld 1,445"))
    }
    let nieuw = [circulaire.rawValue, getal, circulaire.peildatum]
    var rijen = try grondslag.rijen(bestand)
    if let plaats = rijen.firstIndex(where: { $0[0] == circulaire.rawValue }) {
      rijen[plaats] = nieuw
    } else {
      rijen.append(nieuw)
    }
    delen.append(
      Deel(
        pad: bestand.pad, tekst: Uitvoer(bestand: bestand, rijen: rijen).tekst,
        bron: "BZK, gemeentefonds, uitkeringsfactor van circulaire \(circulaire.rawValue), andere zoals zij waren"))
  }
}

extension Invoertabel {
  /// Throws for a key that stands in this file on another line, or in a file that came before it.
  fileprivate func keurEenmalig(
    _ sleutel: String, _ rij: Rij, _ kolom: Int, _ regels: inout [String: Int], elders: Bool
  ) throws(DatabankFout) {
    if let eerste = regels[sleutel] { throw fout(rij, kolom, .dubbeleSleutel(sleutel, eerste: eerste)) }
    guard !elders else {
      throw fout(rij, kolom, .invoer("\(sleutel) staat ook in een ander bestand; haal een van beide weg"))
    }
    regels[sleutel] = rij.regel
  }

  /// The place of the column with the volume of a maatstaf, under our name or that of BZK.
  fileprivate func plaats(van naam: String) throws(DatabankFout) -> Int {
    let bzk =
      naam == "inwoners" ? "inwo" : naam == "jongeren" ? "jong" : Bronschema.maatstaven.first { $0.value == naam }?.key
    for woord in [naam, bzk].compactMap({ $0 }) {
      if let plaats = kop.firstIndex(where: { Invoertabel.kaal($0) == Invoertabel.kaal(woord) }) { return plaats }
    }
    throw DatabankFout(bestand, kolom: naam, .kolomOntbreekt)
  }
}
