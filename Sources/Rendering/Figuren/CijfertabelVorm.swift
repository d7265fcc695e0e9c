import WmoModel

extension Cijfertabel {
  /// The printed figures as a table.
  var tabel: Tabel {
    let remarks = rijen.contains { $0.opmerking != nil }
    return Tabel(
      kolommen: [Kolom("naam", "")] + kolommen.map { Kolom($0, $0) }
        + (remarks ? [Kolom("opmerking", "", mist: 1)] : []),
      rijen: rijen.map { rij in
        [.tekst(rij.opmerking == nil ? rij.naam : rij.naam + " !")]
          + rij.waarden.map { .getal($0, decimalen: rij.decimalen) }
          + (remarks ? [.tekst(rij.opmerking ?? "")] : [])
      })
  }
}
