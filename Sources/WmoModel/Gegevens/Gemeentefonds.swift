/// A circulaire of the gemeentefonds: the edition and the year that it distributes, `M2024_2024`.
///
/// Any that has been or will be published; which ones there are figures of, the databank says.
package struct Circulaire: RawRepresentable, Hashable, Sendable {
  /// When in the year it is published.
  package enum Uitgave: String, CaseIterable, Sendable {
    case mei = "M"
    case september = "S"
    case december = "D"
  }

  package let uitgave: Uitgave
  /// The year in which it is published.
  package let jaar: Int
  package let uitkeringsjaar: Int

  /// The circulaire that a word such as `M2024_2024` means.
  package init?(rawValue: String) {
    let delen = rawValue.dropFirst().split(separator: "_", omittingEmptySubsequences: false)
    let jaren = delen.compactMap { $0.utf8.count == 4 ? Int($0) : nil }.filter((2000...2100).contains)
    guard let uitgave = Uitgave(rawValue: String(rawValue.prefix(1))), delen.count == 2, jaren.count == 2 else {
      return nil
    }
    self.init(uitgave, jaren[0], jaren[1])
  }

  private init(_ uitgave: Uitgave, _ jaar: Int, _ uitkeringsjaar: Int) {
    (self.uitgave, self.jaar, self.uitkeringsjaar) = (uitgave, jaar, uitkeringsjaar)
  }

  /// Meicirculaire 2024, uitkeringsjaar 2024; population of 1 January 2023.
  package static let mei2024 = Circulaire(.mei, 2024, 2024)
  /// Septembercirculaire 2024, uitkeringsjaar 2024; population of 1 January 2024.
  package static let september2024 = Circulaire(.september, 2024, 2024)
  /// Those of which the program has the figures.
  package static let ingebouwd = [mei2024, september2024]
}

extension Circulaire: Comparable {
  package var rawValue: String { "\(uitgave.rawValue)\(jaar)_\(uitkeringsjaar)" }

  /// The name on the screen.
  package var naam: String {
    "\(uitgave)circulaire \(jaar)" + (uitkeringsjaar == jaar ? "" : " voor \(uitkeringsjaar)")
  }

  /// The year of the population figures behind the volumes: a circulaire of May has those of a year before.
  package var bevolkingsjaar: Int { uitgave == .mei ? jaar - 1 : jaar }

  /// The day of the population figures, `2023-01-01`.
  package var peildatum: String { "\(bevolkingsjaar)-01-01" }

  /// By the moment of publication.
  package static func < (links: Circulaire, rechts: Circulaire) -> Bool {
    func plaats(_ circulaire: Circulaire) -> [Int] {
      [circulaire.jaar, Uitgave.allCases.firstIndex(of: circulaire.uitgave) ?? 0, circulaire.uitkeringsjaar]
    }
    return plaats(links).lexicographicallyPrecedes(plaats(rechts))
  }
}

/// A maatstaf of the gemeentefonds for which a gemeente has a volume.
package enum Maatstaf: String, CaseIterable, Sendable {
  case eenpersoonshuishoudens
  case laagInkomen = "laag_inkomen_met_drempel"
  case inwoners75plus = "inwoners_75plus_met_drempel"
  case laagOpleidingsniveau = "laag_opleidingsniveau_met_drempel"
  case kernen
  case regionaleCentrumfunctie = "regionale_centrumfunctie"
  case lokaleCentrumfunctie = "lokale_centrumfunctie"
  case migratieachtergrond
  case omgevingsadressendichtheid
}

extension Maatstaf {
  /// Those that a circulaire weighs in the cluster "Individuele voorzieningen Wmo"; without one of them an amount is not whole.
  package static let gewogen: [Maatstaf] = [
    .eenpersoonshuishoudens, .laagInkomen, .inwoners75plus, .laagOpleidingsniveau, .kernen, .regionaleCentrumfunctie,
  ]

  /// The words on the screen.
  ///
  /// Volumes with a threshold count only what lies above it, so they are not "a number of people".
  package var naam: String {
    switch self {
    case .eenpersoonshuishoudens: "eenpersoonshuishoudens"
    case .laagInkomen: "huishoudens met laag inkomen (boven drempel)"
    case .inwoners75plus: "inwoners van 75 jaar en ouder (boven drempel)"
    case .laagOpleidingsniveau: "laag opleidingsniveau (boven drempel)"
    case .kernen: "kernen"
    case .regionaleCentrumfunctie: "regionale centrumfunctie (klantenpotentieel)"
    case .lokaleCentrumfunctie: "lokale centrumfunctie (klantenpotentieel)"
    case .migratieachtergrond: "migratieachtergrond"
    case .omgevingsadressendichtheid: "omgevingsadressendichtheid"
    }
  }
}

/// What a circulaire says of one gemeente.
package struct Volumes: Hashable, Sendable {
  package let inwoners: Int
  /// Inhabitants under 18.
  package let jongeren: Int
  /// One volume per maatstaf, in the order of `Maatstaf.allCases`.
  package let volumes: [Double]

  package init(inwoners: Int, jongeren: Int, volumes: [Double]) {
    self.inwoners = inwoners
    self.jongeren = jongeren
    self.volumes = volumes
  }

  /// The volume of one maatstaf.
  package subscript(maatstaf: Maatstaf) -> Double {
    Maatstaf.allCases.firstIndex(of: maatstaf).map { volumes[$0] } ?? 0
  }
}

/// One circulaire: the weights in euro per unit, the uitkeringsfactor and the volumes of every gemeente.
package struct Gemeentefonds: Sendable {
  package let circulaire: Circulaire
  /// The day of the population figures, `2023-01-01`.
  package let peildatum: String
  package let uitkeringsfactor: Double
  /// Euro per unit in the cluster "Individuele voorzieningen Wmo"; one that is absent adds nothing.
  package let gewichten: [Maatstaf: Double]
  package let volumes: [GMCode: Volumes]

  package init(
    circulaire: Circulaire, peildatum: String, uitkeringsfactor: Double, gewichten: [Maatstaf: Double],
    volumes: [GMCode: Volumes]
  ) {
    self.circulaire = circulaire
    self.peildatum = peildatum
    self.uitkeringsfactor = uitkeringsfactor
    self.gewichten = gewichten
    self.volumes = volumes
  }

  /// Whether there is all that amounts are made of.
  package var isHeel: Bool {
    uitkeringsfactor > 0 && Maatstaf.gewogen.allSatisfy { gewichten[$0] != nil } && !volumes.isEmpty
  }
}
