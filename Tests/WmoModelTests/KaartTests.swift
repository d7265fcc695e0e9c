import Testing
import WmoModel

/// The card of a gemeente.
@Suite struct KaartTests {
  private func kaart(_ naam: String, _ vraag: Vraag = Vraag(soort: jaarrekening2023)) throws -> Gemeentekaart {
    try databank.kaart(databank.code(naam, vraag.soort), vraag)
  }

  @Test func zaanstadWithinItsClass() throws {
    let kaart = try kaart("Zaanstad")
    #expect((kaart.gemeente.inwoners, kaart.gemeente.volwassenen) == (159_618, 128_569))
    let ligging = try #require(kaart.ligging)
    #expect(ligging.categorie.naam == "zwaar")
    #expect(ligging.woord == .lager)
    #expect(ligging.samenvatting.metCijfer == 68)
    #expect([ligging.samenvatting.p10, ligging.samenvatting.p90].map { afgerond($0, 1) } == [269.8, 369.9])
    #expect(ligging.waarden == ligging.waarden.sorted())
  }

  @Test func theWordComparesWithTheMiddleHalf() throws {
    for gemeente in try databank.bestaand(jaarrekening2023).gemeenten.prefix(60) {
      let kaart = try databank.kaart(gemeente.code, Vraag(soort: jaarrekening2023))
      let ligging = try #require(kaart.ligging)
      let eigen = try #require(kaart.maten.first { $0.maat == .maatwerk }?.cijfer.waarde)
      let (p25, p75) = try (#require(ligging.samenvatting.p25), #require(ligging.samenvatting.p75))
      #expect(ligging.woord == (eigen < p25 ? .lager : eigen > p75 ? .hoger : .rond))
    }
  }

  @Test(arguments: [jaarrekening(2019), jaarrekening2023, begroting(2025), begroting(2026)])
  func compositionAddsUpToMaatwerk(_ soort: Verslagsoort) throws {
    for gemeente in try databank.bestaand(soort).gemeenten.prefix(40) {
      let kaart = try databank.kaart(gemeente.code, Vraag(soort: soort))
      func waarde(_ maat: Maat) -> Double? { kaart.maten.first { $0.maat == maat }?.cijfer.waarde }
      guard let maatwerk = waarde(.maatwerk), waarde(.voorzieningen) != nil, waarde(.diensten) != nil else {
        #expect(kaart.samenstelling.isEmpty)
        continue
      }
      #expect(abs(kaart.samenstelling.reduce(0) { $0 + $1.waarde } - maatwerk) < 1e-9)
    }
  }

  @Test func compositionFollowsWhatTheDocumentSplits() throws {
    func delen(_ naam: String, _ soort: Verslagsoort) throws -> [String] {
      try kaart(naam, Vraag(soort: soort)).samenstelling.map(\.naam)
    }
    #expect(try delen("Zaanstad", jaarrekening(2022)) == ["voorzieningen", "diensten"])
    #expect(try delen("Asten", jaarrekening2023) == ["voorzieningen", "diensten"])
    #expect(try delen("Zaanstad", begroting(2025)).last == "overig en pgb")
    #expect(try delen("Zaanstad", jaarrekening2023).last == "overig")
  }

  /// A heavy task and outputgerichte bekostiging: the group on the card is the one that was asked for.
  @Test func filtersLimitTheGroupOfACard() throws {
    let vraag = Vraag(
      soort: jaarrekening2023, indeling: .bekostigingBegeleiding,
      filters: [Filter(indeling: .taakzwaarte, categorieen: ["zwaar"])])
    let ligging = try #require(kaart("Zaanstad", vraag).ligging)
    let groep = try #require(databank.groepen(vraag).groepen.first { $0.categorie.code == "outputgericht" })
    #expect(ligging.samenvatting == groep.samenvatting)
    #expect(ligging.samenvatting.metCijfer == 5)
    #expect(try kaart("Zaanstad", Vraag(soort: jaarrekening2023)).ligging?.samenvatting.metCijfer == 68)
  }

  @Test func everyDivisionNamesTheStatementsItRestsOn() throws {
    let kaart = try kaart("Leeuwarden")
    #expect(kaart.indelingen.map(\.indeling) == Indeling.allCases)
    for indeling in kaart.indelingen {
      let bekend = indeling.categorieen != [.onbekend] || indeling.isTegenstrijdig
      #expect(!indeling.bronnen.isEmpty == (bekend && indeling.indeling.steuntOpKenmerken), "\(indeling.indeling)")
    }
  }

  @Test func aGemeenteOfAnotherYearIsNotThere() throws {
    let appingedam = try databank.code("Appingedam", jaarrekening(2020))
    #expect(throws: Vraagfout.gemeenteBestaatNiet("GM0003", jaarrekening2023)) {
      try databank.kaart(appingedam, Vraag(soort: jaarrekening2023))
    }
  }
}
