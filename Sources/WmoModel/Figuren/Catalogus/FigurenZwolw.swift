extension Catalogusfiguur {
  /// The figures from the evaluation by Zaanstad, Wormerland, Oostzaan, Landsmeer and Waterland.
  static let zwolw: [Catalogusfiguur] = [
    evaluatie("zwolw-indicaties", "Indicaties per gebied en segment, ZWOLW 2022") { bank throws(Vraagfout) in
      try bank.zwolwIndicaties()
    },
    evaluatie("zwolw-aanbieders", "Aanbieders per gemeente, ZWOLW 2022") { bank throws(Vraagfout) in
      try bank.zwolwAanbieders()
    },
    evaluatie("zwolw-kosten", "Verdeling van de contractkosten, ZWOLW 2022") { bank throws(Vraagfout) in
      try bank.zwolwKosten()
    },
    evaluatie("zwolw-uitgaven", "Het contract van ZWOLW naast Iv3") { bank throws(Vraagfout) in
      try bank.zwolwUitgaven()
    },
  ]

  private static func evaluatie(
    _ nummer: String, _ naam: String, maak: @escaping @Sendable (Figuurbank) throws(Vraagfout) -> Figuurinhoud
  ) -> Catalogusfiguur { Catalogusfiguur(nummer, naam, bron: "ZWOLW 2024", maak: maak) }
}

extension Figuurbank {
  private var zwolwbron: String { databank.bron("Evaluatie t.b.v. inkoop Wmo 2026, ZWOLW (2024)", met: .zwolw2022) }

  private func zwolw(_ tabel: String) throws(Vraagfout) -> [ZwolwCijfer] {
    let cijfers = databank.gedrukt().zwolw2022.filter { $0.tabel == tabel }
    guard !cijfers.isEmpty else { throw .ontbreekt("de tabel ‘\(tabel)’ van de ZWOLW-evaluatie") }
    return cijfers
  }

  /// The part of the work for which an indication is given, in own words.
  private static let resultaatgebieden = [
    "RG1": "persoonlijk leven", "RG2": "huishouden", "RG3": "administratie en geld", "RG4": "dagbesteding",
    "RG4A": "vervoer naar dagbesteding", "RG7": "ontlasten mantelzorger", "RG8": "extra inzet",
  ]

  private static func gebiedsnaam(_ code: String) -> String {
    resultaatgebieden[code].map { "\(code) \($0)" } ?? code
  }

  fileprivate func zwolwIndicaties() throws(Vraagfout) -> Figuurinhoud {
    let cijfers = try zwolw("indicaties")
    let (segmenten, gebieden) = (cijfers.map(\.rij).uniek, cijfers.map(\.kolom).uniek)
    let alle = cijfers.som("indicaties") ?? 0
    let sommen = gebieden.map { (gebied: $0, som: cijfers.som("indicaties", kolom: $0) ?? 0) }
    var titel = "Indicaties per resultaatgebied en segment"
    if let meest = sommen.max(by: { $0.som < $1.som }), alle > 0 {
      titel =
        "\(getal(meest.som / alle * 100, decimalen: 0)) procent van de \(getal(alle, decimalen: 0)) indicaties is voor \(Self.gebiedsnaam(meest.gebied))"
    }
    return Figuurinhoud(
      titel: titel, ondertitel: "Aantal indicaties · ZWOLW · contract 2022 · vijf gemeenten · zoals afgedrukt",
      panelen: [
        Paneel(
          .stapels(
            Stapels(
              waardeas: As("indicaties", "aantal indicaties", decimalen: 0), delen: Stapeldeel.genummerd(segmenten),
              stapels: gebieden.map { gebied in
                Stapel(
                  code: slug(gebied), naam: Self.gebiedsnaam(gebied),
                  waarden: segmenten.map { cijfers.waarde("indicaties", $0, gebied) })
              })))
      ],
      voetnoten: [
        "GGZ: geestelijke gezondheidszorg; GZ: gehandicaptenzorg; VVT: verpleging, verzorging en thuiszorg.",
        Bewering.nagerekend,
      ], bron: zwolwbron, isAfgedrukt: true)
  }

