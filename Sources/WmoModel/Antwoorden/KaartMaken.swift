extension Databank {
  /// Makes the card of a gemeente in the document of a question.
  ///
  /// The filters of the question limit the group that it is compared with.
  package func kaart(_ code: GMCode, _ vraag: Vraag) throws(Vraagfout) -> Gemeentekaart {
    let selectie = try selectie(vraag)
    let verslag = selectie.verslag
    guard let plaats = verslag.plaats(van: code) else {
      throw .gemeenteBestaatNiet(code.description, vraag.soort)
    }
    let indeler = selectie.indeler
    let register = kenmerken()
    let taakzwaarten = indeler.taakzwaarten
    let classificatie = indeler.classificatie(naar: vraag.indeling)
    let groep = classificatie.groepen[plaats].first ?? 0
    // A list is the group that was chosen, whatever the class.
    let categorie =
      vraag.lijst.map { Categorie(code: "lijst", naam: $0.naam.map { "lijst \($0)" } ?? "gekozen gemeenten") }
      ?? classificatie.categorieen[groep]
    let leden =
      vraag.lijst != nil
      ? selectie.leden
      : categorie == .onbekend ? [] : selectie.leden.filter { classificatie.groepen[$0].contains(groep) }

    // A document of one gemeente is divided in all ways in a fraction of the time that the whole one takes.
    let alleen = Indeler(
      databank: self, verslag: verslag.alleen(plaats), regel: vraag.peilregel, grenzen: vraag.grenzen,
      circulaire: vraag.circulaire)
    let indelingen = Indeling.allCases.map { indeling -> Kaartindeling in
      let classificatie = alleen.classificatie(naar: indeling)
      return Kaartindeling(
        indeling: indeling, categorieen: classificatie.groepen[0].map { classificatie.categorieen[$0] },
        bronnen: vraag.peilregel.bronnen(van: indeling, in: register, code),
        isTegenstrijdig: !classificatie.tegenstrijdig.isEmpty)
    }
    let maten = Maat.allCases.filter { $0.taakvelden(in: verslag) != nil }
    let ontwikkeling = try? reeksen([.gemeente(code)], vraag)
    return Gemeentekaart(
      kop: Kop(
        selectie, maten: maten, indelingen: Indeling.allCases, ook: ontwikkeling?.eigen.map(\.deel) ?? [],
        over: [plaats]),
      plaats: plaats, gemeente: verslag.gemeenten[plaats], isGeleverd: verslag.isGeleverd(plaats),
      isEigen: verslag.isEigen,
      identiekAan: identiekeJaren(code, in: vraag.soort),
      taakzwaarte: taakzwaarten[code], klassegrenzen: taakzwaarten.bedragen,
      taakzwaartePeildatum: taakzwaarten.peildatum,
      maten: Maat.allCases.compactMap { maat in
        let breekt = heeftTrendbreuk(code, maat, in: vraag.soort, grenzenVan: vraag.soort.jaar)
        return meting(maat, in: verslag, vraag.saldo, vraag.noemer).map {
          Kaartmaat($0, plaats, leden, alleen.verslag, breekt: breekt)
        }
      },
      samenstelling: Samenstellingsdeel.delen(van: alleen.verslag, vraag), indelingen: indelingen,
      ligging: Ligging(plaats, leden, categorie, selectie.meting),
      verwachting: selectie.verwachting(plaats, taakzwaarten),
      ontwikkeling: ontwikkeling,
      kenmerken: register.alle(van: code),
      kanttekeningen: Kanttekening.bij(
        selectie, maten: maten, indelingen: Indeling.allCases, plaats: plaats))
  }
}

extension Kaartmaat {
  /// A measure of the gemeente at a place; `alleen` is the document with that gemeente only.
  init(_ meting: Meting, _ plaats: Int, _ leden: [Int], _ alleen: Verslag, breekt: Bool) {
    func eigen(_ saldo: Saldo) -> Double? {
      Meting(van: alleen, maat: meting.maat, saldo: saldo, noemer: meting.noemer)?.cijfers[0].waarde
    }
    let cijfer = meting.cijfers[plaats]
    self.init(
      maat: meting.maat,
      cijfer: breekt
        ? Cijfer(waarde: cijfer.waarde, signalen: (cijfer.signalen + [.trendbreuk]).sorted()) : cijfer,
      netto: alleen.heeftBaten && meting.maat.isBedrag ? eigen(.netto) : nil,
      bruto: meting.maat.isBedrag ? eigen(.bruto) : nil,
      groep: leden.isEmpty ? nil : Samenvatting(van: leden, in: meting))
  }
}

