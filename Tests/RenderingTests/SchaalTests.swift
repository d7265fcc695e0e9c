import Rendering
import Testing

/// Axes for bars.
@Suite struct SchaalTests {
  @Test(
    arguments: [
      ([238.6, 340.9], 6, 0.0, 340.9, 100.0), ([0.0], 6, 0, 1, 0.2), ([1.0], 6, 0, 1, 0.2), ([7, 12], 4, 0, 12, 5),
      ([-37, 95], 6, -37, 95, 25), ([-3], 6, -3, 0, 0.5), ([18_000, 42_234], 6, 0, 42_234, 10_000),
      ([0.03], 6, 0, 0.03, 0.005), ([.nan, .infinity, 5], 5, 0, 5, 1),
    ] as [([Double], Int, Double, Double, Double)])
  func roundAxis(_ waarden: [Double], _ stappen: Int, _ van: Double, _ tot: Double, _ stap: Double) {
    let schaal = Schaal(waarden: waarden, stappen: stappen)
    #expect(abs(schaal.van - van) < 1e-9)
    #expect(abs(schaal.tot - tot) < 1e-9)
    #expect(abs(schaal.stap - stap) < 1e-9)
  }

  /// Values of many sizes and signs, the same in every run.
  private static let reeksen: [[Double]] = (1...200).map { nummer in
    (0..<5).map { plaats in
      let mantisse = Double((nummer * 7919 + plaats * 104_729) % 10_007) / 10_007 - 0.3
      return mantisse * [1e-4, 1, 37, 1e3, 2.5e7, 1e11][(nummer + plaats) % 6]
    }
  }

  @Test func holdsItsValuesAndZeroOnRoundMarks() {
    for waarden in Self.reeksen {
      let schaal = Schaal(waarden: waarden)
      #expect(schaal.van <= 0 && schaal.tot >= 0 && schaal.van < schaal.tot)
      let speling = schaal.stap * 1e-9
      #expect(waarden.allSatisfy { $0 >= schaal.van - speling && $0 <= schaal.tot + speling })
      let merken = schaal.merken
      #expect(merken.count <= 9)
      #expect(merken.contains { abs($0) < speling })
      #expect(zip(merken, merken.dropFirst()).allSatisfy { abs($1 - $0 - schaal.stap) < speling })
    }
  }

  @Test func placesAreOnTheAxisAndInOrder() {
    for waarden in Self.reeksen {
      let schaal = Schaal(waarden: waarden)
      let delen = waarden.sorted().map(schaal.deel)
      #expect(delen == delen.sorted())
      #expect(delen.allSatisfy { (0...1).contains($0) })
      for breedte in [1, 8, 200] {
        #expect(waarden.allSatisfy { (0..<breedte).contains(schaal.kolom($0, breedte: breedte)) })
      }
    }
  }

  @Test func outsideTheAxisIsItsEdge() {
    let schaal = Schaal(waarden: [100])
    #expect(schaal.deel(-5) == 0)
    #expect(schaal.deel(1e9) == 1)
    #expect(schaal.kolom(1e9, breedte: 40) == 39)
  }
}
