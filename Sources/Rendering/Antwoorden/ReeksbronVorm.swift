import WmoModel

extension Reeksbron {
  /// Of whom and what the series is.
  package var kop: [String] {
    ["\(reeksen.maat.naam) van \(reeks.naam)"] + reeksen.antwoord.kop
      + ["Bron: \(reeksen.maat.bronnaam(reeksen.noemer, "voor derden, \(reeks.document.rawValue)"))"]
  }

  /// What the figures are made of, a row for every year.
  package var tabel: Tabel {
    let kolommen: [(titel: String, veld: (Reeksbronregel) -> Veld)] = [
      ("jaar", { .tekst(String($0.punt.jaar)) }),
      ("lasten", { veld($0.lasten) }), ("baten", { veld($0.baten) }), ("cliënten", { veld($0.clienten) }),
      (noemernaam, { veld($0.noemer) }),
      ("n", { veld($0.punt.n) }),
      (omgerekend ?? "", { regel in getalveld(regel.quotient, reeksen.noemer == .totaal ? 0 : 2) }),
      ("cijfer", { getalveld($0.punt.cijfer.waarde, reeksen.noemer == .totaal && !reeksen.isIndex ? 0 : 2) }),
    ]
    let getoond = kolommen.filter { kolom in
      !kolom.titel.isEmpty && regels.contains { kolom.veld($0) != .leeg }
    }
    return Tabel(
      kolommen: getoond.map { Kolom(nil, $0.titel) }, rijen: regels.map { regel in getoond.map { $0.veld(regel) } })
  }

  /// How a figure follows from its row, in sentences.
  package var formule: [String] {
    guard !regels.isEmpty else { return ["Er is geen jaar met een cijfer."] }
    return [berekening] + taakvelden + samengevoegd + omrekening
  }

  private var berekening: String {
    if reeks.onderwerp.isGroep {
      return
        "Elk jaar het gemiddelde van de cijfers van n gemeenten; elke gemeente telt even zwaar. Op een gemeente toont b de bedragen."
    }
    let teller =
      reeksen.maat.isBedrag ? reeksen.saldo == .netto ? "(lasten − baten)" : "lasten" : "cliënten"
    let deling = reeksen.noemer == .totaal ? "" : " × 1.000 / \(noemernaam)"
    let eenheid = reeksen.maat.isBedrag ? "; bedragen × € 1.000" : ""
    return "\(omgerekend ?? "cijfer") = \(teller)\(deling)\(eenheid)."
  }

  /// What a figure is called before it is expressed in other prices or as an index; nil when it stays what it is.
  private var omgerekend: String? { reeksen.prijspeil != nil ? "nominaal" : reeksen.isIndex ? "vóór index" : nil }

  private var noemernaam: String {
    switch reeksen.noemer {
    case .volwassene: "volwassenen"
    case .inwoner: "inwoners"
    case .client: "cliënten"
    case .totaal: ""
    }
  }

  private var taakvelden: [String] {
    perJaren(\.taakvelden).filter { !$0.waarde.isEmpty }.map { taakvelden, jaren in
      "Taakvelden \(jaartekst(jaren)): \(taakvelden.map(\.code).joined(separator: ", "))."
    }
  }

  /// The years in which the area was of other gemeenten.
  private var samengevoegd: [String] {
    perJaren { $0.gemeenten.map(\.naam) }.filter { $0.waarde.count > 1 }.map { namen, jaren in
      "In \(jaartekst(jaren)) zijn dit samen \(namen.joined(separator: ", "))."
    }
  }

  private var omrekening: [String] {
    let index = reeks.basisjaar.map { "Daarna is het een index: \($0) is 100." }
    let prijzen = reeksen.prijspeil.map {
      "Bedragen zijn omgerekend naar prijzen van \($0) met de consumentenprijsindex van het CBS."
    }
    return [prijzen, index].compactMap { $0 }
  }

  /// What the rows say, each once, with the years that say it.
  private func perJaren<Waarde: Equatable>(
    _ waarde: (Reeksbronregel) -> Waarde
  ) -> [(waarde: Waarde, jaren: [Int])] {
    regels.reduce(into: []) { samen, regel in
      let nieuw = waarde(regel)
      if let plaats = samen.firstIndex(where: { $0.waarde == nieuw }) {
        samen[plaats].jaren.append(regel.punt.jaar)
      } else {
        samen.append((nieuw, [regel.punt.jaar]))
      }
    }
  }
}

private func veld(_ aantal: Int?) -> Veld { aantal.map(Veld.geheel) ?? .leeg }

private func getalveld(_ waarde: Double?, _ decimalen: Int) -> Veld {
  waarde.map { .getal($0, decimalen: decimalen) } ?? .leeg
}
