extension Herkomst {
  static let gemeenten = Herkomst(
    "gemeenten/<jaar>.csv", bron: "CBS, Gebieden in Nederland en bevolking op 1 januari",
    [
      "Bron":
        "CBS, Gebieden in Nederland: een tabel per jaar, van 82949NED (2017) tot en met 86247NED (2026), voor code, naam, provincie, stedelijkheid, inwoners en centrumgemeente. Jongeren: BZK, gemeentefonds.",
      "Peildatum": "1 januari van het jaar in de bestandsnaam.",
      "Eenheid": "Personen.",
      "Exact":
        "Code, naam en inwoners. Volwassenen in 2022 tot en met 2024: inwoners min jongeren uit het gemeentefonds; landelijk gelijk aan de leeftijdstabel van het CBS.",
      "Geschat":
        "Volwassenen in 2017 tot en met 2021, en voor vijf gemeenten in 2022 (kwaliteit schatting): het aandeel onder de 18 is gemodelleerd en sluit aan op het landelijke totaal. Gemeten fout ongeveer 0,3 procent, op kleine eilanden tot 1,4 procent. 2025 en 2026 zijn doorgetrokken (kwaliteit extrapolatie).",
      "Bewerking":
        "De provincie Friesland (2017 tot en met 2019) heet hier overal Fryslân. De centrumgemeente staat in de bron als naam en hier als code; Den Haag is GM0518 en Den Bosch is GM0796. De lijst is er voor 2023 tot en met 2025.",
      "Voorwaarden": "CBS open data, CC BY 4.0.",
    ])

  static let gebieden = Herkomst(
    "gebieden/<jaar>.csv", bron: "CBS, Gebieden in Nederland",
    [
      "Bron": "CBS, Gebieden in Nederland, dezelfde jaartabellen als bij gemeenten/<jaar>.csv.",
      "Peildatum": "1 januari van het jaar in de bestandsnaam.",
      "Exact": "Alles: het zijn indelingen, geen metingen.",
      "Bewerking": "De grootteklasse begint overal met een kleine letter; in 2025 en 2026 doet de bron dat niet.",
      "Voorwaarden": "CBS open data, CC BY 4.0.",
    ])

  static let iv3 = Herkomst(
    "iv3/<jaar>-<document>.csv", bron: "CBS, Informatie voor derden (Iv3)",
    [
      "Bron":
        "CBS, Iv3: de gegevens zoals gemeenten ze aanleverden. De verslagsoort is het jaar met X005 (jaarrekening) of X000 (begroting).",
      "Peildatum": "Het boekjaar in de bestandsnaam.",
      "Eenheid": "Duizend euro, hele getallen. Lasten zijn bruto; netto is lasten min baten.",
      "Exact":
        "Wat de gemeente aanleverde, ook als dat een boekingsfout is. Jaarrekening 2023 en begroting 2023 tot en met 2025 hebben baten en uitgesplitste taakvelden; de andere documenten hebben alleen lasten van de hoofdtaakvelden. Waar twee bestanden van de bron hetzelfde zeggen, heeft de import ze vergeleken: zij zijn gelijk.",
      "Ontbrekend":
        "Een lege cel is geen cijfer. Een gemeente waarvan alle bedragen nul zijn of ontbreken, heeft het document niet geleverd.",
      "Breuken":
        "Taakvelden veranderen in 2023 en in 2025; taakvelden.csv zegt wat vergelijkbaar is. Taakveld 6.79 (Wmo en Jeugd samen) is niet opgenomen, 6.791 wel waar de bron het heeft.",
      "Voorwaarden": "CBS open data, CC BY 4.0.",
    ])

  static let volumes = Herkomst(
    "gemeentefonds/<circulaire>.csv", bron: "BZK, gemeentefonds, mei- en septembercirculaire 2024",
    [
      "Bron":
        "BZK, gemeentefonds: de volumes bij de meicirculaire 2024 (M2024_2024) en de septembercirculaire 2024 (S2024_2024).",
      "Peildatum":
        "Bevolking op 1 januari 2023 (M2024_2024) en 1 januari 2024 (S2024_2024); de dag staat in uitkeringsfactor.csv.",
      "Eenheid":
        "Eenheden van de maatstaf. Een volume met drempel telt alleen wat boven de drempel ligt en is dus geen aantal mensen.",
      "Exact": "Alles, zoals gepubliceerd.",
      "Voorwaarden": "Openbare overheidsinformatie van BZK.",
    ])

  static let gewichten = Herkomst(
    "gemeentefonds/gewichten.csv", bron: "BZK, gemeentefonds, mei- en septembercirculaire 2024",
    [
      "Bron": "BZK, gemeentefonds, meicirculaire 2024 en septembercirculaire 2024.",
      "Eenheid": "Euro per eenheid van de maatstaf, vóór de uitkeringsfactor.",
      "Exact": "Alles, zoals gepubliceerd.",
      "Bewerking": "De kolom maatstaf draagt de naam van de kolom met het volume; de afkorting van BZK staat ernaast.",
      "Voorwaarden": "Openbare overheidsinformatie van BZK.",
    ])

  static let uitkeringsfactor = Herkomst(
    "gemeentefonds/uitkeringsfactor.csv", bron: "BZK, gemeentefonds, circulaires 2022 tot en met 2024",
    [
      "Bron": "BZK, gemeentefonds, circulaires 2022 tot en met 2024.",
      "Eenheid": "Factor zonder eenheid.",
      "Exact": "Alles, zoals gepubliceerd. De peildatum van de bevolking komt uit het bestand met volumes.",
      "Voorwaarden": "Openbare overheidsinformatie van BZK.",
    ])

  static let taakzwaarteGrenzen = Herkomst(
    "taakzwaarte_grenzen.csv", bron: "Eigen berekening op M2024_2024",
    [
      "Bron": "Eigen berekening van de import op de volumes, gewichten en uitkeringsfactor van M2024_2024.",
      "Peildatum": "Vastgezet op M2024_2024, bevolking op 1 januari 2023.",
      "Eenheid": "Euro uit het gemeentefonds per volwassene.",
      "Berekening":
        "Uitkeringsfactor maal de som van gewicht maal volume over de maatstaven van Individuele voorzieningen Wmo, gedeeld door inwoners min jongeren. De gemeenten staan van laag naar hoog; rang r van n valt in klasse 5r/n, naar beneden afgerond. Een grens ligt halverwege de laatste van een klasse en de eerste van de volgende.",
      "Geschat": "De klassen zijn een benadering: het RIVM geeft geen lijst en geen grenzen.",
      "Voorwaarden": "Afgeleid van openbare overheidsinformatie van BZK.",
    ])
}
