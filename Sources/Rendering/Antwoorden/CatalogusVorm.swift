import WmoModel

extension [Catalogusfiguur] {
  /// The catalogue in every format: what there is, and why a figure cannot be made.
  package func antwoord(_ wijze: Tekstwijze) -> Antwoord {
    Antwoord(
      kop: ["\(getal(count)) figuren, waarvan \(getal(count { $0.isMaakbaar })) met de gegevens van nu"],
      tabellen: [
        Tabel(
          kolommen: [
            Kolom("nummer", "figuur"), Kolom("maakbaar", "kan"), Kolom("naam", "wat hij laat zien"),
            Kolom("bron", "bron", mist: 1), Kolom("mist", nil), Kolom("invoer", nil),
          ],
          rijen: map { figuur in
            [
              .tekst(figuur.nummer), .tekst(figuur.isMaakbaar ? "ja" : "nee"), .tekst(figuur.naam),
              .tekst(figuur.bron), .tekst(figuur.mist ?? ""), .tekst(figuur.invoer ?? ""),
            ]
          })
      ],
      voet: redenen + ["* ‘wmo figuur NUMMER’ maakt de figuur; met --markeer GEMEENTE valt een gemeente op."],
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

  /// Why figures cannot be made, those with the same reason together.
  private var redenen: [String] {
    var redenen: [(reden: String, nummers: [String])] = []
    for figuur in self {
      guard let mist = figuur.mist else { continue }
      let reden = mist + (figuur.invoer.map { ", uit \($0)" } ?? "")
      if let plaats = redenen.firstIndex(where: { $0.reden == reden }) {
        redenen[plaats].nummers.append(figuur.nummer)
      } else {
        redenen.append((reden, [figuur.nummer]))
      }
    }
    return redenen.map { "* Voor \($0.nummers.joined(separator: ", ")) is nodig: \($0.reden)." }
  }
}
