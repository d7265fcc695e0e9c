import WmoModel

extension Groepen {
  /// The summary per category in every format.
  package var antwoord: Antwoord {
    let voet =
      [zonderLevering()].compactMap { $0 } + groepsregels + kanttekeningen.tekst
    return Antwoord(
      kop: kop.tekst + ["Indeling: \(indeling.naam) (\(kop.herkomst(van: indeling)))"], tabellen: [tabel], voet: voet,
      csv: csvTabel, json: json
    ).met(kop.eigen)
  }

  private var groepsregels: [String] {
    let opDeGrens = groepen.reduce(0) { $0 + $1.opDeGrens }
    let tegenstrijdig = groepen.reduce(0) { $0 + $1.tegenstrijdig }
    var regels: [String] = []
    if opDeGrens > 0 { regels.append("\(getal(opDeGrens)) gemeenten op de grens van een klasse") }
    if tegenstrijdig > 0 {
      regels.append("\(gemeentental(tegenstrijdig)) met tegenstrijdige bronnen, geteld bij onbekend")
    }
    let klein = groepen.filter { $0.samenvatting.isTeKlein && $0.samenvatting.gemeenten > 0 }
    if !klein.isEmpty {
      regels.append("te klein (minder dan vijf met een cijfer): " + klein.map(\.categorie.naam).joined(separator: ", "))
    }
    let delen = groepen.compactMap { groep in groep.ledentekst.map { "\(groep.categorie.naam) \($0)" } }
    if !delen.isEmpty { regels.append("meegeteld met een signaal: " + delen.joined(separator: "; ")) }
    return regels
  }

  /// The table on the screen: one row per category and one for all together.
  package var tabel: Tabel {
    let decimalen = kop.noemer.decimalen
    let schaal = Schaal(waarden: groepen.compactMap(\.samenvatting.gemiddelde))
    func naam(_ uiterste: Samenvatting.Uiterste?) -> Veld {
      uiterste.map { .tekst(verslag.gemeenten[$0.gemeente].naam) } ?? .leeg
    }
    func rij(_ groep: Groep, staaf: Bool) -> [Veld] {
      let samenvatting = groep.samenvatting
      return [
        .tekst(groep.categorie.naam + (samenvatting.isTeKlein && samenvatting.gemeenten > 0 ? " !" : "")),
        .geheel(samenvatting.gemeenten), .geheel(samenvatting.metCijfer),
        .getal(samenvatting.gemiddelde, decimalen: decimalen),
        staaf ? .staaf(samenvatting.gemiddelde, schaal) : .leeg,
        .getal(samenvatting.gewogenGemiddelde, decimalen: decimalen),
        .getal(samenvatting.mediaan, decimalen: decimalen), .getal(samenvatting.p10, decimalen: decimalen),
        .getal(samenvatting.p90, decimalen: decimalen), .getal(samenvatting.minimum?.waarde, decimalen: decimalen),
        naam(samenvatting.minimum), .getal(samenvatting.maximum?.waarde, decimalen: decimalen),
        naam(samenvatting.maximum),
      ]
    }
    return Tabel(
      kolommen: [
        Kolom(nil, indeling.rawValue), Kolom(nil, "n"), Kolom(nil, "cijfer", mist: 1), Kolom(nil, "gemiddeld"),
        Kolom(nil, "", mist: 5), Kolom(nil, "gewogen", mist: 2), Kolom(nil, "mediaan", mist: 3),
        Kolom(nil, "p10", mist: 4), Kolom(nil, "p90", mist: 4), Kolom(nil, "laagste", mist: 6), Kolom(nil, "", mist: 8),
        Kolom(nil, "hoogste", mist: 6), Kolom(nil, "", mist: 8),
      ],
      rijen: groepen.map { rij($0, staaf: true) } + [rij(samen, staaf: false)])
  }

