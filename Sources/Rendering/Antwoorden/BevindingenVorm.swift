import WmoModel

extension Bevindingen {
  /// The statements and their checks in every format.
  package func antwoord(_ wijze: Tekstwijze) -> Antwoord {
    let breedte = min(wijze.breedte ?? 100, 100)
    return Antwoord(
      kop: ["Bevindingen, getoetst op de \(kop.soort) · \(kop.saldoTekst)"] + kop.keuzeregels
        + lijst.flatMap { [""] + $0.regels(breedte) }, tabellen: [], voet: kanttekeningen.tekst, csv: csvTabel,
      json: kop.json.met(["bevindingen": .lijst(lijst.map(\.json)), "kanttekeningen": kanttekeningen.json]))
  }

  private var csvTabel: Tabel {
    Tabel(
      kolommen: [
        "code", "bewering", "bron", "niveau", "uitkomst", "n", "oordeel", "uitleg", "tegenover", "jaar", "document",
        "saldo",
      ].map { Kolom($0, nil) },
      rijen: lijst.map { bevinding in
        [
          .tekst(bevinding.bewering.code), .tekst(bevinding.bewering.tekst), .tekst(bevinding.bewering.bron),
          .tekst(bevinding.bewering.niveau.rawValue), .tekst(bevinding.uitkomst),
          bevinding.toetsing.n.map(Veld.geheel) ?? .leeg, .tekst(bevinding.toetsing.uitslag.rawValue),
          .tekst(bevinding.toetsing.uitleg), .tekst(bevinding.bewering.tegenover.joined(separator: " ")),
          .geheel(kop.soort.jaar), .tekst(kop.soort.document.rawValue), .tekst(kop.saldo.rawValue),
        ]
      })
  }
}

extension Bevinding {
  /// The computed values in words.
  package var uitkomst: String {
    toetsing.waarden.map { waarde in
      let tekst = waarde.waarde.map { getal($0, decimalen: waarde.decimalen) } ?? "–"
      return "\(waarde.naam): \(tekst)" + (waarde.eenheid.isEmpty ? "" : " \(waarde.eenheid)")
    }
    .joined(separator: "; ")
  }

  /// The statement, its verdict and its values, as lines.
  fileprivate func regels(_ breedte: Int) -> [String] {
    let tegenover =
      bewering.tegenover.isEmpty
      ? "" : " (de bron zegt ook het tegendeel: \(bewering.tegenover.joined(separator: ", ")))"
    let n = toetsing.n.map { ", n = \(getal($0))" } ?? ""
    let delen =
      ["\(toetsing.uitslag.rawValue)\(n) · \(bewering.bron), \(bewering.niveau.rawValue)\(tegenover)", uitkomst]
      + [toetsing.uitleg]
    return afgebroken("\(bewering.code) · \(bewering.tekst)", breedte: breedte)
      + delen.filter { !$0.isEmpty }.flatMap { afgebroken($0, breedte: breedte - 4).map { "    " + $0 } }
  }

  fileprivate var json: JSON {
    [
      "code": .tekst(bewering.code), "bewering": .tekst(bewering.tekst), "bron": .tekst(bewering.bron),
      "niveau": .tekst(bewering.niveau.rawValue), "uitkomst": .tekst(uitkomst), "n": JSON(toetsing.n),
      "oordeel": .tekst(toetsing.uitslag.rawValue), "uitleg": .tekst(toetsing.uitleg),
      "tegenover": .lijst(bewering.tegenover.map(JSON.tekst)),
      "waarden": .lijst(
        toetsing.waarden.map {
          ["naam": .tekst($0.naam), "waarde": JSON($0.waarde), "eenheid": .tekst($0.eenheid)]
        }),
    ]
  }
}
