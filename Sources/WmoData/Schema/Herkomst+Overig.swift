extension Herkomst {
  static let kenmerken = Herkomst(
    "kenmerken.csv", bron: "Openbare pagina's en onderzoeken, per rij genoemd",
    [
      "Bron":
        "Per rij: titel en adres van de pagina. Gemeentelijke stukken, nieuws, rechterlijke uitspraken en de onderzoeken van Lysias (2017) en ZWOLW (2024), met de hand verzameld.",
      "Peildatum": "Per rij: jaar_vanaf en jaar_tot; leeg als de bron geen jaar noemt.",
      "Zekerheid":
        "De kolom bewijs: direct (staat er letterlijk), afgeleid (volgt eruit), secundair (een bron over de bron), indicatie (wijst die kant op) of voornemen (een plan, geen feit).",
      "Beperking":
        "Dit is een begin en geen steekproef. Wat voor de rechter kwam of in het lokale nieuws stond, is oververtegenwoordigd, vooral outputgerichte hulp bij het huishouden. Onbekend is geen nee.",
      "Voorwaarden": "Feiten met bronvermelding, in eigen woorden samengevat.",
    ])

  static let socialeStructuur = Herkomst(
    "sociale_structuur.csv", bron: "BZK, indeling van gemeenten naar sociale structuur en centrumfunctie",
    [
      "Bron": "BZK, indeling van gemeenten naar sociale structuur en centrumfunctie.",
      "Peildatum": "De gemeenten van 2023.",
      "Exact": "Zoals BZK indeelt; vier gemeenten hebben geen klasse van centrumfunctie.",
      "Voorwaarden": "Openbare overheidsinformatie van BZK.",
    ])

  static let herindelingen = Herkomst(
    "herindelingen.csv", bron: "CBS, gemeentelijke indelingen 2017 tot en met 2023",
    [
      "Bron": "CBS, codelijsten van gemeenten 2017 tot en met 2023. Van 2024 tot en met 2026 veranderde geen code.",
      "Peildatum": "Per rij: de dag waarop de herindeling inging.",
      "Exact":
        "Alles. Drie gemeenten werden over meer gemeenten verdeeld (gesplitst); hoe hun uitgaven te verdelen zijn, zegt de bron niet.",
      "Voorwaarden": "CBS open data, CC BY 4.0.",
    ])

  static let taakvelden = Herkomst(
    "taakvelden.csv", bron: "Iv3-informatievoorschriften 2017 tot en met 2026",
    [
      "Bron": "De Iv3-informatievoorschriften 2017 tot en met 2026, naast elkaar gelezen.",
      "Bewerking": "Eigen samenvoeging tot reeksen; de laatste kolom noemt de breuken die niet te herstellen zijn.",
      "Voorwaarden": "Openbare overheidsinformatie.",
    ])

  static let andereNamen = Herkomst(
    "andere_namen.csv", bron: "CBS, Gebieden in Nederland, kolom centrumgemeente",
    [
      "Bron": "De namen die het CBS in de lijst van centrumgemeenten gebruikt en die afwijken van de officiële naam.",
      "Exact": "Alles.",
      "Voorwaarden": "CBS open data, CC BY 4.0.",
    ])

  static let consumentenprijzen = Herkomst(
    "cpi.csv", bron: "Consumentenprijsindex (CPI) van het CBS, overgenomen van teltel.nl",
    [
      "Bron":
        "teltel.nl, dat het CBS als bron noemt; 2018 en 2019 staan ook in CBS 83131NED. Latere jaren zijn niet bij het CBS nagelezen.",
      "Peildatum": "Het gemiddelde van het jaar tegenover het gemiddelde van het jaar ervoor.",
      "Eenheid": "Procent, op één decimaal afgerond.",
      "Bewerking": "Een prijspeil is de ketting van deze mutaties; het jaar voor het eerste is het begin.",
      "Beperking":
        "De CPI volgt de prijzen van huishoudens en niet de kosten van de Wmo. De VNG adviseert voor de Wmo 90 procent OVA en 10 procent PPC; daarvan zijn hier alleen 2024 en 2025 bekend, te weinig voor een reeks.",
      "Voorwaarden": "Cijfers met bronvermelding; CBS open data, CC BY 4.0.",
    ])

  static let clienten = Herkomst(
    "clienten.csv", bron: "CBS, Wmo-cliënten per type voorziening (84839NED en 86050NED)",
    [
      "Bron":
        "CBS, Wmo-cliënten per type voorziening: 84839NED over 2019 tot en met 2023 en 86050NED vanaf 2024. Het programma heeft deze cijfers niet bij zich: u brengt ze met `wmo data importeer clienten`.",
      "Peildatum": "Het jaar in de kolom jaar; waar het CBS geen jaarcijfer geeft, het halfjaar in de kolom periode.",
      "Eenheid": "Personen. Wie twee soorten maatwerk heeft, telt bij beide, en in het totaal één keer.",
      "Ontbrekend": "Waar het CBS geen cijfer geeft, is er geen rij. Geen rij is dus niet nul.",
      "Breuken": "De twee tabellen tellen op een andere manier. Hun cijfers staan nooit in één reeks.",
      "Voorwaarden": "CBS open data, CC BY 4.0.",
    ])
  static let friesland2017 = Herkomst(
    "friesland_2017.csv", bron: "Lysias, Wmo2015 in 16 Friese gemeenten (2017)",
    [
      "Bron":
        "Lysias, Wmo2015 in 16 Friese gemeenten (2017): de tabellen over teams, samenwerking en pgb en de tekst over bekostiging.",
      "Peildatum": "November 2016 tot en met februari 2017.",
      "Exact": "Alleen wat de tekst zegt. Lijsten bij figuren zonder leesbare namen zijn weggelaten.",
      "Geschat": "Het inwonertal is in de bron afgerond op duizenden.",
      "Voorwaarden": "Cijfers met bronvermelding.",
    ])

  static let zwolw2022 = Herkomst(
    "zwolw_2022.csv", bron: "Evaluatie t.b.v. inkoop Wmo 2026 (2024)",
    [
      "Bron": "Evaluatie t.b.v. inkoop Wmo 2026 (2024), over Zaanstad, Wormerland, Oostzaan, Landsmeer en Waterland.",
      "Peildatum": "2022.",
      "Eenheid": "Per rij in de kolom eenheid.",
      "Exact": "De drie segmenten tellen op tot 7.265 indicaties. VVT RG3 is leeg in de bron en hier 0.",
      "Voorwaarden": "Cijfers met bronvermelding.",
    ])

  static let rivmTabellen = Herkomst(
    "rivm_tabellen.csv", bron: "RIVM-rapport 2025-0083, tabellen B1.1 en B1.2",
    [
      "Bron": "RIVM-rapport 2025-0083, tabellen B1.1 en B1.2.",
      "Eenheid": "Aantal gemeenten.",
      "Exact": "Zoals afgedrukt, ook waar de delen niet optellen tot het totaal.",
      "Voorwaarden": "Cijfers met bronvermelding.",
    ])
}
