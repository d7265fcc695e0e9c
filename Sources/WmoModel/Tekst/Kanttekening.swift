/// A caveat that belongs to what is shown.
///
/// Sources: RIVM-rapport 2025-0083 (sections 1.1, 2.6, 4.3, appendix 1 and 2), the Iv3-informatievoorschriften
/// 2017-2026 and the origin of the data.
package enum Kanttekening: String, CaseIterable, Sendable {
  case anoniem
  case batenOntbreken = "baten-ontbreken"
  case zonderPgb = "zonder-pgb"
  case nieuweTaakvelden = "nieuwe-taakvelden"
  case kenmerkenSelectief = "kenmerken-selectief"
  case overlap
  case toegangBreder = "toegang-breder"
  case cjgLoket = "cjg-loket"
  case beschermdWonen = "beschermd-wonen"
  case splitsing
  case verdelingVoor2023 = "verdeling-voor-2023"
  case pgbApart = "pgb-apart"
  case abonnementstarief
  case begroting
  case schatting
  case extrapolatie
  case benadering
  case centrumfunctie
  case opgeheven
  case centrumlijst
  case consumentenprijzen
  case clienten
  case perClient = "per-client"
  case clientenBreder = "clienten-breder"
  case geenOordeel = "geen-oordeel"
}

extension Kanttekening {
  /// A few words for a line on the screen.
  package var kort: String {
    switch self {
    case .anoniem: "anoniem: namen verborgen"
    case .benadering: "eigen benadering van taakzwaarte; RIVM geeft geen lijst"
    case .centrumfunctie: "een kwart van de taakzwaarte rust op de regionale centrumfunctie"
    case .toegangBreder: "6.2 is breder dan de Wmo"
    case .cjgLoket: "vanaf 2023 met CJG-loket in 6.2"
    case .nieuweTaakvelden: "vanaf 2025 nieuwe taakvelden: trendbreuk"
    case .pgbApart: "vanaf 2025 met alle pgb Wmo (6.791)"
    case .zonderPgb: "zonder pgb Wmo"
    case .abonnementstarief: "eigen bijdragen staan vanaf 2025 op 6.711"
    case .verdelingVoor2023: "verdeling over 6.6 en 6.71 verschilt per gemeente"
    case .splitsing: "niet elke gemeente splitst 6.71 gelijk"
    case .beschermdWonen: "centrumgemeenten niet vergelijkbaar met andere"
    case .batenOntbreken: "bruto: baten ontbreken in de bron"
    case .schatting: "aantal volwassenen geschat"
    case .extrapolatie: "aantal volwassenen doorgetrokken"
    case .begroting: "begroting: plannen, geen uitgaven"
    case .kenmerkenSelectief: "kenmerken onvolledig en selectief verzameld"
    case .overlap: "groepen overlappen: een gemeente kan in meer regio’s staan"
    case .opgeheven: "opgeheven gemeenten staan bij onbekend"
    case .centrumlijst: "centrumgemeenten volgens een ander jaar"
    case .consumentenprijzen: "de CPI is niet de prijs die de kosten van de Wmo volgen"
    case .clienten: "cliënten volgens het CBS; niet elke gemeente levert aan"
    case .perClient: "per cliënt: ook wie maar een deel van het jaar hulp had"
    case .clientenBreder: "bij alle cliënten ook die met verblijf en opvang"
    case .geenOordeel: "verschil is geen oordeel"
    }
  }

