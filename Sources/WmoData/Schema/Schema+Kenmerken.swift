import WmoModel

extension Schema {
  /// The cited statements on how gemeenten organise the Wmo.
  package static let kenmerken = Bestand(
    "kenmerken.csv", "Eén uitspraak uit één bron over hoe één gemeente de Wmo organiseert.",
    sleutel: ["gm_code", "dimensie", "categorie", "jaar_vanaf", "jaar_tot", "bron_titel", "bron_url"],
    verwijzingen: [Verwijzing("gm_code", .gemeentenVanEnigJaar)],
    rijregels: [
      .nietVoor("jaar_tot", "jaar_vanaf"), .categoriePastBijDimensie,
      .alleenBij("aantal_gemeenten", kolom: "dimensie", woord: Dimensie.inkoopregio.rawValue),
    ], herkomst: .kenmerken,
    kolommen: [
      .gmCode,
      Kolom("gemeente", .tekst, "Naam van de gemeente in de bron."),
      Kolom("dimensie", .woord(van: Dimensie.self), "Waarover de uitspraak gaat."),
      Kolom("categorie", .tekst, "Het woord voor de keuze, of de naam van de inkoopregio."),
      Kolom(
        "aantal_gemeenten", .geheel(1...400), verplicht: false, eenheid: "gemeenten",
        "Hoeveel gemeenten samen inkopen; alleen bij een inkoopregio."),
      Kolom("jaar_vanaf", .jaar, verplicht: false, "Eerste jaar waarvoor de uitspraak geldt."),
      Kolom("jaar_tot", .jaar, verplicht: false, "Laatste jaar waarvoor de uitspraak geldt."),
      Kolom("bewijs", .woord(van: Bewijs.self), "Hoe zeker de uitspraak is."),
      Kolom("bron_titel", .tekst, "Titel van de bron."),
      Kolom("bron_url", .tekst, verplicht: false, "Adres van de bron; leeg als er geen openbare pagina is."),
      Kolom("toelichting", .tekst, verplicht: false, "Wat de bron zegt."),
    ])

  /// The social structure of the gemeenten of 2023.
  package static let socialeStructuur = Bestand(
    "sociale_structuur.csv", "De sociale structuur en de centrumfunctie van één gemeente.", sleutel: ["gm_code"],
    verwijzingen: [Verwijzing("gm_code", .gemeenten(jaar: 2023))], herkomst: .socialeStructuur,
    kolommen: [
      .gmCode,
      Kolom(
        "centrumfunctie", .woord(["Sterk", "Redelijk", "Weinig", "Zonder"]), verplicht: false,
        "Klasse van de centrumfunctie; leeg als de bron geen klasse geeft."),
      Kolom("sociale_structuur", .woord(van: SocialeStructuur.self), "Klasse van de sociale structuur."),
    ])
}
