extension Begrip {
  /// The statistics on the screen.
  static let overRekenen: [Begrip] = [
    Begrip(
      "gemiddelde",
      "Het gemiddelde over gemeenten: elke gemeente telt even zwaar, groot of klein. Het is de ‘gemiddelde gemeente’.",
      bron: verkenner),
    Begrip(
      "gewogen gemiddelde",
      "Het gemiddelde waarin elke gemeente telt naar haar aantal volwassenen of inwoners. Het is de ‘gemiddelde volwassene’ of ‘gemiddelde inwoner’.",
      bron: verkenner),
    Begrip(
      "helling",
      "Hoe steil de lijn door de punten is: hoeveel de ene grootheid gemiddeld verandert als de andere één hoger is. Zij zegt niet wat waardoor komt.",
      bron: verkenner),
    Begrip(
      "index",
      "Een reeks waarin één jaar op 100 is gezet: 120 is een vijfde meer dan in dat jaar. Zo zijn reeksen van verschillende hoogte te vergelijken.",
      bron: verkenner),
    Begrip(
      "mediaan",
      "Het middelste cijfer als alle op volgorde staan; bij een even aantal het gemiddelde van de twee middelste. Een enkele uitschieter verandert haar niet.",
      bron: verkenner),
    Begrip(
      "middelste helft",
      "De cijfers van p25 tot en met p75: een kwart ligt lager, een kwart hoger. Een gemeente ligt lager dan, rond of hoger dan de middelste helft; een plaats op een ranglijst krijgt zij niet.",
      bron: verkenner),
    Begrip(
      "n (aantal gemeenten)",
      "Hoeveel gemeenten een cijfer hebben, vaak naast hoeveel er in de groep zijn. Onder de vijf zegt een groep te weinig.",
      bron: verkenner),
    Begrip(
      "p10 en p90",
      "De waarde waar een tiende van de gemeenten onder en een tiende boven ligt. Preciezer: de waarde op plaats p maal (n min 1), afgerond, in de gesorteerde lijst.",
      bron: verkenner),
    Begrip(
      "R²",
      "Welk deel van de verschillen tussen gemeenten met de lijn meegaat, van 0 (niets) tot 1 (alles). Ook een hoge waarde bewijst geen oorzaak.",
      bron: verkenner),
    Begrip(
      "Spearman",
      "Of twee grootheden samen oplopen, berekend op volgorde in plaats van hoogte: 1 is altijd samen, −1 altijd tegengesteld, rond 0 geen verband.",
      bron: verkenner),
    Begrip(
      "trendbreuk",
      "Een sprong in een reeks van meer dan 50 procent en € 25 per inwoner, vaak doordat er anders is geboekt, of een jaar waarin de regels voor boeken veranderden. Cijfers van voor en na de breuk zijn niet zomaar te vergelijken.",
      bron: verkenner),
    Begrip(
      "uitschieter",
      "Een cijfer dat ver van de mediaan ligt, gemeten in de gewone afstand van de andere gemeenten (robuuste z-score boven 3,5). Kijk eerst of er anders is geboekt.",
      bron: verkenner),
    Begrip(
      "verschil",
      "Het eigen cijfer min dat van een groep. Vier vragen horen erbij: is het boeking, taak, inrichting, of cliënten en prijs? Een verschil is geen oordeel.",
      bron: verkenner),
    Begrip(
      "z-score",
      "Hoeveel standaardafwijkingen een gemeente van het gemiddelde ligt, zodat kenmerken met verschillende eenheden naast elkaar kunnen.",
      bron: verkenner),
  ]
}
