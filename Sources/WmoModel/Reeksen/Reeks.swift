/// One year of a series.
package struct Reekspunt: Hashable, Sendable {
  package let jaar: Int
  package let cijfer: Cijfer
  /// Why there is no figure; nil when there is one.
  package let gat: Reeksgat?
}

/// The figures of one gemeente through the years, on the borders of today.
package struct Reeks: Sendable {
  package let gemeente: Gemeente
  package let punten: [Reekspunt]
  /// The year that is 100; nil when the figures are no index.
  package let basisjaar: Int?
}

extension Reeks {
  /// The point of a year, or nil when the series does not have that year.
  package func punt(_ jaar: Int) -> Reekspunt? { punten.first { $0.jaar == jaar } }

  /// The series as an index: the first year with a figure is 100.
  package var index: Reeks {
    let basis = punten.first { $0.cijfer.waarde != nil }
    guard let basis, let deler = basis.cijfer.waarde, deler > 0 else {
      let leeg = punten.map { punt in
        Reekspunt(jaar: punt.jaar, cijfer: Cijfer(waarde: nil, signalen: []), gat: punt.gat ?? .geenBasis)
      }
      return Reeks(gemeente: gemeente, punten: leeg, basisjaar: nil)
    }
    let punten = punten.map { punt in
      let waarde = punt.cijfer.waarde.map { $0 / deler * 100 }
      return Reekspunt(
        jaar: punt.jaar, cijfer: Cijfer(waarde: waarde, signalen: punt.cijfer.signalen), gat: punt.gat)
    }
    return Reeks(gemeente: gemeente, punten: punten, basisjaar: basis.jaar)
  }
}