  private var csvTabel: Tabel {
    Tabel(
      kolommen: [
        "code", "naam", "gemeenten", "met_cijfer", "gemiddelde", "gewogen_gemiddelde", "mediaan", "p10", "p25", "p75",
        "p90", "minimum", "minimum_naam", "maximum", "maximum_naam", "signalen", "indeling",
      ].map { Kolom($0, nil) } + Kop.csvKolommen,
      rijen: groepen.map { groep in
        let samenvatting = groep.samenvatting
        let getallen = [
          samenvatting.gemiddelde, samenvatting.gewogenGemiddelde, samenvatting.mediaan, samenvatting.p10,
          samenvatting.p25, samenvatting.p75, samenvatting.p90,
        ]
        func uiterste(_ uiterste: Samenvatting.Uiterste?) -> [Veld] {
          [
            .getal(uiterste?.waarde, decimalen: 1),
            uiterste.map { .tekst(verslag.gemeenten[$0.gemeente].naam) } ?? .leeg,
          ]
        }
        return [
          .tekst(groep.categorie.code), .tekst(groep.categorie.naam), .geheel(samenvatting.gemeenten),
          .geheel(samenvatting.metCijfer),
        ] + getallen.map { .getal($0, decimalen: 1) } + uiterste(samenvatting.minimum) + uiterste(samenvatting.maximum)
          + [.tekst(groep.signalen.csv), .tekst(indeling.rawValue)] + kop.csvVelden
      })
  }

  private var json: JSON {
    let zonder = JSON.lijst(nietGeleverd.map { verslag.gemeenten[$0].verwijzing })
    let eigen: JSON = verslag.isEigen ? ["niet_in_eigen_gegevens": zonder] : [:]
    return kop.json.met([
      "indeling": .tekst(indeling.rawValue), "herkomst": .tekst(kop.herkomst(van: indeling)),
      "groepen": .lijst(groepen.map { $0.json(verslag) }), "alle": samen.json(verslag),
      "niet_geleverd": verslag.isEigen ? .lijst([]) : zonder,
    ]).met(eigen).met(["kanttekeningen": kanttekeningen.json])
  }
}

extension Groep {
  /// The group with its summary.
  package func json(_ verslag: Verslag) -> JSON {
    JSON.object([
      .init(sleutel: "code", waarde: .tekst(categorie.code)), .init(sleutel: "naam", waarde: .tekst(categorie.naam)),
    ])
    .met(samenvatting.json(verslag))
    .met(["op_de_grens": .geheel(opDeGrens), "tegenstrijdig": .geheel(tegenstrijdig), "signalen": signalen.json])
    .met([
      "signalen_leden": .object(
        signalenLeden.map { .init(sleutel: $0.signaal.rawValue, waarde: .geheel($0.aantal)) })
    ])
  }
}

extension Samenvatting {
  /// The numbers of a summary; a missing one is null.
  package func json(_ verslag: Verslag) -> JSON {
    func code(_ uiterste: Uiterste?) -> JSON { JSON(uiterste.map { verslag.gemeenten[$0.gemeente].code.description }) }
    func naam(_ uiterste: Uiterste?) -> JSON { JSON(uiterste.map { verslag.gemeenten[$0.gemeente].naam }) }
    return [
      "gemeenten": .geheel(gemeenten), "met_cijfer": .geheel(metCijfer), "gemiddelde": JSON(gemiddelde),
      "gewogen_gemiddelde": JSON(gewogenGemiddelde), "mediaan": JSON(mediaan), "p10": JSON(p10), "p25": JSON(p25),
      "p75": JSON(p75), "p90": JSON(p90), "minimum": JSON(minimum?.waarde), "minimum_gm_code": code(minimum),
      "minimum_naam": naam(minimum), "maximum": JSON(maximum?.waarde), "maximum_gm_code": code(maximum),
      "maximum_naam": naam(maximum),
    ]
  }
}

extension Gemeente {
  /// Code and name, as other answers refer to a gemeente.
  package var verwijzing: JSON { ["gm_code": .tekst(code.description), "naam": .tekst(naam)] }
}
