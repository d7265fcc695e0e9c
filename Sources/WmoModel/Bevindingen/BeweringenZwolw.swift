extension Bewering {
  /// The statements of the evaluation by Zaanstad, Wormerland, Oostzaan, Landsmeer and Waterland.
  static let zwolw: [Bewering] = [
    evaluatie("F77", "Het contract kostte in 2022 29,5 miljoen euro, waarvan 78 procent in de grootste gemeente.") {
      bank in
      let vijf = [415, 431, 479, 852, 880].compactMap { GMCode(nummer: $0) }.map(bank.databank.code(voor:))
      let cijfers = bank.cijfers(.diensten, jaar: 2023, .bruto, .totaal)
      let bedragen = vijf.compactMap { cijfers[$0] }
      let cijfersBron = bank.databank.gedrukt().zwolw2022
      guard bedragen.count == vijf.count, let zaanstad = cijfers[vijf[2]], bedragen.reduce(0, +) > 0 else {
        return .mist("een cijfer voor 2023 van alle vijf gemeenten, binnen deze vraag")
      }
      guard let contract = cijfersBron.waarde("kosten", "contract", "totaal"),
        let aandeelBron = cijfersBron.waarde("kosten", bank.databank.naam(van: vijf[2]) ?? "", "aandeel")
      else { return .mist("de kosten die de evaluatie afdrukt") }
      let miljoen = bedragen.reduce(0, +) / 1000
      let aandeel = zaanstad / bedragen.reduce(0, +) * 100
      return Toetsing(
        [
          Toetsdeel(
            "de kosten van het contract", abs(miljoen / contract - 1) < 0.05 ? .bevestigd : .nietTeToetsen,
            "Iv3 van 2023 telt meer mee"),
          Toetsdeel("het aandeel van de grootste", .bij(abs(aandeel - aandeelBron) < 2)),
        ],
        [
          Toetswaarde("diensten van de vijf in 2023, bruto", miljoen, "mln euro"),
          Toetswaarde("aandeel van de grootste", aandeel, "%"),
          Toetswaarde("volgens de bron", aandeelBron, "%", decimalen: 0),
        ], n: vijf.count, uitleg: "In 2022 boekten niet alle vijf op 6.71.")
    },
    evaluatie("F78", "Het huishouden (RG2) is 63 procent van de arrangementen en 56 procent van de kosten.") { bank in
      let cijfers = bank.databank.gedrukt().zwolw2022
      guard let alle = cijfers.som("indicaties"), alle > 0, let rg2 = cijfers.som("indicaties", kolom: "RG2"),
        let kosten = cijfers.waarde("kosten", "RG2", "aandeel")
      else { return .mist("de tabel van indicaties die de evaluatie afdrukt") }
      let aandeel = rg2 / alle * 100
      return Toetsing(
        [
          Toetsdeel("63 procent van de arrangementen", .bij(abs(aandeel - 63) < 0.5, richting: aandeel > 50)),
          Toetsdeel(
            "56 procent van de kosten", .nietTeToetsen, "de kosten per resultaatgebied zijn niet na te rekenen"),
        ],
        [
          Toetswaarde("RG2 van de indicaties", aandeel, "%"),
          Toetswaarde("RG2 van de kosten, volgens de bron", kosten, "%", decimalen: 0),
          Toetswaarde(
            "RG1 van de kosten, volgens de bron", cijfers.waarde("kosten", "RG1", "aandeel"), "%", decimalen: 0),
        ], n: bank.zwolwGemeenten, uitleg: nagerekend)
    },
    evaluatie("F79", "Van begin 2019 tot medio 2023 groeiden VVT met 52 en GGZ met 27 procent; GZ bleef gelijk.") { _ in
      .mist("de indicaties van 2019; de bron drukt alleen de laatste stand af")
    },
    evaluatie("F80", "5.897 cliënten hebben samen 7.265 indicaties, gemiddeld 1,23.") { bank in
      let cijfers = bank.databank.gedrukt().zwolw2022
      guard let indicaties = cijfers.som("indicaties"), let uniek = cijfers.waarde("clienten", "uniek", "totaal"),
        uniek > 0
      else { return .mist("de tabel van indicaties die de evaluatie afdrukt") }
      let perClient = indicaties / uniek
      return Toetsing(
        [
          Toetsdeel("samen 7.265 indicaties", .bij(indicaties == 7_265)),
          Toetsdeel("gemiddeld 1,23", .bij(abs(perClient - 1.23) < 0.005, richting: perClient > 1)),
        ],
        [
          Toetswaarde("som van de tabel", indicaties, "indicaties", decimalen: 0),
          Toetswaarde("per cliënt", perClient, "", decimalen: 2),
        ], n: bank.zwolwGemeenten, uitleg: nagerekend)
    },
    evaluatie("F81", "Er zijn 48 aanbieders, waarvan er 28 tot 48 in een gemeente werken.") { bank in
      let aantallen = bank.databank.gedrukt().zwolw2022.filter { $0.tabel == "aanbieders" }.map(\.waarde)
      guard let minst = aantallen.min(), let meest = aantallen.max() else {
        return .mist("de tabel van aanbieders die de evaluatie afdrukt")
      }
      return Toetsing(
        .bij(minst == 28 && meest == 48),
        [
          Toetswaarde("minste in een gemeente", minst, "aanbieders", decimalen: 0),
          Toetswaarde("meeste", meest, "aanbieders", decimalen: 0),
        ], n: aantallen.count, uitleg: nagerekend)
    },
    evaluatie(
      "F82", "13 procent van de cliënten, 625 mensen, heeft meer indicaties; 64 procent werkt met onderaannemers."
    ) {
      bank in
      guard let uniek = bank.databank.gedrukt().zwolw2022.waarde("clienten", "uniek", "totaal"), uniek > 0 else {
        return .mist("het aantal cliënten dat de evaluatie afdrukt")
      }
      let aandeel = 625 / uniek * 100
      return Toetsing(
        abs(aandeel - 13) < 0.5 ? .richtingKlopt : .tegenstrijdigInBron,
        [Toetswaarde("625 van de unieke cliënten", aandeel, "%")], n: bank.zwolwGemeenten,
        uitleg: nagerekend + " De onderaannemers zijn niet na te rekenen.")
    },
    evaluatie("F83", "Inkopen met arrangementen houdt juridisch geen stand; het advies is per inzet vanaf 2026.") { _ in
      .mist("een oordeel over recht; cijfers geven dat niet")
    },
    evaluatie("F84", "De tevredenheid van cliënten bleef gelijk en dagbesteding krijgt een 8,5.") { _ in
      .mist("het cliëntervaringsonderzoek per gemeente en jaar")
    },
    evaluatie("F85", "Nieuwe aanbieders kunnen tijdens de looptijd niet meedoen.") { _ in
      .mist("een tweede bron; het kenmerk toetreding van deze gemeenten komt uit dezelfde evaluatie")
    },
    evaluatie("F86", "Niet elke gemeente kon gegevens leveren.") { _ in
      .mist("een overzicht van wat elke gemeente leverde")
    },
  ]

  private static func evaluatie(
    _ code: String, _ tekst: String, toets: @escaping @Sendable (Toetsbank) -> Toetsing
  ) -> Bewering {
    Bewering(code, tekst, bron: "ZWOLW 2024", .casestudies, toets: toets)
  }
}

extension Toetsbank {
  /// How many gemeenten the printed tables of the evaluation cover; nil when the figures have none.
  fileprivate var zwolwGemeenten: Int? {
    let aantal = databank.gedrukt().zwolw2022.count { $0.tabel == "aanbieders" }
    return aantal > 0 ? aantal : nil
  }
}
