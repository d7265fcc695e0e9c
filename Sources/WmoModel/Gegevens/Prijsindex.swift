/// The level of the consumer prices (CPI) per year, chained from the yearly changes.
package struct Prijsindex: Sendable {
  /// The level per year; that of the year before the first change is 1.
  private let standen: [Int: Double]

  /// Chains changes in percent; a year after a hole has no level.
  ///
  /// - Parameter mutaties: The change of every year since the year before.
  package init(mutaties: [Int: Double]) {
    guard let eerste = mutaties.keys.min() else {
      standen = [:]
      return
    }
    var standen = [eerste - 1: 1.0]
    var stand = 1.0
    var jaar = eerste
    while let mutatie = mutaties[jaar], mutatie > -100 {
      stand *= 1 + mutatie / 100
      standen[jaar] = stand
      jaar += 1
    }
    self.standen = standen
  }
}

extension Prijsindex {
  /// The years that have a level.
  package var jaren: [Int] { standen.keys.sorted() }

  /// By what an amount of a year is multiplied to be in prices of another one; nil when one of the two has no level.
  package func factor(van jaar: Int, naar prijspeil: Int) -> Double? {
    guard let van = standen[jaar], let naar = standen[prijspeil] else { return nil }
    return naar / van
  }
}
