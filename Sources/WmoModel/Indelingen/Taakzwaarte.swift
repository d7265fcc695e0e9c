/// How heavy the task of a gemeente is, in five classes by the words of RIVM-rapport 2025-0083, table B1.1.
package enum Taakzwaarteklasse: Int, CaseIterable, Sendable {
  case zeerLicht, licht, gemiddeld, zwaar, zeerZwaar

  package var naam: String {
    switch self {
    case .zeerLicht: "zeer licht"
    case .licht: "licht"
    case .gemiddeld: "gemiddeld"
    case .zwaar: "zwaar"
    case .zeerZwaar: "zeer zwaar"
    }
  }
}

/// Where the classes of taakzwaarte are cut.
package enum Grenzen: String, CaseIterable, Sendable {
  /// Five groups of equally many gemeenten; on the meicirculaire 2024 with bounds frozen in the data.
  case kwintielen
  /// Five groups of about equally many inhabitants.
  case inwoners = "kwintielen-inwoners"
  /// At 80, 95, 105 and 120 percent of the national mean.
  case vast
}

extension Grenzen {
  /// The words on the screen.
  package var naam: String {
    switch self {
    case .kwintielen: "kwintielen"
    case .inwoners: "kwintielen naar inwoners"
    case .vast: "vaste grenzen (80, 95, 105 en 120 % van landelijk)"
    }
  }
}

/// The taakzwaarte of one gemeente.
///
/// RIVM publishes neither bounds nor a list of gemeenten: this is an approximation on the same six maatstaven.
package struct Taakzwaarte: Hashable, Sendable {
  /// The gemeentefonds amount for individuele voorzieningen Wmo, in euro per adult.
  package let bedrag: Double
  package let klasse: Taakzwaarteklasse
  /// The amount as a fraction of the national mean (weighted by adults).
  package let aandeelVanLandelijk: Double
  /// The bound that is nearest, in euro per adult.
  package let dichtstbijzijndeGrens: Double

  /// How far the amount is from the nearest bound, as a fraction of that bound; negative below it.
  package var afstandTotGrens: Double { bedrag / dichtstbijzijndeGrens - 1 }
  /// Whether the amount is less than 2 percent from a bound, so that the class is uncertain.
  package var isOpDeGrens: Bool { abs(afstandTotGrens) < 0.02 }
}

/// The taakzwaarte of every gemeente of a circulaire, with the bounds that were used.
package struct Taakzwaarten: Sendable {
  package let circulaire: Circulaire
  package let peildatum: String
  package let grenzen: Grenzen
  /// Four rising amounts in euro per adult; none when nothing can be classified.
  package let bedragen: [Double]
  /// The national mean in euro per adult.
  package let landelijk: Double
  private let perGemeente: [GMCode: Taakzwaarte]

  /// The taakzwaarte of a gemeente, or nil when the circulaire has no volumes for it.
  package subscript(code: GMCode) -> Taakzwaarte? { perGemeente[code] }
}

extension Gemeentefonds {
  /// The amount that a gemeente gets for individuele voorzieningen Wmo, in euro: uitkeringsfactor times the sum of weight times volume.
  package func bedrag(_ volumes: Volumes) -> Double {
    volumes.bedrag(gewichten: gewichten, uitkeringsfactor: uitkeringsfactor)
  }
}

extension Volumes {
  /// Uitkeringsfactor times the sum of weight times volume, in euro.
  package func bedrag(gewichten: [Maatstaf: Double], uitkeringsfactor: Double) -> Double {
    var som = 0.0
    // A fixed order, because the sum of floating-point numbers depends on it.
    for (maatstaf, volume) in zip(Maatstaf.allCases, volumes) {
      if let gewicht = gewichten[maatstaf] { som += gewicht * volume }
    }
    return uitkeringsfactor * som
  }
}

extension Taakzwaarten {
  /// Classifies every gemeente of a circulaire.
  ///
  /// None when there are fewer gemeenten than classes, or when their amounts give no bounds above zero.
  package init(fonds: Gemeentefonds, kwintielen: Klassegrenzen, grenzen: Grenzen) {
    var totaal = 0.0
    var volwassenen = 0
    var bedragPer: [(code: GMCode, bedrag: Double, inwoners: Int)] = []
    bedragPer.reserveCapacity(fonds.volumes.count)
    // Sums in the order of the codes, so that every run gives the same last digit.
    for (code, volumes) in fonds.volumes.sorted(by: { $0.key < $1.key }) {
      let aantal = volumes.inwoners - volumes.jongeren
      guard aantal > 0 else { continue }
      let bedrag = fonds.bedrag(volumes)
      totaal += bedrag
      volwassenen += aantal
      bedragPer.append((code, bedrag / Double(aantal), volumes.inwoners))
    }
    let landelijk = volwassenen > 0 ? totaal / Double(volwassenen) : 0
    let grensbedragen =
      switch grenzen {
      case .kwintielen where kwintielen.circulaire == fonds.circulaire: kwintielen.bedragen
      case .kwintielen: Self.bounds(bedragPer.map { ($0.bedrag, 1) })
      case .inwoners: Self.bounds(bedragPer.map { ($0.bedrag, $0.inwoners) })
      case .vast: [0.80, 0.95, 1.05, 1.20].map { $0 * landelijk }
      }
    let isTeVerdelen =
      bedragPer.count >= Taakzwaarteklasse.allCases.count && landelijk > 0
      && grensbedragen.allSatisfy { $0.isFinite && $0 > 0 }
    let bedragen = isTeVerdelen ? grensbedragen : []
    var perGemeente: [GMCode: Taakzwaarte] = [:]
    perGemeente.reserveCapacity(bedragPer.count)
    for (code, bedrag, _) in bedragPer {
      guard
        let klasse = Taakzwaarteklasse(rawValue: bedragen.count { $0 <= bedrag }),
        let grens = bedragen.min(by: { abs($0 - bedrag) < abs($1 - bedrag) })
      else { continue }
      perGemeente[code] = Taakzwaarte(
        bedrag: bedrag, klasse: klasse, aandeelVanLandelijk: bedrag / landelijk, dichtstbijzijndeGrens: grens)
    }
    self.init(
      circulaire: fonds.circulaire, peildatum: fonds.peildatum, grenzen: grenzen, bedragen: bedragen,
      landelijk: landelijk, perGemeente: perGemeente)
  }

  /// The bounds between five groups of equal weight: an amount is in the group where the middle of its weight lies, and a
  /// bound is halfway between the amounts on both sides of it.
  private static func bounds(_ bedragen: [(bedrag: Double, gewicht: Int)]) -> [Double] {
    let gesorteerd = bedragen.sorted { $0.bedrag < $1.bedrag }
    let totaal = gesorteerd.reduce(0) { $0 + $1.gewicht }
    var voor = 0
    let groepen = gesorteerd.map { punt in
      let groep = min(4, 5 * (2 * voor + punt.gewicht) / max(1, 2 * totaal))
      voor += punt.gewicht
      return groep
    }
    return (1...4).map { groep in
      let eerste = groepen.firstIndex { $0 >= groep } ?? groepen.count
      guard eerste > 0, eerste < groepen.count else { return eerste == 0 ? -Double.infinity : Double.infinity }
      return (gesorteerd[eerste - 1].bedrag + gesorteerd[eerste].bedrag) / 2
    }
  }
}
