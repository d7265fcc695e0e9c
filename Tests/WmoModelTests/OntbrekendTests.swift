import Testing
import WmoModel

/// A figure that is missing, or a zero that is not the truth, says so.
@Suite struct OntbrekendTests {
  private func cijfer(_ naam: String, _ maat: Maat, _ soort: Verslagsoort) throws -> Cijfer {
    let meting = try databank.meting(maat, soort)
    let plaats = try #require(meting.verslag.plaats(van: databank.code(naam)))
    return meting.cijfers[plaats]
  }

  @Test func aPartWithoutAnAmountLeavesTheWholeWithoutAFigure() throws {
    for maat: Maat in [.diensten, .maatwerk, .toegangEnMaatwerk] {
      let cijfer = try cijfer("Baarn", maat, begroting(2026))
      #expect(cijfer.waarde == nil)
      #expect(cijfer.signalen == [.geenBedrag])
    }
    #expect(try cijfer("Baarn", .voorzieningen, begroting(2026)).waarde != nil)
  }

  @Test func nietGeleverdIsOnlyForThoseThatDidNotDeliver() throws {
    for soort in databank.verslagsoorten {
      let verslag = try databank.bestaand(soort)
      for maat in databank.maten(van: soort) {
        let cijfers = try databank.meting(maat, soort).cijfers
        let zo = cijfers.indices.filter { cijfers[$0].signalen.contains(.nietGeleverd) }
        #expect(zo == verslag.gemeenten.indices.filter { !verslag.isGeleverd($0) })
      }
    }
  }

  @Test func servicesOnPgbOnlyAreNotSplit() throws {
    for maat: Maat in [.hulpBijHuishouden, .begeleiding] {
      #expect(try cijfer("Arnhem", maat, begroting(2025)).signalen == [.nietGesplitst])
    }
    #expect(try cijfer("Arnhem", .diensten, begroting(2025)).waarde != nil)
  }

  @Test(arguments: ["Lansingerland", "Rozendaal", "Schagen"])
  func aZeroOnATaskThatEveryGemeenteHasIsMarked(_ naam: String) throws {
    let cijfer = try cijfer(naam, .toegang, jaarrekening2023)
    #expect(cijfer.waarde == 0)
    #expect(cijfer.signalen.contains(.nulGeboekt))
  }

  @Test func negativeRevenueExplainsWhyNettoIsHigher() throws {
    let netto = try cijfer("'s-Hertogenbosch", .toegang, jaarrekening2023)
    #expect(netto.signalen.contains(.negatieveBaten))
    let verslag = try databank.bestaand(jaarrekening2023)
    let bruto = try #require(Meting(van: verslag, maat: .toegang, saldo: .bruto, noemer: .volwassene))
    let plaats = try #require(verslag.plaats(van: databank.code("'s-Hertogenbosch")))
    let waarde = try #require(bruto.cijfers[plaats].waarde)
    #expect(try #require(netto.waarde) > waarde)
  }

  @Test func aFigureBookedElsewhereLiesNowhere() throws {
    let vraag = Vraag(soort: jaarrekening2023, maat: .hulpBijHuishouden)
    #expect(try databank.kaart(databank.code("Rotterdam"), vraag).ligging?.woord == nil)
  }

  @Test func theDenominatorOfWeespIsAnEstimateWithAndWithoutAFigure() throws {
    let weesp = try #require(GMCode("GM0457"))
    for (document, heeftCijfer) in [(Document.jaarrekening, false), (.begroting, true)] {
      let soort = Verslagsoort(jaar: 2022, document: document)
      let rij = try databank.gemeenten(Vraag(soort: soort), sortering: .naam).rijen.first { $0.gemeente.code == weesp }
      let cijfer = try #require(rij).cijfer
      #expect((cijfer.waarde != nil) == heeftCijfer)
      #expect(cijfer.signalen.contains(.schattingNoemer))
    }
  }
}
