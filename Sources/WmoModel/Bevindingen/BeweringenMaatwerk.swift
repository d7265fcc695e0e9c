extension Bewering {
  /// The statements about maatwerk.
  static let maatwerk: [Bewering] = [
    Bewering("F19", "De uitgaven aan maatwerk gingen van 3,2 miljard euro in 2017 naar ruim 4,3 miljard in 2023.") {
      guard let paneel = $0.paneel(.maatwerk, Array(2017...2023), .bruto), let begin = paneel.sommen.first,
        let eind = paneel.sommen.last
      else { return .teWeinig }
      return Toetsing(
        .van(begin, naar: eind, bron: (3_200, 4_300)),
        [
          Toetswaarde("bruto 2017, \(paneel.n) gemeenten", begin, "mln euro", decimalen: 0),
          Toetswaarde("bruto 2023, dezelfde", eind, "mln euro", decimalen: 0),
        ] + $0.netto(.maatwerk, 2023), n: paneel.n,
        uitleg:
          "De bruto bedragen zijn van de gemeenten met alle zeven jaren een cijfer. De bron noemt netto; haar bedragen passen bij dit bruto."
      )
    },
    Bewering("F20", "Ruim tachtig procent van het maatwerk gaat naar diensten.") { bank in
      let (diensten, n) = bank.miljoenen(.diensten)
      guard let diensten, let maatwerk = bank.miljoenen(.maatwerk).som, maatwerk > 0 else { return .teWeinig }
      let aandeel = diensten / maatwerk * 100
      return Toetsing(
        .bij((80...85).contains(aandeel), richting: aandeel > 65),
        [Toetswaarde("aandeel diensten", aandeel, "%")], n: n)
    },
    Bewering("F21", "Maatwerk steeg tot en met 2021, bleef gelijk in 2022 en steeg weer vanaf 2023.") { bank in
      guard let paneel = bank.paneel(.maatwerk, Array(2017...2024), .bruto) else { return .teWeinig }
      let groei = zip(paneel.sommen, paneel.sommen.dropFirst()).map { ($1 / max(1, $0) - 1) * 100 }
      let isKleinst = groei.allSatisfy { $0 >= groei[4] } && groei[4] > 0
      return Toetsing(
        [
          Toetsdeel("steeg tot en met 2021", .bij(groei.prefix(4).allSatisfy { $0 > 0 })),
          Toetsdeel(
            "bleef gelijk in 2022", .bij(abs(groei[4]) < 1, richting: isKleinst),
            isKleinst ? "de kleinste groei van alle jaren" : ""),
          Toetsdeel("steeg weer vanaf 2023", .bij(groei.suffix(2).allSatisfy { $0 > 0 })),
        ],
        zip(2018...2024, groei).map { Toetswaarde("groei \($0), bruto", $1, "%") }, n: paneel.n)
    },
    Bewering("F22", "In ongeveer een derde van de gemeenten daalde maatwerk terwijl de toegang steeg.") { bank in
      let (toen, nu) = (
        bank.cijfers(.maatwerk, jaar: 2021, .bruto, .totaal), bank.cijfers(.maatwerk, jaar: 2023, .bruto, .totaal)
      )
      let (toenT, nuT) = (
        bank.cijfers(.toegang, jaar: 2021, .bruto, .totaal), bank.cijfers(.toegang, jaar: 2023, .bruto, .totaal)
      )
      let codes = nu.keys.filter { toen[$0] != nil && toenT[$0] != nil && nuT[$0] != nil }
      guard codes.count >= 5 else { return .teWeinig }
      let aantal = codes.count { (nu[$0] ?? 0) < (toen[$0] ?? 0) && (nuT[$0] ?? 0) > (toenT[$0] ?? 0) }
      let aandeel = Double(aantal) / Double(codes.count) * 100
      return Toetsing(
        .bij((28...39).contains(aandeel), richting: (20...50).contains(aandeel)),
        [Toetswaarde("aandeel 2021–2023, bruto", aandeel, "%")], n: codes.count,
        uitleg: "Ongeveer een derde: 28 tot 39 procent; de richting klopt tussen een vijfde en de helft.")
    },
    Bewering("F23", "Het aantal cliënten steeg, vooral bij hulp bij het huishouden.") { bank in
      bank.groeiVanClienten()
    },
    Bewering("F24", "De uitgaven per cliënt stegen, vooral in 2023.") { _ in
      .mist("het aantal cliënten per gemeente (CBS, Wmo-cliënten)")
    },
    Bewering("F25", "Van 2019 tot 2023 steeg maatwerk in de meeste gemeenten met tientallen procenten.") { bank in
      let groei = bank.groei(.maatwerk, 2019, 2023)
      guard groei.count >= 5, let midden = groei.mediaan else { return .teWeinig }
      let stijgers = Double(groei.count { $0 > 0 }) / Double(groei.count) * 100
      let sterk = Double(groei.count { $0 >= 20 }) / Double(groei.count) * 100
      return Toetsing(
        .bij(sterk > 50, richting: stijgers > 50),
        [
          Toetswaarde("stijgers, bruto", stijgers, "%"), Toetswaarde("met 20 procent of meer", sterk, "%"),
          Toetswaarde("mediaan van de groei", midden, "%"),
          Toetswaarde("p10", groei.kwantiel(0.1), "%"), Toetswaarde("p90", groei.kwantiel(0.9), "%"),
        ], n: groei.count, uitleg: "Tientallen procenten: twintig of meer, in meer dan de helft van de gemeenten.")
    },
    Bewering("F26", "In kleine gemeenten lopen de veranderingen van 2019 tot 2023 verder uiteen dan in grote.") {
      bank in
      func marge(_ grootte: Gemeentegrootte) -> (marge: Double, n: Int)? {
        let groei = bank.groei(.maatwerk, 2019, 2023, grootte)
        guard groei.count >= 5, let p10 = groei.kwantiel(0.1), let p90 = groei.kwantiel(0.9) else { return nil }
        return (p90 - p10, groei.count)
      }
      guard let klein = marge(.klein), let groot = marge(.groot) else { return .teWeinig }
      return Toetsing(
        .bij(klein.marge > groot.marge),
        [
          Toetswaarde("p10 tot p90, bruto, minder dan 20 duizend (n = \(klein.n))", klein.marge, "procentpunt"),
          Toetswaarde("100 duizend en meer (n = \(groot.n))", groot.marge, "procentpunt"),
        ], n: klein.n + groot.n)
    },
    Bewering("F27", "Maatwerk per volwassene stijgt licht met de grootte van de gemeente.") { bank in
      let groepen = bank.groepen(.maatwerk, .gemeentegrootte)
      guard let rang = bank.samenhang(.inwoners, .maat(.maatwerk))?.spearman else { return .teWeinig }
      let stijgt = Uitslag.stijgend(groepen)
      return Toetsing(
        .bij((0.1...0.4).contains(rang) && stijgt == .bevestigd, richting: rang > 0 && stijgt != .nietBevestigd),
        groepen.gemiddelden() + [Toetswaarde("Spearman met inwoners", rang, "", decimalen: 2)], n: groepen.n,
        uitleg: "Bevestigd als elke groep hoger is dan de vorige en Spearman tussen 0,1 en 0,4 ligt.")
    },
    Bewering("F28", "Gemeenten van dezelfde grootte verschillen veel in maatwerk.") { bank in
      guard let groep = bank.groepen(.maatwerk, .gemeentegrootte).groep(Gemeentegrootte.middelklein.naam),
        groep.isGenoeg
      else { return .teWeinig }
      let (p10, p90) = (groep.waarden.kwantiel(0.1) ?? 0, groep.waarden.kwantiel(0.9) ?? 0)
      return Toetsing(
        .bij(p90 > 1.5 * p10),
        [
          Toetswaarde("p10 van 20 tot 50 duizend inwoners", p10, "€ per volwassene"),
          Toetswaarde("p90", p90, "€ per volwassene"),
        ], n: groep.waarden.count, uitleg: "Veel: p90 meer dan anderhalf keer p10."
      ).voorzichtig([groep])
    },
    Bewering("F29", "De verschillen zijn bij diensten groter dan bij voorzieningen.") { bank in
      let diensten = Toetsgroep(naam: "diensten", waarden: bank.cijfers(.diensten).values.sorted())
      let voorzieningen = Toetsgroep(naam: "voorzieningen", waarden: bank.cijfers(.voorzieningen).values.sorted())
      guard let een = diensten.spreiding, let ander = voorzieningen.spreiding, let groot = diensten.gemiddelde,
        let klein = voorzieningen.gemiddelde, groot > 0, klein > 0
      else { return .teWeinig }
      return Toetsing(
        .bij(een > ander && een / groot > ander / klein, richting: een > ander),
        [
          Toetswaarde("spreiding diensten", een, "€ per volwassene"),
          Toetswaarde("spreiding voorzieningen", ander, "€ per volwassene"),
          Toetswaarde("diensten, deel van het gemiddelde", een / groot, "", decimalen: 2),
          Toetswaarde("voorzieningen, deel van het gemiddelde", ander / klein, "", decimalen: 2),
        ], n: diensten.waarden.count,
        uitleg:
          "In euro’s \(een > ander ? "groter" : "niet groter"), gemeten aan het gemiddelde \(een / groot > ander / klein ? "groter" : "niet groter")."
      )
    },
    Bewering("F30", "Diensten zijn hoger in grotere gemeenten; voorzieningen hangen niet samen met de grootte.") {
      bank in
      let diensten = bank.groepen(.diensten, .gemeentegrootte)
      guard let een = bank.samenhang(.inwoners, .maat(.diensten))?.spearman,
        let ander = bank.samenhang(.inwoners, .maat(.voorzieningen))?.spearman
      else { return .teWeinig }
      return Toetsing(
        [
          Toetsdeel("diensten hoger in grotere gemeenten", .stijgend(diensten)),
          Toetsdeel("voorzieningen zonder samenhang", .bij(abs(ander) < 0.1, richting: abs(ander) < 0.2)),
        ],
        diensten.gemiddelden() + [
          Toetswaarde("Spearman diensten", een, "", decimalen: 2),
          Toetswaarde("Spearman voorzieningen", ander, "", decimalen: 2),
        ], n: diensten.n)
    },
    Bewering("F31", "De stijging van het maatwerk zet door in 2024.", .casestudies) { bank in
      guard let paneel = bank.paneel(.maatwerk, [2023, 2024], .bruto), paneel.sommen[0] > 0 else { return .teWeinig }
      let groei = (paneel.sommen[1] / paneel.sommen[0] - 1) * 100
      return Toetsing(
        .bij(groei > 0), [Toetswaarde("groei 2024, bruto", groei, "%")], n: paneel.n,
        uitleg: "Niet alleen de onderzochte gemeenten; het deel door lonen is niet te toetsen.")
    },
    Bewering("F32", "De toegang groeide sneller dan het maatwerk.") { bank in
      guard let toegang = bank.paneel(.toegang, [2022, 2024], .bruto),
        let maatwerk = bank.paneel(.maatwerk, [2022, 2024], .bruto), toegang.sommen[0] > 0, maatwerk.sommen[0] > 0
      else { return .teWeinig }
      let (een, ander) = (
        (toegang.sommen[1] / toegang.sommen[0] - 1) * 100, (maatwerk.sommen[1] / maatwerk.sommen[0] - 1) * 100
      )
      return Toetsing(
        .bij(een > ander),
        [Toetswaarde("toegang 2022–2024, bruto", een, "%"), Toetswaarde("maatwerk", ander, "%")], n: maatwerk.n)
    },
    Bewering("F33", "Gemiddeld stijgt het maatwerk met de taakzwaarte.") { bank in
      .stijgend(bank.groepen(.maatwerk, .taakzwaarte))
    },
    Bewering("F34", "De taakzwaarte is niet beslissend: binnen een klasse zijn de verschillen groot.") { bank in
      guard let samenhang = bank.samenhang(.taakzwaartebedrag, .maat(.maatwerk)), let lijn = samenhang.lijn,
        let r2 = lijn.r2
      else { return .teWeinig }
      let klassen = bank.groepen(.maatwerk, .taakzwaarte).filter(\.isGenoeg)
      let ruim = klassen.count { ($0.waarden.kwantiel(0.9) ?? 0) > 1.5 * ($0.waarden.kwantiel(0.1) ?? 0) }
      return Toetsing(
        [
          Toetsdeel("niet beslissend", .bij(r2 < 0.5), "grens: R² onder 0,5"),
          Toetsdeel(
            "grote verschillen binnen een klasse",
            klassen.isEmpty ? .nietTeToetsen : .bij(2 * ruim > klassen.count),
            klassen.isEmpty ? "" : "p90 meer dan anderhalf keer p10 in \(ruim) van \(klassen.count) klassen"),
        ],
        [
          Toetswaarde("R²", r2, "", decimalen: 2), Toetswaarde("helling", lijn.helling, "euro per euro", decimalen: 2),
          Toetswaarde("Spearman", samenhang.spearman, "", decimalen: 2),
        ], n: samenhang.punten.count
      ).voorzichtig(klassen)
    },
    Bewering("F35", "De maatstaven van het gemeentefonds doen misschien niet alle gemeenten recht.") { _ in
      .mist("een maat voor de werkelijke vraag, los van de uitgaven")
    },
  ]
}

extension Toetsbank {
  /// The growth in percent of the total of every gemeente, of a size or of all, that has a figure in both years; sorted.
  func groei(_ maat: Maat, _ van: Int, _ tot: Int, _ grootte: Gemeentegrootte? = nil) -> [Double] {
    let (toen, nu) = (cijfers(maat, jaar: van, .bruto, .totaal), cijfers(maat, jaar: tot, .bruto, .totaal))
    let inwoners =
      databank.verslag(Verslagsoort(jaar: tot, document: vraag.soort.document))?.gemeenten ?? []
    let passend = Set(
      inwoners.filter { grootte == nil || Gemeentegrootte(inwoners: $0.inwoners) == grootte }.map(\.code))
    return nu.compactMap { code, waarde in
      guard passend.contains(code), let begin = toen[code], begin > 0 else { return nil }
      return (waarde / begin - 1) * 100
    }
    .sorted()
  }
}
