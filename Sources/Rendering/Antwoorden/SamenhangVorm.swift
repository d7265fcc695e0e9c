import WmoModel

extension Samenhang {
  /// The samenhang in every format: the numbers in words with a scatter plot, the points in CSV.
  package func antwoord(_ wijze: Tekstwijze, markeer codes: [GMCode] = []) -> Antwoord {
    let figuur = figuur(markeer: codes)
    return Antwoord(
      kop: titels + woorden, tabellen: [], plot: punten.isEmpty ? [] : figuur.paneelregels(wijze),
      voet: kanttekeningen.tekst, csv: csvTabel, json: json
    ).met(kop.eigen).met(figuur)
  }

  private var titels: [String] {
    let saldo = [x, y].contains { $0.maat?.isBedrag == true } ? " · \(kop.saldoTekst)" : ""
    return ["\(y.naam) (\(y.eenheid(kop.noemer))) tegen \(x.naam) (\(x.eenheid(kop.noemer)))\(saldo) · \(kop.soort)"]
      + kop.keuzeregels
  }

  /// The numbers in words.
  package var woorden: [String] {
    var regels = ["\(getal(punten.count)) gemeenten met beide cijfers, \(getal(zonder)) zonder"]
    if let lijn {
      let verklaard = lijn.r2.map { "; R² = \(getal($0, decimalen: 2))" } ?? ""
      regels.append(
        "Lijn: y = \(beknopt(lijn.snijpunt)) \(lijn.helling < 0 ? "−" : "+") \(beknopt(abs(lijn.helling))) × x\(verklaard)"
      )
    } else {
      regels.append(
        punten.count < 3
          ? "Geen lijn: daarvoor zijn ten minste drie gemeenten nodig."
          : "Geen lijn: alle gemeenten hebben dezelfde waarde voor x.")
    }
    if let spearman {
      regels.append("Rangcorrelatie (Spearman): \(getal(spearman, decimalen: 2)), \(sterkte(spearman))")
    }
    return regels
  }

  private var csvTabel: Tabel {
    Tabel(
      kolommen: [
        "gm_code", "naam", "x", "y", "x_grootheid", "y_grootheid", "jaar", "document", "saldo", "noemer", "grenzen",
        "circulaire",
      ]
      .map { Kolom($0, nil) },
      rijen: punten.map { punt in
        [
          .tekst(punt.gemeente.code.description), .tekst(punt.gemeente.naam), .getal(punt.x, decimalen: 1),
          .getal(punt.y, decimalen: 1), .tekst(x.rawValue), .tekst(y.rawValue), .geheel(kop.soort.jaar),
          .tekst(kop.soort.document.rawValue), .tekst(kop.saldo.rawValue), .tekst(kop.noemer.rawValue),
          .tekst(kop.grenzen.rawValue), .tekst(kop.circulaire.rawValue),
        ]
      })
  }

  private var json: JSON {
    kop.json.met([
      "x": .tekst(x.rawValue), "y": .tekst(y.rawValue), "x_eenheid": .tekst(x.eenheid(kop.noemer)),
      "y_eenheid": .tekst(y.eenheid(kop.noemer)), "n": .geheel(punten.count), "zonder_cijfer": .geheel(zonder),
      "helling": JSON(lijn?.helling), "snijpunt": JSON(lijn?.snijpunt), "r2": JSON(lijn?.r2),
      "spearman": JSON(spearman),
      "punten": .lijst(
        punten.map { punt in
          [
            "gm_code": .tekst(punt.gemeente.code.description), "naam": .tekst(punt.gemeente.naam),
            "x": .getal(punt.x), "y": .getal(punt.y),
          ]
        }),
      "kanttekeningen": kanttekeningen.json,
    ])
  }
}

/// A number with as many decimals as its size asks for.
package func beknopt(_ waarde: Double) -> String {
  switch abs(waarde) {
  case 0: "0"
  case ..<0.01: getal(waarde, decimalen: 5)
  case ..<10: getal(waarde, decimalen: 2)
  default: getal(waarde, decimalen: 1)
  }
}
