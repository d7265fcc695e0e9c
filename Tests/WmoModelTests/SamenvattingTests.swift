import Testing
import WmoModel

/// What holds of every summary, in every document, measure, balance and denominator.
@Suite struct SamenvattingTests {
  @Test(arguments: databank.verslagsoorten)
  func meanAndQuantilesAreOrdered(_ soort: Verslagsoort) throws {
    for maat in databank.maten(van: soort) {
      for noemer in [Noemer.volwassene, .inwoner, .totaal] {
        for indeling in [Indeling.taakzwaarte, .provincie, .positionering, .inkoopregio] {
          let groepen = try databank.groepen(Vraag(soort: soort, maat: maat, noemer: noemer, indeling: indeling))
          for groep in groepen.groepen + [groepen.samen] where groep.samenvatting.metCijfer > 0 {
            let samenvatting = groep.samenvatting
            let reeks = [
              samenvatting.minimum?.waarde, samenvatting.p10, samenvatting.p25, samenvatting.mediaan,
              samenvatting.p75, samenvatting.p90, samenvatting.maximum?.waarde,
            ].compactMap { $0 }
            #expect(reeks.count == 7)
            #expect(reeks == reeks.sorted())
            let grenzen = (reeks[0] - 1e-9)...(reeks[6] + 1e-9)
            #expect(grenzen.contains(try #require(samenvatting.gemiddelde)))
            #expect(samenvatting.gewogenGemiddelde.map(grenzen.contains) == (noemer == .totaal ? nil : true))
          }
        }
      }
    }
  }

  @Test(arguments: databank.verslagsoorten)
  func weightedMeanIsSumOfEurosByPeople(_ soort: Verslagsoort) throws {
    for maat in databank.maten(van: soort) {
      let vraag = Vraag(soort: soort, maat: maat)
      let samenvatting = try databank.groepen(vraag).samen.samenvatting
      let bron = try databank.bron(vraag, gemeente: nil)
      let noemer = try #require(bron.noemer)
      let gewogen = try #require(samenvatting.gewogenGemiddelde)
      let bedrag = try #require(bron.bedrag)
      #expect(abs(Double(bedrag) * 1000 / Double(noemer) - gewogen) < 1e-6)
      #expect(bron.cijfer.waarde == gewogen)
      #expect(bron.geleverd == samenvatting.metCijfer)
    }
  }

  @Test func anEmptyGroupHasNoNumbers() throws {
    let samenvatting = try Samenvatting(van: [], in: databank.meting(.maatwerk))
    #expect(samenvatting.gemeenten == 0)
    #expect(samenvatting.metCijfer == 0)
    #expect(samenvatting.isTeKlein)
    let getallen = [
      samenvatting.gemiddelde, samenvatting.gewogenGemiddelde, samenvatting.mediaan, samenvatting.p10,
      samenvatting.p90,
    ]
    #expect(getallen == [nil, nil, nil, nil, nil])
    #expect(samenvatting.minimum == nil)
  }

  @Test func fewerThanFiveIsTooSmall() throws {
    let meting = try databank.meting(.maatwerk)
    #expect(Samenvatting(van: [0, 1, 2, 3], in: meting).isTeKlein)
    #expect(!Samenvatting(van: [0, 1, 2, 3, 4], in: meting).isTeKlein)
    let vijfheerenlanden = try #require(meting.verslag.plaats(van: databank.code("Vijfheerenlanden")))
    #expect(Samenvatting(van: [0, 1, 2, 3, vijfheerenlanden], in: meting).isTeKlein)
  }

  @Test func totalsHaveNoWeightedMean() throws {
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023, noemer: .totaal))
    #expect(groepen.groepen.allSatisfy { $0.samenvatting.gewogenGemiddelde == nil })
  }
}

extension Databank {
  /// The measures that a document can give.
  func maten(van soort: Verslagsoort) -> [Maat] {
    Maat.allCases.filter { documenten(met: $0).contains(soort) }
  }
}
