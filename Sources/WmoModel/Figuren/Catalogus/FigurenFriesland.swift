extension Catalogusfiguur {
  /// The figures from the study of sixteen Frisian gemeenten in 2017.
  static let friesland: [Catalogusfiguur] = [
    lysias("friesland-teams", "Teams in zestien Friese gemeenten, 2017") { bank throws(Vraagfout) in
      try bank.frieseTeams()
    },
    lysias("friesland-bekostiging", "Bekostiging in zestien Friese gemeenten, 2017") { bank throws(Vraagfout) in
      try bank.frieseBekostiging()
    },
    lysias("friesland-pgb", "Pgb-tarief in zestien Friese gemeenten, 2017") { bank throws(Vraagfout) in
      try bank.friesePgb()
    },
    lysias("friesland-uitgaven", "Uitgaven van de Friese gemeenten, toen en nu") { bank throws(Vraagfout) in
      try bank.frieseUitgaven()
    },
  ]

  private static func lysias(
    _ nummer: String, _ naam: String, maak: @escaping @Sendable (Figuurbank) throws(Vraagfout) -> Figuurinhoud
  ) -> Catalogusfiguur { Catalogusfiguur(nummer, naam, bron: "Lysias 2017", maak: maak) }
}

extension Figuurbank {
  private var friesebron: String { databank.bron("Lysias, Wmo2015 in 16 Friese gemeenten (2017)", met: .friesland2017) }

  /// The printed gemeenten, from small to large.
  private func friezen() throws(Vraagfout) -> [FrieseGemeente] {
    let alle = databank.gedrukt().friesland2017
    guard !alle.isEmpty else { throw .ontbreekt("de tabel van het Friese onderzoek") }
    return alle.sorted { ($0.inwoners, $0.naam) < ($1.inwoners, $1.naam) }
  }

  private func staaf(_ gemeente: FrieseGemeente, _ waarde: Double?, naam: String? = nil) -> Staaf {
    var staaf = Staaf(code: gemeente.code.description, naam: naam ?? gemeente.naam, waarde: waarde)
    staaf.isGemarkeerd = markeer.contains(gemeente.code)
    return staaf
  }

  fileprivate func frieseTeams() throws(Vraagfout) -> Figuurinhoud {
    let friezen = try friezen()
    let perInwoner = friezen.map { gemeente in
      staaf(
        gemeente,
        gemeente.inwoners > 0 ? Double(gemeente.uitvoeringsteams) / Double(gemeente.inwoners) * 10_000 : nil)
    }
    let volgorde = perInwoner.compactMap { staaf in staaf.waarde.map { (staaf.naam, $0) } }.sorted { $0.1 < $1.1 }
    var titel = "Uitvoeringsteams per 10.000 inwoners in 2017"
    if let minst = volgorde.first, let meest = volgorde.last, volgorde.count > 1 {
      titel +=
        ": van \(getal(minst.1, decimalen: 1)) in \(minst.0) tot \(getal(meest.1, decimalen: 1)) in \(meest.0)"
    }
    return Figuurinhoud(
      titel: titel,
      ondertitel: "Uitvoeringsteams · 2017 · van klein naar groot · n = \(getal(friezen.count)) · zoals afgedrukt",
      panelen: [
        Paneel(
          .staven(
            Staven(
              waardeas: As("teams", "teams per 10.000 inwoners", decimalen: 1),
              staven: perInwoner)), naam: "Teams per 10.000 inwoners"),
        Paneel(
          .staven(
            Staven(
              waardeas: As("teams", "teams per 10 dorpen en steden", decimalen: 1),
              staven: friezen.map { gemeente in
                staaf(
                  gemeente,
                  gemeente.kernen > 0 ? Double(gemeente.uitvoeringsteams) / Double(gemeente.kernen) * 10 : nil)
              })), naam: "Teams per 10 dorpen en steden"),
      ],
      voetnoten: [
        "De bron rondt inwoners af op duizenden; bij de kleinste eilanden scheelt dat veel.", Bewering.nagerekend,
      ], bron: friesebron, isAfgedrukt: true)
  }

  fileprivate func frieseBekostiging() throws(Vraagfout) -> Figuurinhoud {
    let friezen = try friezen()
    let vormen = Dimensie.bekostigingHH.categorieen ?? []
    let diensten: [(naam: String, vorm: KeyPath<FrieseGemeente, String>)] = [
      ("hulp bij het huishouden", \.bekostigingHH), ("begeleiding", \.bekostigingBegeleiding),
    ]
    let aantallen = diensten.map { dienst in
      "\(getal(friezen.count { $0[keyPath: dienst.vorm] == "inspanningsgericht" })) voor \(dienst.naam)"
    }
    let anders = diensten.compactMap { dienst -> String? in
      let namen = friezen.filter { $0[keyPath: dienst.vorm] != "inspanningsgericht" }.map {
        "\($0.naam) (\($0[keyPath: dienst.vorm]))"
      }
      return namen.isEmpty ? nil : "Anders bij \(dienst.naam): \(namen.joined(separator: ", "))."
    }
    return Figuurinhoud(
      titel:
        "Van de \(getal(friezen.count)) gemeenten bekostigden er inspanningsgericht: \(aantallen.joined(separator: ", "))",
      ondertitel: "Aantal gemeenten · 2017 · n = \(getal(friezen.count)) · zoals afgedrukt",
      panelen: [
        Paneel(
          .stapels(
            Stapels(
              waardeas: As("gemeenten", "aantal gemeenten", decimalen: 0), delen: Stapeldeel.genummerd(vormen),
              stapels: diensten.map { dienst in
                Stapel(
                  code: slug(dienst.naam), naam: dienst.naam.metHoofdletter,
                  waarden: vormen.map { vorm in Double(friezen.count { $0[keyPath: dienst.vorm] == vorm }) })
              })))
      ], voetnoten: anders + [Bewering.nagerekend], bron: friesebron, isAfgedrukt: true)
  }

