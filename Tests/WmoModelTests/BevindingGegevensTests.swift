import Testing
import WmoModel

/// A verdict follows the data: other figures give another one.
@Suite struct BevindingGegevensTests {
  private func toetsing(_ code: String, _ databank: Databank) throws -> Toetsing {
    let bevindingen = try databank.bevindingen(Vraag(soort: jaarrekening2023))
    return try #require(bevindingen.lijst.first { $0.bewering.code == code }).toetsing
  }

  /// Maatwerk per adult of fifty gemeenten of rising taakzwaarte, by class.
  private static func perKlasse(_ bedragen: [Int]) -> [Int] {
    bedragen.flatMap { bedrag in (0..<10).map { bedrag + $0 } }
  }

  @Test(arguments: [
    ([100, 200, 300, 400, 500], Uitslag.bevestigd), ([500, 400, 300, 200, 100], .nietBevestigd),
    ([100, 400, 300, 200, 500], .richtingKlopt),
    ([200, 100, 500, 400, 300], .nietBevestigd), ([200, 500, 100, 400, 300], .nietBevestigd),
    ([300, 300, 300, 300, 300], .nietBevestigd),
  ])
  func maatwerkByTask(_ bedragen: [Int], _ uitslag: Uitslag) throws {
    let toetsing = try toetsing("F33", .proef(maatwerk: Self.perKlasse(bedragen)))
    #expect(toetsing.uitslag == uitslag)
    #expect(toetsing.n == 50)
    #expect(toetsing.waarden.map(\.waarde) == bedragen.map { Double($0) + 4.5 })
  }

  @Test func tooFewGemeentenGiveNoVerdict() throws {
    #expect(try toetsing("F33", .proef(maatwerk: [100, 200, 300, 400])).uitslag == .nietTeToetsen)
  }

  @Test func theLineDecidesWhetherTheTaskDoes() throws {
    #expect(try toetsing("F34", .proef(maatwerk: Array(101...150))).uitslag == .nietBevestigd)
    let grillig = (1...50).map { 37 * $0 % 101 }
    #expect(try toetsing("F34", .proef(maatwerk: grillig.map { 100 + 3 * $0 })).uitslag == .bevestigd)
    // As little to do with the task, but with small differences everywhere.
    #expect(try toetsing("F34", .proef(maatwerk: grillig.map { 200 + $0 })).uitslag == .nietBevestigd)
  }

  @Test(arguments: [(28.0, 48.0, Uitslag.bevestigd), (28, 47, .nietBevestigd)])
  func printedFiguresAreRead(_ minst: Double, _ meest: Double, _ uitslag: Uitslag) throws {
    let cijfers = [minst, meest].enumerated().map {
      ZwolwCijfer(tabel: "aanbieders", rij: "Proef \($0)", kolom: "", waarde: $1, eenheid: "aantal")
    }
    let gedrukt = Gedrukt(friesland2017: [], zwolw2022: cijfers, rivmTabellen: [])
    #expect(try toetsing("F81", .proef(maatwerk: [300], gedrukt: gedrukt)).uitslag == uitslag)
    #expect(try toetsing("F81", .proef(maatwerk: [300])).uitslag == .nietTeToetsen)
  }
}
