extension Maat {
  /// The clients that the measure counts; nil for a measure of spending.
  package var telt: Clientsoort? {
    switch self {
    case .clienten: .totaal
    case .clientenHulp: .hulpBijHuishouden
    case .clientenBegeleiding: .ondersteuningThuis
    case .clientenVoorzieningen: .hulpmiddelenEnDiensten
    case .clientenVerblijf: .verblijfEnOpvang
    default: nil
    }
  }

  /// Whether it is spending, with a balance.
  package var isBedrag: Bool { telt == nil }

  /// The clients that belong to the spending; nil where no kind of CBS does.
  ///
  /// Clients of two kinds cannot be added up: somebody may have both.
  package var bijClienten: Clientsoort? {
    switch self {
    case .maatwerk: .totaal
    case .voorzieningen: .hulpmiddelenEnDiensten
    case .hulpBijHuishouden: .hulpBijHuishouden
    case .begeleiding: .ondersteuningThuis
    case .beschermdWonenOpvang: .verblijfEnOpvang
    default: nil
    }
  }

  /// Whether a figure counts clients, or is spending per client.
  package func gebruiktClienten(_ noemer: Noemer) -> Bool { !isBedrag || noemer == .client }

  /// Where figures of several years come from in a few words; the document may have years behind it.
  package func bronnaam(_ noemer: Noemer, _ document: String) -> String {
    [isBedrag ? "CBS, Iv3 \(document)" : nil, gebruiktClienten(noemer) ? "CBS, Wmo-cliënten" : nil]
      .compactMap(\.self).joined(separator: " en ")
  }

  /// The unit of a figure, for a heading: `€ per volwassene`, `cliënten per 1.000 volwassenen`.
  package func eenheid(_ noemer: Noemer) -> String {
    guard !isBedrag else { return noemer.eenheid }
    return switch noemer {
    case .volwassene: "cliënten per 1.000 volwassenen"
    case .inwoner: "cliënten per 1.000 inwoners"
    case .totaal, .client: "cliënten per gemeente"
    }
  }

  /// The unit with the balance behind it, for an axis.
  package func eenheid(_ noemer: Noemer, _ saldo: Saldo) -> String {
    isBedrag ? "\(noemer.eenheid), \(saldo.rawValue)" : eenheid(noemer)
  }

  /// The unit in few words: `€/volwassene`.
  package func kort(_ noemer: Noemer) -> String {
    switch noemer {
    case .totaal: isBedrag ? "× € 1.000" : "aantal"
    default: "\(isBedrag ? "€/" : "per 1.000 ")\(noemer.rawValue)\(isBedrag ? "" : "n")"
    }
  }

  /// The unit in as few signs as it can be.
  package func kortst(_ noemer: Noemer) -> String {
    noemer == .totaal ? kort(noemer) : "\(isBedrag ? "€/" : "/1000 ")\(noemer.rawValue.prefix(4))."
  }

  /// The sign above a column of figures.
  package func teken(_ noemer: Noemer) -> String {
    noemer == .totaal ? kort(noemer) : isBedrag ? "€" : "/1000"
  }

  /// A figure in words for a title: `€ 239`, `38,2 per 1.000`, `1.234`.
  package func tekst(_ waarde: Double, _ noemer: Noemer) -> String {
    guard !isBedrag else { return bedragtekst(waarde, noemer) }
    return noemer == .totaal ? getal(waarde, decimalen: 0) : "\(getal(waarde)) per 1.000"
  }
}

extension Verslag {
  /// The number by which a measure of a gemeente is divided: 1 for the total, nil where the clients are not known.
  package func aantal(_ noemer: Noemer, _ maat: Maat, _ plaats: Int) -> Int? {
    let gemeente = gemeenten[plaats]
    return switch noemer {
    case .volwassene: gemeente.volwassenen
    case .inwoner: gemeente.inwoners
    case .totaal: 1
    case .client: maat.bijClienten.flatMap { clienten?.aantallen[gemeente.code]?[$0] }
    }
  }

  /// Whether the document can give a measure by a denominator.
  package func heeft(_ maat: Maat, _ noemer: Noemer) -> Bool {
    guard maat.taakvelden(in: self) != nil else { return false }
    return noemer != .client || maat.bijClienten.map { clienten?.heeft($0) == true } ?? false
  }

  /// Where the figures come from in a few words: `CBS, Iv3 jaarrekening 2023`.
  package func herkomst(_ maat: Maat, _ noemer: Noemer) -> String {
    let delen = [
      maat.isBedrag ? "CBS, Iv3 \(soort)" : nil,
      maat.gebruiktClienten(noemer) ? clienten.map { "\($0.bron) \(soort.jaar)" } : nil,
    ]
    return delen.compactMap { $0 }.joined(separator: " en ")
  }
}
