import Testing
import WmoModel

/// The figures that sources print, as the package holds them.
@Suite struct GedruktTests {
  private let gedrukt = databank.gedrukt()

  @Test func sixteenFrisianGemeenten() throws {
    #expect(gedrukt.friesland2017.count == 16)
    let leeuwarden = try #require(gedrukt.friesland2017.first)
    #expect(leeuwarden.code.description == "GM0080")
    #expect(leeuwarden.inwoners == 108_000)
    #expect(leeuwarden.uitvoeringsteams == 10)
    #expect(gedrukt.friesland2017.filter { $0.pgbProcent == nil }.map(\.naam) == ["Smallingerland"])
  }

  @Test func theTableOfZwolwAddsUp() {
    #expect(gedrukt.zwolw2022.som("indicaties") == 7_265)
    #expect(gedrukt.zwolw2022.som("indicaties", kolom: "RG2") == 4_579)
    #expect(gedrukt.zwolw2022.waarde("kosten", "contract", "totaal") == 29.5)
    #expect(gedrukt.zwolw2022.som("onbekend") == nil)
  }

  /// Table B1.1 counts 37 gemeenten by region and 35 by taakzwaarte (domein.md 1.7).
  @Test func theTablesOfRivmAreAsPrinted() {
    func som(_ kenmerk: String) -> Int {
      gedrukt.rivmTabellen.filter { $0.tabel == "B1.1" && $0.kenmerk == kenmerk }.reduce(0) { $0 + $1.gemeenten }
    }
    #expect([som("regio"), som("taakzwaarte")] == [37, 35])
  }
}
