/// A circulaire of the gemeentefonds: the edition and the year that it distributes, `M2024_2024`.
package enum Circulaire: String, CaseIterable, Sendable {
  /// Meicirculaire 2024, uitkeringsjaar 2024; population of 1 January 2023.
  case mei2024 = "M2024_2024"
  /// Septembercirculaire 2024, uitkeringsjaar 2024; population of 1 January 2024.
  case september2024 = "S2024_2024"
}

extension Circulaire {
  /// The name on the screen.
  package var naam: String {
    switch self {
    case .mei2024: "meicirculaire 2024"
    case .september2024: "septembercirculaire 2024"
    }
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
  /// Euro per unit in the cluster "Individuele voorzieningen Wmo"; a maatstaf that is absent has weight 0.
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
}
