import Testing
import WmoModel

/// Groups and filters, in every indeling and several documents.
@Suite struct ClassificatieTests {
  private static let soorten = [jaarrekening(2017), jaarrekening(2020), jaarrekening2023, begroting(2026)]

  @Test(arguments: Indeling.allCases, soorten)
  func groupsPartitionTheSetUnlessTheyOverlap(_ indeling: Indeling, _ soort: Verslagsoort) throws {
    let groepen = try databank.groepen(Vraag(soort: soort, indeling: indeling))
    let alle = try databank.bestaand(soort).gemeenten.indices
    let leden = groepen.groepen.flatMap(\.leden)
    #expect(Set(leden) == Set(alle))
    #expect(leden.count >= alle.count)
    if !indeling.overlapt { #expect(leden.sorted() == Array(alle)) }
    #expect(groepen.samen.leden == Array(alle))
    let codes = groepen.groepen.map(\.categorie.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test(arguments: Indeling.allCases)
  func aFilterGivesTheMembersOfTheGroup(_ indeling: Indeling) throws {
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023, indeling: indeling))
    var aantal = 0
    for groep in groepen.groepen {
      let filter = Filter(indeling: indeling, categorieen: [groep.categorie.code])
      let leden = try databank.selectie(Vraag(soort: jaarrekening2023, filters: [filter])).leden
      #expect(leden == groep.leden, "\(groep.categorie.code)")
      aantal += leden.count
    }
    #expect(aantal == 342 || indeling.overlapt)
  }

  @Test func filtersOnSeveralIndelingenNarrow() throws {
    let noord = Filter(indeling: .regio, categorieen: ["noord"])
    let zwaar = Filter(indeling: .taakzwaarte, categorieen: ["zwaar", "zeer zwaar"])
    func leden(_ filters: Filter...) throws -> Set<Int> {
      Set(try databank.selectie(Vraag(soort: jaarrekening2023, filters: filters)).leden)
    }
    #expect(try leden(noord, zwaar) == leden(noord).intersection(leden(zwaar)))
    #expect(try leden(noord, zwaar) == leden(zwaar, noord))
    #expect(try leden() == Set(0..<342))
  }

  @Test(arguments: ["noord", "Noord", " noord ", "NOORD"])
  func aCategoryIsMeantByNameOrCode(_ woord: String) throws {
    let filter = Filter(indeling: .regio, categorieen: [woord])
    #expect(try databank.selectie(Vraag(soort: jaarrekening2023, filters: [filter])).leden.count == 40)
  }

  @Test func crossTablesAddUp() throws {
    let vraag = Vraag(soort: jaarrekening2023, indeling: .taakzwaarte)
    let kruis = try databank.kruistabel(vraag, met: .bekostigingBegeleiding)
    let groepen = try databank.groepen(vraag)
    #expect(kruis.cellen.map { $0.flatMap(\.leden).sorted() } == groepen.groepen.map(\.leden))
    #expect(kruis.cellen.joined().map(\.leden.count).reduce(0, +) == 342)
  }

  @Test func regionsOfPurchaseOverlap() throws {
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023, indeling: .inkoopregio))
    #expect(groepen.groepen.map(\.leden.count).reduce(0, +) > 342)
    #expect(groepen.kanttekeningen.contains(.overlap))
    #expect(groepen.samen.samenvatting.gemeenten == 342)
  }

  @Test func centrumgemeenten() throws {
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023, indeling: .centrumgemeente))
    #expect(groepen.groepen.map(\.categorie.code) == ["centrumgemeente", "overige-gemeente"])
    #expect(groepen.groepen.map(\.leden.count) == [44, 298])
  }
}
