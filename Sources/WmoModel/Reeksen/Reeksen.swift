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

/// The series of one or more gemeenten, and what the figures are.
package struct Reeksen: Sendable {
  package let maat: Maat
  package let document: Document
  /// What all figures are: bruto where netto was asked but not every year has baten.
  package let saldo: Saldo
  /// The years without baten for which netto was not given.
  package let zonderBaten: [Int]
  package let noemer: Noemer
  /// The year of the borders.
  package let grenzenVan: Int
  package let isIndex: Bool
  package let jaren: [Int]
  package let breuken: [Breuk]
  package let reeksen: [Reeks]
  package let kanttekeningen: [Kanttekening]
}

extension Reeksen {
  /// The unit of the figures, for a heading.
  package var eenheid: String { isIndex ? "index (eerste jaar = 100), \(noemer.eenheid)" : noemer.eenheid }

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
