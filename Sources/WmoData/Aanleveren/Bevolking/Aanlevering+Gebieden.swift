import WmoModel

extension Aanlevering {
  /// The gemeenten of a year with their province, class and regions.
  ///
  /// Inhabitants are those of the list of the year, or else of the year before and then said to be carried forward. A gemeente
  /// that was not there has none yet: it waits for the population of the year.
  package static func gebieden(_ pad: String, jaar: Int, op grondslag: Grondslag) throws(DatabankFout) -> Aanlevering {
    let basis = try Gemeentenbasis(grondslag, jaar: jaar)
    let invoer = try Gebiedeninvoer(Invoer(pad))
    let namen = Dictionary(
      basis.gemeenten.values.map { ($0[1], $0[0]) }
        + invoer.waarden.compactMap { code, deel in deel[.naam].map { ($0, code) } }
        + Bronschema.andereNamen.map { ($0, $1) }
    ) { _, nieuw in nieuw }
    let nieuw = invoer.waarden.filter { basis.gemeenten[$0.key] == nil }
    let half = nieuw.filter { $0.value[.naam] == nil || $0.value[.provincie] == nil }.map(\.key)
    let bekend = invoer.waarden.filter { !half.contains($0.key) }
    let wachtend = bekend.keys.filter { basis.gemeenten[$0]?[4].isEmpty ?? true }
    var meldingen = [
      basis.isEigenJaar
        ? nil
        : "Inwoners en volwassenen zijn die van \(basis.vanJaar) (kwaliteit extrapolatie), tot ‘wmo data importeer bevolking’ die van \(jaar) brengt.",
      wachtend.isEmpty
        ? nil
        : "Nieuw en nog zonder inwonertal: \(wachtend.opsomming()); dat brengt ‘wmo data importeer bevolking’ van \(jaar), en tot dan zijn er geen cijfers van te zien.",
      half.isEmpty
        ? nil
        : "Nieuw, maar zonder naam of provincie in de invoer en daarom weggelaten: \(half.opsomming()); zet RegioS.json met de namen in dezelfde map.",
    ].compactMap { $0 }
    var (gemeenten, gebieden): ([[String]], [[String]]) = ([], [])
    for (code, deel) in bekend {
      let oud = basis.gemeenten[code] ?? [code] + Array(repeating: "", count: 7)
      let gebied = basis.gebieden[code] ?? [code, "", "", "", "", "", ""]
      func of(_ soort: Gebiedeninvoer.Gebied, _ vorig: String) -> String {
        invoer.aanwezig.contains(soort) ? deel[soort] ?? "" : vorig
      }
      let centrumnaam = invoer.aanwezig.contains(.centrum) ? deel[.centrum] ?? "" : oud[7]
      guard let centrum = centrumnaam.isEmpty || Celwaarde.isGMCode(centrumnaam) ? centrumnaam : namen[centrumnaam]
      else {
        throw DatabankFout(pad, kolom: "centrumgemeente", .onbekendeCentrumgemeente(centrumnaam))
      }
      gemeenten.append([
        code, deel[.naam]?.zonderSoort ?? oud[1], deel[.provincie] ?? oud[2], of(.stedelijkheid, oud[3]), oud[4],
        oud[5],
        basis.isEigenJaar || oud[6].isEmpty ? oud[6] : Kwaliteit.extrapolatie.rawValue,
        bekend[centrum] == nil ? "" : centrum,
      ])
      gebieden.append([
        code, of(.corop, gebied[1]), of(.ggd, gebied[2]), of(.arbeidsmarkt, gebied[3]), of(.jeugd, gebied[4]),
        of(.zorgkantoor, gebied[5]), of(.grootteklasse, gebied[6]),
      ])
    }
    let ontbreekt = Gebiedeninvoer.Gebied.allCases.filter { !invoer.aanwezig.contains($0) && $0 != .naam }
    for (jaar, soorten) in [
      (basis.vanJaar, ontbreekt.filter(\.staatBijGemeente)),
      (basis.gebiedenVan, ontbreekt.filter { !$0.staatBijGemeente }),
    ] as [(Int?, [Gebiedeninvoer.Gebied])] where !soorten.isEmpty {
      let bron = jaar.map { "dat is overgenomen van \($0)" } ?? "dat blijft leeg, want geen jaar in de buurt heeft het"
      meldingen.append("De invoer heeft niet: \(soorten.map(\.naam).joined(separator: ", ")); \(bron).")
    }
    let weg = basis.gemeenten.keys.filter { invoer.waarden[$0] == nil }
    if !weg.isEmpty {
      meldingen.append("Staan niet in de invoer en daarom niet in de lijst van \(jaar): \(Array(weg).opsomming()).")
    }
    return basis.aanlevering(
      gemeenten, gebieden,
      bron: Gemeentenbron(
        inwoners: basis.bron.inwoners, gebieden: invoer.bron(jaar, basis.bron.gebieden) { $0.staatBijGemeente }),
      gebiedenbron: invoer.bron(jaar, basis.gebiedenbron) { !$0.staatBijGemeente },
      meldingen)
  }
}

extension Gebiedeninvoer {
  /// Where some of the properties come from: from the table, from what was there, or from both.
  fileprivate func bron(_ jaar: Int, _ vorige: String, _ hoort: (Gebied) -> Bool) -> String {
    let soorten = Gebied.allCases.filter { $0 != .naam && hoort($0) }
    let bron = "CBS, Gebieden in Nederland \(jaar)"
    if soorten.allSatisfy(aanwezig.contains) { return bron }
    if !soorten.contains(where: aanwezig.contains) || vorige.hasPrefix(bron) { return vorige }
    return "\(bron), aangevuld uit \(vorige)"
  }
}

extension String {
  /// The name of a gemeente without the word that tells it from a province: `Utrecht (gemeente)`.
  fileprivate var zonderSoort: String { hasSuffix(" (gemeente)") ? String(dropLast(" (gemeente)".count)) : self }
}

extension Gebiedeninvoer.Gebied {
  /// Whether it stands in the list of gemeenten and not in that of gebieden.
  fileprivate var staatBijGemeente: Bool {
    switch self {
    case .naam, .provincie, .stedelijkheid, .centrum: true
    case .ggd, .corop, .arbeidsmarkt, .jeugd, .zorgkantoor, .grootteklasse: false
    }
  }

  /// The word for it in a sentence.
  fileprivate var naam: String {
    switch self {
    case .ggd: "GGD-regio"
    case .corop: "COROP-gebied"
    case .arbeidsmarkt: "arbeidsmarktregio"
    case .jeugd: "jeugdregio"
    case .centrum: "centrumgemeente"
    case .naam, .provincie, .stedelijkheid, .zorgkantoor, .grootteklasse: rawValue
    }
  }
}
