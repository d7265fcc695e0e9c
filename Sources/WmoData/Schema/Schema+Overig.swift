import WmoModel

extension Schema {
  /// The mergers and splits of gemeenten.
  package static let herindelingen = Bestand(
    "herindelingen.csv", "Eén overgang van een oude naar een nieuwe gemeente.",
    sleutel: ["datum", "oud_code", "nieuw_code"], verwijzingen: [Verwijzing("nieuw_code", .gemeentenVanEnigJaar)],
    herkomst: .herindelingen,
    kolommen: [
      Kolom("datum", .datum, "Dag waarop de herindeling inging."),
      Kolom("oud_code", .gmCode, "Code van de gemeente die ophield."),
      Kolom("oud_naam", .tekst, "Naam van de gemeente die ophield."),
      Kolom("nieuw_code", .gmCode, "Code van de gemeente die het gebied kreeg."),
      Kolom("nieuw_naam", .tekst, "Naam van de gemeente die het gebied kreeg."),
      Kolom("overgang", .woord(["geheel", "gesplitst"]), "Of het hele gebied overging, of een deel."),
    ])

  /// The taakvelden that together make one comparable series.
  package static let taakvelden = Bestand(
    "taakvelden.csv", "Eén reeks van uitgaven met de taakvelden per periode.", sleutel: ["indicator"],
    herkomst: .taakvelden,
    kolommen: [
      Kolom("indicator", .tekst, "Naam van de reeks."),
      Kolom("taakvelden_2017_2022", .tekst, "Taakvelden in 2017 tot en met 2022."),
      Kolom("taakvelden_2023_2024", .tekst, "Taakvelden in 2023 en 2024."),
      Kolom("taakvelden_2025_2026", .tekst, "Taakvelden vanaf 2025."),
      Kolom("vergelijkbaarheid", .tekst, "Wat de reeks breekt of vertekent."),
    ])

  /// The other names under which people know a gemeente.
  package static let andereNamen = Bestand(
    "andere_namen.csv", "Eén andere naam van een gemeente.", sleutel: ["naam"],
    verwijzingen: [Verwijzing("gm_code", .gemeentenVanEnigJaar)], herkomst: .andereNamen,
    kolommen: [
      Kolom("naam", .tekst, "De andere naam."), .gmCode,
      Kolom("bron", .tekst, "Waar de naam staat."),
    ])

  /// The yearly changes of the consumer prices.
  package static let consumentenprijzen = Bestand(
    "cpi.csv", "Hoeveel de consumentenprijzen in één jaar veranderden.", sleutel: ["jaar"],
    rijregels: [.opeenvolgend("jaar")], herkomst: .consumentenprijzen,
    kolommen: [
      Kolom("jaar", .jaar, "Jaar waarvan het gemiddelde wordt vergeleken met dat van het jaar ervoor."),
      Kolom(
        "mutatie_procent", .getal(-50...100), eenheid: "procent",
        "Verandering van de consumentenprijsindex (CPI) ten opzichte van het jaar ervoor."),
      Kolom("bron", .tekst, "Waar het cijfer staat."),
    ])

  /// The tables on sixteen Frisian gemeenten.
  package static let friesland2017 = Bestand(
    "friesland_2017.csv", "Wat het Friese onderzoek over één gemeente zegt.", sleutel: ["gm_code"],
    verwijzingen: [Verwijzing("gm_code", .gemeenten(jaar: 2017))], herkomst: .friesland2017,
    kolommen: [
      .gmCode,
      Kolom("gemeente", .tekst, "Naam van de gemeente."),
      Kolom("inwoners_afgerond", .personen, eenheid: "personen", "Inwonertal zoals het onderzoek het afrondt."),
      Kolom("kernen", .aantal, eenheid: "kernen", "Aantal kernen."),
      Kolom("uitvoeringsteams", .aantal, eenheid: "teams", "Aantal uitvoeringsteams."),
      Kolom("team_biedt_lichte_ondersteuning", .woord(["ja", "nee"]), "Of het team zelf lichte ondersteuning biedt."),
      Kolom("samenwerkingsverband", .tekst, "Waarmee de gemeente samenwerkt."),
      Kolom(
        "bekostiging_hh", .woord(Dimensie.bekostigingHH.categorieen ?? []),
        "Bekostigingsvorm van hulp bij het huishouden."),
      Kolom(
        "bekostiging_begeleiding", .woord(Dimensie.bekostigingBegeleiding.categorieen ?? []),
        "Bekostigingsvorm van begeleiding."),
      Kolom(
        "pgb_gekwalificeerd_procent_van_zin", .geheel(0...200), verplicht: false, eenheid: "procent",
        "Tarief van het gekwalificeerde pgb ten opzichte van zorg in natura."),
    ])

  /// The figures of the evaluation for the purchase of 2026 in five gemeenten.
  package static let zwolw2022 = Bestand(
    "zwolw_2022.csv", "Eén cijfer uit de evaluatie van de vijf ZWOLW-gemeenten.", sleutel: ["tabel", "rij", "kolom"],
    herkomst: .zwolw2022,
    kolommen: [
      Kolom("tabel", .tekst, "Onderwerp van de tabel."), Kolom("rij", .tekst, "Rij in de tabel."),
      Kolom("kolom", .tekst, verplicht: false, "Kolom in de tabel."),
      Kolom("waarde", .nietNegatief, "Het cijfer."),
      Kolom("eenheid", .woord(["aantal", "miljoen euro", "procent"]), "Eenheid van het cijfer."),
    ])

  /// The tables of the RIVM report on which gemeenten took part.
  package static let rivmTabellen = Bestand(
    "rivm_tabellen.csv", "Eén aantal uit een tabel in de bijlage van het RIVM-rapport.",
    sleutel: ["tabel", "kenmerk", "categorie", "kolom"], herkomst: .rivmTabellen,
    kolommen: [
      Kolom("tabel", .tekst, "Nummer van de tabel."), Kolom("kenmerk", .tekst, "Waarnaar is ingedeeld."),
      Kolom("categorie", .tekst, "De categorie."), Kolom("kolom", .tekst, "Onderdeel van het onderzoek."),
      Kolom("aantal_gemeenten", .aantal, eenheid: "gemeenten", "Aantal gemeenten zoals afgedrukt."),
    ])
}
