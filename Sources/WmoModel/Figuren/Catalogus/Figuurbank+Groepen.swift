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
    var zonderLevering: String?
    var samen = ""
    for (maat, indeling) in paren {
      var vraag = vraag
      vraag.maat = maat
      vraag.indeling = indeling
      let groepen = try databank.groepen(vraag)
      let figuur = groepen.figuur(markeer: markeer)
      let zelfdeMaat = paren.count > 1 && paren.allSatisfy { $0.maat == maat }
      let zelfdeIndeling = paren.allSatisfy { $0.indeling == indeling }
      let naam =
        zelfdeMaat
        ? "Naar \(indeling.naam)"
        : zelfdeIndeling || Set(paren.map(\.maat)).count == paren.count
          ? maat.naam : "\(maat.naam) naar \(indeling.naam)"
      titels.append(zelfdeMaat ? groepen.titelMetIndeling : figuur.titel)
      panelen += figuur.panelen.map { paneel in
        Paneel(
          paneel.vorm.zonderLegeProfielen(indeling),
          naam: paren.count > 1
            ? "\(naam), n = \(getal(groepen.kop.metCijfer)) van \(getal(groepen.kop.gemeenten))" : nil)
      }
      if indeling.steuntOpKenmerken { bekend += toelichting(indeling, try selectie(maat)) }
      kanttekeningen.formUnion(groepen.kanttekeningen)
      koppen.append(groepen.kop)
      samen = groepen.samen.categorie.naam
      zonderLevering = groepen.zonderLevering()
    }
    let maten = paren.map(\.maat.naam).uniek
    let steunt = paren.contains { $0.indeling.steuntOpKenmerken }
    return Figuurinhoud(
      titel: titels.alsTitel,
      ondertitel: (koppen.count == 1
        ? koppen[0].ondertitel
        : koppen[0].ondertitel(koppen.allSatisfy(\.maat.isBedrag) ? maten : koppen.map(\.naamMetEenheid).uniek))
        + (steunt ? " · kenmerken onvolledig en selectief" : ""), panelen: panelen,
      voetnoten: zip(paren.map(\.indeling), koppen).map { indeling, kop in
        "Staaf: gemiddelde over de gemeenten van de groep; indeling: \(indeling.naam), \(kop.herkomst(van: indeling))."
      }.uniek + ["Band: p10–p90; streep: \(samen) samen; ! is een groep van minder dan 5."]
        + bekend.uniek + [zonderLevering].compactMap { $0.map { "\($0.metHoofdletter)." } }
        + extra
        + Kanttekening.allCases.filter(kanttekeningen.contains).voetnoten,
      bron: koppen.map(\.bronregel).uniek.joined(separator: "; ")
        + (steunt ? "; kenmerken: \(Self.openbareBronnen)" : ""))
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
        let volledig = zip(tellingen, classificatie.categorieen).reduce(0) { som, telling in
          som + (telling.1.isIncompleet ? 0 : telling.0.waarde ?? 0)
        }
        titels.append(
          "\(indeling.naam) bekend bij \(gemeentental(bekenden.leden.count)), volledig bij \(getal(volledig, decimalen: 0)); het vaakst ‘\(meest.naam)’, \(getal(meest.waarde ?? 0, decimalen: 0))"
        )
      }
      panelen.append(
        Paneel(
          .staven(Staven(waardeas: As("gemeenten", "aantal gemeenten", decimalen: 0), staven: tellingen)),
          naam: indeling.naam.metHoofdletter))
      voetnoten += toelichting(indeling, selectie)
    }
    return Figuurinhoud(
      titel: (titels.isEmpty ? indelingen.map(\.naam) : titels).alsTitel,
      ondertitel: ([
        "Aantal gemeenten met een bekend kenmerk", "peiljaar \(kop.soort.jaar)", "\(getal(kop.gemeenten)) gemeenten",
      ] + kop.keuzes).joined(separator: " · "),
      panelen: panelen, voetnoten: voetnoten.uniek + Kanttekening.bijKenmerken(selectie, indelingen).voetnoten,
      bron: kenmerkbron)
  }

  /// How many gemeenten are known in an indeling and what an incomplete profile is.
  private func toelichting(_ indeling: Indeling, _ selectie: Selectie) -> [String] {
    [selectie.bekenden([indeling]).voetnoot(indeling.naam)] + (indeling.isInkoopprofiel ? [Self.onvolledig] : [])
  }

  static let onvolledig =
    "Onvolledig: de bekostiging is bekend, maar contractvorm of toetreding niet, zodat meer profielen passen."
}

extension Indeling {
  var isInkoopprofiel: Bool { self == .inkoopprofielHH || self == .inkoopprofielBegeleiding }
}

extension Categorie {
  /// Whether it stands for more profiles, because not everything is known.
  fileprivate var isIncompleet: Bool { naam.hasSuffix("(onvolledig)") }
}

extension Vorm {
  /// Without the profiles that no gemeente is known to have; of other indelingen an empty category stays.
  fileprivate func zonderLegeProfielen(_ indeling: Indeling) -> Vorm {
    guard indeling.isInkoopprofiel, case .staven(let staven) = self else { return self }
    return .staven(
      Staven(
        waardeas: staven.waardeas, staven: staven.staven.filter { $0.n != 0 }, referentie: staven.referentie,
        bandnaam: staven.bandnaam))
  }
}
