import WmoModel

extension Kop {
  /// The keys that every answer begins with, and that for the sources of the user when there are any.
  package var json: JSON { keuzes.met(eigen.json) }

  private var keuzes: JSON {
    [
      "jaar": .geheel(soort.jaar), "document": .tekst(soort.document.rawValue), "saldo": JSON(saldoWoord),
      "baten_ontbreken": .waarheid(batenOntbreken), "noemer": .tekst(noemer.rawValue), "maat": .tekst(maat.rawValue),
      "peil": .tekst(peil.rawValue), "bewijs": .tekst(bewijs.rawValue), "grenzen": .tekst(grenzen.rawValue),
      "circulaire": .tekst(circulaire.rawValue), "filters": filters.json,
      "lijst": lijst.map { lijst in
        [
          "naam": JSON(lijst.naam), "gm_codes": lijst.codes.json, "niet_in_document": nietInVerslag.json,
        ]
      } ?? .leeg,
    ]
  }

  /// The columns that say what the figures of a CSV row are, and their values.
  package static let csvKolommen = ["jaar", "document", "saldo", "noemer", "maat", "grenzen", "circulaire"]
    .map { Kolom($0, nil) }
  package var csvVelden: [Veld] {
    [
      .geheel(soort.jaar), .tekst(soort.document.rawValue), saldoWoord.map(Veld.tekst) ?? .leeg,
      .tekst(noemer.rawValue),
      .tekst(maat.rawValue), .tekst(grenzen.rawValue), .tekst(circulaire.rawValue),
    ]
  }

  /// The lines above a text: measure, balance, unit, document, number of gemeenten, and the filters.
  package var tekst: [String] {
    let aantal =
      metCijfer == gemeenten
      ? gemeentental(gemeenten) : "\(getal(metCijfer)) van \(gemeentental(gemeenten))"
    return ["\(regel) · \(aantal)"] + keuzeregels
  }

  /// A line for the filters and one for another taakzwaarte.
  var keuzeregels: [String] {
    (filtertekst.map { ["Filter: \($0)"] } ?? []) + (taakzwaartekeuze.map { [$0.metHoofdletter] } ?? [])
  }
}

extension [Filter] {
  /// The conditions on gemeenten.
  var json: JSON {
    .lijst(
      map { ["indeling": .tekst($0.indeling.rawValue), "categorieen": .lijst($0.categorieen.map(JSON.tekst))] })
  }
}

extension [GMCode] {
  /// The codes as a list of texts.
  package var json: JSON { .lijst(map { .tekst($0.description) }) }
}

extension [Kanttekening] {
  /// The caveats as lines under a text.
  package var tekst: [String] { map { "* \($0.kort)" } }

  /// The caveats with their explanation, for JSON.
  package var json: JSON {
    .lijst(map { ["code": .tekst($0.rawValue), "uitleg": .tekst($0.uitleg)] })
  }
}

extension [Signaal] {
  /// The signals as words after a figure.
  package var tekst: String { map(\.kort).joined(separator: "; ") }

  /// The codes of the signals.
  package var json: JSON { .lijst(map { .tekst($0.rawValue) }) }

  /// The codes of the signals in one CSV field.
  package var csv: String { map(\.rawValue).joined(separator: " ") }
}
