extension Databank {
  /// The years in which a gemeente booked exactly the same amounts in the same document.
  ///
  /// A document that was not delivered equals none.
  package func identiekeJaren(_ code: GMCode, in soort: Verslagsoort) -> [Int] {
    identiekeJaren(code, soort.document)[soort.jaar] ?? []
  }

  /// Of every year of a document, the other years in which a gemeente booked exactly the same; computed once.
  ///
  /// Only years with the same sums are compared, so that it takes as long as there are years, and not years times years.
  private func identiekeJaren(_ code: GMCode, _ document: Document) -> [Int: [Int]] {
    identiek(code, document) {
      var gelijk: [[Int?]: [(verslag: Verslag, plaats: Int)]] = [:]
      for soort in verslagsoorten where soort.document == document {
        guard let verslag = verslag(soort), let plaats = verslag.plaats(van: code), verslag.isGeleverd(plaats) else {
          continue
        }
        gelijk[verslag.reekslasten(verslag.reeksplaatsen, plaats), default: []].append((verslag, plaats))
      }
      var jaren: [Int: [Int]] = [:]
      for groep in gelijk.values where groep.count > 1 {
        for (verslag, plaats) in groep {
          jaren[verslag.soort.jaar] = identiekeJaren(
            verslag, plaats, groep.map(\.verslag).filter { $0.soort != verslag.soort })
        }
      }
      return jaren
    }
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
    let delen = reeksplaatsen
    return bedragen.indices.map { reekslasten(delen, $0) }
  }

  /// The same of one gemeente.
  func reekslasten(_ delen: [[Int]], _ gemeente: Int) -> [Int?] {
    delen.map { plaatsen in
      var som: Int?
      for plaats in plaatsen { if let lasten = bedragen[gemeente][plaats]?.lasten { som = (som ?? 0) + lasten } }
      return som
    }
  }

  /// The places of the taakvelden of those measures.
  var reeksplaatsen: [[Int]] {
    [Maat.toegang, .voorzieningen, .diensten, .beschermdWonenOpvang].map { maat in
      maat.plaatsen(in: self)?.flatMap { $0 } ?? []
    }
  }
}
