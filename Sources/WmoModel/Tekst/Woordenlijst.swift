extension Begrip {
  private static let rivm = "RIVM-rapport 2025-0083"
  private static let iv3 = "Iv3-informatievoorschriften"
  private static let eigen = "wmo-verkenner"

  static let woordenlijst: [Begrip] = [
    Begrip(
      woord: "baten",
      uitleg:
        "Wat een gemeente op een taakveld ontvangt, bijvoorbeeld eigen bijdragen. De bron heeft baten voor de jaarrekening 2023 en de begrotingen 2023 tot en met 2025.",
      bron: iv3),
    Begrip(
      woord: "bekostigingsvorm",
      uitleg:
        "Hoe een aanbieder wordt betaald: inspanningsgericht (per geleverd uur of dagdeel), outputgericht (per cliënt voor een resultaat of arrangement) of taakgericht (een vast bedrag voor een groep inwoners). Apart voor hulp bij het huishouden en voor begeleiding.",
      bron: "\(rivm), paragraaf 3.1"),
    Begrip(
      woord: "bewijs",
      uitleg:
        "Hoe sterk een bron een kenmerk van een gemeente onderbouwt: direct, afgeleid, secundair of indicatie. Een voornemen telt nooit als feit. Met --bewijs direct tellen alleen directe bronnen.",
      bron: eigen),
    Begrip(
      woord: "breedte van de taakopdracht",
      uitleg:
        "Wat de toegang doet, van smal naar breed: een centraal loket voor alleen de Wmo; een sociaal team voor alleen de toegang; een team dat ook complexere problemen oppakt; een team dat daarnaast breed ondersteunt en aan preventie werkt.",
      bron: "\(rivm), box 2.1"),
    Begrip(
      woord: "bruto",
      uitleg: "Alleen de lasten, zonder de baten eraf te halen.", bron: iv3),
    Begrip(
      woord: "centrumgemeente",
      uitleg:
        "Een gemeente die maatschappelijke opvang en vaak ook beschermd wonen voor een regio uitvoert. De lijst volgt de indeling van CBS.",
      bron: "CBS, Gebieden in Nederland"),
    Begrip(
      woord: "contractvorm",
      uitleg:
        "Raamovereenkomst (geen omzetgarantie), budgetplafond (een grens aan de omzet) of vast budget.",
      bron: "\(rivm), paragraaf 3.1"),
    Begrip(
      woord: "CPI",
      uitleg:
        "De consumentenprijsindex: hoeveel duurder wordt wat huishoudens kopen. De kosten van de Wmo volgen vooral lonen; de VNG adviseert daarvoor een mengsel van OVA (90 procent) en PPC (10 procent).",
      bron: "CBS, overgenomen van teltel.nl"),
    Begrip(
      woord: "gemeentefonds",
      uitleg:
        "Het fonds waaruit gemeenten geld van het Rijk krijgen. Het bedrag voor individuele voorzieningen Wmo volgt uit zes maatstaven: eenpersoonshuishoudens, laag inkomen, 75-plussers, kernen, laag opleidingsniveau en regionale centrumfunctie.",
      bron: "BZK, meicirculaire 2024"),
    Begrip(
      woord: "gemiddelde",
      uitleg:
        "Het gemiddelde over gemeenten: elke gemeente telt even zwaar, groot of klein. Het is de ‘gemiddelde gemeente’.",
      bron: eigen),
    Begrip(
      woord: "gewogen gemiddelde",
      uitleg:
        "Het gemiddelde waarin elke gemeente telt naar haar aantal volwassenen of inwoners. Het is de ‘gemiddelde volwassene’ of ‘gemiddelde inwoner’.",
      bron: eigen),
    Begrip(
      woord: "inkoopprofiel",
      uitleg:
        "De letter A tot en met H voor de combinatie van bekostigingsvorm, contractvorm en tussentijdse toetreding. Is een van die drie onbekend, dan staat er een bereik, zoals E–G.",
      bron: "\(rivm), tabel 3.1"),
    Begrip(
      woord: "inkoopregio",
      uitleg: "Gemeenten die een product samen inkopen. Een gemeente kan in meer regio’s staan.", bron: eigen),
    Begrip(
      woord: "Iv3",
      uitleg:
        "Informatie voor derden: de gegevens over lasten en baten per taakveld die gemeenten aan CBS leveren, bij de begroting en bij de jaarrekening.",
      bron: "CBS"),
    Begrip(
      woord: "lasten", uitleg: "Wat een gemeente op een taakveld uitgeeft en boekt.", bron: iv3),
    Begrip(
      woord: "maatwerk",
      uitleg:
        "Maatwerkvoorzieningen (6.6, vanaf 2025 6.60) en maatwerkdiensten (6.71 met onderdelen, vanaf 2025 6.711 tot en met 6.714 en pgb 6.791) samen. Dit is de beste reeks over de jaren, omdat gemeenten de twee niet gelijk verdelen.",
      bron: "\(rivm), hoofdstuk 4; \(iv3)"),
    Begrip(
      woord: "netto",
      uitleg: "Lasten min baten. Het uitgangspunt van RIVM en van deze verkenner, waar baten bekend zijn.",
      bron: "\(rivm), voetnoot 2"),
    Begrip(
      woord: "noemer",
      uitleg:
        "Waardoor een bedrag wordt gedeeld: volwassenen (18 jaar en ouder op 1 januari), alle inwoners, of niets (totaal in duizend euro).",
      bron: eigen),
    Begrip(
      woord: "onbekend",
      uitleg:
        "De groep van gemeenten waarvan geen bron de categorie noemt, of waarvan bronnen elkaar tegenspreken. Zij worden altijd geteld en getoond.",
      bron: eigen),
    Begrip(
      woord: "p10 en p90",
      uitleg:
        "De waarde waar een tiende van de gemeenten onder en een tiende boven ligt. Preciezer: de waarde op plaats p maal (n min 1), afgerond, in de gesorteerde lijst.",
      bron: eigen),
    Begrip(
      woord: "peil",
      uitleg:
        "Welke uitspraken over een gemeente tellen voor een jaar. Met ‘laatst’ het laatst bekende, ook als het verlopen of ongedateerd is; met ‘strikt’ alleen wat het jaar dekt.",
      bron: eigen),
    Begrip(
      woord: "positionering",
      uitleg:
        "Waar de toegang is ondergebracht, van dichtbij naar op afstand: een gemeentelijke afdeling, een netwerk van aanbieders, een hoofdaanbieder of een speciale rechtspersoon.",
      bron: "\(rivm), box 2.2"),
    Begrip(
      woord: "prijspeil",
      uitleg:
        "Het jaar waarvan de prijzen gelden: daarin zijn de bedragen van alle jaren uitgedrukt, omgerekend met de CPI. Zonder prijspeil staan bedragen in de prijzen van hun eigen jaar (nominaal).",
      bron: eigen),
    Begrip(
      woord: "taakveld",
      uitleg: "Het onderwerp waarop gemeenten lasten en baten boeken, zoals 6.2 of 6.71.", bron: iv3),
    Begrip(
      woord: "taakzwaarte",
      uitleg:
        "Hoe zwaar de Wmo-taak van een gemeente is door haar bevolking: het gemeentefondsbedrag voor individuele voorzieningen Wmo per volwassene, in vijf klassen van zeer licht tot zeer zwaar. Een eigen benadering van de indeling van RIVM.",
      bron: "\(rivm), bijlage 1; BZK, meicirculaire 2024"),
    Begrip(
      woord: "toegang",
      uitleg:
        "Taakveld 6.2 (vanaf 2025 6.21, 6.22 en 6.23 samen): loketten en wijkteams. Breder dan de Wmo.",
      bron: "\(rivm), paragraaf 2.6"),
    Begrip(
      woord: "toegangsdimensie",
      uitleg:
        "De twee kanten waarlangs RIVM de toegang indeelt: de breedte van de taakopdracht en de positionering.",
      bron: "\(rivm), hoofdstuk 2"),
    Begrip(
      woord: "tussentijdse toetreding",
      uitleg: "Of een aanbieder tijdens de looptijd van een contract kan meedoen.", bron: "\(rivm), tabel 3.1"),
    Begrip(
      woord: "vergelijkbaar",
      uitleg:
        "Gemeenten met een bevolking die het meest lijkt: acht kenmerken (inwoners, jongeren, eenpersoonshuishoudens, laag inkomen, 75-plussers, laag opleidingsniveau, kernen, centrumfunctie) worden omgerekend naar z-scores; de afstand is de wortel uit het gemiddelde kwadraat van de verschillen. Beleid en uitgaven tellen niet mee. Is de tiende verder dan 1,0, dan zijn er geen goede vergelijkbare gemeenten.",
      bron: "benchmark van IPSE Studies (twintig vergelijkbare gemeenten); eigen berekening"),
    Begrip(
      woord: "verschil",
      uitleg:
        "Het eigen cijfer min dat van een groep. Vier vragen horen erbij: is het boeking, taak, inrichting, of cliënten en prijs? Een verschil is geen oordeel.",
      bron: eigen),
    Begrip(
      woord: "volwassene", uitleg: "Een inwoner van 18 jaar of ouder op 1 januari van het verslagjaar.",
      bron: "\(rivm), bijlage 1"),
    Begrip(
      woord: "Wmo 2015",
      uitleg:
        "De Wet maatschappelijke ondersteuning 2015: gemeenten ondersteunen inwoners die niet op eigen kracht of met hun omgeving kunnen meedoen of thuis kunnen blijven wonen.",
      bron: "Wmo 2015"),
  ]
}
