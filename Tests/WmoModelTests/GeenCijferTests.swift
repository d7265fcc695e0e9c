import Testing
import WmoModel

/// Missing is never zero, and zero is not always nothing.
@Suite struct GeenCijferTests {
  /// Every gemeente and document of which all amounts are zero or absent.
  @Test func whoDidNotDeliver() {
    let gevonden = databank.overzicht.filter { !$0.nietGeleverd.isEmpty }.map { rij in
      "\(rij.soort): \(rij.nietGeleverd.map(\.naam).joined(separator: ", "))"
    }
    #expect(
      gevonden == [
        "begroting 2017: Koggenland, Meierijstad",
        "begroting 2018: Zevenaar, Ouder-Amstel, Waadhoeke, Westerwolde, Midden-Groningen",
        "jaarrekening 2018: Leerdam, Vianen, Zederik", "jaarrekening 2020: Renswoude, Hof van Twente",
        "begroting 2021: Eemsdelta", "begroting 2022: Midden-Drenthe, Dijk en Waard, Land van Cuijk, Maashorst",
        "jaarrekening 2022: Almelo, Weesp, Dordrecht, Twenterand", "begroting 2023: Voorne aan Zee",
        "jaarrekening 2023: Vijfheerenlanden", "begroting 2024: Vijfheerenlanden",
        "jaarrekening 2024: Loon op Zand",
        "begroting 2025: De Bilt, Landsmeer, Midden-Drenthe, Vijfheerenlanden",
      ])
  }

  @Test func notDeliveredHasNoFigure() throws {
    for maat in Maat.allCases where maat.isBedrag {
      let cijfer = try databank.cijfer("Vijfheerenlanden", maat)
      #expect(cijfer == Cijfer(waarde: nil, signalen: [.nietGeleverd]))
    }
    let dordrecht = try databank.cijfer("Dordrecht", .maatwerk, jaarrekening(2022))
    #expect(dordrecht == Cijfer(waarde: nil, signalen: [.nietGeleverd]))
  }

  @Test(arguments: [Maat.hulpBijHuishouden, .begeleiding])
  func onlyBareServicesHaveNoParts(_ maat: Maat) throws {
    let cijfer = try databank.cijfer("Asten", maat)
    #expect(cijfer == Cijfer(waarde: nil, signalen: [.nietGesplitst]))
    let meting = try databank.meting(maat)
    let nietGesplitst = meting.cijfers.indices.filter { meting.cijfers[$0].signalen.contains(.nietGesplitst) }
    #expect(nietGesplitst.map { meting.verslag.gemeenten[$0].naam } == ["Asten"])
    #expect(try databank.cijfer("Asten", .diensten).waarde != nil)
    #expect(try databank.cijfer("Asten", .overigMaatwerk).waarde == databank.cijfer("Asten", .diensten).waarde)
  }

  @Test func zeroBookedElsewhereSaysSo() throws {
    #expect(try databank.cijfer("Rotterdam", .hulpBijHuishouden) == Cijfer(waarde: 0, signalen: [.eldersGeboekt]))
    let meting = try databank.meting(.hulpBijHuishouden)
    let elders = meting.cijfers.indices.filter { meting.cijfers[$0].signalen.contains(.eldersGeboekt) }
    #expect(
      elders.map { meting.verslag.gemeenten[$0].naam } == ["Rotterdam", "Dongen", "Etten-Leur"])
    #expect(elders.allSatisfy { meting.cijfers[$0].waarde == 0 })
  }

  @Test func zeroCountsInTheMean() throws {
    let meting = try databank.meting(.hulpBijHuishouden)
    let plaats = try #require(meting.verslag.plaats(van: databank.code("Rotterdam")))
    let samenvatting = Samenvatting(van: [plaats], in: meting)
    #expect(samenvatting.metCijfer == 1)
    #expect(samenvatting.gemiddelde == 0)
  }

  @Test func zeroToegangIsAFigure() throws {
    let meting = try databank.meting(.toegang, jaarrekening2023, .bruto)
    #expect(meting.cijfers.count { $0.waarde == 0 } == 3)
  }

  @Test func negativeFiguresAreKeptAndMarked() throws {
    func negatief(_ maat: Maat) throws -> [String] {
      let meting = try databank.meting(maat)
      return meting.cijfers.indices.filter { meting.cijfers[$0].signalen.contains(.negatief) }
        .map { "\(meting.verslag.gemeenten[$0].naam) \(afgerond(meting.cijfers[$0].waarde, 0) ?? 0)" }
    }
    #expect(try negatief(.toegang) == ["Nieuwkoop -1.0"])
    #expect(try negatief(.voorzieningen) == ["Peel en Maas -37.0"])
    #expect(try negatief(.begeleiding) == ["Medemblik -18.0"])
    let vijfheerenlanden = try databank.cijfer("Vijfheerenlanden", .maatwerk, jaarrekening(2024), .bruto, .totaal)
    #expect(vijfheerenlanden.waarde == -2821)
    #expect(vijfheerenlanden.signalen == [.brutoZonderBaten, .negatief])
  }
}
