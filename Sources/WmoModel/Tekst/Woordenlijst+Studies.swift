extension Begrip {
  /// Words and indicators of single studies.
  static let overStudies: [Begrip] = [
    Begrip(
      "BBV-indicator",
      "Een cijfer dat gemeenten sinds de begroting 2017 in hun begroting moeten opnemen: hoeveel cliënten per 10.000 inwoners een maatwerkarrangement Wmo hebben. Deze verkenner heeft het niet.",
      bron: lysias),
    Begrip(
      "cliëntervaringsonderzoek",
      "De jaarlijkse vragenlijst onder cliënten: wist u waar u moest zijn, werd u goed behandeld, kende u de cliëntondersteuning? De antwoorden zeggen iets over ervaring, niet over uitgaven, en staan niet in deze verkenner.",
      bron: "\(lysias); \(zwolw)"),
    Begrip(
      "integraliteit van teams",
      "Voor welke wetten een Fries team in 2017 werkte: alleen Wmo, Wmo en jeugd, Wmo en participatie, of alle drie.",
      bron: lysias),
    Begrip(
      "kostendoelmatigheid",
      "De laagste kosten waarvoor dezelfde prestaties mogelijk zijn, als deel van de werkelijke kosten; IPSE Studies geeft scores over de Wmo (2022) en jeugdhulp (2023). Deze verkenner berekent dit nooit: zonder prestaties zou het alleen de uitgaven anders noemen.",
      bron: "IPSE Studies, hulpmiddelen en diensten (2022) en jeugdhulp (2023)"),
    Begrip(
      "overheadratio",
      "De kosten van uitvoering gedeeld door de kosten van inkoop. IPSE Studies gebruikt haar als verklaring van kosten; deze verkenner berekent haar niet.",
      bron: "IPSE Studies, hulpmiddelen en diensten (2022)"),
    Begrip(
      "resultaatgebied",
      "Waarop de hulp in de ZWOLW-gemeenten is gericht, met een nummer: functioneren, huishouden, administratie en financiën, dagbesteding, vervoer daarheen, ontlasting van mantelzorgers, en een opplus.",
      bron: zwolw),
    Begrip(
      "segment",
      "Het soort aanbieder waarin ZWOLW indicaties telt: geestelijke gezondheidszorg (GGZ), gehandicaptenzorg (GZ) of verpleging, verzorging en thuiszorg (VVT).",
      bron: zwolw),
    Begrip(
      "toezichthouder",
      "Wie namens de gemeente de kwaliteit en rechtmatigheid van de Wmo controleert. In Friesland was dat in 2017 een ambtenaar, een extern bureau, een combinatie, of er was er geen.",
      bron: lysias),
    Begrip(
      "ZWOLW",
      "Zaanstad, Wormerland, Oostzaan, Landsmeer en Waterland, die samen de Wmo inkopen. Hun evaluatie gaat over het contract van 2022 en de jaren 2019 tot halverwege 2023.",
      bron: zwolw),
  ]
}
