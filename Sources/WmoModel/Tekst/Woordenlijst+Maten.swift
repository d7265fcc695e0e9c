extension Begrip {
  /// What the money is spent on: the measures, and what is not measured.
  static let overMaten: [Begrip] = [
    Begrip(
      "abonnementstarief",
      "De eigen bijdrage die voor iedereen gelijk is, hoe hoog het inkomen ook is: in 2025 hoogstens € 21 per maand. Vooral hulp bij het huishouden werd daardoor meer gevraagd; het rapport noemt voor 2027 een bijdrage van hoogstens € 328 per maand.",
      bron: "\(rivm), hoofdstuk 4 en 6"),
    Begrip(
      "algemene voorziening",
      "Ondersteuning die zonder onderzoek naar de persoon open staat, zoals een inloop of een klussendienst. De uitgaven zijn een deel van taakveld 6.1 en staan niet in deze verkenner.",
      bron: "\(rivm), begrippenlijst"),
    Begrip(
      "begeleiding",
      "Ondersteuning thuis om de dag en de week te kunnen leiden: structuur, administratie, contacten. De maat Begeleiding en dagbesteding telt beide (6.71b en 6.71c; vanaf 2025 6.712 en 6.713) en bestaat vanaf 2023.",
      bron: "\(rivm), paragraaf 4.1; \(iv3)"),
    Begrip(
      "beschermd wonen en opvang",
      "Wonen met toezicht en begeleiding voor mensen met psychische problemen (beschermd wonen), en onderdak voor wie dakloos is of thuis niet veilig is (opvang). Taakveld 6.81, vanaf 2025 6.811 en 6.812; kort: bw en opvang.",
      bron: "\(rivm), bijlage 2; \(iv3)"),
    Begrip(
      "cliënten",
      "Hoeveel mensen maatwerk krijgen: de maat Cliënten met maatwerk (kort: cliënten), en per soort de maten Cliënten met hulp bij het huishouden (cliënten hulp), Cliënten met ondersteuning thuis (cliënten thuis), Cliënten met hulpmiddelen (cliënten hulpm.) en Cliënten met verblijf en opvang (cliënten verblijf). Het programma heeft deze cijfers van het CBS niet bij zich; u brengt ze met ‘wmo data importeer clienten’.",
      bron: "\(rivm), figuur 4.2, 5.4, 5.5 en 5.9"),
    Begrip(
      "dagbesteding",
      "Overdag begeleid bezig zijn buiten de deur: voor ontspanning en zin, om vaardigheden te leren, of als werk. Deze verkenner telt haar bij begeleiding.",
      bron: "\(zwolw); \(iv3)"),
    Begrip(
      "doordecentralisatie",
      "Het voornemen om beschermd wonen van de centrumgemeenten naar alle gemeenten te brengen. Wie het doet en wie het betaalt, kan daardoor per regio en per jaar verschillen.",
      bron: "\(rivm), bijlage 2"),
    Begrip(
      "hulp bij het huishouden",
      "Schoonmaken, opruimen en andere huishoudelijke hulp voor wie dat zelf niet kan. Als eigen onderdeel bekend vanaf 2023 (6.71a, vanaf 2025 6.711).",
      bron: "\(rivm), paragraaf 4.1; \(iv3)"),
    Begrip(
      "hulpmiddelen en diensten",
      "Zo heten maatwerkvoorzieningen bij IPSE Studies en vanaf 2025 in de Iv3 (6.60). IPSE deelt de Wmo verder in hulp bij het huishouden, ondersteuning thuis, en verblijf en opvang.",
      bron: "IPSE Studies, hulpmiddelen en diensten (2022); \(iv3)"),
    Begrip(
      "maatwerk",
      "Maatwerkvoorzieningen (6.6, vanaf 2025 6.60) en maatwerkdiensten (6.71 met onderdelen, vanaf 2025 6.711 tot en met 6.714 en pgb 6.791) samen. Dit is de beste reeks over de jaren, omdat gemeenten de twee niet gelijk verdelen.",
      bron: "\(rivm), hoofdstuk 4; \(iv3)"),
    Begrip(
      "maatwerkdiensten",
      "Hulp van mensen, na onderzoek toegekend: hulp bij het huishouden, begeleiding en dagbesteding (6.71; vanaf 2025 6.711 tot en met 6.714 en pgb 6.791). Ongeveer vier vijfde van de uitgaven aan maatwerk; kort: diensten.",
      bron: "\(rivm), paragraaf 4.1; \(iv3)"),
    Begrip(
      "maatwerkvoorzieningen",
      "Spullen en aanpassingen, na onderzoek toegekend: woningaanpassing, rolstoel, vervoer (6.6, vanaf 2025 6.60). Kort: voorzieningen.",
      bron: "\(rivm), paragraaf 4.1; \(iv3)"),
    Begrip(
      "niet geboekt",
      "Een leeg vak is iets anders dan 0, maar niet elk leeg vak maakt een cijfer onbekend. Boekt een gemeente op een taakveld alleen lasten of alleen baten, dan telt de andere kant bij het inlezen als 0. Boekt zij op het ene taakveld van een maat wel en op het andere niets (begeleiding wel, dagbesteding niet), dan is het cijfer wat er wel staat. Heeft geen van de taakvelden een bedrag, dan is er geen cijfer.",
      bron: verkenner),
    Begrip(
      "overig maatwerk",
      "De rest van de maatwerkdiensten: overige arrangementen (6.71d, vanaf 2025 6.714) en wat een gemeente niet splitst (6.71). Vanaf 2023.",
      bron: iv3),
    Begrip(
      "sociale basis",
      "Wat inwoners zonder indicatie helpt mee te doen: buurthuis, vrijwilligers, mantelzorg, algemene voorzieningen. Dit is taakveld 6.1 en valt buiten deze verkenner; sinds 2022 staat daar ook noodopvang op.",
      bron: "\(rivm), begrippenlijst; \(iv3)"),
    Begrip(
      "toegang",
      "Taakveld 6.2 (vanaf 2025 6.21, 6.22 en 6.23 samen): loketten en wijkteams waar inwoners zich melden en waar wordt beoordeeld wat nodig is. Breder dan de Wmo.",
      bron: "\(rivm), paragraaf 2.6"),
    Begrip(
      "toegang en maatwerk",
      "De som van de maten toegang en maatwerk. Handig omdat een gemeente dezelfde hulp bij het een of bij het ander kan boeken.",
      bron: verkenner),
    Begrip(
      "uitgaven per cliënt",
      "De uitgaven gedeeld door het aantal cliënten. RIVM geeft ze alleen voor voorzieningen en hulp bij het huishouden; deze verkenner geeft ze met de noemer client, zodra u cliënten hebt geïmporteerd.",
      bron: "\(rivm), voetnoot 12 en figuur 4.3"),
    Begrip(
      "Wmo 2015",
      "De Wet maatschappelijke ondersteuning 2015: gemeenten ondersteunen inwoners die niet op eigen kracht of met hun omgeving kunnen meedoen of thuis kunnen blijven wonen.",
      bron: "Wmo 2015"),
  ]
}