  /// One or two sentences that say what it means for the reader.
  package var uitleg: String {
    switch self {
    case .anoniem:
      "Gemeenten hebben andere namen en codes, en wat hen noemt is weggelaten. De cijfers zijn echt en openbaar: wie ze kent, kan een gemeente herkennen."
    case .benadering:
      "De taakzwaarte is een eigen benadering: het gemeentefondsbedrag voor individuele voorzieningen Wmo per volwassene, in vijf klassen. RIVM deelt ook in naar gemeentefondsmiddelen, maar publiceert geen klassegrenzen en geen lijst van gemeenten. De namen zeggen iets over de taak, niet over de prestatie."
    case .centrumfunctie:
      "Ongeveer een kwart van het bedrag achter de taakzwaarte komt van de regionale centrumfunctie, een maatstaf die voor sport en cultuur is gemaakt en complexe problematiek slechts indirect benadert."
    case .toegangBreder:
      "Op taakveld 6.2 staan ook jeugd, wijkteams voor het hele sociaal domein en soms preventie en welzijn. Het is dus meer dan de toegang tot de Wmo."
    case .cjgLoket:
      "Vanaf 2023 boeken gemeenten ook het loket van het centrum voor jeugd en gezin op 6.2. Een deel van de stijging vanaf 2023 is daarom administratief."
    case .nieuweTaakvelden:
      "In 2025 zijn de taakvelden vernieuwd. Beleid, contractbeheer, backoffice en beschikkingen horen voortaan op 6.91. Cijfers van voor en na 2025 zijn niet zonder meer te vergelijken; alleen de som van 6.21, 6.22 en 6.23 is tussen gemeenten vergelijkbaar."
    case .pgbApart:
      "Vanaf 2025 staat al het pgb Wmo op 6.791, ook dat voor hulpmiddelen en beschermd wonen. Het telt hier mee bij diensten."
    case .zonderPgb:
      "De bron scheidt pgb Wmo (6.791) in dit document niet van pgb jeugd. De cijfers voor diensten en maatwerk zijn daarom zonder pgb en lager dan in andere jaren."
    case .abonnementstarief:
      "Vanaf 2025 staan alle eigen bijdragen bij 6.711. Hulp bij het huishouden lijkt daardoor netto te laag en de andere onderdelen te hoog; de som klopt wel."
    case .verdelingVoor2023:
      "Tot en met 2022 boekten sommige gemeenten alle maatwerk op 6.6 of op 6.71. Voorzieningen en diensten apart zijn dan niet te vergelijken; de som maatwerk wel."
    case .splitsing:
      "Sinds 2023 is 6.71 gesplitst, maar niet elke gemeente doet dat op dezelfde manier: hulp bij het huishouden staat soms bij begeleiding of bij overig. Wie niet splitst, heeft hier geen cijfer."
    case .beschermdWonen:
      "Centrumgemeenten voeren beschermd wonen en opvang voor hun regio uit en hebben daarom veel hogere lasten; bij de andere gemeenten zijn de baten soms hoger dan de lasten. Vergelijk ze apart."
    case .batenOntbreken:
      "Voor dit document bevat de bron alleen lasten. Netto kan niet worden berekend; het cijfer is bruto en niet te vergelijken met netto cijfers."
    case .schatting:
      "Het aantal volwassenen van dit jaar is geschat uit leeftijdsgroepen en aangesloten op het landelijke totaal (gemeten afwijking ongeveer 0,3 procent, kleine eilanden tot 1,4 procent). Met --noemer inwoner is de noemer exact."
    case .extrapolatie:
      "Het aantal volwassenen van dit jaar is doorgetrokken uit eerdere jaren."
    case .begroting:
      "Een begroting is een plan van voor het jaar; de jaarrekening zegt wat er is uitgegeven."
    case .kenmerkenSelectief:
      "De kenmerken over toegang en inkoop zijn met de hand verzameld uit openbare bronnen en niet volledig: gemeenten met rechtszaken en lokaal nieuws zijn oververtegenwoordigd. Onbekend betekent dat er geen bron is gevonden."
    case .overlap:
      "Een inkoopregio geldt per product. Een gemeente staat in elke regio waarvoor een bron is, dus de groepen overlappen en tellen niet op tot het totaal."
    case .opgeheven:
      "De taakzwaarte is berekend voor de gemeenten van 2023, met één peildatum voor alle jaren. Gemeenten die daarvoor zijn opgeheven hebben geen klasse en staan bij onbekend."
    case .centrumlijst:
      "Voor dit jaar is er geen lijst van centrumgemeenten; de lijst van een nabij jaar is gebruikt. Gemeenten die daarin niet voorkomen staan bij onbekend."
    case .consumentenprijzen:
      "De bedragen zijn omgerekend met de consumentenprijsindex (CPI): wat huishoudens betalen. De kosten van de Wmo volgen vooral de lonen in de zorg. De VNG adviseert daarvoor 90 procent OVA en 10 procent PPC; daarvan is hier te weinig bekend voor een reeks."
    case .clienten:
      "Het CBS telt mensen met een maatwerkarrangement Wmo, zoals gemeenten die aanleveren; niet elke gemeente doet dat. De telling tot en met 2023 (84839NED) en die vanaf 2024 (86050NED) zijn niet te vergelijken en staan nooit in één reeks."
    case .perClient:
      "Het bedrag per cliënt is het bedrag van het jaar, gedeeld door iedereen die in die tijd cliënt was, ook wie maar even hulp had. Bedragen en cliënten komen uit verschillende bronnen en dekken niet precies hetzelfde."
    case .clientenBreder:
      "In het aantal van alle cliënten zitten ook die met verblijf en opvang, terwijl de uitgaven daaraan (6.81) niet in maatwerk zitten; daardoor valt het bedrag per cliënt lager uit."
    case .geenOordeel:
      "Verschillen kunnen komen door boeking, taak, inrichting, cliënten of prijs. Er is geen eenduidig verband tussen inrichting en uitgaven, en een verschil is geen oordeel over een gemeente."
    }
  }
}

