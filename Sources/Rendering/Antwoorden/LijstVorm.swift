import WmoModel

extension Gemeentenlijst {
  /// The list of gemeenten in every format.
  package var antwoord: Antwoord {
    let decimalen = kop.noemer.decimalen
    let velden = kop.csvVelden
    let schaal = Schaal(waarden: rijen.compactMap(\.cijfer.waarde))
    let tabel = Tabel(
      kolommen: [
        Kolom("gm_code", "code", mist: 3), Kolom("naam", "gemeente"), Kolom(nil, indeling.rawValue, mist: 2),
        Kolom(nil, "inwoners", mist: 4), Kolom("waarde", kop.eenheid), Kolom(nil, "", mist: 5),
        Kolom(nil, "signalen", mist: 1), Kolom("signalen", nil),
      ] + Kop.csvKolommen,
      rijen: rijen.map { rij in
        [
          .tekst(rij.gemeente.code.description), .tekst(rij.gemeente.naam),
          .tekst(rij.categorieen.map(\.naam).joined(separator: "; ")), .geheel(rij.gemeente.inwoners),
          .getal(rij.cijfer.waarde, decimalen: decimalen), .staaf(rij.cijfer.waarde, schaal),
          .tekst(rij.signalen.tekst), .tekst(rij.signalen.csv),
        ] + velden
      })
    return Antwoord(kop: kop.tekst, tabellen: [tabel], voet: kanttekeningen.tekst, json: json).met(kop.eigen)
  }

  private var json: JSON {
    kop.json.met([
      "indeling": .tekst(indeling.rawValue), "sortering": .tekst(sortering.rawValue), "omgekeerd": .waarheid(omgekeerd),
      "gemeenten": .lijst(
        rijen.map { rij in
          [
            "gm_code": .tekst(rij.gemeente.code.description), "naam": .tekst(rij.gemeente.naam),
            "waarde": JSON(rij.cijfer.waarde), "signalen": rij.signalen.json,
            "categorieen": .lijst(rij.categorieen.map { .tekst($0.code) }), "inwoners": .geheel(rij.gemeente.inwoners),
            "volwassenen": .geheel(rij.gemeente.volwassenen),
          ]
        }),
      "samen": samen.json(verslag), "kanttekeningen": kanttekeningen.json,
    ])
  }
}

extension Gemeenterij {
  /// The signals of the figure and of the class.
  package var signalen: [Signaal] { (cijfer.signalen + (isOpDeGrens ? [.opDeGrens] : [])).sorted() }
}
