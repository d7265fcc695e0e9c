import Testing
import WmoModel

/// Series on the borders of today.
@Suite struct ReeksTests {
  private func reeks(
    _ naam: String, _ maat: Maat = .maatwerk, _ saldo: Saldo = .bruto, _ noemer: Noemer = .inwoner,
    _ document: Document = .jaarrekening
  ) throws -> Reeks {
    let vraag = Vraag(
      soort: Verslagsoort(jaar: 2023, document: document), maat: maat, saldo: saldo, noemer: noemer)
    return try #require(databank.reeksen([.gemeente(databank.code(naam, begroting(2026)))], vraag).reeksen.first)
  }

  @Test func utrecht() throws {
    let reeks = try reeks("Utrecht")
    #expect(reeks.punten.map(\.jaar) == Array(2017...2026))
    #expect(
      reeks.punten.map { afgerond($0.cijfer.waarde, 1) } == [
        124.5, 129.5, 149.8, 167.2, 182.2, 194.7, 190.9, 203.9, nil, nil,
      ])
    #expect(reeks.punt(2025)?.gat == .geenDocument(jaarrekening(2025)))
    #expect(reeks.punt(2024)?.gat == nil)
  }

  @Test func indexHasItsFirstYearAtHundred() throws {
    let index = try reeks("Utrecht").index
    #expect(index.basisjaar == 2017)
    #expect(index.punt(2017)?.cijfer.waarde == 100)
    #expect(afgerond(index.punt(2024)?.cijfer.waarde, 0) == 164)
    #expect(index.punt(2025)?.cijfer.waarde == nil)
  }

  @Test func indexStartsAfterAGap() throws {
    let index = try reeks("Leeuwarden").index
    #expect(index.basisjaar == 2018)
    #expect(index.punt(2017)?.gat != nil)
  }
}
