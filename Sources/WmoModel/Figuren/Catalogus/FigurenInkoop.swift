extension Catalogusfiguur {
  /// The figures about purchasing: chapter 3 of the report.
  static let inkoop: [Catalogusfiguur] = [
    Catalogusfiguur(
      "3.1", "Landelijk gebruik van inkoopprofielen, twee jaren",
      mist: "de inkoop van alle gemeenten in 2019 en 2023",
      invoer: "een invoer van de tabellen van de Monitor zorginkoop",
      alsEr: { !$0.profieljaren.isEmpty }
    ) { bank throws(Vraagfout) in try bank.profielgebruik() },
    Catalogusfiguur("3.2", "Aantal gemeenten per inkoopprofiel") { bank throws(Vraagfout) in
      try bank.aantallen([.inkoopprofielHH, .inkoopprofielBegeleiding])
    },
    Catalogusfiguur("3.3", "Aantal gemeenten per taakzwaarte en profiel") { bank throws(Vraagfout) in
      try bank.verdelingen([.inkoopprofielHH, .inkoopprofielBegeleiding], over: .taakzwaarte, isAandeel: false)
    },
  ]
}

extension Databank {
  /// The years for which sources name whole inkoopprofielen, of the services that have at least two such years.
  fileprivate var profieljaren: [(indeling: Indeling, jaren: [Int])] {
    let register = kenmerken().alle
    return [Indeling.inkoopprofielHH, .inkoopprofielBegeleiding].compactMap { indeling in
      let over = register.filter { $0.dimensie == indeling.dimensie && $0.bewijs != .voornemen }
      let jaren = Set(over.flatMap { [$0.jaarVanaf, $0.jaarTot] }.compactMap(\.self))
        .filter { jaar in verslagsoorten.contains { $0.jaar == jaar } }
      return jaren.count < 2 ? nil : (indeling, jaren.sorted())
    }
  }
}

extension Figuurbank {
  /// How many gemeenten bought in each profile in the first and the last year that sources name whole profiles for.
  fileprivate func profielgebruik() throws(Vraagfout) -> Figuurinhoud {
    let register = databank.kenmerken()
    var (panelen, voetnoten, titels): ([Paneel], [String], [String]) = ([], [], [])
    for (indeling, jaren) in databank.profieljaren {
      guard let dimensie = indeling.dimensie, let eerste = jaren.first, let laatste = jaren.last else { continue }
      var (volledig, delen): ([Staaf], [String]) = ([], [])
      for jaar in [eerste, laatste] {
        let selectie = try selectie(.maatwerk, jaar: jaar)
        let regel = Peilregel(jaar: jaar, peil: .strikt, bewijs: vraag.bewijs)
        var leden: [String: [GMCode]] = [:]
        for lid in selectie.leden {
          let code = selectie.verslag.gemeenten[lid].code
          if case .bekend(let letter, _) = regel.oordeel(over: register.over(dimensie, van: code)) {
            leden[letter, default: []].append(code)
          }
        }
        let bekend = leden.values.reduce(0) { $0 + $1.count }
        delen.append("\(jaar) bij \(getal(bekend)) van \(getal(selectie.leden.count)) gemeenten")
        for profiel in Inkoopprofiel.allCases {
          let codes = leden[profiel.rawValue] ?? []
          var staaf = Staaf(
            code: "\(profiel.rawValue)-\(jaar)", naam: "\(profiel.rawValue) \(jaar)", waarde: Double(codes.count))
          staaf.isGemarkeerd = codes.contains { markeer.contains($0) }
          volledig.append(staaf)
        }
      }
      // The two years of a profile beside each other.
      let aantal = Inkoopprofiel.allCases.count
      let staven = (0..<aantal).flatMap { [volledig[$0], volledig[$0 + aantal]] }
      titels.append("\(indeling.naam): bekend voor \(delen.joined(separator: " en "))")
      panelen.append(
        Paneel(
          .staven(Staven(waardeas: As("gemeenten", "aantal gemeenten", decimalen: 0), staven: staven)),
          naam: indeling.naam.metHoofdletter))
      voetnoten.append(
        "\(indeling.naam.metHoofdletter): alleen profielen die een bron als zodanig noemt; wie ontbreekt, is onbekend.")
    }
    return Figuurinhoud(
      titel: titels.alsTitel,
      ondertitel: (["Aantal gemeenten per inkoopprofiel, twee jaren"] + Kop(try selectie(.maatwerk)).keuzes)
        .joined(separator: " · "), panelen: panelen,
      voetnoten: voetnoten + Inkoopprofiel.allCases.map(\.naam), bron: kenmerkbron)
  }
}
