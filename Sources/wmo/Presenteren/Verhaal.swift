/// The deck that ships with the program: the story of the report, with the figures of the data.
enum Verhaal {
  static let naam = "het draaiboek van de verkenner"

  static let tekst = """
    # Het verhaal van RIVM-rapport 2025-0083 met de cijfers van nu.
    # Elke regel is een dia; regels met # zijn notities bij de dia erboven.

    figuur 4.1
    # De uitgaven aan maatwerk groeien. Dit is bruto, want vóór 2023 ontbreken de baten.
    # Niet gecorrigeerd voor prijzen: zie ‘reeks --groep alle --prijspeil 2023’.

    figuur 2.3
    # Toegang groeide sneller. Een deel van de stap naar 2023 is administratief: het CJG-loket telt sindsdien mee.

    reeks --groep alle --maat maatwerk --noemer inwoner --prijspeil 2023
    # In prijzen van 2023 is de groei per inwoner veel kleiner.

    figuur 4.5
    # Elke kolom is een gemeente of enkele gemeenten, van klein naar groot. De spreiding is groter dan de trend.
    # Wijs met / een gemeente aan.

    figuur 4.8
    # De taakzwaarte is een eigen benadering. Het gemiddelde stijgt, de spreiding binnen een klasse blijft groot.

    groepen --indeling taakzwaarte --maat begeleiding
    # De spreiding is het grootst bij begeleiding.

    figuur 2.6
    # Alleen gemeenten waarvan de breedte bekend is, uit openbare bronnen; let op n.

    figuur 2.7
    # Idem voor de positionering van de toegang.

    groepen --indeling bekostiging-begeleiding
    # De richting van de casestudies; landelijk vond het RIVM iets anders. Beide staan in ‘wmo bevindingen’.

    samenhang --x toegang --y maatwerk
    # Landelijk geen verband tussen toegang en maatwerk. Samenhang is geen oorzaak.

    figuur 5.1
    # Hetzelfde in de vorm van het rapport: gemeenten op volgorde van toegang, een vlakke lijn voor maatwerk.

    figuur B2.3
    # Beschermd wonen en opvang: centrumgemeenten apart van de andere.
    """
}
