import Testing

@testable import WmoModel

/// What the figures of a series are made of.
@Suite struct ReeksbronTests {
  private func bronnen(
    _ vraag: Vraag, _ onderwerpen: [Reeksonderwerp], _ wijze: Reekswijze = Reekswijze()
  ) throws -> [Reeksbron] {
    let reeksen = try databank.reeksen(onderwerpen, vraag, wijze)
    return reeksen.reeksen.map { databank.bron(van: $0, in: reeksen) }
  }

  /// Every figure of every gemeente of today follows from its row, also where the area was of others.
  @Test(arguments: [Maat.toegang, .maatwerk, .overigMaatwerk], [Noemer.volwassene, .inwoner, .totaal])
  func everyFigureFollowsFromItsRow(_ maat: Maat, _ noemer: Noemer) throws {
    let gemeenten = try databank.bestaand(begroting(2026)).gemeenten.map { Reeksonderwerp.gemeente($0.code) }
    for document in Document.allCases {
      let vraag = Vraag(
        soort: document == .begroting ? begroting(2025) : jaarrekening2023, maat: maat, noemer: noemer)
      for bron in try bronnen(vraag, gemeenten) {
        #expect(bron.regels.count == bron.reeks.punten.count { $0.cijfer.waarde != nil })
        for regel in bron.regels {
          let (cijfer, quotient) = (try #require(regel.punt.cijfer.waarde), try #require(regel.quotient))
          #expect(abs(cijfer - quotient) < 1e-9 * max(1, abs(cijfer)))
        }
      }
    }
  }

  @Test func predecessorsAreNamed() throws {
    let bron = try #require(
      bronnen(Vraag(soort: jaarrekening2023), [.gemeente(databank.code("Eemsdelta", begroting(2026)))]).first)
    #expect(bron.regels.first?.gemeenten.map(\.naam) == ["Appingedam", "Delfzijl", "Loppersum"])
    #expect(bron.regels.last?.gemeenten.map(\.naam) == ["Eemsdelta"])
  }

  /// Netto where every year has baten; in one document without them all are bruto.
  @Test func balanceIsThatOfTheSeries() throws {
    let code = try databank.code("Zaanstad")
    let bron = try #require(bronnen(Vraag(soort: jaarrekening2023), [.gemeente(code)]).first)
    #expect(bron.reeksen.saldo == .bruto)
    #expect(bron.regels.allSatisfy { $0.baten == nil })
  }

  @Test func ofAGroupThereIsHowManyMakeTheMean() throws {
    let bron = try #require(bronnen(Vraag(soort: jaarrekening2023), [.alle]).first)
    #expect(!bron.regels.isEmpty)
    #expect(bron.regels.allSatisfy { $0.quotient == nil && ($0.punt.n ?? 0) > 300 })
  }

  @Test func theQuotientIsNominalInAnIndex() throws {
    let code = try databank.code("Zaanstad")
    let gewoon = try #require(bronnen(Vraag(soort: jaarrekening2023), [.gemeente(code)]).first)
    let wijze = Reekswijze(isIndex: true)
    let index = try #require(bronnen(Vraag(soort: jaarrekening2023), [.gemeente(code)], wijze).first)
    #expect(index.regels.map(\.quotient) == gewoon.regels.map(\.quotient))
    #expect(index.regels.first?.punt.cijfer.waarde == 100)
  }
}
