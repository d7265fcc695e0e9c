import WmoModel

/// Which years, documents and circulaires a package holds.
package struct Omvang: Hashable, Sendable {
  /// The years with a list of gemeenten.
  package var jaren: Set<Int> = []
  /// The documents, each with the form of its figures.
  package var verslagen: [Verslagsoort: Iv3Vorm] = [:]
  /// The circulaires with volumes.
  package var circulaires: Set<Circulaire> = []

  /// The years and documents that every package must have.
  package static let ingebouwd: Omvang = {
    var omvang = Omvang(jaren: Set(2017...2026), circulaires: Set(Circulaire.ingebouwd))
    for jaar in 2017...2026 { omvang.verslagen[Verslagsoort(jaar: jaar, document: .begroting)] = .alleenLasten }
    for jaar in 2017...2024 { omvang.verslagen[Verslagsoort(jaar: jaar, document: .jaarrekening)] = .alleenLasten }
    for jaar in 2023...2025 { omvang.verslagen[Verslagsoort(jaar: jaar, document: .begroting)] = .lastenEnBaten }
    omvang.verslagen[Verslagsoort(jaar: 2023, document: .jaarrekening)] = .lastenEnBaten
    return omvang
  }()
}

extension Omvang {
  /// The documents by rising year, begroting before jaarrekening.
  package var verslagsoorten: [Verslagsoort] { verslagen.keys.sorted() }

  /// Every file of a package of this extent, in a fixed order.
  package var bestanden: [Bestand] {
    jaren.sorted().map(Schema.gemeenten) + jaren.sorted().map(Schema.gebieden)
      + verslagen.sorted { $0.key < $1.key }.map { Schema.iv3($0.key, $0.value) }
      + circulaires.sorted().map(Schema.volumes) + Schema.losseBestanden
  }

  /// The extent with the years of a list of document names such as `2025-jaarrekening.csv`.
  ///
  /// Names of another form are left out: a folder may hold files that the program does not need.
  func met(bestandsnamen: [String]) -> Omvang {
    var omvang = self
    for naam in bestandsnamen {
      let delen = naam.split(separator: "-", maxSplits: 1)
      guard delen.count == 2, let jaar = Omvang.jaar(delen[0]),
        let document = Document.allCases.first(where: { delen[1] == "\($0.rawValue).csv" })
      else { continue }
      omvang.jaren.insert(jaar)
      let soort = Verslagsoort(jaar: jaar, document: document)
      if omvang.verslagen[soort] == nil { omvang.verslagen[soort] = .alleenLasten }
    }
    return omvang
  }

  /// The extent with the years, documents and circulaires of some paths within a package.
  func met(paden: some Sequence<String>) -> Omvang {
    var omvang = self
    for pad in paden {
      let delen = pad.split(separator: "/", omittingEmptySubsequences: false)
      guard delen.count == 2 else { continue }
      switch delen[0] {
      case "gemeenten", "gebieden":
        if delen[1].hasSuffix(".csv"), let jaar = Omvang.jaar(delen[1].dropLast(4)) { omvang.jaren.insert(jaar) }
      case "iv3":
        let verslagen = Omvang(verslagen: omvang.verslagen).met(bestandsnamen: [String(delen[1])]).verslagen
        omvang.verslagen = verslagen
      case "gemeentefonds":
        if delen[1].hasSuffix(".csv"), let circulaire = Circulaire(rawValue: String(delen[1].dropLast(4))) {
          omvang.circulaires.insert(circulaire)
        }
      default: break
      }
    }
    return omvang
  }

  /// A year as it stands in the name of a file.
  private static func jaar(_ tekst: Substring) -> Int? {
    guard tekst.utf8.count == 4, let jaar = Celwaarde.geheel(String(tekst)), (2017...2100).contains(jaar) else {
      return nil
    }
    return jaar
  }
}
