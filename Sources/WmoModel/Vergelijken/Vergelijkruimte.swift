/// All gemeenten of a circulaire as points: eight z-scores each.
package struct Vergelijkruimte: Sendable {
  /// By rising code.
  package let codes: [GMCode]
  /// For every gemeente the z-scores of `Vergelijkkenmerk.allCases`, one after another.
  private let scores: [Double]

  /// Gemeenten without inhabitants are left out.
  ///
  /// Deviations are those of the whole population, not of a sample.
  package init(_ fonds: Gemeentefonds) {
    let gemeenten = fonds.volumes.filter { $0.value.inwoners > 0 }.sorted { $0.key < $1.key }
    let breedte = Vergelijkkenmerk.allCases.count
    var scores = Array(repeating: 0.0, count: gemeenten.count * breedte)
    for (kolom, kenmerk) in Vergelijkkenmerk.allCases.enumerated() {
      let waarden = gemeenten.map { kenmerk.waarde($0.value) }
      let gemiddelde = waarden.reduce(0, +) / Double(max(1, waarden.count))
      let variantie = waarden.reduce(0) { $0 + ($1 - gemiddelde) * ($1 - gemiddelde) } / Double(max(1, waarden.count))
      let spreiding = variantie.squareRoot()
      for (rij, waarde) in waarden.enumerated() {
        scores[rij * breedte + kolom] = spreiding > 0 ? (waarde - gemiddelde) / spreiding : 0
      }
    }
    codes = gemeenten.map(\.key)
    self.scores = scores
  }
}

/// One property in which two gemeenten differ: the z-score of the other minus the own one.
package struct Afstandsverschil: Hashable, Sendable {
  package let kenmerk: Vergelijkkenmerk
  package let verschil: Double
}

extension Vergelijkruimte {
  /// The nearest of the other gemeenten that are allowed, the nearest first; nil when the gemeente has no maatstaven.
  ///
  /// Source: the method of the benchmarks with comparable gemeenten; see `wmo begrippen vergelijkbaar`.
  ///
  /// - Complexity: O(n) for a small number.
  package func naasten(
    van code: GMCode, aantal: Int, onder isToegelaten: (GMCode) -> Bool = { _ in true }
  ) -> [(code: GMCode, afstand: Double)]? {
    guard let eigen = plaats(van: code) else { return nil }
    let breedte = Vergelijkkenmerk.allCases.count
    // Sorted; of two as near the first code goes before.
    var naasten: [(plaats: Int, som: Double)] = []
    scores.withUnsafeBufferPointer { scores in
      for ander in codes.indices where ander != eigen {
        var som = 0.0
        for kolom in 0..<breedte {
          let verschil = scores[ander * breedte + kolom] - scores[eigen * breedte + kolom]
          som += verschil * verschil
        }
        if naasten.count == aantal, naasten.last.map({ $0.som <= som }) ?? true { continue }
        guard isToegelaten(codes[ander]) else { continue }
        if naasten.count == aantal { naasten.removeLast() }
        naasten.insert((ander, som), at: (naasten.lastIndex { $0.som <= som } ?? -1) + 1)
      }
    }
    return naasten.map { (codes[$0.plaats], ($0.som / Double(breedte)).squareRoot()) }
  }

  /// In what another gemeente differs from the own one, the strongest first.
  package func verschillen(van code: GMCode, met ander: GMCode) -> [Afstandsverschil] {
    guard let eigen = plaats(van: code), let ander = plaats(van: ander) else { return [] }
    let breedte = Vergelijkkenmerk.allCases.count
    return Vergelijkkenmerk.allCases.enumerated()
      .map { kolom, kenmerk in
        Afstandsverschil(
          kenmerk: kenmerk, verschil: scores[ander * breedte + kolom] - scores[eigen * breedte + kolom])
      }
      .sorted { abs($0.verschil) > abs($1.verschil) }
  }

  private func plaats(van code: GMCode) -> Int? {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low] == code ? low : nil
  }
}
