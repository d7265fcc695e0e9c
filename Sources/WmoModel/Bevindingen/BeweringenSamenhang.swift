extension Bewering {
  /// The statements about how access, purchasing and maatwerk go together.
  static let samenhang: [Bewering] = [
    Bewering("F36", "Landelijk is er geen duidelijk verband tussen toegang en maatwerk.", tegenover: ["F48"]) { bank in
      guard let samenhang = bank.samenhang(.maat(.toegang), .maat(.maatwerk)), let rang = samenhang.spearman else {
        return .teWeinig
      }
      return Toetsing(
        .bij(abs(rang) < 0.1, richting: abs(rang) < 0.2),
        [
          Toetswaarde("Spearman", rang, "", decimalen: 2),
          Toetswaarde("helling", samenhang.lijn?.helling, "euro per euro", decimalen: 2),
        ], n: samenhang.punten.count)
    },
    Bewering(
      "F48", "Bij gelijke taakzwaarte gaat meer toegang samen met minder maatwerk, en ook met een lagere som.",
      .casestudies, tegenover: ["F36"]
    ) { bank in
      let helften = bank.helften()
      guard !helften.isEmpty else { return .teWeinig }
      let aantal = helften.count
      let lager = helften.count { $0.maatwerkHoog < $0.maatwerkLaag }
      let somLager = helften.count { $0.maatwerkHoog + $0.toegangHoog < $0.maatwerkLaag + $0.toegangLaag }
      return Toetsing(
        [
          Toetsdeel(
            "minder maatwerk", .bij(lager == aantal, richting: 2 * lager > aantal), "in \(lager) van \(aantal) klassen"),
          Toetsdeel(
            "een lagere som", .bij(somLager == aantal, richting: 2 * somLager > aantal),
            "in \(somLager) van \(aantal) klassen"),
        ],
        helften.flatMap { helft in
          [
            Toetswaarde("maatwerk bij lage toegang, \(helft.naam)", helft.maatwerkLaag, "€ per volwassene"),
            Toetswaarde("bij hoge toegang", helft.maatwerkHoog, "€ per volwassene"),
            Toetswaarde(
              "verschil van de som", helft.maatwerkHoog + helft.toegangHoog - helft.maatwerkLaag - helft.toegangLaag,
              "€ per volwassene"),
          ]
        }, n: helften.reduce(0) { $0 + $1.n })
    },
    Bewering(
      "F37", "Landelijk is maatwerk bij inspanningsgerichte bekostiging lager dan bij output- en taakgerichte.",
      tegenover: ["F41"]
    ) { bank in
      let groepen = bank.groepen(.maatwerk, .bekostigingBegeleiding)
      guard let maatwerk = bank.bekostiging(groepen) else { return .beideInBron(groepen) }
      return Toetsing(
        [
          Toetsdeel("lager dan bij outputgericht", .bij(maatwerk.inspanning < maatwerk.output)),
          Toetsdeel("lager dan bij taakgericht", .bij(maatwerk.inspanning < maatwerk.taak)),
        ], groepen.gemiddelden(), n: groepen.n, uitleg: kenmerken
      ).voorzichtig(groepen)
    },
    Bewering(
      "F41", "Bij taakgerichte bekostiging is maatwerk het laagst en toegang het hoogst.", .casestudies,
      tegenover: ["F37"]
    ) { bank in
      let groepen = bank.groepen(.maatwerk, .bekostigingBegeleiding)
      let toegang = bank.groepen(.toegang, .bekostigingBegeleiding)
      guard bank.bekostiging(groepen) != nil, bank.bekostiging(toegang) != nil else { return .beideInBron(groepen) }
      return Toetsing(
        [
          .uiterste("maatwerk", "taakgericht", hoogst: false, groepen, \.gemiddelde),
          .uiterste("toegang", "taakgericht", hoogst: true, toegang, \.gemiddelde),
        ], groepen.gemiddelden() + toegang.gemiddelden(van: .toegang), n: groepen.n, uitleg: kenmerken
      ).voorzichtig(groepen)
    },
    Bewering(
      "F42", "Bij outputgerichte bekostiging is maatwerk het hoogst en toegang het laagst.", .casestudies
    ) { bank in
      let groepen = bank.groepen(.maatwerk, .bekostigingBegeleiding)
      let toegang = bank.groepen(.toegang, .bekostigingBegeleiding)
      guard bank.bekostiging(groepen) != nil, bank.bekostiging(toegang) != nil else {
        return .teKlein(groepen, uitleg: kenmerken)
      }
      return Toetsing(
        [
          .uiterste("maatwerk", "outputgericht", hoogst: true, groepen, \.gemiddelde),
          .uiterste("toegang", "outputgericht", hoogst: false, toegang, \.gemiddelde),
        ], groepen.gemiddelden() + toegang.gemiddelden(van: .toegang), n: groepen.n, uitleg: kenmerken
      ).voorzichtig(groepen)
    },
    Bewering(
      "F43", "Inspanningsgericht zit iets onder outputgericht, met de grootste verschillen.", .casestudies
    ) { bank in
      let groepen = bank.groepen(.maatwerk, .bekostigingBegeleiding)
      guard let maatwerk = bank.bekostiging(groepen) else { return .teKlein(groepen, uitleg: kenmerken) }
      return Toetsing(
        [
          Toetsdeel("maatwerk lager dan bij outputgericht", .bij(maatwerk.inspanning < maatwerk.output)),
          .uiterste("de spreiding", "inspanningsgericht", hoogst: true, groepen, \.spreiding),
        ],
        groepen.gemiddelden()
          + groepen.map { Toetswaarde("spreiding \($0.naam)", $0.spreiding, "€ per volwassene") }, n: groepen.n,
        uitleg: kenmerken
      ).voorzichtig(groepen)
    },
    Bewering("F38", "Met tussentijdse toetreding is maatwerk lager dan zonder.") { bank in
      let groepen = bank.groepen(.maatwerk, .toetreding)
      guard groepen.count == 2, groepen.allSatisfy(\.isGenoeg), let ja = groepen[0].gemiddelde,
        let nee = groepen[1].gemiddelde
      else { return .teKlein(groepen, uitleg: kenmerken) }
      return Toetsing(.bij(ja < nee), groepen.gemiddelden(), n: groepen.n, uitleg: kenmerken).voorzichtig(groepen)
    },
    Bewering("F39", "Hoe breder de taakopdracht, hoe lager het maatwerk.", .casestudies) { bank in
      .stijgend(bank.groepen(.maatwerk, .breedteTaakopdracht), omgekeerd: true, uitleg: kenmerken)
    },
    Bewering("F40", "Met een centraal loket is maatwerk het laagst van alle.", .casestudies) { bank in
      let groepen = bank.groepen(.maatwerk, .breedteTaakopdracht)
      guard let smalst = groepen.first, smalst.isGenoeg, let laagste = smalst.gemiddelde else {
        return .teKlein(groepen, uitleg: kenmerken)
      }
      let andere = groepen.dropFirst().filter(\.isGenoeg)
      guard !andere.isEmpty else { return .teKlein(groepen, uitleg: kenmerken) }
      return Toetsing(
        .bij(andere.allSatisfy { ($0.gemiddelde ?? 0) > laagste }), groepen.gemiddelden(), n: groepen.n,
        uitleg: kenmerken
      ).voorzichtig(groepen)
    },
    Bewering(
      "F44", "Taakgericht gaat altijd samen met een brede taak; inspanningsgericht vaker met een smalle.", .casestudies
    ) { bank in
      let paren = bank.paren(.bekostigingBegeleiding, .breedteTaakopdracht)
      let namen = ["inspanningsgericht", "outputgericht", "taakgericht"]
      let breed = namen.indices.map { paren.aandeel(van: [$0], met: [2, 3]) }
      let isDun = min(breed[0].n, breed[2].n) < 10
      func deel(_ tekst: String, _ klopt: Bool?) -> Toetsdeel {
        Toetsdeel(
          tekst, klopt == true && isDun ? .richtingKlopt : .bij(klopt), isDun ? "minder dan tien gemeenten" : "")
      }
      let inspanningSmaller = breed[0].procent.flatMap { inspanning in breed[2].procent.map { inspanning < $0 } }
      return Toetsing(
        [
          deel("taakgericht altijd breed", breed[2].procent.map { $0 == 100 }),
          deel("inspanningsgericht vaker smal dan taakgericht", inspanningSmaller),
        ], zip(namen, breed).map { Toetswaarde("breed bij \($0) (n = \($1.n))", $1.procent, "%") },
        n: paren.paren.count, uitleg: watBreedIs + paren.bewijs)
    },
    Bewering("F45", "De verschillen zijn bij elke taakzwaarte het grootst voor begeleiding.", .casestudies) { bank in
      let maten: [Maat] = [.begeleiding, .hulpBijHuishouden, .voorzieningen]
      let perMaat = maten.map { maat in bank.groepen(maat, .taakzwaarte).compactMap(\.spreiding) }
      guard let klassen = perMaat.map(\.count).min(), klassen > 0 else { return bank.teWeinig(.begeleiding) }
      let grootst = (0..<klassen).count { perMaat[0][$0] > max(perMaat[1][$0], perMaat[2][$0]) }
      return Toetsing(
        .bij(grootst == klassen, richting: 2 * grootst > klassen),
        zip(maten, perMaat).map { maat, spreidingen in
          Toetswaarde(
            "gemiddelde spreiding \(maat.naam)", spreidingen.reduce(0, +) / Double(spreidingen.count),
            "€ per volwassene")
        }, n: bank.groepen(.begeleiding, .taakzwaarte).n,
        uitleg: "Het grootst in \(grootst) van \(klassen) \(klassen == 1 ? "klasse" : "klassen").")
    },
    Bewering("F46", "Verschillen in cliënten verklaren een deel van de verschillen in uitgaven.", .casestudies) {
      bank in
      bank.clientenEnUitgaven()
    },
    Bewering("F47", "De kosten per cliënt zijn het laagst bij voorzieningen en het hoogst bij begeleiding.") { bank in
      bank.kostenPerClient()
    },
    Bewering("F49", "Met meer gemeenten in de inkoopregio zijn de uitgaven hoger, vooral vanaf tien.") { bank in
      let groepen = bank.groepen(.maatwerk, .inkoopregioOmvang)
      guard let grootste = groepen.last, grootste.isGenoeg else { return .teKlein(groepen, uitleg: kenmerken) }
      return Toetsing(
        [
          Toetsdeel("hoe meer gemeenten, hoe hoger", .stijgend(groepen)),
          .uiterste("maatwerk", grootste.naam, hoogst: true, groepen, \.gemiddelde),
        ], groepen.gemiddelden(), n: groepen.n, uitleg: kenmerken + " De groepen overlappen."
      ).voorzichtig(groepen)
    },
  ]
}

