import WmoModel

/// A saved list and how long it is.
package struct Lijstomvang: Sendable {
  let naam: String
  /// Nil when the list cannot be read.
  let gemeenten: Int?

  package init(naam: String, gemeenten: Int?) {
    self.naam = naam
    self.gemeenten = gemeenten
  }
}

extension [Lijstomvang] {
  /// The saved lists in every format.
  package var antwoord: Antwoord {
    Antwoord(
      kop: [isEmpty ? "Er zijn nog geen lijsten; ‘wmo lijst NAAM --bewaar GEMEENTE …’ maakt er een." : "Eigen lijsten"],
      tabellen: isEmpty ? [] : [tabel], voet: [], csv: tabel,
      json: ["lijsten": .lijst(map { ["naam": .tekst($0.naam), "gemeenten": JSON($0.gemeenten)] })])
  }

  private var tabel: Tabel {
    Tabel(
      kolommen: [Kolom("naam", "lijst"), Kolom("gemeenten", "gemeenten")],
      rijen: map { [.tekst($0.naam), $0.gemeenten.map(Veld.geheel) ?? .leeg] })
  }
}

extension Lijstkeuze {
  /// The gemeenten of the list in every format.
  package func antwoord(namen naamVan: (GMCode) -> String) -> Antwoord {
    let rijen = codes.map { (code: $0.description, naam: naamVan($0)) }
    return Antwoord(
      kop: [tekst.prefix(1).uppercased() + tekst.dropFirst()],
      tabellen: [
        Tabel(
          kolommen: [Kolom("gm_code", "code"), Kolom("naam", "gemeente")],
          rijen: rijen.map { [.tekst($0.code), .tekst($0.naam)] })
      ], voet: [],
      json: [
        "naam": JSON(naam),
        "gemeenten": .lijst(rijen.map { ["gm_code": .tekst($0.code), "naam": .tekst($0.naam)] }),
      ])
  }
}
