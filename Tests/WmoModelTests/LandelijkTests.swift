import Testing
import WmoModel

/// National sums in million euros, and means over all gemeenten.
@Suite struct LandelijkTests {
  private func miljoenen(_ maat: Maat, _ soort: Verslagsoort, _ saldo: Saldo) throws -> Double {
    let cijfers = try databank.meting(maat, soort, saldo, .totaal).cijfers
    return (cijfers.compactMap(\.waarde).reduce(0, +) / 1000).rounded()
  }

  @Test(arguments: [
    (Maat.toegang, 2017, 941.0), (.toegang, 2023, 1868), (.toegang, 2024, 2144), (.maatwerk, 2017, 3478),
    (.maatwerk, 2018, 3608), (.maatwerk, 2019, 3970), (.maatwerk, 2020, 4221), (.maatwerk, 2021, 4333),
    (.maatwerk, 2022, 4347), (.maatwerk, 2023, 4654), (.maatwerk, 2024, 5023), (.beschermdWonenOpvang, 2020, 2620),
    (.beschermdWonenOpvang, 2021, 2133), (.beschermdWonenOpvang, 2023, 2306), (.beschermdWonenOpvang, 2024, 2509),
  ])
  func grossPerYear(_ maat: Maat, _ jaar: Int, _ miljoen: Double) throws {
    #expect(try miljoenen(maat, jaarrekening(jaar), .bruto) == miljoen)
  }

  @Test(arguments: [
    (Maat.toegang, jaarrekening(2023), 1718.0), (.maatwerk, jaarrekening(2023), 4458),
    (.beschermdWonenOpvang, jaarrekening(2023), 1886), (.toegang, begroting(2025), 1982),
    (.maatwerk, begroting(2025), 4803),
  ])
  func netWhereThereAreBaten(_ maat: Maat, _ soort: Verslagsoort, _ miljoen: Double) throws {
    #expect(try miljoenen(maat, soort, .netto) == miljoen)
  }

  @Test func meanAdultAndMeanGemeente() throws {
    func samen(_ saldo: Saldo) throws -> Samenvatting {
      try databank.groepen(Vraag(soort: jaarrekening2023, saldo: saldo)).samen.samenvatting
    }
    #expect(try afgerond(samen(.netto).gewogenGemiddelde, 1) == 308.5)
    #expect(try afgerond(samen(.bruto).gewogenGemiddelde, 1) == 322.0)
  }

  @Test(arguments: [
    (Maat.toegang, [95.7, 85.2, 96.6, 148.8]), (.maatwerk, [262, 291, 320, 305]), (.diensten, [202, 230, 258, 244]),
    (.voorzieningen, [59, 61, 62, 61]),
  ])
  func meansBySize(_ maat: Maat, _ gemiddelden: [Double]) throws {
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023, maat: maat, indeling: .gemeentegrootte))
    #expect(
      groepen.groepen.map { afgerond($0.samenvatting.gemiddelde, maat == .toegang ? 1 : 0) } == gemiddelden)
  }

  @Test func spreadOfSmallGemeenten() throws {
    func groep(_ maat: Maat) throws -> Samenvatting {
      try databank.groepen(Vraag(soort: jaarrekening2023, maat: maat, indeling: .gemeentegrootte))
        .groep("20-50").samenvatting
    }
    #expect(try [groep(.maatwerk).p10, groep(.maatwerk).p90].map { afgerond($0, 0) } == [210, 375])
    #expect(try [groep(.toegang).p10, groep(.toegang).p90].map { afgerond($0, 0) } == [21, 153])
    let alle = try databank.groepen(Vraag(soort: jaarrekening2023, maat: .toegang)).samen.samenvatting
    #expect([alle.p10, alle.p90].map { afgerond($0, 1) } == [24.5, 174.6])
  }

  @Test func friesland() throws {
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023, indeling: .provincie))
    let friesland = try groepen.groep("fryslan").samenvatting
    #expect(friesland.gemeenten == 18)
    #expect(afgerond(friesland.gemiddelde, 1) == 326.8)
    #expect(afgerond(friesland.gewogenGemiddelde, 1) == 356.5)
    let uitersten = [friesland.minimum, friesland.maximum].compactMap { $0 }
    #expect(uitersten.map { groepen.verslag.gemeenten[$0.gemeente].naam } == ["Vlieland", "Achtkarspelen"])
    #expect(uitersten.map { afgerond($0.waarde, 0) } == [195, 465])
  }
}
