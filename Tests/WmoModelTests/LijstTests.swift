import Testing
import WmoModel

/// The list of gemeenten and its orders.
@Suite struct LijstTests {
  private func namen(_ sortering: Sortering, _ vraag: Vraag = Vraag(soort: jaarrekening2023)) throws -> [String] {
    try databank.gemeenten(vraag, sortering: sortering).rijen.map(\.gemeente.naam)
  }

  @Test func byName() throws {
    let namen = try namen(.naam)
    #expect(namen.count == 342)
    #expect(Array(namen.prefix(2)) == ["Aa en Hunze", "Aalsmeer"])
    #expect(namen.map { folded($0) } == namen.map { folded($0) }.sorted())
  }

  @Test func fromSmallToLarge() throws {
    let namen = try namen(.inwonertal)
    #expect(Array(namen.prefix(2)) == ["Schiermonnikoog", "Vlieland"])
    #expect(Array(namen.suffix(4)) == ["Utrecht", "'s-Gravenhage", "Rotterdam", "Amsterdam"])
  }

  @Test func fromLowToHighAndWithoutAFigureLast() throws {
    let namen = try namen(.waarde)
    #expect(Array(namen.prefix(2)) == ["Sluis", "Peel en Maas"])
    #expect(Array(namen.suffix(3)) == ["Heerlen", "Velsen", "Vijfheerenlanden"])
  }

  @Test func fromLightToHeavyAndUnknownLast() throws {
    #expect(try namen(.taakzwaarte).last == "Heerlen")
    let lijst = try databank.gemeenten(Vraag(soort: jaarrekening(2017)), sortering: .taakzwaarte)
    let onbekend = lijst.rijen.map { $0.categorieen == [.onbekend] }
    let eerste = try #require(onbekend.firstIndex(of: true))
    #expect(onbekend[eerste...].allSatisfy { $0 })
  }

  @Test(arguments: Sortering.allCases)
  func everyOrderHasTheSameGemeenten(_ sortering: Sortering) throws {
    #expect(try Set(namen(sortering)) == Set(namen(.naam)))
  }

  @Test func outliersAreMarkedInRatesOnly() throws {
    func uitschieters(_ maat: Maat, _ noemer: Noemer) throws -> [String] {
      let meting = try databank.meting(maat, jaarrekening2023, .netto, noemer)
      return meting.cijfers.indices.filter { meting.cijfers[$0].signalen.contains(.uitschieter) }
        .map { meting.verslag.gemeenten[$0].naam }
    }
    #expect(try uitschieters(.maatwerk, .volwassene) == ["Velsen", "Heerlen"])
    #expect(try uitschieters(.maatwerk, .totaal) == [])
    #expect(try uitschieters(.beschermdWonenOpvang, .volwassene) == [])
  }
}
