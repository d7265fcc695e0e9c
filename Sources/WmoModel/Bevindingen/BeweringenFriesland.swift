extension Bewering {
  /// The statements of the study of sixteen Frisian gemeenten.
  static let friesland: [Bewering] = [
    lysias("F64", "Vrijwel alle onderzochte Friese gemeenten betalen aanbieders per geleverde inzet.") { bank in
      let rijen = bank.databank.gedrukt().friesland2017
      guard !rijen.isEmpty else { return .mist("de tabel van het Friese onderzoek") }
      func aandeel(_ vorm: KeyPath<FrieseGemeente, String>) -> Double {
        Double(rijen.count { $0[keyPath: vorm] == "inspanningsgericht" }) / Double(rijen.count) * 100
      }
      let (hulp, begeleiding) = (aandeel(\.bekostigingHH), aandeel(\.bekostigingBegeleiding))
      return Toetsing(
        .bij(min(hulp, begeleiding) > 80, richting: min(hulp, begeleiding) > 50),
        [
          Toetswaarde("per inzet, hulp bij het huishouden", hulp, "%"),
          Toetswaarde("per inzet, begeleiding", begeleiding, "%"),
        ], n: rijen.count, uitleg: "Vrijwel alle: meer dan vier van de vijf. " + nagerekend)
    },
    lysias("F65", "De meeste Friese gemeenten geven hulp bij het huishouden als maatwerk.") { _ in
      .mist(
        "per gemeente of deze hulp maatwerk is; de bron noemt aantallen, maar de namen zijn er niet aan te koppelen")
    },
    lysias("F66", "De meeste Friese gemeenten kopen in door bestuurlijk aan te besteden.") { _ in
      .mist("het inkoopmodel per gemeente")
    },
    lysias("F67", "In de helft van de Friese gemeenten hebben de teamleden verschillende werkgevers.") { bank in
      let codes = bank.databank.gedrukt().friesland2017.map(\.code)
      let regel = Peilregel(jaar: 2017, peil: bank.vraag.peil, bewijs: bank.vraag.bewijs)
      let register = bank.databank.kenmerken()
      let bekend = codes.compactMap { code -> String? in
        guard case .bekend(let woord, _) = regel.oordeel(over: register.over(.positionering, van: code)) else {
          return nil
        }
        return woord
      }
      guard bekend.count >= 5 else {
        return Toetsing(
          .nietTeToetsen, n: bekend.count,
          uitleg: "Van \(bekend.count) van de \(codes.count) gemeenten is de positionering in 2017 bekend. " + kenmerken
        )
      }
      let aandeel = Double(bekend.count { $0 == "netwerksamenwerking" }) / Double(bekend.count) * 100
      return Toetsing(
        .bij((40...60).contains(aandeel), richting: (25...75).contains(aandeel)),
        [Toetswaarde("netwerksamenwerking in 2017", aandeel, "%")], n: bekend.count, uitleg: kenmerken)
    },
    lysias("F68", "Bijna de helft van de Friese teams werkt ook voor jeugd en participatie.") { _ in
      .mist("de taken van het team per gemeente")
    },
    lysias("F69", "Zeven van de tien cliënten wisten waar zij met hun vraag terechtkonden.") { _ in
      .mist("het cliëntervaringsonderzoek over 2016 per gemeente")
    },
    lysias("F70", "Een kwart van de cliënten wist van de cliëntondersteuning; elders noemt de bron een op de vijf.") {
      _ in
      Toetsing(
        .tegenstrijdigInBron,
        uitleg: "Twee getallen in een bron. Nodig: het cliëntervaringsonderzoek over 2016 per gemeente.")
    },
    lysias(
      "F71", "In vier gemeenten is het pgb-tarief gelijk aan dat van zorg in natura, elders is het 75 tot 95 procent."
    ) { bank in
      let procenten = bank.databank.gedrukt().friesland2017.compactMap(\.pgbProcent)
      guard !procenten.isEmpty else { return .mist("de tabel van het Friese onderzoek") }
      let gelijk = procenten.count { $0 == 100 }
      let lager = procenten.filter { $0 != 100 }
      return Toetsing(
        [
          Toetsdeel("gelijk in vier gemeenten", .bij(gelijk == 4, richting: gelijk > 0)),
          Toetsdeel(
            "elders 75 tot 95 procent",
            .bij(lager.allSatisfy((75...95).contains), richting: lager.allSatisfy { $0 < 100 })),
        ],
        [
          Toetswaarde("gelijk tarief", Double(gelijk), "gemeenten", decimalen: 0),
          Toetswaarde("laagste van de andere", lager.min().map(Double.init), "%", decimalen: 0),
          Toetswaarde("hoogste van de andere", lager.max().map(Double.init), "%", decimalen: 0),
        ], n: procenten.count, uitleg: nagerekend)
    },
    lysias("F72", "Vrijwel alle gemeenten hielden in 2015 geld voor de Wmo over en rekenden daar in 2016 weer op.") {
      _ in
      .mist("budget en uitgaven van 2015 en 2016; deze gegevens beginnen in 2017")
    },
    lysias("F73", "De NZa-tarieven voor hulp bij het huishouden liggen een kwart boven die van gemeenten.") { _ in
      .mist("de tarieven per gemeente")
    },
    lysias("F74", "Gemeenten gebruiken nauwelijks indicatoren voor prestaties.") { _ in
      .mist("de indicatoren per gemeente")
    },
    lysias("F75", "Het toezicht komt vooral in actie na een incident.") { _ in
      .mist("de verslagen van het toezicht")
    },
    lysias("F76", "Vergelijken is bedoeld om te leren en niet om gemeenten op volgorde te zetten.") { _ in
      Toetsing(.nietTeToetsen, uitleg: "Een regel voor het ontwerp; dit programma geeft daarom nergens een rang.")
    },
  ]

  /// What must be said of every check on figures as a source prints them.
  static let nagerekend = "Nagerekend op wat de bron afdrukt; filters doen hier niet mee."

  private static func lysias(
    _ code: String, _ tekst: String, toets: @escaping @Sendable (Toetsbank) -> Toetsing
  ) -> Bewering {
    Bewering(code, tekst, bron: "Lysias 2017", .casestudies, toets: toets)
  }
}
