extension Begrip {
  /// How gemeenten are divided and compared.
  static let overGemeenten: [Begrip] = [
    Begrip(
      "afstand",
      "Hoe weinig twee gemeenten op elkaar lijken: de wortel uit het gemiddelde kwadraat van de verschillen in acht z-scores. Nul is gelijk; boven 1,0 lijken zij niet goed.",
      bron: verkenner),
    Begrip(
      "centrumgemeente",
      "Een gemeente die maatschappelijke opvang en vaak ook beschermd wonen voor een regio uitvoert; elke andere is een overige gemeente. De lijst volgt de indeling van CBS.",
      bron: "CBS, Gebieden in Nederland; \(rivm), voetnoot 11"),
    Begrip(
      "gemeentegrootte",
      "Het aantal inwoners op 1 januari in vier klassen: minder dan 20 duizend, 20 tot 50 duizend, 50 tot 100 duizend, 100 duizend en meer.",
      bron: "\(rivm), tabel B1.2"),
    Begrip(
      "herindeling",
      "Gemeenten gaan samen of worden verdeeld. Reeksen tellen de voorgangers bij elkaar op tot de gemeente van nu; kan dat niet, dan staat er een gat met de reden.",
      bron: "CBS, gemeentelijke indelingen; \(verkenner)"),
    Begrip("provincie", "De provincie waarin een gemeente ligt.", bron: "CBS, Gebieden in Nederland"),
    Begrip(
      "regio",
      "Provincies samengenomen: Noord (Groningen, Fryslân, Drenthe), Oost (Overijssel, Gelderland, Flevoland), West (Utrecht, Noord-Holland, Zuid-Holland) en Zuid (Zeeland, Noord-Brabant, Limburg).",
      bron: "\(rivm), tabel B1.1 en B1.2"),
    Begrip(
      "sociale structuur",
      "Een indeling van de gemeenten van 2023 naar de sociale omstandigheden van hun inwoners: goed, redelijk, matig of zwak. Overgenomen van BZK, niet zelf berekend.",
      bron: "BZK, indeling naar sociale structuur en centrumfunctie"),
    Begrip(
      "stedelijkheid",
      "Hoe dicht adressen bij elkaar liggen, in vijf klassen: zeer sterk stedelijk, sterk stedelijk, matig stedelijk, weinig stedelijk, niet stedelijk.",
      bron: "CBS, Gebieden in Nederland"),
    Begrip(
      "vergelijkbaar",
      "Gemeenten met een bevolking die het meest lijkt: acht kenmerken (inwoners, jongeren, eenpersoonshuishoudens, laag inkomen, 75-plussers, laag opleidingsniveau, kernen, centrumfunctie) worden omgerekend naar z-scores; de afstand is de wortel uit het gemiddelde kwadraat van de verschillen. Beleid en uitgaven tellen niet mee. Is de tiende verder dan 1,0, dan zijn er geen goede vergelijkbare gemeenten.",
      bron: "benchmark van IPSE Studies (twintig vergelijkbare gemeenten); eigen berekening"),
  ]
}