extension Ligging {
  init?(_ plaats: Int, _ leden: [Int], _ categorie: Categorie, _ meting: Meting) {
    guard categorie != .onbekend, !leden.isEmpty else { return nil }
    self.categorie = categorie
    samenvatting = Samenvatting(van: leden, in: meting)
    waarden = leden.compactMap { meting.cijfers[$0].waarde }.sorted()
    woord = Woord(meting.cijfers[plaats], in: samenvatting)
  }
}

extension Ligging.Woord {
  /// Where a figure lies; nil when it is missing or stands elsewhere in the books, or when the group is too small.
  init?(_ cijfer: Cijfer, in samenvatting: Samenvatting) {
    guard let eigen = cijfer.waarde, !cijfer.signalen.contains(.eldersGeboekt), !cijfer.signalen.contains(.nulGeboekt),
      !samenvatting.isTeKlein, let p25 = samenvatting.p25, let p75 = samenvatting.p75
    else { return nil }
    self = eigen < p25 ? .lager : eigen > p75 ? .hoger : .rond
  }
}

extension Samenstellingsdeel {
  /// The parts that add up to the maatwerk of a document of one gemeente: by type where the document has them, otherwise voorzieningen and diensten.
  static func delen(van verslag: Verslag, _ vraag: Vraag) -> [Samenstellingsdeel] {
    func waarde(_ maat: Maat) -> Double? {
      Meting(van: verslag, maat: maat, saldo: vraag.saldo, noemer: vraag.noemer)?.cijfers[0].waarde
    }
    guard let voorzieningen = waarde(.voorzieningen), let diensten = waarde(.diensten) else { return [] }
    let eerste = Samenstellingsdeel(naam: "voorzieningen", waarde: voorzieningen)
    guard let hulp = waarde(.hulpBijHuishouden), let begeleiding = waarde(.begeleiding) else {
      return [eerste, Samenstellingsdeel(naam: "diensten", waarde: diensten)]
    }
    let rest = diensten - hulp - begeleiding
    let restnaam = verslag.taakvelden.contains("6.791") ? "overig en pgb" : "overig"
    return [
      eerste, Samenstellingsdeel(naam: "hulp bij het huishouden", waarde: hulp),
      Samenstellingsdeel(naam: "begeleiding en dagbesteding", waarde: begeleiding),
      Samenstellingsdeel(naam: restnaam, waarde: abs(rest) < 1e-9 ? 0 : rest),
    ]
  }
}

extension Peilregel {
  /// The statements on which the place of a gemeente in a division rests.
  func bronnen(van indeling: Indeling, in register: Kenmerkregister, _ code: GMCode) -> [Kenmerk] {
    switch indeling {
    case .inkoopregio: register.over(.inkoopregio, van: code).filter(telt)
    case .inkoopregioOmvang: register.over(.inkoopregio, van: code).filter { telt($0) && $0.aantalGemeenten != nil }
    case .inkoopprofielHH: profielbronnen(.inkoopprofielHH, .bekostigingHH, register, code)
    case .inkoopprofielBegeleiding:
      profielbronnen(.inkoopprofielBegeleiding, .bekostigingBegeleiding, register, code)
    default: indeling.dimensie.map { beslissend(onder: register.over($0, van: code)) } ?? []
    }
  }

  private func profielbronnen(
    _ profiel: Dimensie, _ bekostiging: Dimensie, _ register: Kenmerkregister, _ code: GMCode
  ) -> [Kenmerk] {
    let genoemd = beslissend(onder: register.over(profiel, van: code))
    guard genoemd.isEmpty else { return genoemd }
    let grond = beslissend(onder: register.over(bekostiging, van: code))
    guard !grond.isEmpty else { return [] }
    return grond + [.contractvorm, .toetreding].flatMap { beslissend(onder: register.over($0, van: code)) }
  }
}
