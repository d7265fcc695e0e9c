import Testing

@testable import Rendering

/// Bars of cells and eighths.
@Suite struct StaafTests {
  private let honderd = Schaal(waarden: [100], stappen: 5)

  @Test(arguments: [
    (0.0, ""), (100, "██████████"), (50, "█████"), (55, "█████▌"), (1.25, "▏"), (8.75, "▉"), (0.0001, "▏"),
    (98.75, "█████████▉"), (1e9, "██████████"),
  ])
  func blocks(_ waarde: Double, _ tekst: String) {
    #expect(Staafcellen(waarde, op: honderd, breedte: 10).tekst(ascii: false) == tekst)
  }

  @Test(arguments: [(0.0, ""), (100, "##########"), (55, "######"), (53, "#####"), (0.0001, "#"), (12, "#")])
  func plainCharacters(_ waarde: Double, _ tekst: String) {
    #expect(Staafcellen(waarde, op: honderd, breedte: 10).tekst(ascii: true) == tekst)
  }

  @Test func negativeBarsEndAtZero() {
    let schaal = Schaal(waarden: [-50, 50], stappen: 4)
    #expect(Staafcellen(-50, op: schaal, breedte: 10).tekst(ascii: false) == "█████")
    #expect(Staafcellen(-20, op: schaal, breedte: 10).tekst(ascii: false) == "   ██")
    #expect(Staafcellen(-0.01, op: schaal, breedte: 10).tekst(ascii: false) == "    ▕")
    #expect(Staafcellen(50, op: schaal, breedte: 10).tekst(ascii: false) == "     █████")
    #expect(Staafcellen(0, op: schaal, breedte: 10).tekst(ascii: true) == "     ")
  }

  @Test func aValueAboveZeroAlwaysShowsAndNothingLeavesTheWidth() {
    for breedte in [1, 8, 24, 150] {
      for waarde in stride(from: 0.001, through: 100, by: 0.731) {
        let cellen = Staafcellen(waarde, op: honderd, breedte: breedte)
        #expect(cellen.vol + cellen.achtsten > 0)
        #expect(cellen.begin + cellen.vol + (cellen.achtsten > 0 ? 1 : 0) <= breedte)
        for ascii in [false, true] { #expect(cellen.tekst(ascii: ascii).contains { $0 != " " }) }
      }
    }
  }

  @Test func longerForMore() {
    let lengten = stride(from: 0.0, through: 100, by: 0.5).map { waarde in
      let cellen = Staafcellen(waarde, op: honderd, breedte: 30)
      return cellen.vol * 8 + cellen.achtsten
    }
    #expect(lengten == lengten.sorted())
    #expect(lengten.last == 240)
  }

  @Test func sparklinesAreHighWhereValuesAre() {
    #expect(sparkline([0, 50, nil, 100]) == "▁▅ █")
    #expect(sparkline([-1, 0]) == "▁▁")
    #expect(sparkline([]) == "")
    #expect(transliterated(sparkline([0, 50, 100])) == ".+#")
  }
}
