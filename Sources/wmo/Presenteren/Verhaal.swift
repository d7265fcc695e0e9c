/// The deck that ships with the program: the story of the report, with the figures of the data.
enum Verhaal {
  static let naam = "het draaiboek van de verkenner"

  static let tekst = """
    # Het verhaal van RIVM-rapport 2025-0083 met de cijfers van nu.
    # Elke regel is een dia; regels met # zijn notities bij de dia erboven.

    figuur 4.1
    # In mln euro. De uitgaven aan maatwerk groeien. Dit is bruto, want vóór 2023 ontbreken de baten.
    # Niet gecorrigeerd voor prijzen: zie ‘reeks --groep alle --prijspeil 2023’.

    figuur 2.3
    # Ook in mln euro. Toegang groeide sneller. Een deel van de stap naar 2023 is administratief: het CJG-loket telt sindsdien mee.

    reeks --groep alle --maat maatwerk --noemer inwoner --prijspeil 2023
    # Nu in euro per inwoner. In prijzen van 2023 is de groei per inwoner veel kleiner.

    figuur 4.5
    # Vanaf hier in euro per volwassene, netto en van één jaar. Elke kolom is een gemeente of enkele gemeenten, van klein naar groot. De spreiding is groter dan de trend.
    # Wijs met / een gemeente aan.

    figuur 4.8
    # De taakzwaarte is een eigen benadering. Het gemiddelde stijgt, de spreiding binnen een klasse blijft groot.

    samenhang --x taakzwaarte-bedrag --y maatwerk
    # Hetzelfde zonder klassen: elke stip is een gemeente, beide assen in euro per volwassene. Samenhang is geen oorzaak.

    groepen --indeling taakzwaarte --maat begeleiding
    # Binnen maatwerk is de spreiding het grootst bij begeleiding.

    figuur 2.6
    # Van maar een deel van de gemeenten is de breedte bekend, uit openbare bronnen; onbekend staat er als eigen groep bij.

    figuur 2.7
    # Ook de positionering van de toegang is maar van een deel bekend; onbekend is weer een eigen groep. Let op n.

    groepen --indeling bekostiging-begeleiding
    # De casestudies vonden de laagste uitgaven aan maatwerk bij taakgericht.
    # Landelijk vond het RIVM inspanningsgericht lager dan output- en taakgericht. Beide staan in ‘wmo bevindingen’ (F41 en F37).

    figuur 5.1
    # Landelijk geen verband tussen toegang en maatwerk: gemeenten op volgorde van toegang, een vlakke lijn voor maatwerk.

    figuur B2.3
    # Beschermd wonen en opvang: centrumgemeenten apart van de andere.
    """
}
