import WmoModel

extension Aanlevering {
  /// The clients of maatwerk; a year that is in the file replaces all that there was of it, other years stay.
  ///
  /// Clients are shown with the jaarrekening of their year: those of a year without one would be seen nowhere, and are left out.
  ///
  /// `methode` says which table of CBS it is, where the file does not say so itself.
  package static func clienten(_ pad: String, _ methode: Clientmethode? = nil, op grondslag: Grondslag)
    throws(DatabankFout) -> Aanlevering
  {
    let invoer = try Clientinvoer(Invoer(pad), methode)
    var meldingen: [String] = []
    var nieuw: [Int: [[String]]] = [:]
    var zonderJaarrekening: [String] = []
    for (jaar, deel) in Dictionary(grouping: invoer.aantallen, by: \.key.jaar).sorted(by: { $0.key < $1.key }) {
      let methoden = Set(deel.map(\.key.methode))
      guard methoden.count == 1 else {
        throw DatabankFout(
          pad, .invoer("\(jaar) staat er volgens twee manieren van tellen in; importeer 84839NED en 86050NED apart"))
      }
      // A whole year where there is one, otherwise the latest half.
      let periode = [Clientperiode.jaar, .tweedeHalfjaar, .eersteHalfjaar].first { periode in
        deel.contains { $0.key.periode == periode }
      }
      guard let periode else { continue }
      guard grondslag.heeft(Verslagsoort(jaar: jaar, document: .jaarrekening)) else {
        zonderJaarrekening.append(
          "\(Self.aantallen(deel.map(\.key.periode))) van \(jaar): er is geen jaarrekening \(jaar) om cliënten bij te tonen; importeer die eerst met ‘wmo data importeer iv3 --jaar \(jaar)’"
        )
        continue
      }
      let over = deel.map(\.key.periode).filter { $0 != periode }
      if !over.isEmpty {
        meldingen.append(
          "Van \(jaar) telt het \(periode == .jaar ? "hele jaar" : periode.rawValue); weggelaten: \(Self.aantallen(over))."
        )
      }
      let bekend = try grondslag.gemeenten(jaar)
      let gekozen = deel.filter { $0.key.periode == periode }
      let weg = Set(gekozen.map(\.key.gemeente)).subtracting(bekend)
      nieuw[jaar] = gekozen.filter { bekend.contains($0.key.gemeente) }.map { $0.key.rij(aantal: $0.value) }
      if periode != .jaar {
        meldingen.append(
          "Van \(jaar) is er geen jaarcijfer; de cijfers zijn die van het \(periode.rawValue) en staan los van andere jaren."
        )
      }
      if !weg.isEmpty {
        meldingen.append("Bestaan niet in \(jaar) en zijn weggelaten: \(Array(weg).opsomming()).")
      }
      let zonder = bekend.subtracting(gekozen.map(\.key.gemeente))
      if !zonder.isEmpty {
        let namen = try grondslag.namen(jaar)
        meldingen.append(
          "Zonder cliëntcijfer in \(jaar): \(zonder.map { namen[$0] ?? $0 }.opsomming()); dat is niet nul.")
      }
    }
    if !invoer.onbekend.isEmpty {
      meldingen.append(
        "Andere soorten dan de vijf van dit programma zijn overgeslagen: \(invoer.onbekend.map { Citaat.veilig($0) }.opsomming())."
      )
    }
    guard !nieuw.isEmpty || zonderJaarrekening.isEmpty else {
      throw DatabankFout(pad, .invoer("weggelaten: \(zonderJaarrekening.joined(separator: "; en "))"))
    }
    meldingen += zonderJaarrekening.map { "Weggelaten: \($0)." }
    nieuw = nieuw.filter { !$0.value.isEmpty }
    guard !nieuw.isEmpty else {
      throw DatabankFout(
        pad, .invoer("geen van de gemeenten hierin staat in de lijst van dat jaar; controleer de codes en de jaren"))
    }
    let oud = try grondslag.rijen(Schema.clienten).filter { rij in
      Celwaarde.geheel(rij[1]).map { nieuw[$0] == nil } ?? false
    }
    let vervangen = Set(try grondslag.rijen(Schema.clienten).compactMap { Celwaarde.geheel($0[1]) }).intersection(
      nieuw.keys)
    if !vervangen.isEmpty {
      meldingen.append("Vervangt wat er al was van \(jaartekst(Array(vervangen))).")
    }
    let soorten = Clientsoort.allCases.map(\.rawValue)
    let rijen = (oud + nieuw.values.joined()).sorted {
      ($0[1], $0[0], soorten.firstIndex(of: $0[4]) ?? 0) < ($1[1], $1[0], soorten.firstIndex(of: $1[4]) ?? 0)
    }
    // The sentence is about the whole file, also about the years that stay.
    let tabellen = Clientmethode.allCases.compactMap { methode -> String? in
      let jaren = Set(rijen.filter { $0[2] == methode.rawValue }.compactMap { Celwaarde.geheel($0[1]) })
      return jaren.isEmpty ? nil : "tabel \(methode.rawValue) (\(jaartekst(Array(jaren))))"
    }
    return Aanlevering(
      delen: [
        Deel(
          pad: Schema.clienten.pad, tekst: Uitvoer(bestand: Schema.clienten, rijen: rijen).tekst,
          bron: "CBS, Wmo-cliënten, \(tabellen.joined(separator: " en "))")
      ], meldingen: meldingen)
  }
}

extension Aanlevering {
  /// How many numbers there are of some periods, in words: `4 aantallen (1e halfjaar en 2e halfjaar)`.
  fileprivate static func aantallen(_ perioden: [Clientperiode]) -> String {
    let soorten = Clientperiode.allCases.filter(perioden.contains).map(\.rawValue).joined(separator: " en ")
    return "\(getal(perioden.count)) \(perioden.count == 1 ? "aantal" : "aantallen") (\(soorten))"
  }
}

extension Clientinvoer.Sleutel {
  /// The row of the package for a number.
  fileprivate func rij(aantal: Int) -> [String] {
    [gemeente, "\(jaar)", methode.rawValue, periode.rawValue, soort.rawValue, "\(aantal)"]
  }
}
