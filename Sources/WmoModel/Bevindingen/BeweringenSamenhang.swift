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
      let lager = helften.count { $0.maatwerkHoog < $0.maatwerkLaag }
      let somLager = helften.count { $0.maatwerkHoog + $0.toegangHoog < $0.maatwerkLaag + $0.toegangLaag }
      return Toetsing(
        .bij(lager == helften.count && somLager == helften.count, richting: lager == helften.count),
        helften.flatMap { helft in
          [
            Toetswaarde("maatwerk bij lage toegang, \(helft.naam)", helft.maatwerkLaag, "€ per volwassene"),
            Toetswaarde("bij hoge toegang", helft.maatwerkHoog, "€ per volwassene"),
          ]
        }, n: helften.reduce(0) { $0 + $1.n },
        uitleg:
          "Maatwerk lager in \(lager) en de som lager in \(somLager) van \(helften.count) \(helften.count == 1 ? "klasse" : "klassen")."
      )
    },
    Bewering(
      "F37", "Landelijk is maatwerk bij inspanningsgerichte bekostiging lager dan bij output- en taakgerichte.",
      tegenover: ["F41"]
    ) { bank in
      let groepen = bank.groepen(.maatwerk, .bekostigingBegeleiding)
      guard let gemiddelden = bank.bekostiging(groepen) else { return .beideInBron(groepen) }
      return Toetsing(
        .bij(
          gemiddelden.inspanning < gemiddelden.output && gemiddelden.inspanning < gemiddelden.taak,
          richting: gemiddelden.inspanning < gemiddelden.output), groepen.gemiddelden(), n: groepen.n, uitleg: kenmerken
      )
    },
    Bewering(
      "F41", "Bij taakgerichte bekostiging is maatwerk het laagst en toegang het hoogst.", .casestudies,
      tegenover: ["F37"]
    ) { bank in
      let groepen = bank.groepen(.maatwerk, .bekostigingBegeleiding)
      let toegang = bank.groepen(.toegang, .bekostigingBegeleiding)
      guard let maatwerk = bank.bekostiging(groepen), let loket = bank.bekostiging(toegang) else {
        return .beideInBron(groepen)
      }
      let isLaagst = maatwerk.taak < min(maatwerk.inspanning, maatwerk.output)
      return Toetsing(
        .bij(isLaagst && loket.taak > max(loket.inspanning, loket.output), richting: isLaagst),
        groepen.gemiddelden() + toegang.map { Toetswaarde("toegang \($0.naam)", $0.gemiddelde, "€ per volwassene") },
        n: groepen.n, uitleg: kenmerken)
    },
    Bewering(
      "F42", "Bij outputgerichte bekostiging is maatwerk het hoogst en toegang het laagst.", .casestudies
    ) { bank in
      let groepen = bank.groepen(.maatwerk, .bekostigingBegeleiding)
      let toegang = bank.groepen(.toegang, .bekostigingBegeleiding)
      guard let maatwerk = bank.bekostiging(groepen), let loket = bank.bekostiging(toegang) else { return .teWeinig }
      let isHoogst = maatwerk.output > max(maatwerk.inspanning, maatwerk.taak)
      return Toetsing(
        .bij(isHoogst && loket.output < min(loket.inspanning, loket.taak), richting: isHoogst),
        groepen.gemiddelden() + toegang.map { Toetswaarde("toegang \($0.naam)", $0.gemiddelde, "€ per volwassene") },
        n: groepen.n, uitleg: kenmerken)
    },
    Bewering(
      "F43", "Inspanningsgericht zit iets onder outputgericht, met de grootste verschillen.", .casestudies
    ) { bank in
      let groepen = bank.groepen(.maatwerk, .bekostigingBegeleiding)
      guard let maatwerk = bank.bekostiging(groepen),
        let eigen = groepen.groep("inspanningsgericht")?.spreiding
      else { return .teWeinig }
      let isLager = maatwerk.inspanning < maatwerk.output
      return Toetsing(
        .bij(isLager && groepen.allSatisfy { ($0.spreiding ?? 0) <= eigen }, richting: isLager),
        groepen.gemiddelden()
          + groepen.map { Toetswaarde("spreiding \($0.naam)", $0.spreiding, "€ per volwassene") }, n: groepen.n,
        uitleg: kenmerken)
    },
    Bewering("F38", "Met tussentijdse toetreding is maatwerk lager dan zonder.") { bank in
      let groepen = bank.groepen(.maatwerk, .toetreding)
      guard groepen.count == 2, groepen.allSatisfy(\.isGenoeg), let ja = groepen[0].gemiddelde,
        let nee = groepen[1].gemiddelde
      else { return .teWeinig }
      return Toetsing(.bij(ja < nee), groepen.gemiddelden(), n: groepen.n, uitleg: kenmerken)
    },
    Bewering("F39", "Hoe breder de taakopdracht, hoe lager het maatwerk.", .casestudies) { bank in
      let groepen = bank.groepen(.maatwerk, .breedteTaakopdracht)
      return Toetsing(.stijgend(groepen.reversed()), groepen.gemiddelden(), n: groepen.n, uitleg: kenmerken)
    },
    Bewering("F40", "Met een centraal loket is maatwerk het laagst van alle.", .casestudies) { bank in
      let groepen = bank.groepen(.maatwerk, .breedteTaakopdracht)
      guard let smalst = groepen.first, smalst.isGenoeg, let laagste = smalst.gemiddelde else {
        return Toetsing(
          .nietTeToetsen, groepen.gemiddelden(), n: groepen.n, uitleg: "Te weinig gemeenten. " + kenmerken)
      }
      return Toetsing(
        .bij(groepen.dropFirst().filter(\.isGenoeg).allSatisfy { ($0.gemiddelde ?? 0) > laagste }),
        groepen.gemiddelden(), n: groepen.n, uitleg: kenmerken)
    },
    Bewering(
      "F44", "Taakgericht gaat altijd samen met een brede taak; inspanningsgericht vaker met een smalle.", .casestudies
    ) { bank in
      let paren = bank.paren(.bekostigingBegeleiding, .breedteTaakopdracht)
      let namen = ["inspanningsgericht", "outputgericht", "taakgericht"]
      let breed = namen.indices.map { paren.aandeel(van: [$0], met: [2, 3]) }
      var uitslag = Uitslag.nietTeToetsen
      if let inspanning = breed[0].procent, let taak = breed[2].procent {
        uitslag = .bij(taak == 100 && inspanning < 50, richting: taak > inspanning)
      }
      return Toetsing(
        uitslag, zip(namen, breed).map { Toetswaarde("breed bij \($0) (n = \($1.n))", $1.procent, "%") },
        n: paren.paren.count, uitleg: watBreedIs + paren.bewijs)
    },
    Bewering("F45", "De verschillen zijn bij elke taakzwaarte het grootst voor begeleiding.", .casestudies) { bank in
      let maten: [Maat] = [.begeleiding, .hulpBijHuishouden, .voorzieningen]
      let perMaat = maten.map { maat in bank.groepen(maat, .taakzwaarte).compactMap(\.spreiding) }
      guard let klassen = perMaat.map(\.count).min(), klassen > 0 else { return .teWeinig }
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
    Bewering("F46", "Verschillen in cliënten verklaren een deel van de verschillen in uitgaven.", .casestudies) { _ in
      .mist("het aantal cliënten per gemeente en soort (CBS, Wmo-cliënten)")
    },
    Bewering("F47", "De kosten per cliënt zijn het laagst bij voorzieningen en het hoogst bij begeleiding.") { _ in
      .mist("het aantal cliënten per gemeente en soort (CBS, Wmo-cliënten)")
    },
    Bewering("F49", "Met meer gemeenten in de inkoopregio zijn de uitgaven hoger, vooral vanaf tien.") { bank in
      let groepen = bank.groepen(.maatwerk, .inkoopregioOmvang)
      return Toetsing(
        .stijgend(groepen), groepen.gemiddelden(), n: groepen.n, uitleg: kenmerken + " De groepen overlappen.")
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
