/// A year from which the figures are not comparable with those before.
package struct Breuk: Hashable, Sendable {
  package let jaar: Int
  /// What changed.
  package let kanttekening: Kanttekening

  package init(jaar: Int, kanttekening: Kanttekening) {
    self.jaar = jaar
    self.kanttekening = kanttekening
  }
}

/// The series of some gemeenten and groups, and what the figures are.
package struct Reeksen: Sendable {
  /// What was asked, with codes in its filters; the year decides which gemeenten are in a group.
  package let vraag: Vraag
  package let wijze: Reekswijze
  /// What all figures are: bruto where netto was asked but not every year has baten.
  package let saldo: Saldo
  /// The years without baten for which netto was not given.
  package let zonderBaten: [Int]
  /// The year of the borders.
  package let grenzenVan: Int
  package let jaren: [Int]
  package let breuken: [Breuk]
  package let reeksen: [Reeks]
  package let kanttekeningen: [Kanttekening]
  /// What the series rest on that the user brought.
  package let eigen: [Eigendeel]
  /// The parts that the division into groups rests on, whatever the year of a figure.
  let ingedeeldOp: [Gegevensdeel]
}

extension Reeksen {
  package var maat: Maat { vraag.maat }
  package var noemer: Noemer { vraag.noemer }
  /// The document that was asked.
  package var document: Document { vraag.soort.document }
  package var isIndex: Bool { wijze.isIndex }
  /// The year in whose prices the amounts are; nil when they are nominal.
  package var prijspeil: Int? { wijze.prijspeil }
  /// The document by whose year the groups are made; nil without groups.
  package var ingedeeldNaar: Verslagsoort? {
    reeksen.contains(where: \.onderwerp.isGroep) ? vraag.soort : nil
  }

  /// The years up to the last one with a figure; all of them when there is none.
  package var getoondeJaren: [Int] {
    let laatste = jaren.last { jaar in reeksen.contains { $0.punt(jaar)?.cijfer.waarde != nil } }
    return laatste.map { laatste in jaren.filter { $0 <= laatste } } ?? jaren
  }

  /// The points of a series in those years.
  package func getoondePunten(van reeks: Reeks) -> [Reekspunt] {
    let jaren = Set(getoondeJaren)
    return reeks.punten.filter { jaren.contains($0.jaar) }
  }

  /// The same with one series only, and what must be said of that one.
  func alleen(_ reeks: Reeks) -> Reeksen {
    Reeksen(
      vraag: vraag, wijze: wijze, saldo: saldo, zonderBaten: zonderBaten, grenzenVan: grenzenVan, jaren: jaren,
      breuken: breuken, reeksen: [reeks],
      kanttekeningen: kanttekeningen.filter { $0 != .begroting || reeks.document == .begroting },
      eigen: eigen.filter { deel in reeks.punten.contains { eigen($0, van: reeks).contains(deel) } },
      ingedeeldOp: ingedeeldOp)
  }

  /// The unit of the figures, for a heading.
  package var eenheid: String {
    [isIndex ? "index (eerste jaar = 100)" : nil, maat.eenheid(noemer), prijspeil.map { "prijzen van \($0) (CPI)" }]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// Series whose index begins before a trend break, so that all later years stand against a year that is booked otherwise.
  package var indexwaarschuwing: [String] {
    guard isIndex else { return [] }
    return reeksen.compactMap { reeks in
      let breuk = reeks.punten.first { $0.cijfer.signalen.contains(.trendbreuk) }
      guard let breuk, let basis = reeks.basisjaar, breuk.jaar > basis else { return nil }
      return
        "! De index van \(reeks.naam) begint in \(basis), vóór de trendbreuk van \(breuk.jaar); de jaren erna zeggen weinig ten opzichte van \(basis)."
    }
  }

  /// What the user brought that a figure rests on: what is of its own year, of the year that is 100, or of the groups.
  package func eigen(_ punt: Reekspunt, van reeks: Reeks) -> [Eigendeel] {
    let soorten = [punt.jaar, reeks.basisjaar].compactMap { $0 }.map {
      Verslagsoort(jaar: $0, document: reeks.document)
    }
    return eigen.filter { eigen in ingedeeldOp.contains(eigen.deel) || soorten.contains(where: eigen.geldt) }
  }

  /// The balance in one word; a count of clients has none.
  package var saldoWoord: String? { maat.isBedrag ? saldo.rawValue : nil }

  /// The measure and the balance in words: `Maatwerk · netto`.
  package var maattekst: String { maat.isBedrag ? "\(maat.naam) · \(saldoTekst)" : maat.naam }

  /// The balance in words, with the reason when it is not what was asked.
  package var saldoTekst: String {
    guard !zonderBaten.isEmpty else { return saldo.rawValue }
    return "bruto (netto kan niet: baten ontbreken in \(jaartekst(zonderBaten)))"
  }
}

/// Years in words, runs taken together: `2017–2022, 2024`.
package func jaartekst(_ jaren: [Int]) -> String {
  var delen: [(Int, Int)] = []
  for jaar in jaren.sorted() {
    if let laatste = delen.last, laatste.1 == jaar - 1 {
      delen[delen.count - 1].1 = jaar
    } else {
      delen.append((jaar, jaar))
    }
  }
  return delen.map { $0.0 == $0.1 ? "\($0.0)" : "\($0.0)–\($0.1)" }.joined(separator: ", ")
}