  fileprivate func zwolwAanbieders() throws(Vraagfout) -> Figuurinhoud {
    let cijfers = try zwolw("aanbieders")
    let volgorde = cijfers.sorted { ($0.waarde, $0.rij) < ($1.waarde, $1.rij) }
    var titel = "Aanbieders per gemeente"
    if let minst = volgorde.first, let meest = volgorde.last, volgorde.count > 1 {
      titel =
        "Het aantal aanbieders loopt van \(getal(minst.waarde, decimalen: 0)) in \(minst.rij) tot \(getal(meest.waarde, decimalen: 0)) in \(meest.rij)"
    }
    let gemarkeerd = markeer.compactMap { code in
      databank.verslag(vraag.soort).flatMap { verslag in verslag.plaats(van: code).map { verslag.gemeenten[$0].naam } }
    }
    return Figuurinhoud(
      titel: titel,
      ondertitel: "Aantal aanbieders · ZWOLW · contract 2022 · n = \(getal(cijfers.count)) gemeenten · zoals afgedrukt",
      panelen: [
        Paneel(
          .staven(
            Staven(
              waardeas: As("aanbieders", "aantal aanbieders", decimalen: 0),
              staven: volgorde.map { cijfer in
                var staaf = Staaf(code: slug(cijfer.rij), naam: cijfer.rij, waarde: cijfer.waarde)
                staaf.isGemarkeerd = gemarkeerd.contains(cijfer.rij)
                return staaf
              })))
      ],
      voetnoten: ["Een aanbieder kan in meer gemeenten werken; de aantallen tellen niet op.", Bewering.nagerekend],
      bron: zwolwbron, isAfgedrukt: true)
  }

  fileprivate func zwolwKosten() throws(Vraagfout) -> Figuurinhoud {
    let cijfers = try zwolw("kosten")
    let aandelen = cijfers.filter { $0.kolom == "aandeel" }
    let gemeenten = aandelen.filter { !$0.rij.hasPrefix("RG") }
    let gebieden = aandelen.filter { $0.rij.hasPrefix("RG") }
    func paneel(_ delen: [ZwolwCijfer], rest: String, naam: String) -> Paneel {
      let bekend = delen.reduce(0) { $0 + $1.waarde }
      return Paneel(
        .stapels(
          Stapels(
            waardeas: As("aandeel", "% van de kosten", decimalen: 0),
            delen: Stapeldeel.genummerd(delen.map { Self.gebiedsnaam($0.rij) } + [rest]),
            stapels: [Stapel(code: "contract", naam: "contract", waarden: delen.map(\.waarde) + [100 - bekend])],
            isAandeel: true)), naam: naam)
    }
    func zin(_ delen: [ZwolwCijfer]) -> String {
      delen.map { "\(Self.gebiedsnaam($0.rij)) \(getal($0.waarde, decimalen: 0)) procent" }.joined(separator: ", ")
    }
    let totaal = cijfers.waarde("kosten", "contract", "totaal").map {
      ["contract \(getal($0)) miljoen euro"]
    }
    return Figuurinhoud(
      titel:
        "Kosten van het contract per gemeente: \(zin(gemeenten)). Per resultaatgebied: \(zin(gebieden))",
      ondertitel: (["% van de kosten", "ZWOLW · contract 2022"] + (totaal ?? []) + ["zoals afgedrukt"])
        .joined(separator: " · "),
      panelen: [
        paneel(gemeenten, rest: "de andere gemeenten", naam: "Naar gemeente"),
        paneel(gebieden, rest: "de andere resultaatgebieden", naam: "Naar resultaatgebied"),
      ],
      voetnoten: ["De andere zijn wat aan 100 procent ontbreekt; de bron noemt ze niet apart.", Bewering.nagerekend],
      bron: zwolwbron, isAfgedrukt: true)
  }

