import Testing

@testable import WmoModel

@Suite struct KwantielTests {
  @Test(arguments: [
    (0.10, [10.0, 20, 30, 40], 10.0), (0.25, [1, 2, 3], 1), (0.75, [1, 2, 3], 3), (0.5, [1, 2], 1),
    (0.5, [1, 2, 3, 4], 3), (0.90, [10, 20, 30, 40], 40), (0, [5, 6], 5), (1, [5, 6], 6), (0.5, [7], 7),
  ])
  func valueAtTheRoundedPlaceWithAHalfToTheEvenOne(_ p: Double, _ lijst: [Double], _ waarde: Double) {
    #expect(lijst.kwantiel(p) == waarde)
  }

  @Test(arguments: [([1.0, 2, 3], 2.0), ([1.0, 2, 3, 4], 2.5), ([5.0], 5.0), ([-3.0, -1], -2.0)])
  func medianIsTheMiddleOrTheMeanOfTheTwoMiddleOnes(_ lijst: [Double], _ waarde: Double) {
    #expect(lijst.mediaan == waarde)
  }

  @Test func nothingOfNothing() {
    #expect([Double]().kwantiel(0.5) == nil)
    #expect([Double]().mediaan == nil)
  }
}