extension Toetsing {
  /// Two statements of a source contradict each other and the data cannot decide.
  static func beideInBron(_ groepen: [Toetsgroep]) -> Toetsing {
    Toetsing(
      .tegenstrijdigInBron, groepen.gemiddelden(), n: groepen.n,
      uitleg: "De bron zegt beide; er zijn hier te weinig gemeenten om te kiezen.")
  }
}

/// The means of the halves of a class with low and high access.
struct Toegangshelft: Sendable {
  let naam: String
  let n: Int
  let maatwerkLaag: Double
  let maatwerkHoog: Double
  let toegangLaag: Double
  let toegangHoog: Double
}

extension Toetsbank {
  /// The means per bekostiging; nil when one of the groups is too small.
  func bekostiging(_ groepen: [Toetsgroep]) -> (inspanning: Double, output: Double, taak: Double)? {
    let gemiddelden = groepen.filter(\.isGenoeg).compactMap(\.gemiddelde)
    return gemiddelden.count == 3 ? (gemiddelden[0], gemiddelden[1], gemiddelden[2]) : nil
  }

  /// Every class of taakzwaarte, split at the median of access.
  func helften() -> [Toegangshelft] {
    guard let selectie = selectie(.maatwerk), let loket = self.selectie(.toegang) else { return [] }
    let classificatie = classificatie(.taakzwaarte, selectie)
    let gekozen = Set(selectie.leden)
    return zip(classificatie.categorieen, classificatie.leden).compactMap { categorie, leden in
      let paren = leden.filter(gekozen.contains).compactMap { lid -> (toegang: Double, maatwerk: Double)? in
        guard let maatwerk = selectie.meting.cijfers[lid].waarde, let toegang = loket.meting.cijfers[lid].waarde else {
          return nil
        }
        return (toegang, maatwerk)
      }
      .sorted { $0 < $1 }
      guard categorie != .onbekend, paren.count >= 10 else { return nil }
      let (laag, hoog) = (paren.prefix(paren.count / 2), paren.dropFirst(paren.count / 2))
      func gemiddelde(_ deel: ArraySlice<(toegang: Double, maatwerk: Double)>, _ toegang: Bool) -> Double {
        deel.reduce(0) { $0 + (toegang ? $1.toegang : $1.maatwerk) } / Double(deel.count)
      }
      return Toegangshelft(
        naam: categorie.naam, n: paren.count, maatwerkLaag: gemiddelde(laag, false),
        maatwerkHoog: gemiddelde(hoog, false), toegangLaag: gemiddelde(laag, true), toegangHoog: gemiddelde(hoog, true))
    }
  }
}
