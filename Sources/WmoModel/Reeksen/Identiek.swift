extension Databank {
  /// The years in which a gemeente booked exactly the same amounts in the same document.
  ///
  /// A document that was not delivered equals none.
  package func identiekeJaren(_ code: GMCode, in soort: Verslagsoort) -> [Int] {
    guard let verslag = verslag(soort), let plaats = verslag.plaats(van: code) else { return [] }
    return identiekeJaren(verslag, plaats, andereJaren(soort))
  }

  /// The same for a gemeente at its place in a document, among some others.
  func identiekeJaren(_ verslag: Verslag, _ plaats: Int, _ andere: [Verslag]) -> [Int] {
    guard verslag.isGeleverd(plaats) else { return [] }
    let code = verslag.gemeenten[plaats].code
    return andere.compactMap { ander in
      guard let daar = ander.plaats(van: code), isGelijk(verslag, plaats, ander, daar) else { return nil }
      return ander.soort.jaar
    }
  }

  /// The same document of all other years.
  func andereJaren(_ soort: Verslagsoort) -> [Verslag] {
    verslagsoorten.filter { $0.document == soort.document && $0 != soort }.compactMap(verslag)
  }

  /// Whether a gemeente has the same amounts in two documents.
  ///
  /// Documents with other taakvelden are compared on the sums that both have.
  private func isGelijk(_ verslag: Verslag, _ plaats: Int, _ ander: Verslag, _ daar: Int) -> Bool {
    if verslag.heeftBaten == ander.heeftBaten, verslag.taakvelden == ander.taakvelden {
      return verslag.bedragen[plaats] == ander.bedragen[daar]
    }
    let hier = reekslasten(verslag)[plaats]
    // One amount that is equal may be chance, or one round number in two budgets.
    return hier == reekslasten(ander)[daar] && hier.count { ($0 ?? 0) != 0 } > 1
  }
}

extension Verslag {
  /// The lasten of the measures that every year has, of every gemeente.
  var reekslasten: [[Int?]] {
    let delen = [Maat.toegang, .voorzieningen, .diensten, .beschermdWonenOpvang].map { maat in
      maat.plaatsen(in: self)?.flatMap { $0 } ?? []
    }
    return bedragen.map { rij in
      delen.map { plaatsen in
        var som: Int?
        for plaats in plaatsen { if let lasten = rij[plaats]?.lasten { som = (som ?? 0) + lasten } }
        return som
      }
    }
  }
}
