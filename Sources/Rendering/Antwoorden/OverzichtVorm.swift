import WmoModel

extension [Verslagoverzicht] {
  /// What is in the data in every format.
  package func antwoord(versie: String) -> Antwoord {
    Antwoord(
      kop: ["Gegevens \(versie): Iv3 van CBS, gebieden van CBS, gemeentefonds van BZK"], tabellen: [tabel],
      voet: filter { !$0.zonderCijfer.isEmpty }.map { rij in
        "! In de \(rij.soort) heeft geen enkele gemeente een cijfer voor: \(rij.zonderCijfer.map(\.rawValue).joined(separator: ", ")). De bron heeft geen bedrag op een taakveld dat daarvoor nodig is."
      } + [
        "De maten hulp-bij-huishouden, begeleiding en overig-maatwerk zijn er alleen waar 6.71 is gesplitst.",
        "Waar baten bekend zijn, kan netto worden gekozen; anders zijn de cijfers bruto.",
      ],
      json: [
        "versie": .tekst(versie),
        "documenten": .lijst(
          map { rij in
            [
              "jaar": .geheel(rij.soort.jaar), "document": .tekst(rij.soort.document.rawValue),
              "verslagsoort": .tekst(rij.soort.iv3Code), "gemeenten": .geheel(rij.gemeenten),
              "niet_geleverd": .lijst(rij.eigenBron == nil ? rij.nietGeleverd.map(\.verwijzing) : []),
              "niet_in_eigen_gegevens": .lijst(rij.eigenBron == nil ? [] : rij.nietGeleverd.map(\.verwijzing)),
              "heeft_baten": .waarheid(rij.heeftBaten),
              "maten": .lijst(rij.maten.map { .tekst($0.rawValue) }),
              "maten_met_baten": .lijst(rij.metNetto.map { .tekst($0.rawValue) }),
              "volwassenen": .lijst(rij.kwaliteit.map { .tekst($0.rawValue) }),
              "eigen_bron": JSON(rij.eigenBron?.zin),
            ]
          }),
      ])
  }

  private var tabel: Tabel {
    Tabel(
      kolommen: [
        Kolom("jaar", "jaar"), Kolom("document", "document"), Kolom("gemeenten", "gemeenten"),
        Kolom("zonder_cijfers", "zonder cijfers"), Kolom("heeft_baten", "baten"), Kolom("maten", nil),
        Kolom(nil, "maten", mist: 1), Kolom("volwassenen", "volwassenen", mist: 2),
        Kolom("herkomst", "herkomst", mist: 4),
        Kolom("zonder_cijfers_gemeenten", "wie zonder", mist: 3),
      ],
      rijen: map { rij in
        [
          .tekst(String(rij.soort.jaar)), .tekst(rij.soort.document.rawValue), .geheel(rij.gemeenten),
          .geheel(rij.nietGeleverd.count), .tekst(rij.heeftBaten ? "ja" : "nee"),
          .tekst(rij.maten.map(\.rawValue).joined(separator: " ")), .geheel(rij.maten.count),
          .tekst(rij.kwaliteit.map(\.rawValue).joined(separator: " ")),
          .tekst(rij.eigenBron == nil ? "ingebouwd" : "eigen"),
          .tekst(rij.nietGeleverd.map(\.naam).opgesomd()),
        ]
      })
  }
}