  fileprivate func friesePgb() throws(Vraagfout) -> Figuurinhoud {
    let friezen = try friezen()
    let procenten = friezen.compactMap(\.pgbProcent)
    let gelijk = procenten.count { $0 == 100 }
    let lager = procenten.filter { $0 != 100 }
    let zonder = friezen.filter { $0.pgbProcent == nil }.map(\.naam)
    var titel = "Pgb-tarief als percentage van het tarief voor zorg in natura"
    if let laagst = lager.min(), let hoogst = lager.max() {
      titel =
        "Het pgb-tarief was gelijk aan dat voor zorg in natura in \(getal(gelijk)) van de \(getal(procenten.count)) gemeenten en elders \(getal(laagst)) tot \(getal(hoogst)) procent ervan"
    }
    return Figuurinhoud(
      titel: titel,
      ondertitel:
        "Tarief van een gekwalificeerd pgb · % van zorg in natura · 2017 · van klein naar groot · n = \(getal(procenten.count)) van \(getal(friezen.count)) · zoals afgedrukt",
      panelen: [
        Paneel(
          .staven(
            Staven(
              waardeas: As("pgb-tarief", "% van zorg in natura", decimalen: 0),
              staven: friezen.map { staaf($0, $0.pgbProcent.map(Double.init)) })))
      ],
      voetnoten: (zonder.isEmpty ? [] : ["De bron geeft geen tarief voor \(zonder.joined(separator: ", "))."])
        + [Bewering.nagerekend], bron: friesebron, isAfgedrukt: true)
  }

  /// The spending of the printed gemeenten that there still are, in 2017 and in the year of the question, on the borders of the latter.
  fileprivate func frieseUitgaven() throws(Vraagfout) -> Figuurinhoud {
    let friezen = try friezen()
    let selectie = try selectie(vraag.maat, saldo: .bruto)
    let (kop, verslag) = (Kop(selectie), selectie.verslag)
    let toen = Verslagsoort(jaar: 2017, document: vraag.soort.document)
    guard vraag.soort.jaar > toen.jaar else { throw .ontbreekt("een later jaar dan 2017 om mee te vergelijken") }
    var (staven, redenen): ([Staaf], [String]) = ([], [])
    var (hoger, beide) = (0, 0)
    for gemeente in friezen {
      guard let plaats = verslag.plaats(van: gemeente.code) else {
        redenen.append("\(gemeente.naam) is er niet meer.")
        continue
      }
      guard selectie.leden.contains(plaats) else { continue }
      let naam = verslag.gemeenten[plaats].naam
      let gebied = Gebiedsvraag(
        code: gemeente.code, maat: vraag.maat, saldo: .bruto, noemer: vraag.noemer, grenzenVan: vraag.soort.jaar)
      let oud: Cijfer
      switch databank.gebiedscijfer(gebied, toen) {
      case .success(let cijfer): oud = cijfer
      case .failure(let gat):
        oud = Cijfer(waarde: nil, signalen: [])
        redenen.append("\(naam) 2017: \(gat.zin).")
      }
      let nu = selectie.meting.cijfers[plaats]
      if let oud = oud.waarde, let nu = nu.waarde {
        beide += 1
        if nu > oud { hoger += 1 }
      }
      for (jaar, cijfer) in [(toen.jaar, oud), (vraag.soort.jaar, nu)] {
        var staaf = staaf(gemeente, cijfer.waarde, naam: "\(naam) \(jaar)")
        staaf.signalen = cijfer.signalen
        staven.append(staaf)
      }
    }
    let filter = kop.keuzes
    return Figuurinhoud(
      titel: beide == 0
        ? "\(kop.maat.naam) in de Friese gemeenten van 2017"
        : "\(kop.maat.naam) was in \(kop.soort.jaar) hoger dan in 2017 bij \(getal(hoger)) van de \(getal(beide)) gemeenten waarvan beide jaren bekend zijn",
      ondertitel: ([
        kop.maat.naam, kop.maat.isBedrag ? "bruto" : "aantal", kop.eenheid,
        "\(kop.soort.document.rawValue) 2017 en \(kop.soort.jaar)",
        "n = \(getal(beide)) van \(getal(friezen.count))",
      ] + filter).joined(separator: " · "),
      panelen: [Paneel(.staven(Staven(waardeas: kop.waardeas, staven: staven)))],
      voetnoten: ["In prijzen van elk jaar, op de grenzen van \(kop.soort.jaar)."] + redenen
        + Kanttekening.voetnoten(vanJaren: [try self.selectie(vraag.maat, jaar: 2017, saldo: .bruto), selectie]),
      bron:
        databank.bronregel(
          kop.maat, kop.noemer, kop.soort.document, [2017, kop.soort.jaar], " 2017 en \(kop.soort.jaar)")
        + "; gemeenten van \(friesebron)"
    )
  }
}
