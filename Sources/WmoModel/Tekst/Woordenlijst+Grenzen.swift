extension Begrip {
  /// Caveats about what the figures and the research can say, wherever they are shown.
  static let overGrenzen: [Begrip] = [
    Begrip(
      "kanttekening afbakening",
      "De sociale basis en algemene voorzieningen (6.1) vallen buiten het onderzoek; sinds 2022 staat op 6.1 ook noodopvang. Naar beschermd wonen en opvang is wel gekeken, maar niet in het verdiepende deel.",
      bron: "\(rivm), figuur 1.1 en bijlage 2"),
    Begrip(
      "kanttekening bereik",
      "Minder cliënten met maatwerk is niet hetzelfde als minder mensen geholpen: wie bij een team of een algemene voorziening terecht kan, telt niet als cliënt.",
      bron: "\(rivm), voetnoot 16 en 17"),
    Begrip(
      "kanttekening boeking",
      "Lasten en baten staan niet altijd op het juiste taakveld en maken soms grote sprongen. Bij een kleine gemeente weegt één boeking zwaar.",
      bron: "\(rivm), voetnoot 13"),
    Begrip(
      "kanttekening geen lijst",
      "Er is geen officiële lijst die zegt hoe een gemeente haar Wmo inricht of hoe zwaar haar taak is. De indelingen hier zijn eigen werk uit openbare bronnen.",
      bron: "\(rivm); \(verkenner)"),
    Begrip(
      "kanttekening herleidbaarheid",
      "De casestudies van RIVM zijn niet naar een persoon of gemeente te herleiden. Wat hier over één gemeente staat, komt dus uit andere bronnen.",
      bron: rivm),
    Begrip(
      "kanttekening maatstaven",
      "De maatstaven van het gemeentefonds vangen niet alles, zoals ouderen die steeds ouder worden of problemen die zich bij dezelfde mensen opstapelen. Grote verschillen binnen een klasse kunnen ook daardoor komen.",
      bron: "\(rivm), paragraaf 4.3"),
    Begrip(
      "kanttekening oorzaak",
      "Het onderzoek kijkt terug en toont wat samen voorkomt, niet wat waardoor komt. Er is geen eenduidig verband tussen inrichting en uitgaven.",
      bron: "\(rivm), hoofdstuk 7"),
    Begrip(
      "kanttekening praktijk",
      "Gemeenten met hetzelfde profiel werken in de praktijk verschillend. Een letter of categorie vat samen wat in een contract of beleid staat.",
      bron: "\(rivm), voetnoot 9"),
    Begrip(
      "kanttekening profieljaren",
      "De inkoopprofielen van 2019 en 2023 gaan niet over precies dezelfde gemeenten. Een ander profiel is pas na ongeveer twee jaar in de uitgaven te zien.",
      bron: rivm),
    Begrip(
      "kanttekening rangorde",
      "Vergelijken is bedoeld om van elkaar te leren, niet om gemeenten te rangschikken. Daarom staan zij hier niet van goed naar slecht.",
      bron: lysias),
  ]
}
