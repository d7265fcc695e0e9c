import WmoModel

extension [Catalogusfiguur] {
  /// The catalogue in every format: what there is, and why a figure cannot be made.
  package func antwoord(_ wijze: Tekstwijze) -> Antwoord {
    Antwoord(
      kop: ["\(getal(count)) figuren, waarvan \(getal(count { $0.isMaakbaar })) met de gegevens van nu"],
      tabellen: [
        Tabel(
          kolommen: [
            Kolom("nummer", "figuur"), Kolom("naam", "wat hij laat zien"), Kolom("bron", "bron", mist: 1),
            Kolom("maakbaar", nil), Kolom("mist", "ontbreekt", mist: 2), Kolom("invoer", nil),
          ],
          rijen: map { figuur in
            [
              .tekst(figuur.nummer), .tekst(figuur.naam), .tekst(figuur.bron),
              .tekst(figuur.isMaakbaar ? "ja" : "nee"), .tekst(figuur.mist ?? ""), .tekst(figuur.invoer ?? ""),
            ]
          })
      ],
      voet: ["* ‘wmo figuur NUMMER’ maakt de figuur; met --markeer GEMEENTE valt een gemeente op."],
      json: [
        "figuren": .lijst(
          map { figuur in
            [
              "nummer": .tekst(figuur.nummer), "naam": .tekst(figuur.naam), "bron": .tekst(figuur.bron),
              "maakbaar": .waarheid(figuur.isMaakbaar), "mist": JSON(figuur.mist), "invoer": JSON(figuur.invoer),
            ]
          })
      ])
  }
}
