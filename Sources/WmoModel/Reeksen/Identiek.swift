extension Databank {
  /// The years of the same document in which a gemeente booked exactly the same, by rising year.
  ///
  /// Taakveld by taakveld where both years have the same ones, and otherwise on the measures that both have.
  package func identiekeJaren(_ code: GMCode, in soort: Verslagsoort) -> [Int] {
    identiekeJaren(code, soort.document)[soort.jaar] ?? []
  }

  /// Of every year of a document, the other years in which a gemeente booked exactly the same; computed once.
  ///
  /// Only years with the same sums are compared, so that it takes as long as there are years, and not years times years.
  private func identiekeJaren(_ code: GMCode, _ document: Document) -> [Int: [Int]] {
    identiek(code, document) {
      var gelijk: [[Int?]: [(jaar: Int, boekingen: Boekingen, bedragen: [Bedrag?])]] = [:]
      for soort in verslagsoorten where soort.document == document {
        guard let boekingen = boekingen(soort), let bedragen = boekingen.bedragen(van: code), bedragen.isGeleverd else {
          continue
        }
        gelijk[boekingen.reeksplaatsen.map(bedragen.lasten), default: []].append((soort.jaar, boekingen, bedragen))
      }
      var jaren: [Int: [Int]] = [:]
      for groep in gelijk.values where groep.count > 1 {
        for (jaar, boekingen, bedragen) in groep {
          jaren[jaar] = groep.filter { ander in
            ander.jaar != jaar && Vergelijkjaar(ander.boekingen, met: boekingen).isGelijk(bedragen, ander.bedragen)
          }.map(\.jaar)
        }
      }
      return jaren
    }
  }

  /// The same document of all other years, to compare all gemeenten of a document with.
  func vergelijkjaren(_ soort: Verslagsoort) -> [Vergelijkjaar] {
    guard let hier = boekingen(soort) else { return [] }
    return verslagsoorten.filter { $0.document == soort.document && $0 != soort }
      .compactMap { boekingen($0).map { Vergelijkjaar($0, met: hier) } }
  }
}

/// A document of another year to compare with.
struct Vergelijkjaar {
  private let ander: Boekingen
  /// Where the sums are that both years have, in this year and in the other, where the years have other taakvelden.
  private let sommen: (hier: [[Int]], daar: [[Int]])?

  /// The document of another year, beside the one it is compared with.
  init(_ ander: Boekingen, met hier: Boekingen) {
    self.ander = ander
    let isGelijkVanVorm = hier.heeftBaten == ander.heeftBaten && hier.taakvelden == ander.taakvelden
    sommen = isGelijkVanVorm ? nil : (hier.reeksplaatsen, ander.reeksplaatsen)
  }

  /// Whether a gemeente has the same amounts in the other year; a document that was not delivered equals none.
  func isGelijk(_ bedragen: [Bedrag?], van code: GMCode) -> Bool {
    guard let daar = ander.bedragen(van: code), isGelijk(bedragen, daar) else { return false }
    return bedragen.isGeleverd
  }

  /// The same of amounts that were delivered.
  func isGelijk(_ hier: [Bedrag?], _ daar: [Bedrag?]) -> Bool {
    guard let sommen else { return hier == daar }
    var aantal = 0
    for (plaatsen, anderePlaatsen) in zip(sommen.hier, sommen.daar) {
      let lasten = hier.lasten(plaatsen)
      guard lasten == daar.lasten(anderePlaatsen) else { return false }
      if (lasten ?? 0) != 0 { aantal += 1 }
    }
    // One amount that is equal may be chance, or one round number in two budgets.
    return aantal > 1
  }
}

extension Boekingen {
  /// The places of the taakvelden of the measures that every year has.
  var reeksplaatsen: [[Int]] {
    [Maat.toegang, .voorzieningen, .diensten, .beschermdWonenOpvang].map { maat in
      maat.plaatsen(in: taakvelden)?.flatMap { $0 } ?? []
    }
  }
}
