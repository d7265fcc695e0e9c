/// A property by which gemeenten are compared: what the population is like, never what is done or spent.
package enum Vergelijkkenmerk: String, CaseIterable, Sendable {
  case inwoners
  case jongeren
  case eenpersoonshuishoudens
  case laagInkomen = "laag-inkomen"
  case inwoners75plus = "inwoners-75plus"
  case laagOpleidingsniveau = "laag-opleidingsniveau"
  case kernen
  case regionaleCentrumfunctie = "regionale-centrumfunctie"
}

extension Vergelijkkenmerk {
  /// The words on the screen.
  package var naam: String {
    switch self {
    case .inwoners: "inwoners"
    case .jongeren: "jongeren"
    case .eenpersoonshuishoudens: "eenpersoonshuishoudens"
    case .laagInkomen: "laag inkomen"
    case .inwoners75plus: "75-plussers (boven drempel)"
    case .laagOpleidingsniveau: "laag opleidingsniveau"
    case .kernen: "kernen"
    case .regionaleCentrumfunctie: "centrumfunctie"
    }
  }

  /// How another gemeente differs in it: `meer inwoners`, `vaker laag inkomen`.
  package func tekst(isMeer: Bool) -> String {
    switch self {
    case .laagInkomen, .laagOpleidingsniveau: "\(isMeer ? "vaker" : "minder vaak") \(naam)"
    case .regionaleCentrumfunctie: "\(isMeer ? "sterkere" : "zwakkere") \(naam)"
    case .inwoners, .jongeren, .eenpersoonshuishoudens, .inwoners75plus, .kernen:
      "\(isMeer ? "meer" : "minder") \(naam)"
    }
  }

  /// The value that is compared: a share of the inhabitants, or a logarithm where sizes differ by orders of magnitude.
  func waarde(_ volumes: Volumes) -> Double {
    let inwoners = Double(volumes.inwoners)
    return switch self {
    case .inwoners: logarithm(inwoners)
    case .jongeren: Double(volumes.jongeren) / inwoners
    case .eenpersoonshuishoudens: volumes[.eenpersoonshuishoudens] / inwoners
    case .laagInkomen: volumes[.laagInkomen] / inwoners
    case .inwoners75plus: volumes[.inwoners75plus] / inwoners
    case .laagOpleidingsniveau: volumes[.laagOpleidingsniveau] / inwoners
    case .kernen: logarithm(1 + volumes[.kernen])
    case .regionaleCentrumfunctie: logarithm(1 + volumes[.regionaleCentrumfunctie] / inwoners)
    }
  }
}