  /// The contract beside what the five gemeenten booked on services, and what they spend each.
  fileprivate func zwolwUitgaven() throws(Vraagfout) -> Figuurinhoud {
    let kosten = try zwolw("kosten")
    let codes = Catalogusfiguur.zwolwcodes.map(databank.code(voor:))
    let grootste = codes.first.flatMap(databank.naam(van:)) ?? ""
    guard let contract = kosten.waarde("kosten", "contract", "totaal"),
      let aandeel = kosten.waarde("kosten", grootste, "aandeel")
    else { throw .ontbreekt("de kosten van het contract in de ZWOLW-evaluatie") }
    let diensten = try zonderFilters.selectie(.diensten, saldo: .bruto, noemer: .totaal)
    let uitgaven = try zonderFilters.selectie(vraag.maat)
    let kop = Kop(uitgaven)
    let vijf = codes.compactMap { code in diensten.verslag.plaats(van: code) }
    let bedragen = vijf.map { diensten.meting.cijfers[$0].waarde.map { $0 / 1000 } }
    let andere = bedragen.dropFirst().compactMap { $0 }
    // A sum without one of them would look like less spending.
    let compleet = andere.count == Catalogusfiguur.zwolwcodes.count - 1 ? andere.reduce(0, +) : nil
    let stapels = [
      Stapel(
        code: "contract-2022", naam: "contract 2022",
        waarden: [contract * aandeel / 100, contract * (1 - aandeel / 100)],
        n: Catalogusfiguur.zwolwcodes.count),
      Stapel(
        code: "iv3-diensten", naam: "Iv3 diensten \(kop.soort.jaar)",
        waarden: compleet == nil ? [nil, nil] : [bedragen.first ?? nil, compleet],
        n: bedragen.compactMap { $0 }.count),
    ]
    var titel = "Het contract kostte \(getal(contract)) miljoen euro in 2022"
    if let zaanstad = bedragen.first ?? nil, let compleet, zaanstad + compleet > 0 {
      titel +=
        "; Iv3 heeft in \(kop.soort.jaar) \(getal(zaanstad + compleet)) miljoen aan diensten. Deel van \(grootste): \(getal(aandeel, decimalen: 0)) en \(getal(zaanstad / (zaanstad + compleet) * 100, decimalen: 0)) procent"
    }
    let staven = vijf.sorted { uitgaven.verslag.gemeenten[$0].inwoners < uitgaven.verslag.gemeenten[$1].inwoners }
      .map { plaats in
        let gemeente = uitgaven.verslag.gemeenten[plaats]
        var staaf = Staaf(
          code: gemeente.code.description, naam: gemeente.naam, waarde: uitgaven.meting.cijfers[plaats].waarde)
        staaf.signalen = uitgaven.meting.cijfers[plaats].signalen
        staaf.isGemarkeerd = markeer.contains(gemeente.code)
        return staaf
      }
    return Figuurinhoud(
      titel: titel,
      ondertitel:
        "Contract: miljoen euro, 2022, zoals afgedrukt · Iv3: \(kop.soort), vijf gemeenten, filters tellen niet mee",
      panelen: [
        Paneel(
          .stapels(
            Stapels(
              waardeas: As("uitgaven", "mln €, bruto", decimalen: 1),
              delen: Stapeldeel.genummerd([grootste, "de andere vier"]), stapels: stapels)),
          naam: "Maatwerkdiensten, bruto, miljoen euro"),
        Paneel(.staven(Staven(waardeas: kop.waardeas, staven: staven)), naam: kop.regel),
      ],
      voetnoten: [
        "Iv3 telt meer mee dan het contract; het deel van \(grootste) in het contract is afgedrukt in hele procenten."
      ] + (compleet == nil ? ["Niet alle vijf hebben een cijfer in de \(kop.soort); daarom is er geen som."] : [])
        + Kanttekening.bij(alle: [diensten, uitgaven]).voetnoten,
      bron: "\(zwolwbron); \(kop.bronregel)")
  }

  /// The same without filters, for gemeenten that are given.
  private var zonderFilters: Figuurbank {
    var vraag = vraag
    vraag.filters = []
    return Figuurbank(databank: databank, vraag: vraag, markeer: markeer)
  }
}

extension Catalogusfiguur {
  /// Zaanstad first, then the four others.
  fileprivate static let zwolwcodes = [479, 880, 431, 415, 852].compactMap { GMCode(nummer: $0) }
}