extension Kanttekening {
  /// Where it comes from.
  package var bron: String {
    switch self {
    case .batenOntbreken, .zonderPgb, .splitsing: "CBS, Iv3: wat de gegevens zelf laten zien"
    case .nieuweTaakvelden, .pgbApart, .abonnementstarief: "Iv3-informatievoorschriften 2025"
    case .cjgLoket: "RIVM-rapport 2025-0083, voetnoot 6"
    case .toegangBreder: "RIVM-rapport 2025-0083, paragraaf 2.6"
    case .beschermdWonen: "RIVM-rapport 2025-0083, voetnoot 11"
    case .verdelingVoor2023: "RIVM-rapport 2025-0083"
    case .geenOordeel: "RIVM-rapport 2025-0083, hoofdstuk 7"
    case .kenmerkenSelectief, .overlap: "wmo-verkenner: de eigen verzameling van openbare bronnen"
    case .begroting, .opgeheven, .anoniem: "wmo-verkenner"
    case .schatting, .extrapolatie: "wmo-verkenner: eigen berekening op bevolkingscijfers van CBS"
    case .benadering, .centrumfunctie: "wmo-verkenner: eigen berekening op de meicirculaire 2024 van BZK"
    case .centrumlijst: "CBS, Gebieden in Nederland"
    case .clienten, .perClient, .clientenBreder: "CBS, Wmo-cliënten per type voorziening"
    case .consumentenprijzen: "CBS, overgenomen van teltel.nl (CPI); advies van de VNG (OVA en PPC)"
    }
  }
}

extension Kanttekening {
  /// The caveats that belong to a selection, divided in some ways, in order of weight.
  ///
  /// For one gemeente the quality of its own number of adults counts; for many, that of any of them.
  static func bij(
    _ selectie: Selectie, maten: [Maat]? = nil, indelingen: [Indeling], plaats: Int? = nil
  ) -> [Kanttekening] {
    let verslag = selectie.verslag
    let maten = maten ?? [selectie.meting.maat]
    let indelingen = indelingen + selectie.vraag.filters.map(\.indeling)
    let kwaliteiten = (plaats.map { [$0] } ?? selectie.leden).map { verslag.gemeenten[$0].kwaliteit }
    let isVolwassene = selectie.meting.noemer == .volwassene
    let jaar = verslag.soort.jaar
    return allCases.filter { kanttekening in
      switch kanttekening {
      case .anoniem: selectie.indeler.databank.isAnoniem
      case .batenOntbreken: !verslag.heeftBaten && maten.contains(where: \.isBedrag)
      case .clienten: !maten.allSatisfy(\.isBedrag) || selectie.meting.noemer == .client
      case .perClient: selectie.meting.noemer == .client
      case .clientenBreder: selectie.meting.noemer == .client && maten.contains(.maatwerk)
      case .schatting: isVolwassene && kwaliteiten.contains(.schatting)
      case .extrapolatie: isVolwassene && kwaliteiten.contains(.extrapolatie)
      case .begroting: verslag.soort.document == .begroting
      case .benadering, .centrumfunctie: indelingen.contains(.taakzwaarte)
      case .opgeheven: plaats == nil && indelingen.contains(.taakzwaarte) && selectie.heeftZonderKlasse
      case .centrumlijst:
        indelingen.contains(.centrumgemeente) && selectie.indeler.databank.centrumlijst(jaar).jaar != jaar
      case .kenmerkenSelectief: indelingen.contains(where: \.steuntOpKenmerken)
      case .overlap: indelingen.contains(where: \.overlapt)
      case .geenOordeel: true
      default: maten.contains { maat in kanttekening.hoort(bij: maat, jaar: jaar, verslag) }
      }
    }
  }

  private func hoort(bij maat: Maat, jaar: Int, _ verslag: Verslag) -> Bool {
    let metToegang = maat == .toegang || maat == .toegangEnMaatwerk
    let metDiensten = maat == .diensten || maat == .maatwerk || maat == .toegangEnMaatwerk
    let isDeel = maat == .hulpBijHuishouden || maat == .begeleiding || maat == .overigMaatwerk
    return switch self {
    case .toegangBreder: metToegang
    case .cjgLoket: metToegang && jaar >= 2023
    case .nieuweTaakvelden: jaar >= 2025 && maat.isBedrag
    case .pgbApart: metDiensten && verslag.taakvelden.contains("6.791")
    case .zonderPgb: verslag.mistPgb(in: maat)
    case .abonnementstarief: jaar >= 2025 && (isDeel || maat == .voorzieningen)
    case .verdelingVoor2023: jaar < 2023 && (maat == .voorzieningen || maat == .diensten)
    case .splitsing: isDeel
    case .beschermdWonen: maat == .beschermdWonenOpvang
    default: false
    }
  }
}

extension Selectie {
  /// Whether the circulaire has no volumes for one of the gemeenten, so that it has no class.
  fileprivate var heeftZonderKlasse: Bool {
    let volumes = indeler.databank.gemeentefonds(indeler.circulaire).volumes
    return leden.contains { volumes[verslag.gemeenten[$0].code] == nil }
  }
}
