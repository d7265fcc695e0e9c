import Testing
import WmoModel

/// Which caveats belong to which question.
@Suite struct KanttekeningTests {
  @Test(arguments: [
    (
      Vraag(soort: jaarrekening2023),
      [Kanttekening.benadering, .centrumfunctie, .geenOordeel]
    ),
    (
      Vraag(soort: jaarrekening2023, maat: .toegang),
      [.toegangBreder, .cjgLoket, .benadering, .centrumfunctie, .geenOordeel]
    ),
    (
      Vraag(soort: jaarrekening(2022), maat: .diensten, indeling: .regio),
      [.batenOntbreken, .verdelingVoor2023, .schatting, .geenOordeel]
    ),
    (
      Vraag(soort: jaarrekening(2017), noemer: .inwoner, indeling: .taakzwaarte),
      [.batenOntbreken, .benadering, .centrumfunctie, .opgeheven, .geenOordeel]
    ),
    (
      Vraag(soort: begroting(2025), maat: .hulpBijHuishouden, indeling: .provincie),
      [.nieuweTaakvelden, .splitsing, .abonnementstarief, .begroting, .extrapolatie, .geenOordeel]
    ),
    (
      Vraag(soort: jaarrekening2023, maat: .beschermdWonenOpvang, indeling: .inkoopregio),
      [.kenmerkenSelectief, .overlap, .beschermdWonen, .geenOordeel]
    ),
    (Vraag(soort: jaarrekening2023, indeling: .centrumgemeente), [.geenOordeel]),
    (Vraag(soort: jaarrekening(2024), indeling: .centrumgemeente), [.batenOntbreken, .geenOordeel]),
    (
      Vraag(soort: begroting(2026), maat: .toegang, noemer: .totaal, indeling: .centrumgemeente),
      [.batenOntbreken, .nieuweTaakvelden, .toegangBreder, .cjgLoket, .begroting, .centrumlijst, .geenOordeel]
    ),
  ])
  func belongTo(_ vraag: Vraag, _ kanttekeningen: [Kanttekening]) throws {
    #expect(try databank.groepen(vraag).kanttekeningen == kanttekeningen)
  }

  @Test func oneGemeenteHasTheQualityOfItsOwnDenominator() throws {
    let vraag = Vraag(soort: jaarrekening(2022), indeling: .regio)
    let geschat = try databank.bestaand(jaarrekening(2022)).gemeenten.filter { $0.kwaliteit == .schatting }
    #expect(geschat.count == 5)
    #expect(try databank.bron(vraag, gemeente: geschat[0].code).kanttekeningen.contains(.schatting))
    #expect(try !databank.bron(vraag, gemeente: databank.code("Utrecht")).kanttekeningen.contains(.schatting))
  }

  @Test func everyOneHasWordsOfItsOwn() {
    #expect(Set(Kanttekening.allCases.map(\.kort)).count == Kanttekening.allCases.count)
    #expect(Set(Kanttekening.allCases.map(\.uitleg)).count == Kanttekening.allCases.count)
    #expect(Set(Signaal.allCases.map(\.kort)).count == Signaal.allCases.count)
    #expect(Set(Signaal.allCases.map(\.uitleg)).count == Signaal.allCases.count)
  }
}
