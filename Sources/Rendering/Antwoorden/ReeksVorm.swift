import WmoModel

extension Reeksen {
  /// The series in every format.
  package var antwoord: Antwoord {
    Antwoord(
      kop: [
        "\(maattekst) · \(eenheid)",
        "\(documenttekst) \(jaartekst(getoondeJaren)) · grenzen van \(grenzenVan)",
      ] + groepregels,
      tabellen: [tabel], voet: signaalregels + indexwaarschuwing + gatregels + breukregels + kanttekeningen.tekst,
      csv: csvTabel, json: json
    ).met(eigen, rijen: [])
  }

  private var documenttekst: String {
    guard maat.isBedrag else { return "CBS, Wmo-cliënten" }
    let documenten = reeksen.reduce(into: [Document]()) { if !$0.contains($1.document) { $0.append($1.document) } }
    return documenten.map(\.rawValue).joined(separator: " en ")
  }

  /// Who is in the groups.
  private var groepregels: [String] {
    guard let soort = ingedeeldNaar else { return [] }
    let groepen = reeksen.filter { $0.document == reeksen.first?.document }.compactMap { reeks in
      reeks.gemeenten.map { "\(reeks.naam) (\($0 == 1 ? "1 gemeente" : "\(getal($0)) gemeenten"))" }
    }
    let filters = vraag.filters.isEmpty ? [] : ["Filter: \(vraag.filters.map(\.tekst).joined(separator: ", "))"]
    return filters + [
      "Groepen naar \(soort): \(groepen.joined(separator: ", ")); elke gemeente telt even zwaar, n is hoeveel er dat jaar een cijfer hebben"
    ]
  }

  private var tabel: Tabel {
    let namen = reeksen.enumerated().flatMap { plaats, reeks in
      [Kolom(nil, reeks.naam, mist: 2 * plaats)]
        + (reeks.gemeenten == nil ? [] : [Kolom(nil, "n", mist: 2 * plaats + 1)])
    }
    let breukjaren = Set(breuken.map(\.jaar))
    return Tabel(
      kolommen: [Kolom(nil, "jaar")] + (breuken.isEmpty ? [] : [Kolom(nil, "")]) + namen,
      rijen: getoondeJaren.map { jaar in
        let breuk: [Veld] = breuken.isEmpty ? [] : [.tekst(breukjaren.contains(jaar) ? "breuk" : "")]
        return [.tekst(String(jaar))] + breuk + reeksen.flatMap { $0.punt(jaar).map(velden) ?? [] }
      })
  }

  private func velden(_ punt: Reekspunt) -> [Veld] { [veld(punt)] + (punt.n.map { [.geheel($0)] } ?? []) }

  private func veld(_ punt: Reekspunt) -> Veld {
    guard let waarde = punt.cijfer.waarde else { return .rechts("– ") }
    let tekst = getal(waarde, decimalen: isIndex ? 1 : noemer.decimalen)
    return .rechts(tekst + (punt.cijfer.signalen.contains { !$0.isNoemer } ? "!" : " "))
  }

  /// The signals of every series with their years, and once what a sign means.
  private var signaalregels: [String] {
    reeksen.compactMap { reeks in
      let delen = Signaal.allCases.compactMap { signaal -> String? in
        let jaren = reeks.jaren(met: signaal)
        return jaren.isEmpty ? nil : "\(signaal.kort) \(jaartekst(jaren))"
      }
      return delen.isEmpty ? nil : "! \(reeks.naam): " + delen.joined(separator: "; ")
    }
  }

  /// Why there is no figure: every reason once, with the gemeenten and years it holds for.
  private var gatregels: [String] {
    var gaten: [(gat: Reeksgat, naam: String, jaren: [Int])] = []
    for jaar in getoondeJaren {
      for reeks in reeksen {
        guard let gat = reeks.punt(jaar)?.gat else { continue }
        let naam = gat.isAlgemeen ? "" : reeks.naam
        guard let plaats = gaten.firstIndex(where: { $0.gat == gat && $0.naam == naam }) else {
          gaten.append((gat, naam, [jaar]))
          continue
        }
        if gaten[plaats].jaren.last != jaar { gaten[plaats].jaren.append(jaar) }
      }
    }
    var samen: [(gat: Reeksgat, namen: [String], jaren: [Int])] = []
    for (gat, naam, jaren) in gaten {
      if let plaats = samen.firstIndex(where: { $0.gat == gat && $0.jaren == jaren }) {
        samen[plaats].namen.append(naam)
      } else {
        samen.append((gat, [naam], jaren))
      }
    }
    return samen.map { gat, namen, jaren in
      gat.isAlgemeen
        ? "– \(jaartekst(jaren)): \(gat.zin)" : "– \(namen.joined(separator: ", ")) \(jaartekst(jaren)): \(gat.zin)"
    }
  }

