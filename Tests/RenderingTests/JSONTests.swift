import Foundation
import Rendering
import Testing

/// JSON as text.
@Suite struct JSONTests {
  @Test(arguments: [
    (JSON.tekst("Zaanstad"), "\"Zaanstad\""), (.tekst("a\"b\\c"), "\"a\\\"b\\\\c\""),
    (.tekst("regel\neind\tstap"), "\"regel\\neind\\u0009stap\""), (.tekst("\u{1B}[0m"), "\"\\u001b[0m\""),
    (.tekst("\u{7F}\u{9B}"), "\"\\u007f\\u009b\""), (.tekst("Súdwest"), "\"Súdwest\""), (.geheel(-3), "-3"),
    (.getal(237.00892127962416), "237.00892127962416"), (.getal(5), "5"), (.waarheid(true), "true"),
    (.leeg, "null"), (.lijst([]), "[]"), (.object([]), "{}"), (JSON(Double?.none), "null"),
    (JSON(Double.nan), "null"), (JSON(Double.infinity), "null"), (JSON(Int?.none), "null"),
    (JSON(String?.none), "null"),
  ])
  func values(_ json: JSON, _ tekst: String) {
    #expect(json.tekstvorm == tekst)
  }

  @Test func keysKeepTheirOrder() {
    let json: JSON = ["z": 1, "a": ["x", nil, true], "m": ["b": 2]]
    #expect(
      json.tekstvorm == """
        {
          "z": 1,
          "a": [
            "x",
            null,
            true
          ],
          "m": {
            "b": 2
          }
        }
        """)
  }

  @Test func everyTextSurvivesAParser() throws {
    let alles = String(String.UnicodeScalarView((1..<0x500).compactMap { Unicode.Scalar($0 as UInt32) }))
    let data = Data(JSON.lijst([.tekst(alles)]).tekstvorm.utf8)
    #expect(try JSONSerialization.jsonObject(with: data) as? [String] == [alles])
  }

  @Test(arguments: [0.1, 1 / 3, 273.6049, -2821, 1e-7, 5e20, 372.6200000000001, -0.5] as [Double])
  func numbersAreNotRounded(_ getal: Double) {
    #expect(Double(JSON.getal(getal).tekstvorm) == getal)
  }
}
