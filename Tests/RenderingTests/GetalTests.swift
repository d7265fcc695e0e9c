import Testing
import WmoModel

/// Numbers in Dutch notation.
@Suite struct GetalTests {
  @Test(arguments: [
    (0.0, 1, "0,0"), (-0.0, 1, "0,0"), (-0.04, 1, "0,0"), (-0.05, 1, "−0,1"), (0.05, 1, "0,1"), (0.5, 0, "1"),
    (1.5, 0, "2"), (2.5, 0, "3"), (-2.5, 0, "−3"), (273.6049, 2, "273,60"), (999.94, 1, "999,9"),
    (999.95, 1, "1.000,0"), (999.5, 0, "1.000"), (1234.56, 1, "1.234,6"), (-1234.56, 1, "−1.234,6"),
    (1_234_567.0, 0, "1.234.567"), (0.007, 2, "0,01"), (12, 3, "12,000"), (999_999_999_999, 1, "999.999.999.999,0"),
    (1e15, 1, "–"), (-1e300, 0, "–"), (.infinity, 1, "–"), (-.infinity, 1, "–"), (.nan, 1, "–"),
  ])
  func figures(_ waarde: Double, _ decimalen: Int, _ tekst: String) {
    #expect(getal(waarde, decimalen: decimalen) == tekst)
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1.000"), (128_569, "128.569"), (-1, "−1"), (-2821, "−2.821"),
    (Int.max, "9.223.372.036.854.775.807"), (Int.min, "−9.223.372.036.854.775.808"),
  ])
  func wholeNumbers(_ waarde: Int, _ tekst: String) {
    #expect(getal(waarde) == tekst)
  }
}
