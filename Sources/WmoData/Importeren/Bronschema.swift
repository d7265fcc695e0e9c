import WmoModel

/// The description of the files that the importer reads.
enum Bronschema {
  /// Names in the source that are not names of gemeenten.
  static let andereNamen = ["Den Bosch": "GM0796", "Den Haag": "GM0518"]

  /// The yearly changes of the consumer prices in percent; no file of the source has them.
  static let consumentenprijzen: [(jaar: Int, mutatie: String)] = [
    (2018, "1.7"), (2019, "2.6"), (2020, "1.3"), (2021, "2.7"), (2022, "10.0"), (2023, "3.8"), (2024, "3.3"),
  ]

  /// The column with the volume, by the abbreviation of the maatstaf at BZK.
  static let maatstaven = [
    "ephh": Maatstaf.eenpersoonshuishoudens.rawValue, "lidr_w_nw": Maatstaf.laagInkomen.rawValue,
    "inwo": "inwoners", "inw75+dr": Maatstaf.inwoners75plus.rawValue, "kernen": Maatstaf.kernen.rawValue,
    "LOdr": Maatstaf.laagOpleidingsniveau.rawValue, "nwmigr": Maatstaf.migratieachtergrond.rawValue,
    "cf.regionaal": Maatstaf.regionaleCentrumfunctie.rawValue, "cf.lokaal": Maatstaf.lokaleCentrumfunctie.rawValue,
    "oadw": Maatstaf.omgevingsadressendichtheid.rawValue,
  ]

  static let gemeenten = Bestand(
    "gemeenten_per_jaar.csv", "", sleutel: ["jaar", "gm_code"],
    rijregels: [.hoogstens("volwassenen_1jan", "inwoners_1jan")],
    kolommen: [
      Kolom("jaar", .jaar), .gmCode, Kolom("naam", .tekst),
      Kolom("provincie", .woord(Provincie.allCases.map(\.rawValue) + ["Friesland"])),
      Kolom("corop", .tekst, verplicht: false), Kolom("ggd_regio", .tekst, verplicht: false),
      Kolom("arbeidsmarktregio", .tekst, verplicht: false), Kolom("jeugdregio", .tekst, verplicht: false),
      Kolom("zorgkantoor", .tekst, verplicht: false), Kolom("centrumgemeente_mo", .tekst, verplicht: false),
      Kolom("grootteklasse", .tekst, verplicht: false),
      Kolom("stedelijkheid", .woord(van: Stedelijkheid.self), verplicht: false),
      Kolom("inwoners_1jan", .personen), Kolom("volwassenen_1jan", .personen),
      Kolom("kwaliteit_volwassenen", .woord(van: Kwaliteit.self)),
    ])

  static let lasten = Bestand(
    "iv3_lasten_2017_2026.csv", "", sleutel: ["jaar", "document", "gm_code", "taakveld"],
    kolommen: [
      Kolom("jaar", .jaar), Kolom("document", .woord(van: Document.self)), .gmCode, Kolom("taakveld", .tekst),
      Kolom("lasten_x1000", .duizendEuro),
    ])

  static let lastenEnBaten = Bestand(
    "iv3_lasten_baten.csv", "", sleutel: ["jaar", "document", "gm_code", "taakveld"],
    kolommen: lasten.kolommen + [Kolom("baten_x1000", .duizendEuro, verplicht: false)])

  static let volumes = Bestand(
    "gemeentefonds_volumina.csv", "", sleutel: ["circulaire", "gm_code"],
    kolommen: [Kolom("circulaire", .woord(Circulaire.ingebouwd.map(\.rawValue))), Kolom("peildatum_bevolking", .datum)]
      + Schema.volumes(.mei2024).kolommen)

  static let gewichten = Bestand(
    "gemeentefonds_gewichten.csv", "", sleutel: ["circulaire", "maatstaf"],
    kolommen: [
      Kolom("circulaire", .woord(Circulaire.ingebouwd.map(\.rawValue))),
      Kolom("maatstaf", .woord(maatstaven.keys.sorted())),
      Kolom("omschrijving", .tekst), Kolom("gewicht_individuele_voorzieningen_wmo", .nietNegatief),
      Kolom("gewicht_sociale_basisvoorzieningen", .nietNegatief),
    ])

  static let uitkeringsfactor = Bestand(
    "gemeentefonds_uitkeringsfactor.csv", "", sleutel: ["circulaire"],
    kolommen: [Kolom("circulaire", .tekst), Kolom("uitkeringsfactor", .nietNegatief)])

  static let taakvelden = Bestand(
    "taakveld_mapping.csv", "", sleutel: ["indicator"], scheidingsteken: ";", looptDoor: true,
    kolommen: ["indicator", "2017-2022", "2023-2024", "2025-2026", "vergelijkbaarheid"].map { Kolom($0, .tekst) })

  /// The files that are taken over as they are.
  static let ongewijzigd = [
    Schema.kenmerken, Schema.socialeStructuur, Schema.herindelingen, Schema.friesland2017, Schema.zwolw2022,
    Schema.rivmTabellen,
  ]

  /// Every file that the importer reads.
  static let bestanden =
    [gemeenten, lasten, lastenEnBaten, volumes, gewichten, uitkeringsfactor, taakvelden] + ongewijzigd
}