  private var breukregels: [String] { breuken.map { "Breuk in \($0.jaar): \($0.kanttekening.uitleg)" } }

  private var csvTabel: Tabel {
    Tabel(
      kolommen: [
        "gm_code", "naam", "jaar", "waarde", "signalen", "document", "saldo", "noemer", "maat", "basisjaar",
        "onderwerp", "n", "prijspeil", "grenzen", "circulaire",
      ].map { Kolom($0, nil) } + (eigen.isEmpty ? [] : [Eigendeel.kolom]),
      rijen: reeksen.flatMap { reeks in
        reeks.punten.map { punt in
          [
            reeks.onderwerp.code.map { .tekst($0.description) } ?? .leeg, .tekst(reeks.naam), .geheel(punt.jaar),
            .getal(punt.cijfer.waarde, decimalen: 1), .tekst(punt.cijfer.signalen.csv), .tekst(reeks.document.rawValue),
            saldoWoord.map(Veld.tekst) ?? .leeg, .tekst(noemer.rawValue), .tekst(maat.rawValue),
            reeks.basisjaar.map { .geheel($0) } ?? .leeg, .tekst(reeks.onderwerp.woord),
            punt.n.map { .geheel($0) } ?? .leeg, prijspeil.map { .geheel($0) } ?? .leeg,
            .tekst(vraag.grenzen.rawValue), .tekst(vraag.circulaire.rawValue),
          ]
            + (eigen.isEmpty ? [] : [eigen(punt, van: reeks).veld])
        }
      })
  }

  private var json: JSON {
    [
      "document": .tekst(document.rawValue), "saldo": JSON(saldoWoord),
      "jaren_zonder_baten": .lijst(zonderBaten.map(JSON.geheel)), "noemer": .tekst(noemer.rawValue),
      "maat": .tekst(maat.rawValue), "index": .waarheid(isIndex), "grenzen_van": .geheel(grenzenVan),
      "breuken": .lijst(
        breuken.map {
          [
            "jaar": .geheel($0.jaar), "code": .tekst($0.kanttekening.rawValue),
            "uitleg": .tekst($0.kanttekening.uitleg),
          ]
        }
      ),
      "reeksen": .lijst(reeksen.map(\.json)), "kanttekeningen": kanttekeningen.json,
      "prijspeil": JSON(prijspeil), "groep_jaar": JSON(ingedeeldNaar?.jaar), "peil": .tekst(vraag.peil.rawValue),
      "bewijs": .tekst(vraag.bewijs.rawValue), "grenzen": .tekst(vraag.grenzen.rawValue),
      "circulaire": .tekst(vraag.circulaire.rawValue), "filters": vraag.filters.json,
      "eigen_bronnen": .lijst(eigen.map { .tekst($0.zin) }),
    ]
  }
}

extension Reeks {
  fileprivate var json: JSON {
    [
      "gm_code": JSON(onderwerp.code?.description), "naam": .tekst(naam), "basisjaar": JSON(basisjaar),
      "punten": .lijst(
        punten.map { $0.json.met(["n": JSON($0.n)]) }), "onderwerp": .tekst(onderwerp.woord),
      "document": .tekst(document.rawValue), "gemeenten": JSON(gemeenten),
    ]
  }
}

extension Reekspunt {
  /// The year of one gemeente; of a group there is an n too.
  var json: JSON {
    [
      "jaar": .geheel(jaar), "waarde": JSON(cijfer.waarde), "signalen": cijfer.signalen.json,
      "reden": JSON(gat?.zin),
    ]
  }
}

extension Reeksonderwerp {
  /// The word in data: `gemeente`, `alle`, or the condition of the group as on the command line.
  fileprivate var woord: String {
    switch self {
    case .gemeente: "gemeente"
    case .alle: "alle"
    case .groep(let filter): "\(filter.indeling.rawValue)=\(filter.categorieen.joined(separator: ","))"
    }
  }
}

extension Signaal {
  /// Whether it is about the number that the amount is divided by.
  fileprivate var isNoemer: Bool { self == .schattingNoemer || self == .extrapolatieNoemer }
}
