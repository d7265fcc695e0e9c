import WmoModel

extension Schema {
  /// The gemeenten of one year.
  package static func gemeenten(_ jaar: Int) -> Bestand {
    Bestand(
      padGemeenten(jaar), "Eén gemeente zoals zij op 1 januari \(jaar) bestond.", sleutel: ["gm_code"],
      verwijzingen: [Verwijzing("centrumgemeente", .gemeenten(jaar: jaar))],
      rijregels: [
        .hoogstens("volwassenen", "inwoners"), .samen(["inwoners", "volwassenen", "kwaliteit_volwassenen"]),
      ], herkomst: .gemeenten,
      gemeentenVan: jaar,
      kolommen: [
        .gmCode,
        Kolom("naam", .tekst, "Naam van de gemeente bij het CBS."),
        Kolom("provincie", provincies, "Provincie van de gemeente."),
        Kolom(
          "stedelijkheid", stedelijkheden, verplicht: false,
          "Klasse van de omgevingsadressendichtheid; leeg als het CBS geen klasse geeft."),
        Kolom(
          "inwoners", .personen, verplicht: false, eenheid: "personen",
          "Inwoners op 1 januari; leeg zolang het aantal niet bekend is, en dan is de gemeente nergens te zien."),
        Kolom(
          "volwassenen", .personen, verplicht: false, eenheid: "personen",
          "Inwoners van 18 jaar en ouder op 1 januari."),
        Kolom(
          "kwaliteit_volwassenen", .woord(van: Kwaliteit.self), verplicht: false,
          "Hoe het aantal volwassenen is bepaald: exact, schatting of extrapolatie."),
        Kolom(
          "centrumgemeente", .gmCode, verplicht: false,
          "Code van de centrumgemeente voor maatschappelijke opvang; leeg als de lijst van dat jaar ontbreekt."),
      ])
  }

  /// The regions of the gemeenten of one year.
  package static func gebieden(_ jaar: Int) -> Bestand {
    Bestand(
      "gebieden/\(jaar).csv", "De regio's waarin één gemeente op 1 januari \(jaar) lag.", sleutel: ["gm_code"],
      verwijzingen: [Verwijzing("gm_code", .gemeenten(jaar: jaar))], herkomst: .gebieden,
      kolommen: [
        .gmCode,
        Kolom("corop", .tekst, verplicht: false, "COROP-gebied."),
        Kolom("ggd_regio", .tekst, verplicht: false, "GGD-regio."),
        Kolom("arbeidsmarktregio", .tekst, verplicht: false, "Arbeidsmarktregio."),
        Kolom("jeugdregio", .tekst, verplicht: false, "Jeugdregio."),
        Kolom("zorgkantoor", .tekst, verplicht: false, "Zorgkantoorregio."),
        Kolom(
          "grootteklasse",
          grootteklassen, verplicht: false, "Grootteklasse naar inwonertal."),
      ])
  }

  static let provincies = Celsoort.woord(van: Provincie.self)
  static let stedelijkheden = Celsoort.woord(van: Stedelijkheid.self)
  static let grootteklassen = Celsoort.woord([
    "minder dan 5 000 inwoners", "5 000 tot 10 000 inwoners", "10 000 tot 20 000 inwoners",
    "20 000 tot 50 000 inwoners", "50 000 tot 100 000 inwoners", "100 000 tot 150 000 inwoners",
    "150 000 tot 250 000 inwoners", "250 000 inwoners of meer",
  ])
}
