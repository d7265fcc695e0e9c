extension Begrip {
  /// How statements about gemeenten and findings are weighed.
  static let overBronnen: [Begrip] = [
    Begrip(
      "bevinding",
      "Een uitspraak uit een bron, nagerekend met deze gegevens. De uitslag is bevestigd, richting klopt, niet bevestigd, tegenstrijdig in de bron of niet te toetsen.",
      bron: verkenner),
    Begrip(
      "bewijs",
      "Hoe sterk een bron een kenmerk van een gemeente onderbouwt: direct, afgeleid, secundair of indicatie. Een voornemen telt nooit als feit. Met --bewijs direct tellen alleen directe bronnen.",
      bron: verkenner),
    Begrip(
      "niveau van een bevinding",
      "Voor wie een uitspraak geldt: landelijk (alle gemeenten), casestudies (de onderzochte gemeenten) of eigen (van deze verkenner). Landelijk en casestudies spreken elkaar soms tegen.",
      bron: "\(rivm), hoofdstuk 5; \(verkenner)"),
    Begrip(
      "onbekend",
      "De groep van gemeenten waarvan geen bron de categorie noemt, of waarvan bronnen elkaar tegenspreken. Zij worden altijd geteld en getoond.",
      bron: verkenner),
    Begrip(
      "peil",
      "Welke uitspraken over een gemeente tellen voor een jaar. Met ‘laatst’ het laatst bekende, ook als het verlopen of ongedateerd is; met ‘strikt’ alleen wat het jaar dekt.",
      bron: verkenner),
  ]
}
