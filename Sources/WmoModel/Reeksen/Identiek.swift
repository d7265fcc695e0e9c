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
          let dezelfde = groep.map(\.verslag).filter { ander in
            ander.soort != verslag.soort && isGelijk(verslag, plaats, vergelijkjaar(ander, met: verslag))
          }
          jaren[verslag.soort.jaar] = dezelfde.map(\.soort.jaar)
        }
      }
      return jaren
    }
  }

  /// The same document of all other years, to compare all gemeenten of a document with.
  func vergelijkjaren(_ verslag: Verslag) -> [Vergelijkjaar] {
    verslagsoorten.filter { $0.document == verslag.soort.document && $0 != verslag.soort }.compactMap { soort in
      self.verslag(soort).map { vergelijkjaar($0, met: verslag) }
    }
  }

  private func vergelijkjaar(_ ander: Verslag, met verslag: Verslag) -> Vergelijkjaar {
    let isGelijkVanVorm = verslag.heeftBaten == ander.heeftBaten && verslag.taakvelden == ander.taakvelden
    return Vergelijkjaar(
      verslag: ander, lasten: isGelijkVanVorm ? nil : (reekslasten(verslag), reekslasten(ander)))
  }

  /// Whether a gemeente has the same amounts in another year; a document that was not delivered equals none.
  func isGelijk(_ verslag: Verslag, _ plaats: Int, _ ander: Vergelijkjaar) -> Bool {
    guard verslag.isGeleverd(plaats), let daar = ander.verslag.plaats(van: verslag.gemeenten[plaats].code) else {
      return false
    }
    guard let (hier, lasten) = ander.lasten else { return verslag.bedragen[plaats] == ander.verslag.bedragen[daar] }
    // One amount that is equal may be chance, or one round number in two budgets.
    return hier[plaats] == lasten[daar] && hier[plaats].count { ($0 ?? 0) != 0 } > 1
  }
}

/// A document of another year to compare with.
struct Vergelijkjaar {
  let verslag: Verslag
  /// The sums that both years have, of the gemeenten of this year and of the other, where the years have other taakvelden.
  let lasten: (hier: [[Int?]], daar: [[Int?]])?
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
