import WmoModel

extension Schema {
  /// The columns with the volume of one maatstaf each, in the order of `Maatstaf.allCases`.
  private static let volumekolommen = Maatstaf.allCases.map { maatstaf in
    let eenheid =
      switch maatstaf {
      case .eenpersoonshuishoudens: "huishoudens"
      case .kernen: "kernen"
      case .migratieachtergrond: "personen"
      default: "eenheden van de maatstaf"
      }
    return Kolom(
      maatstaf.rawValue, .nietNegatief, eenheid: eenheid, "Volume van de maatstaf \(maatstaf.naam).")
  }

  /// The volumes of one circulaire.
  package static func volumes(_ circulaire: Circulaire) -> Bestand {
    Bestand(
      padVolumes(circulaire),
      "De volumes van één gemeente in circulaire \(circulaire.rawValue), bevolking op 1 januari \(circulaire.bevolkingsjaar).",
      sleutel: ["gm_code"], verwijzingen: [Verwijzing("gm_code", .gemeenten(jaar: circulaire.bevolkingsjaar))],
      rijregels: [.minderDan("jongeren", "inwoners")], herkomst: .volumes,
      kolommen: [
        .gmCode,
        Kolom("inwoners", .personen, eenheid: "personen", "Inwoners op de peildatum."),
        Kolom("jongeren", .geheel(0...20_000_000), eenheid: "personen", "Inwoners jonger dan 18 jaar op de peildatum."),
      ] + volumekolommen)
  }

  /// The weights per circulaire and maatstaf.
  package static let gewichten = Bestand(
    padGewichten, "Het gewicht van één maatstaf in één circulaire.",
    sleutel: ["circulaire", "maatstaf"],
    rijregels: [.bevat("circulaire", woorden: Circulaire.ingebouwd.map(\.rawValue))], herkomst: .gewichten,
    kolommen: [
      Kolom("circulaire", .circulaire, "Circulaire en uitkeringsjaar."),
      Kolom(
        "maatstaf", .woord(Maatstaf.allCases.map(\.rawValue) + ["inwoners"]),
        "Naam van de kolom met het volume."),
      Kolom("code_bzk", .tekst, "Afkorting van de maatstaf in de bestanden van BZK."),
      Kolom("omschrijving", .tekst, "Naam van de maatstaf."),
      Kolom(
        "gewicht_individuele_voorzieningen_wmo", .nietNegatief, eenheid: "euro per eenheid",
        "Gewicht in het cluster Individuele voorzieningen Wmo."),
      Kolom(
        "gewicht_sociale_basisvoorzieningen", .nietNegatief, eenheid: "euro per eenheid",
        "Gewicht in het cluster Sociale basisvoorzieningen."),
    ])

  /// The uitkeringsfactor and the population date per circulaire.
  package static let uitkeringsfactor = Bestand(
    padUitkeringsfactor, "De uitkeringsfactor van één circulaire.", sleutel: ["circulaire"],
    rijregels: [
      .bevat("circulaire", woorden: Circulaire.ingebouwd.map(\.rawValue)),
      .gevuldBij("peildatum_bevolking", kolom: "circulaire", woorden: Circulaire.ingebouwd.map(\.rawValue)),
    ],
    herkomst: .uitkeringsfactor,
    kolommen: [
      Kolom("circulaire", .tekst, "Circulaire en uitkeringsjaar, M voor mei en S voor september."),
      Kolom(
        "uitkeringsfactor", .nietNegatief, eenheid: "factor", "Factor waarmee de basisuitkomst wordt vermenigvuldigd."),
      Kolom(
        "peildatum_bevolking", .datum, verplicht: false,
        "Dag van de bevolkingscijfers achter de volumes; leeg als de volumes er niet bij zitten."),
    ])

  /// The bounds between the five classes of taakzwaarte.
  package static let taakzwaarteGrenzen = Bestand(
    padGrenzen, "Eén grens tussen twee klassen van taakzwaarte.", sleutel: ["onder"],
    rijregels: [.stijgend("grens", rijen: 4)], herkomst: .taakzwaarteGrenzen,
    kolommen: [
      Kolom("circulaire", .woord(Circulaire.ingebouwd.map(\.rawValue)), "Circulaire waarop de grens is vastgezet."),
      Kolom("onder", .woord(Array(klassen.dropLast())), "Klasse onder de grens."),
      Kolom("boven", .woord(Array(klassen.dropFirst())), "Klasse boven de grens."),
      Kolom("grens", .nietNegatief, eenheid: "euro per volwassene", "Bedrag uit het gemeentefonds op de grens."),
    ])

  /// The classes of taakzwaarte, from light to heavy.
  package static let klassen = ["zeer licht", "licht", "gemiddeld", "zwaar", "zeer zwaar"]
}
