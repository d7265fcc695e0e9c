extension Figuurbank {
  /// A measure per category of an indeling: mean, p10 to p90 and extremes.
  func groepen(_ maat: Maat, _ indeling: Indeling, voetnoten extra: [String] = []) throws(Vraagfout) -> Figuurinhoud {
    try groepen([(maat, indeling)], voetnoten: extra)
  }

  /// A panel per measure and indeling, with how many gemeenten are known when the indeling rests on statements.
  func groepen(_ paren: [(maat: Maat, indeling: Indeling)], voetnoten extra: [String] = []) throws(Vraagfout)
    -> Figuurinhoud
  {
    var (titels, panelen, bekend, kanttekeningen): ([String], [Paneel], [String], Set<Kanttekening>) = ([], [], [], [])
    var koppen: [Kop] = []
    var nietGeleverd: [String] = []
    for (maat, indeling) in paren {
      var vraag = vraag
      vraag.maat = maat
      vraag.indeling = indeling
      let groepen = try databank.groepen(vraag)
      let figuur = groepen.figuur(markeer: markeer)
      let naam = "\(maat.naam) naar \(indeling.naam)"
      titels.append(paren.count > 1 && paren.allSatisfy { $0.maat == maat } ? groepen.titelMetIndeling : figuur.titel)
      panelen += figuur.panelen.map { paneel in
        Paneel(
          paneel.vorm,
          naam: paren.count > 1
            ? "\(naam), n = \(getal(groepen.kop.metCijfer)) van \(getal(groepen.kop.gemeenten))" : nil)
      }
      if indeling.steuntOpKenmerken { bekend.append(try selectie(maat).bekenden([indeling]).voetnoot(indeling.naam)) }
      kanttekeningen.formUnion(groepen.kanttekeningen)
      koppen.append(groepen.kop)
      nietGeleverd = groepen.nietGeleverd.map { groepen.verslag.gemeenten[$0].naam }
    }
    let maten = paren.map(\.maat.naam).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let steunt = paren.contains { $0.indeling.steuntOpKenmerken }
    return Figuurinhoud(
      titel: titels.joined(separator: "; "),
      ondertitel: koppen.count == 1 ? koppen[0].ondertitel : koppen[0].ondertitel(maten), panelen: panelen,
      voetnoten: ["Staaf: gemiddelde over de gemeenten van de groep; band: p10–p90; ! is een groep van minder dan 5."]
        + bekend + (nietGeleverd.isEmpty ? [] : ["Niet geleverd: \(nietGeleverd.joined(separator: ", "))."]) + extra
        + Kanttekening.allCases.filter(kanttekeningen.contains).voetnoten,
      bron: koppen[0].bronregel + (steunt ? "; kenmerken: \(Self.kenmerkbron)" : ""))
  }

  /// How many gemeenten stand in every category of some indelingen, a panel each.
  func aantallen(_ indelingen: [Indeling]) throws(Vraagfout) -> Figuurinhoud {
    let selectie = try selectie(.maatwerk)
    let kop = Kop(selectie)
    var (titels, panelen, voetnoten): ([String], [Paneel], [String]) = ([], [], [])
    for indeling in indelingen {
      let bekenden = selectie.bekenden([indeling])
      let classificatie = selectie.indeler.classificatie(naar: indeling)
      let tellingen = classificatie.categorieen.indices.filter { classificatie.categorieen[$0] != .onbekend }
        .map { plaats in
          let leden = bekenden.leden.filter { classificatie.groepen[$0].contains(plaats) }
          var staaf = Staaf(
            code: classificatie.categorieen[plaats].code, naam: classificatie.categorieen[plaats].naam,
            waarde: Double(leden.count))
          staaf.isGemarkeerd = leden.contains { markeer.contains(selectie.verslag.gemeenten[$0].code) }
          return staaf
        }
      if bekenden.leden.count >= 5, let meest = tellingen.max(by: { ($0.waarde ?? 0) < ($1.waarde ?? 0) }) {
        titels.append(
          "\(indeling.naam): ‘\(meest.naam)’ het vaakst, bij \(getal(meest.waarde ?? 0, decimalen: 0)) van de \(getal(bekenden.leden.count)) gemeenten"
        )
      }
      panelen.append(
        Paneel(
          .staven(Staven(waardeas: As("gemeenten", "aantal gemeenten", decimalen: 0), staven: tellingen)),
          naam: indeling.naam.metHoofdletter))
      voetnoten.append(bekenden.voetnoot(indeling.naam))
    }
    return Figuurinhoud(
      titel: titels.isEmpty
        ? indelingen.map(\.naam).joined(separator: " en ").metHoofdletter
        : titels.joined(separator: "; ").metHoofdletter,
      ondertitel: ([
        "Aantal gemeenten met een bekend kenmerk", "peiljaar \(kop.soort.jaar)", "\(getal(kop.gemeenten)) gemeenten",
      ] + (kop.filtertekst.map { ["filter \($0)"] } ?? [])).joined(separator: " · "),
      panelen: panelen, voetnoten: voetnoten + Kanttekening.bijKenmerken(selectie, indelingen).voetnoten,
      bron: Self.kenmerkbron)
  }
}
