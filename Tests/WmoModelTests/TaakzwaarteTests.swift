import Testing
import WmoModel

/// The classes of taakzwaarte and how close a gemeente is to a bound.
@Suite struct TaakzwaarteTests {
  private func taakzwaarten(_ grenzen: Grenzen) throws -> Taakzwaarten {
    try Indeler(
      databank: databank, verslag: databank.bestaand(jaarrekening2023),
      regel: Peilregel(jaar: 2023, peil: .laatst, bewijs: .alles), grenzen: grenzen
    ).taakzwaarten
  }

  private func perKlasse(_ grenzen: Grenzen) throws -> [Int] {
    let taakzwaarten = try taakzwaarten(grenzen)
    let klassen = try databank.bestaand(jaarrekening2023).gemeenten.compactMap { taakzwaarten[$0.code]?.klasse }
    return Taakzwaarteklasse.allCases.map { klasse in klassen.count { $0 == klasse } }
  }

  @Test func quintilesOfGemeenten() throws {
    let taakzwaarten = try taakzwaarten(.kwintielen)
    #expect(taakzwaarten.circulaire == .mei2024)
    #expect(taakzwaarten.peildatum == "2023-01-01")
    #expect(taakzwaarten.bedragen.map { afgerond($0) } == [272.28, 309.35, 343.22, 383.25])
    #expect(afgerond(taakzwaarten.landelijk) == 343.38)
    #expect(try perKlasse(.kwintielen) == [69, 68, 69, 68, 68])
  }

  @Test func fixedShareOfTheNationalMean() throws {
    let taakzwaarten = try taakzwaarten(.vast)
    #expect(taakzwaarten.bedragen.map { afgerond($0) } == [274.71, 326.21, 360.55, 412.06])
    #expect(try perKlasse(.vast) == [73, 108, 57, 64, 40])
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023, grenzen: .vast))
    #expect(groepen.groepen.map(\.samenvatting.metCijfer) == [73, 107, 57, 64, 40])
    #expect(
      groepen.groepen.map { afgerond($0.samenvatting.gemiddelde, 0) } == [241, 272, 314, 328, 347])
  }

  @Test func classesFollowTheRankOfTheAmount() throws {
    let taakzwaarten = try taakzwaarten(.kwintielen)
    let alle = try databank.bestaand(jaarrekening2023).gemeenten.compactMap { taakzwaarten[$0.code] }
      .sorted { $0.bedrag < $1.bedrag }
    #expect(alle.count == 342)
    for (rang, taakzwaarte) in alle.enumerated() {
      #expect(taakzwaarte.klasse.rawValue == 5 * rang / alle.count)
    }
  }

  @Test func boundsAreMidpointsBetweenTheNeighbours() throws {
    let taakzwaarten = try taakzwaarten(.kwintielen)
    let bedragen = try databank.bestaand(jaarrekening2023).gemeenten.compactMap { taakzwaarten[$0.code]?.bedrag }
    for grens in taakzwaarten.bedragen {
      let onder = try #require(bedragen.filter { $0 < grens }.max())
      let boven = try #require(bedragen.filter { $0 >= grens }.min())
      #expect(afgerond((onder + boven) / 2, 6) == afgerond(grens, 6))
    }
  }

  @Test func zaanstadIsHeavy() throws {
    let taakzwaarte = try #require(taakzwaarten(.kwintielen)[databank.code("Zaanstad")])
    #expect(afgerond(taakzwaarte.bedrag) == 350.71)
    #expect(taakzwaarte.klasse == .zwaar)
    #expect(afgerond(taakzwaarte.dichtstbijzijndeGrens) == 343.22)
    #expect(afgerond(taakzwaarte.afstandTotGrens * 100) == 2.18)
    #expect(!taakzwaarte.isOpDeGrens)
  }

  @Test(arguments: [("De Fryske Marren", 383.2), ("Ooststellingwerf", 382.9)])
  func neighboursOfABoundAreOnIt(_ naam: String, _ bedrag: Double) throws {
    let taakzwaarte = try #require(taakzwaarten(.kwintielen)[databank.code(naam)])
    #expect(afgerond(taakzwaarte.bedrag, 1) == bedrag)
    #expect(taakzwaarte.klasse == .zwaar)
    #expect(taakzwaarte.isOpDeGrens)
  }

  @Test func eightyEightAreOnABound() throws {
    let classificatie = try databank.selectie(Vraag(soort: jaarrekening2023)).indeler
      .classificatie(naar: .taakzwaarte)
    #expect(classificatie.opDeGrens.count == 88)
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023))
    #expect(groepen.groepen.map(\.opDeGrens).reduce(0, +) == 88)
  }

  @Test func gemeentenOfBefore2023HaveNoClass() throws {
    let groepen = try databank.groepen(Vraag(soort: jaarrekening(2017)))
    #expect(groepen.groepen.map(\.categorie.code).last == "onbekend")
    #expect(groepen.kanttekeningen.contains(.opgeheven))
    #expect(try databank.groepen(Vraag(soort: jaarrekening2023)).groepen.count == 5)
  }

  @Test func theAmountIsFactorTimesWeightsTimesVolumes() {
    let fonds = Gemeentefonds(
      circulaire: .mei2024, peildatum: "2023-01-01", uitkeringsfactor: 1.5,
      gewichten: [.eenpersoonshuishoudens: 100, .kernen: 1000], volumes: [:])
    var volumes = Array(repeating: 7.0, count: Maatstaf.allCases.count)
    volumes[0] = 20
    let bedrag = fonds.bedrag(Volumes(inwoners: 0, jongeren: 0, volumes: volumes))
    #expect(bedrag == 13_500)
  }

  @Test(arguments: Grenzen.allCases, [(1, 1.0), (4, 1), (9, 0), (9, 1)])
  func noClassWithoutFiveGemeentenAndMoney(_ grenzen: Grenzen, _ geval: (aantal: Int, gewicht: Double)) throws {
    let volumes = try (1...geval.aantal).map { nummer in
      (
        try #require(GMCode("GM000\(nummer)")),
        Volumes(
          inwoners: 1_500, jongeren: 500,
          volumes: Maatstaf.allCases.map { $0 == .kernen ? Double(nummer) : 0 })
      )
    }
    let fonds = Gemeentefonds(
      circulaire: .september2024, peildatum: "2024-01-01", uitkeringsfactor: 1, gewichten: [.kernen: geval.gewicht],
      volumes: Dictionary(uniqueKeysWithValues: volumes))
    let taakzwaarten = Taakzwaarten(
      fonds: fonds, kwintielen: Klassegrenzen(circulaire: .mei2024, bedragen: []), grenzen: grenzen)
    let bekend = volumes.compactMap { taakzwaarten[$0.0] }
    let isHeel = geval == (9, 1)
    #expect(bekend.count == (isHeel ? 9 : 0) && taakzwaarten.bedragen.count == (isHeel ? 4 : 0))
    #expect(bekend.allSatisfy { $0.afstandTotGrens.isFinite && $0.aandeelVanLandelijk.isFinite })
  }
}
