import Testing
import WmoModel

/// Two magnitudes against each other, and what a task leads one to expect.
@Suite struct SamenhangTests {
  private let vraag = Vraag(soort: jaarrekening2023)

  @Test func accessAgainstMaatwerk() throws {
    let samenhang = try databank.samenhang(vraag, x: .maat(.toegang), y: .maat(.maatwerk))
    #expect(samenhang.punten.count == 341)
    #expect(samenhang.zonder == 1)
    #expect(afgerond(samenhang.lijn?.helling) == 0.03)
    #expect(afgerond(samenhang.spearman, 3) == 0.026)
  }

  @Test func taskAgainstMaatwerk() throws {
    let samenhang = try databank.samenhang(vraag, x: .taakzwaartebedrag, y: .maat(.maatwerk))
    #expect(afgerond(samenhang.lijn?.helling) == 0.58)
    #expect(afgerond(samenhang.lijn?.r2) == 0.27)
    #expect(afgerond(samenhang.spearman) == 0.54)
  }

  @Test(arguments: Grootheid.allCases.filter { $0.maat?.isBedrag ?? true })
  func anyMagnitudeGoesWithMaatwerk(_ grootheid: Grootheid) throws {
    #expect(Grootheid(rawValue: grootheid.rawValue) == grootheid)
    let heen = try databank.samenhang(vraag, x: grootheid, y: .maat(.maatwerk))
    let terug = try databank.samenhang(vraag, x: .maat(.maatwerk), y: grootheid)
    let rang = try #require(heen.spearman)
    #expect((-1...1).contains(rang))
    #expect(abs(rang - (try #require(terug.spearman))) < 1e-12)
    let lijn = try #require(heen.lijn)
    let aantal = Double(heen.punten.count)
    let x = heen.punten.reduce(0) { $0 + $1.x } / aantal
    let y = heen.punten.reduce(0) { $0 + $1.y } / aantal
    #expect(abs(lijn.y(bij: x) - y) < 1e-6)
    #expect((0...1).contains(try #require(lijn.r2)))
  }

  @Test func fewOrEqualPointsGiveNoLine() {
    #expect(Lijn(x: [1, 2], y: [1, 2]) == nil)
    #expect(Lijn(x: [1, 1, 1], y: [1, 2, 3]) == nil)
    #expect(Lijn(x: [1, 2, 3], y: [2, 2, 2])?.r2 == nil)
    #expect(spearman([1, 2], [1, 2]) == nil)
    #expect(spearman([1, 1, 1], [1, 2, 3]) == nil)
    #expect(spearman([1, 2, 3], [10, 100, 1000]) == 1)
    #expect(afgerond(spearman([1, 2, 2, 3], [4, 3, 2, 1]), 4) == -0.9487)
  }

  @Test func aFilterThatLeavesNobodyHasNoLine() throws {
    var vraag = vraag
    vraag.filters = [
      Filter(indeling: .provincie, categorieen: ["zeeland"]), Filter(indeling: .provincie, categorieen: ["limburg"]),
    ]
    let samenhang = try databank.samenhang(vraag, x: .maat(.toegang), y: .maat(.maatwerk))
    #expect(samenhang.punten.isEmpty)
    #expect(samenhang.lijn == nil)
    #expect(samenhang.spearman == nil)
  }

  @Test func zaanstadAgainstItsClassAndTheLine() throws {
    let verwachting = try #require(databank.kaart(databank.code("Zaanstad"), vraag).verwachting)
    #expect(afgerond(verwachting.eigen, 1) == 273.6)
    #expect(afgerond(verwachting.groep.gemiddelde, 1) == 319.1)
    #expect(afgerond(verwachting.verschilMetKlasse, 1) == -45.5)
    #expect(afgerond(verwachting.lijn?.helling) == 0.58)
    #expect(afgerond(verwachting.lijn?.r2) == 0.27)
    #expect(Verwachting.vragen.count == 4)
  }
}
