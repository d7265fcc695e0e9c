/// A kind of support by which CBS counts the clients of maatwerk; somebody with two kinds counts in both.
package enum Clientsoort: String, CaseIterable, Sendable {
  /// Everybody with at least one kind, counted once.
  case totaal
  case hulpBijHuishouden = "hulp-bij-huishouden"
  /// Begeleiding and dagbesteding.
  case ondersteuningThuis = "ondersteuning-thuis"
  case hulpmiddelenEnDiensten = "hulpmiddelen-en-diensten"
  case verblijfEnOpvang = "verblijf-en-opvang"
}

extension Clientsoort {
  /// The name on the screen, as CBS has it.
  package var naam: String {
    switch self {
    case .totaal: "alle soorten maatwerk"
    case .hulpBijHuishouden: "hulp bij het huishouden"
    case .ondersteuningThuis: "ondersteuning thuis"
    case .hulpmiddelenEnDiensten: "hulpmiddelen en diensten"
    case .verblijfEnOpvang: "verblijf en opvang"
    }
  }
}

/// The table of CBS that counts clients, and so the way of counting; two tables are never joined.
package enum Clientmethode: String, CaseIterable, Sendable {
  case tot2023 = "84839NED"
  case vanaf2024 = "86050NED"
}

/// How long one has to be a client to count in a year.
package enum Clientperiode: String, CaseIterable, Sendable {
  case jaar
  case eersteHalfjaar = "1e halfjaar"
  case tweedeHalfjaar = "2e halfjaar"
}

/// The clients of the gemeenten in one year, all counted in one way.
package struct Clienttelling: Hashable, Sendable {
  package let methode: Clientmethode
  package let periode: Clientperiode
  /// The number per gemeente and kind; nothing where CBS gives no figure.
  package let aantallen: [GMCode: [Clientsoort: Int]]

  package init(methode: Clientmethode, periode: Clientperiode, aantallen: [GMCode: [Clientsoort: Int]]) {
    self.methode = methode
    self.periode = periode
    self.aantallen = aantallen
  }
}

extension Clienttelling {
  /// Whether there is a figure of a kind for any gemeente.
  func heeft(_ soort: Clientsoort) -> Bool { aantallen.values.contains { $0[soort] != nil } }

  /// Whether figures of both may stand in one line.
  func isGelijk(aan andere: Clienttelling) -> Bool { methode == andere.methode && periode == andere.periode }

  /// The way of counting in a few words: the table, and the half year where it is no whole one.
  var wijze: String { methode.rawValue + (periode == .jaar ? "" : ", \(periode.rawValue)") }

  /// Where the numbers come from: `CBS, Wmo-cliënten (84839NED)`, with the half year where it is no whole one.
  package var bron: String {
    "CBS, Wmo-cliënten (\(wijze))"
  }
}
