/// One year of a series.
package struct Reekspunt: Hashable, Sendable {
  package let jaar: Int
  package let cijfer: Cijfer
  /// Why there is no figure; nil when there is one.
  package let gat: Reeksgat?
  /// How many gemeenten are behind the figure of a group; nil for one gemeente.
  package let n: Int?
}

/// The figures of one gemeente or group in one document through the years, on the borders of today.
package struct Reeks: Sendable {
  package let onderwerp: Reeksonderwerp
  /// The name of the gemeente or of the mean, with the document when that is not the one that was asked.
  package let naam: String
  package let document: Document
  /// How many gemeenten the group has, with or without a figure; nil for one gemeente.
  package let gemeenten: Int?
  package let punten: [Reekspunt]
  /// The year that is 100; nil when the figures are no index.
  package let basisjaar: Int?
}

extension Reekspunt {
  /// The same year without a figure, for the reason that it had or else a new one.
  func zonderCijfer(_ reden: Reeksgat) -> Reekspunt {
    Reekspunt(jaar: jaar, cijfer: Cijfer(waarde: nil, signalen: []), gat: gat ?? reden, n: n.map { _ in 0 })
  }

  /// The same year with another value for the figure, if it has one.
  func met(_ waarde: (Double) -> Double) -> Reekspunt {
    let cijfer = Cijfer(waarde: cijfer.waarde.map(waarde), signalen: cijfer.signalen)
    return Reekspunt(jaar: jaar, cijfer: cijfer, gat: gat, n: n)
  }
}

extension Reeks {
  /// The point of a year, or nil when the series does not have that year.
  package func punt(_ jaar: Int) -> Reekspunt? {
    // The years follow each other as a rule, so that a point stands where its year says.
    if let eerste = punten.first?.jaar, punten.indices.contains(jaar - eerste), punten[jaar - eerste].jaar == jaar {
      return punten[jaar - eerste]
    }
    return punten.first { $0.jaar == jaar }
  }

  /// The years in which a figure has a signal.
  package func jaren(met signaal: Signaal) -> [Int] {
    punten.filter { $0.cijfer.signalen.contains(signaal) }.map(\.jaar)
  }

  /// The series as an index: the first year with a figure is 100.
  package var index: Reeks {
    let basis = punten.first { $0.cijfer.waarde != nil }
    guard let basis, let deler = basis.cijfer.waarde, deler > 0 else {
      return met(punten.map { $0.zonderCijfer(.geenBasis) })
    }
    return met(punten.map { $0.met { $0 / deler * 100 } }, basisjaar: basis.jaar)
  }

  /// The series in prices of one year; a year without a price index has no figure.
  func inPrijzen(van prijspeil: Int, _ prijzen: Prijsindex) -> Reeks {
    met(
      punten.map { punt in
        prijzen.factor(van: punt.jaar, naar: prijspeil).map { factor in punt.met { $0 * factor } }
          ?? punt.zonderCijfer(.geenPrijsindex(jaar: punt.jaar))
      })
  }

  private func met(_ punten: [Reekspunt], basisjaar: Int? = nil) -> Reeks {
    Reeks(
      onderwerp: onderwerp, naam: naam, document: document, gemeenten: gemeenten, punten: punten,
      basisjaar: basisjaar)
  }
}
