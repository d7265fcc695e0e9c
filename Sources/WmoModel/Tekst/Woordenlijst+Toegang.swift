extension Begrip {
  /// How the access to support is organised.
  static let overToegang: [Begrip] = [
    Begrip(
      "beschikking",
      "Het besluit waarin de gemeente schrijft of en welk maatwerk iemand krijgt. In Friesland schreef in 2017 het team zelf het, een backoffice, of een backoffice binnen het team.",
      bron: lysias),
    Begrip(
      "breedte van de taakopdracht",
      "Wat de toegang doet, van smal naar breed: een centraal loket; een sociaal team voor alleen toegang; een team dat ook complexere problemen oppakt; een team dat daarnaast breed ondersteunt en aan preventie werkt.",
      bron: "\(rivm), box 2.1"),
    Begrip(
      "centraal loket",
      "De smalste taakopdracht: één loket in de gemeente dat alleen vragen over de Wmo behandelt.",
      bron: "\(rivm), box 2.1"),
    Begrip(
      "cliëntondersteuning",
      "Onafhankelijke, gratis hulp voor inwoners bij hun vraag aan de gemeente, door bijvoorbeeld MEE, Zorgbelang of een gebiedsteam.",
      bron: "Wmo 2015; \(lysias)"),
    Begrip(
      "gemeentelijke afdeling",
      "De toegang is een onderdeel van de gemeente zelf en de medewerkers zijn bij de gemeente in dienst.",
      bron: "\(rivm), box 2.2"),
    Begrip(
      "hoofdaanbieder",
      "Eén organisatie voert de toegang voor de gemeente uit en zet zo nodig onderaannemers in.",
      bron: "\(rivm), box 2.2"),
    Begrip(
      "hoofdvarianten van de toegang",
      "Drie vormen die RIVM onderscheidt: een smalle taak binnen de gemeente; een smalle of bredere taak in samenwerking van gemeente en aanbieders; een brede taak bij een hoofdaanbieder of rechtspersoon.",
      bron: "\(rivm), hoofdstuk 2"),
    Begrip(
      "inrichtingskeuzes",
      "Wat een gemeente over haar toegang beslist: hoe integraal, welke vragen en welke hulp, welke organisatievorm, wie er werken en met wie, en langs welke weg een inwoner komt. Breedte en positionering zijn daarvan afgeleid.",
      bron: "\(rivm), hoofdstuk 2, naar Movisie (2022)"),
    Begrip(
      "netwerksamenwerking",
      "Medewerkers van verschillende aanbieders, soms ook van de gemeente, vormen samen de toegang en blijven in dienst van hun eigen organisatie.",
      bron: "\(rivm), box 2.2"),
    Begrip(
      "positionering van de toegang",
      "Waar de toegang is ondergebracht, van dichtbij naar op afstand: een gemeentelijke afdeling, een netwerksamenwerking van aanbieders, een hoofdaanbieder of een speciale rechtspersoon.",
      bron: "\(rivm), box 2.2"),
    Begrip(
      "smal en breed",
      "Korte woorden voor de taakopdracht: zeer smal, smal, breed en zeer breed. RIVM zegt nergens welke bij welke van de vier vormen hoort; wie ze naast elkaar zet, neemt de volgorde aan.",
      bron: "\(rivm), hoofdstuk 2; eigen lezing"),
    Begrip(
      "sociaal team, alleen toegang",
      "Een team in wijk of dorp dat vragen aanneemt en beoordeelt wat nodig is, en de hulp zelf aan anderen overlaat.",
      bron: "\(rivm), box 2.1"),
    Begrip(
      "sociaal team, complex en breed",
      "De breedste taakopdracht: het team helpt ook zelf, pakt ingewikkelde problemen op, zoekt mensen op en werkt aan preventie.",
      bron: "\(rivm), box 2.1"),
    Begrip(
      "sociaal team, ook complex",
      "Een team dat de toegang doet en daarnaast vragen oppakt waarbij meer problemen tegelijk spelen.",
      bron: "\(rivm), box 2.1"),
    Begrip(
      "speciale rechtspersoon",
      "De toegang ligt bij een derde partij die voor dit werk bestaat, zoals een stichting of coöperatie op afstand van de gemeente.",
      bron: "\(rivm), box 2.2"),
    Begrip(
      "toegangsdimensie",
      "De twee kanten waarlangs RIVM de toegang indeelt: de breedte van de taakopdracht en de positionering.",
      bron: "\(rivm), hoofdstuk 2"),
    Begrip(
      "werkgeverschap",
      "Wie in 2017 werkgever was van de Friese teams: de gemeente, de gemeente samen met moederorganisaties, of een stichting of coöperatie. Deze verkenner leest dat als gemeentelijke afdeling, netwerksamenwerking en speciale rechtspersoon.",
      bron: "\(lysias); eigen lezing"),
  ]
}
