// The checks that need clients, which only a user can bring.
extension Toetsbank {
  private static let mistClienten = Toetsing.mist("het aantal cliënten per gemeente en soort (CBS, Wmo-cliënten)")

  /// F23: whether there were more clients in 2023 than in 2019, and hulp bij het huishouden grew most.
  func groeiVanClienten() -> Toetsing {
    func telling(_ jaar: Int) -> Clienttelling? {
      databank.verslag(Verslagsoort(jaar: jaar, document: vraag.soort.document))?.clienten
    }
    guard let toen = telling(2019), let nu = telling(2023) else { return Self.mistClienten }
    guard toen.isGelijk(aan: nu) else {
      return Toetsing(.nietTeToetsen, uitleg: "Het CBS telde in 2019 en 2023 niet op dezelfde manier.")
    }
    let maten: [Maat] = [.clientenHulp, .clientenBegeleiding, .clientenVoorzieningen]
    var (groei, n): ([Double], Int) = ([], 0)
    for maat in [.clienten] + maten {
      let (oud, nieuw) = (cijfers(maat, jaar: 2019, nil, .totaal), cijfers(maat, jaar: 2023, nil, .totaal))
      let codes = oud.keys.filter { nieuw[$0] != nil }
      let som = codes.reduce(0.0) { $0 + (oud[$1] ?? 0) }
      guard codes.count >= 5, som > 0 else { return .teWeinig }
      groei.append((codes.reduce(0.0) { $0 + (nieuw[$1] ?? 0) } / som - 1) * 100)
      n = max(n, codes.count)
    }
    return Toetsing(
      .bij(groei[0] > 0 && groei[1] > max(groei[2], groei[3]), richting: groei[0] > 0),
      zip([.clienten] + maten, groei).map { Toetswaarde(folded($0.naam), $1, "% van 2019 tot 2023") }, n: n,
      uitleg: "Over de gemeenten met een cijfer in beide jaren.")
  }

  /// F46: whether gemeenten with more clients per adult spend more.
  func clientenEnUitgaven() -> Toetsing {
    guard databank.heeftClienten else { return Self.mistClienten }
    guard let samenhang = samenhang(.maat(.clienten), .maat(.maatwerk)), let lijn = samenhang.lijn, let r2 = lijn.r2,
      samenhang.punten.count >= Lijn.genoeg
    else { return teWeinig(.clienten) }
    return Toetsing(
      .bij(lijn.helling > 0 && r2 >= 0.05, richting: lijn.helling > 0),
      [
        Toetswaarde("verklaarde variantie", r2 * 100, "%"),
        Toetswaarde("Spearman", samenhang.spearman, "", decimalen: 2),
      ], n: samenhang.punten.count, uitleg: "Een deel: ten minste 5 procent van de variantie.")
  }

  /// F47: whether a client costs least in voorzieningen and most in begeleiding.
  func kostenPerClient() -> Toetsing {
    guard databank.heeftClienten else { return Self.mistClienten }
    let maten: [Maat] = [.voorzieningen, .hulpBijHuishouden, .begeleiding]
    var (waarden, n): ([Double], Int) = ([], 0)
    for maat in maten {
      guard let selectie = selectie(maat, .bruto, .client) else {
        return Toetsing(.nietTeToetsen, uitleg: databank.bezwaar(maat, .client, vraag.soort).zin)
      }
      let samen = Samenvatting(van: selectie.leden, in: selectie.meting)
      guard !samen.isTeKlein, let gewogen = samen.gewogenGemiddelde else { return .teWeinig }
      waarden.append(gewogen)
      n = max(n, samen.metCijfer)
    }
    return Toetsing(
      .bij(waarden[0] < waarden[1] && waarden[1] < waarden[2], richting: waarden[0] < waarden[2]),
      zip(maten, waarden).map { Toetswaarde("\(folded($0.naam)), bruto", $1, Noemer.client.eenheid, decimalen: 0) },
      n: n, uitleg: "Het bedrag van alle gemeenten samen, gedeeld door hun cliënten.")
  }

  /// F58: whether maatwerk per client falls with the size of the gemeente.
  func kostenPerClientNaarGrootte() -> Toetsing {
    guard databank.heeftClienten else { return Self.mistClienten }
    guard let selectie = selectie(.maatwerk, .bruto, .client) else {
      return Toetsing(.nietTeToetsen, uitleg: databank.bezwaar(.maatwerk, .client, vraag.soort).zin)
    }
    let classificatie = classificatie(.gemeentegrootte, selectie)
    let gekozen = Set(selectie.leden)
    let groepen = zip(classificatie.categorieen, classificatie.leden).map { categorie, leden in
      Toetsgroep(
        naam: categorie.naam,
        waarden: leden.filter(gekozen.contains).compactMap { selectie.meting.cijfers[$0].waarde }.sorted())
    }
    let toetsing = Toetsing(
      Uitslag.stijgend(groepen.reversed()), groepen.gemiddelden("\(Noemer.client.eenheid), bruto"), n: groepen.n,
      uitleg: "Maatwerk per cliënt; IPSE Studies kijkt naar hulpmiddelen en diensten.")
    return toetsing.uitslag == .nietTeToetsen ? toetsing : toetsing.voorzichtig(groepen)
  }
}
