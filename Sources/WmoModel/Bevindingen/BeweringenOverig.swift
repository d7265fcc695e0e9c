extension Bewering {
  /// All statements, in the order of the list; contradictory ones stand together.
  package static let alle =
    toegang + inkoop + maatwerk + samenhang + beschermdWonen + doelmatigheid + friesland + zwolw

  /// The statements about purchasing.
  static let inkoop: [Bewering] = [
    Bewering(
      "F12", "Ongeveer de helft koopt inspanningsgericht in, een derde output- en een tiende taakgericht.",
      tegenover: ["F13"]
    ) {
      _ in Toetsing(.tegenstrijdigInBron, uitleg: "Nodig: de landelijke monitor van inkoop, met een rij per gemeente.")
    },
    Bewering("F13", "In 2023 had 55 tot 60 procent profiel A of B en ongeveer 30 procent E of F.", tegenover: ["F12"]) {
      _ in Toetsing(.tegenstrijdigInBron, uitleg: "Nodig: de landelijke monitor van inkoop, met een rij per gemeente.")
    },
    Bewering("F14", "Van 2019 tot 2023 namen de profielen E (beide), A (huishouden) en F (begeleiding) af.") { _ in
      .mist("de inkoopprofielen van 2019 en 2023 per gemeente")
    },
    Bewering("F15", "Van 2019 tot 2023 namen B en F (huishouden) en H (begeleiding) toe.") { _ in
      .mist("de inkoopprofielen van 2019 en 2023 per gemeente")
    },
    Bewering("F16", "Van de onderzochte gemeenten heeft de helft profiel A of B en een op de zes H.", .casestudies) {
      _ in
      .mist("de lijst van onderzochte gemeenten, die niet openbaar is")
    },
    Bewering("F17", "Begeleiding kent vaker tussentijdse toetreding of profiel H dan hulp bij het huishouden.") { _ in
      .mist("de inkoopprofielen per gemeente en dienst")
    },
    Bewering(
      "F18",
      "Inspanningsgericht hoort bij een lichtere taak, outputgericht bij een gemiddelde, taakgericht bij een zware."
    ) {
      .stijgend($0.taakzwaarten(per: .bekostigingBegeleiding), uitleg: kenmerken)
    },
  ]

  /// The statements about beschermd wonen and opvang.
  static let beschermdWonen: [Bewering] = [
    Bewering("F50", "Beschermd wonen en opvang is ongeveer een derde van de Wmo-uitgaven.") { bank in
      let (opvang, n) = bank.miljoenen(.beschermdWonenOpvang)
      guard let opvang, let maatwerk = bank.miljoenen(.maatwerk).som, let toegang = bank.miljoenen(.toegang).som,
        opvang + maatwerk > 0, toegang >= 0
      else { return .teWeinig }
      let aandeel = opvang / (opvang + maatwerk) * 100
      let metToegang = opvang / (opvang + maatwerk + toegang) * 100
      return Toetsing(
        .bij((30...37).contains(aandeel), richting: (20...45).contains(aandeel)),
        [Toetswaarde("aandeel, zonder toegang", aandeel, "%"), Toetswaarde("met toegang", metToegang, "%")], n: n,
        uitleg: "Ongeveer een derde: 30 tot 37 procent, zonder toegang.")
    },
    Bewering("F51", "Beschermd wonen en opvang daalt vanaf 2021, door de Wlz.") { bank in
      guard let paneel = bank.paneel(.beschermdWonenOpvang, Array(2020...2024), .bruto) else { return .teWeinig }
      let stappen = zip(paneel.sommen, paneel.sommen.dropFirst()).map { $1 < $0 }
      let stijgers = zip(2022...2024, stappen.dropFirst()).filter { !$1 }.map { String($0.0) }
      return Toetsing(
        [
          Toetsdeel("lager in 2021 dan in 2020", .bij(stappen[0])),
          Toetsdeel(
            "daalt daarna verder", .bij(stijgers.isEmpty),
            stijgers.isEmpty ? "" : "geen daling in \(stijgers.joined(separator: ", "))"),
          Toetsdeel("door de Wlz", .nietTeToetsen, "cijfers wijzen geen oorzaak aan"),
        ],
        zip(2020...2024, paneel.sommen).map { Toetswaarde("\($0), bruto", $1, "mln euro", decimalen: 0) }, n: paneel.n)
    },
    Bewering("F52", "Tussen 2019 en 2023 dalen de uitgaven hieraan in meer gemeenten dan ze stijgen.") { bank in
      let toen = bank.cijfers(.beschermdWonenOpvang, jaar: 2019, .bruto, .totaal)
      let nu = bank.cijfers(.beschermdWonenOpvang, jaar: 2023, .bruto, .totaal)
      let verschillen = nu.compactMap { code, waarde in toen[code].map { waarde - $0 } }
      guard verschillen.count >= 5 else { return .teWeinig }
      let (op, neer) = (verschillen.count { $0 > 0 }, verschillen.count { $0 < 0 })
      return Toetsing(
        .bij(neer > op),
        [
          Toetswaarde("stijgers, bruto", Double(op), "gemeenten", decimalen: 0),
          Toetswaarde("dalers, bruto", Double(neer), "gemeenten", decimalen: 0),
        ], n: verschillen.count, uitleg: "Netto is er voor 2019 niet.")
    },
    Bewering("F53", "De centrumgemeenten dragen verreweg het meeste.") { bank in
      guard let selectie = bank.selectie(.beschermdWonenOpvang, nil, .totaal) else { return .teWeinig }
      let leden = bank.classificatie(.centrumgemeente, selectie).leden
      let gekozen = Set(selectie.leden)
      func som(_ leden: [Int]) -> Double { leden.compactMap { selectie.meting.cijfers[$0].waarde }.reduce(0, +) }
      guard let centra = leden.first?.filter(gekozen.contains), som(selectie.leden) > 0 else { return .teWeinig }
      let aandeel = som(centra) / som(selectie.leden) * 100
      return Toetsing(
        .bij(aandeel > 50),
        [
          Toetswaarde("aandeel van \(centra.count) centrumgemeenten", aandeel, "%"),
          Toetswaarde(
            "de andere gemeenten samen", (som(selectie.leden) - som(centra)) / 1000, "mln euro", decimalen: 0),
        ], n: selectie.leden.count { selectie.meting.cijfers[$0].waarde != nil },
        uitleg: aandeel > 100
          ? "Meer dan 100 procent: de andere gemeenten hebben samen meer baten dan lasten, dus een negatief nettobedrag."
          : "")
    },
    Bewering("F54", "De meeste andere gemeenten hadden in 2023 per saldo baten.") { bank in
      guard bank.selectie(.beschermdWonenOpvang, .netto) != nil else {
        return .mist("baten, en die ontbreken in de \(bank.vraag.soort)")
      }
      guard let overige = bank.groepen(.beschermdWonenOpvang, .centrumgemeente, .netto).groep("overige gemeente"),
        overige.isGenoeg
      else { return .teWeinig }
      let baten = overige.waarden.count { $0 < 0 }
      let aandeel = Double(baten) / Double(overige.waarden.count) * 100
      return Toetsing(
        .bij(aandeel > 50),
        [
          Toetswaarde(
            "met meer baten dan lasten in \(bank.vraag.soort.jaar)", Double(baten), "gemeenten", decimalen: 0),
          Toetswaarde("aandeel", aandeel, "%"),
        ], n: overige.waarden.count)
    },
    Bewering("F55", "De vraag stijgt door vergrijzing, wachtlijsten in de ggz, het abonnementstarief en krapte.") { _ in
      .mist("gegevens over vraag en aanbod per gemeente")
    },
    Bewering("F56", "Er is geen eenduidig verband tussen inrichting en uitgaven; oorzaken zijn niet aan te wijzen.") {
      _ in
      .mist("een onderzoek dat oorzaak en gevolg kan scheiden")
    },
  ]

  /// The statements about efficiency and comparison.
  static let doelmatigheid: [Bewering] = [
    Bewering(
      "F57", "Gemiddeld is 87 procent van de uitgaven aan hulpmiddelen en diensten nodig, bij 316 gemeenten.",
      bron: "IPSE Studies"
    ) {
      _ in .mist("de scores per gemeente, die alleen op verzoek te krijgen zijn")
    },
    Bewering("F58", "De kosten per cliënt dalen met de grootte en vlakken af bij de grootste.", bron: "IPSE Studies") {
      bank in bank.kostenPerClientNaarGrootte()
    },
    Bewering("F59", "Met meer 60-plussers zijn de kosten per eenheid lager.", bron: "IPSE Studies") { _ in
      .mist("de productie en de leeftijdsopbouw per gemeente")
    },
    Bewering(
      "F60", "Migratieachtergrond en laag inkomen hangen niet aantoonbaar samen met de kosten per eenheid.",
      bron: "IPSE Studies"
    ) {
      _ in .mist("de productie per gemeente")
    },
    Bewering("F61", "Meer overhead gaat samen met hogere kosten, bij elke grootte.", bron: "IPSE Studies") { _ in
      .mist("de categorieën van Iv3, voor de overhead")
    },
    Bewering(
      "F62", "Bij jeugdhulp scoren van 338 gemeenten er 88 laag, 189 gemiddeld en 61 hoog op doelmatigheid.",
      bron: "IPSE Studies"
    ) {
      _ in
      Toetsing(
        .nietTeToetsen,
        uitleg: "Jeugdhulp valt buiten de Wmo en buiten deze gegevens. De drie aantallen tellen wel op tot 338.")
    },
    Bewering("F63", "Vergelijken werkt het best met twintig gemeenten die op elkaar lijken.", bron: "IPSE Studies") {
      _ in
      .mist("een maat voor goed vergelijken; het is een uitgangspunt")
    },
  ]
}
