import WmoModel

extension Bevindingen {
  /// The statements and their checks in every format.
  package func antwoord(_ wijze: Tekstwijze) -> Antwoord {
    let breedte = wijze.alineabreedte(100)
    return Antwoord(
      kop: koptekst
        + lijst.flatMap { [""] + $0.regels(breedte) }, tabellen: [], voet: kanttekeningen.tekst, csv: csvTabel,
      json: kop.json.met(["bevindingen": .lijst(lijst.map(\.json)), "kanttekeningen": kanttekeningen.json])
    ).met(kop.eigen)
  }

  /// A finding to read by itself, with the one that says the opposite.
  package func alineas(_ bevinding: Bevinding) -> [String] {
    let tegenover = bevinding.bewering.tegenover.compactMap(self.bevinding).flatMap {
      ["", "De bron zegt ook het tegendeel:", "\($0.bewering.code) · \($0.bewering.tekst)"] + $0.alineas
    }
    return [bevinding.bewering.tekst] + bevinding.alineas + tegenover + [""] + koptekst
  }

  /// What the findings are checked on.
  private var koptekst: [String] {
    ["Bevindingen, getoetst op de \(kop.soort) · \(kop.saldoTekst)"] + kop.keuzeregels
  }

  private var csvTabel: Tabel {
    Tabel(
      kolommen: [
        "code", "bewering", "bron", "niveau", "uitkomst", "n", "oordeel", "delen", "uitleg", "tegenover", "jaar",
        "document",
        "saldo",
      ].map { Kolom($0, nil) },
      rijen: lijst.map { bevinding in
        [
          .tekst(bevinding.bewering.code), .tekst(bevinding.bewering.tekst), .tekst(bevinding.bewering.bron),
          .tekst(bevinding.bewering.niveau.rawValue), .tekst(bevinding.uitkomst),
          bevinding.toetsing.n.map(Veld.geheel) ?? .leeg, .tekst(bevinding.toetsing.uitslag.rawValue),
          .tekst(bevinding.deeltekst), .tekst(bevinding.toetsing.uitleg),
          .tekst(bevinding.bewering.tegenover.joined(separator: " ")),
          .geheel(kop.soort.jaar), .tekst(kop.soort.document.rawValue), .tekst(kop.saldo.rawValue),
        ]
      })
  }
}

extension Bevinding {
  /// The computed values in words.
  package var uitkomst: String {
    toetsing.waarden.map(\.tekst).joined(separator: "; ")
  }

  /// The parts with their outcomes, on one line.
  fileprivate var deeltekst: String { toetsing.delen.map(\.zin).joined(separator: "; ") }

  /// The verdict, with what it rests on.
  private var oordeel: String {
    toetsing.uitslag.rawValue + (toetsing.n.map { ", n = \(getal($0))" } ?? "")
  }

  /// The verdict, the values, the parts and the source, each by itself.
  fileprivate var alineas: [String] {
    let waarden = toetsing.waarden.map { "* \($0.tekst)" } + toetsing.delen.map { "- \($0.zin)" }
    return ["", oordeel] + waarden + (toetsing.uitleg.isEmpty ? [] : [toetsing.uitleg])
      + ["Bron: \(bewering.bron), \(bewering.niveau.rawValue)"]
  }

  /// The statement, its verdict and its values, as lines.
  fileprivate func regels(_ breedte: Int) -> [String] {
    let tegenover =
      bewering.tegenover.isEmpty
      ? "" : " (de bron zegt ook het tegendeel: \(bewering.tegenover.joined(separator: ", ")))"
    let delen = [
      "\(oordeel) · \(bewering.bron), \(bewering.niveau.rawValue)\(tegenover)", uitkomst, deeltekst, toetsing.uitleg,
    ]
    return afgebroken("\(bewering.code) · \(bewering.tekst)", breedte: breedte)
      + delen.filter { !$0.isEmpty }.flatMap { afgebroken($0, breedte: breedte - 4).map { "    " + $0 } }
  }

  fileprivate var json: JSON {
    [
      "code": .tekst(bewering.code), "bewering": .tekst(bewering.tekst), "bron": .tekst(bewering.bron),
      "niveau": .tekst(bewering.niveau.rawValue), "uitkomst": .tekst(uitkomst), "n": JSON(toetsing.n),
      "oordeel": .tekst(toetsing.uitslag.rawValue),
      "delen": .lijst(
        toetsing.delen.map {
          ["deel": .tekst($0.tekst), "oordeel": .tekst($0.uitslag.rawValue), "reden": .tekst($0.reden)]
        }), "uitleg": .tekst(toetsing.uitleg),
      "tegenover": .lijst(bewering.tegenover.map(JSON.tekst)),
      "waarden": .lijst(
        toetsing.waarden.map {
          ["naam": .tekst($0.naam), "waarde": JSON($0.waarde), "eenheid": .tekst($0.eenheid)]
        }),
    ]
  }
}

extension Toetswaarde {
  /// The number with its name and unit.
  fileprivate var tekst: String {
    let cijfer = waarde.map { getal($0, decimalen: decimalen) } ?? "–"
    return "\(naam): \(cijfer)" + (eenheid.isEmpty || waarde == nil ? "" : " \(eenheid)")
  }
}
