import Testing

@testable import WmoModel

/// Comparable gemeenten: distances and where the own figure lies.
///
/// Figures of domein.md 2.2 and 5.
@Suite struct VergelijkbaarTests {
  private func vergelijkbaar(_ naam: String, aantal: Int = 20, filters: [Filter] = []) throws -> Vergelijkbaren {
    try databank.vergelijkbaar(
      databank.code(naam), Vraag(soort: jaarrekening2023, filters: filters), aantal: aantal)
  }

  private func rond(_ waarde: Double, _ decimalen: Double = 100) -> Double {
    (waarde * decimalen).rounded() / decimalen
  }

  @Test(arguments: [
    ("Zaanstad", ["Dordrecht", "Deventer", "Nissewaard", "Alkmaar", "Purmerend"], [0.40, 0.43, 0.45, 0.47, 0.47]),
    ("Waterland", ["Wijdemeren", "Veere", "Hilvarenbeek"], [0.24, 0.40, 0.42]),
    ("Smallingerland", ["Bergen op Zoom", "Roosendaal", "Hoogeveen"], [0.36, 0.42, 0.43]),
    ("Utrecht", ["Zwolle", "Haarlem", "Breda"], [0.87, 0.90, 0.91]),
  ])
  func nearest(_ naam: String, _ namen: [String], _ afstanden: [Double]) throws {
    let gevonden = try vergelijkbaar(naam).gemeenten
    #expect(gevonden.count == 20)
    #expect(gevonden.prefix(namen.count).map(\.gemeente.naam) == namen)
    #expect(gevonden.prefix(namen.count).map { rond($0.afstand) } == afstanden)
    #expect(gevonden.map(\.afstand) == gevonden.map(\.afstand).sorted())
  }

  @Test(arguments: [
    ("Waterland", Ligging.Woord.hoger, [148.4, 235.9, 250.4, 280.6, 365.6]),
    ("Zaanstad", .lager, [142.8, 292.8, 325.5, 366.1, 639.7]),
    ("Leeuwarden", .rond, [227.5, 299.7, 353.5, 396.9, 492.2]),
  ])
  func ownFigureAgainstTheOthers(_ naam: String, _ woord: Ligging.Woord, _ getallen: [Double]) throws {
    let gevonden = try vergelijkbaar(naam)
    let samenvatting = gevonden.samenvatting
    #expect(gevonden.woord == woord)
    #expect(
      [
        samenvatting.minimum?.waarde, samenvatting.p25, samenvatting.mediaan, samenvatting.p75,
        samenvatting.maximum?.waarde,
      ]
      .compactMap { $0.map { rond($0, 10) } } == getallen)
  }

  @Test func warnsWhenThereAreNoGoodPeers() throws {
    #expect(try rond(#require(vergelijkbaar("Schiermonnikoog").waarschuwing)) == 2.17)
    #expect(try rond(#require(vergelijkbaar("Groningen").waarschuwing)) == 1.45)
    #expect(try vergelijkbaar("Zaanstad").waarschuwing == nil)
  }

  @Test func aFilterNarrowsWithoutChangingDistances() throws {
    let taakgericht = Filter(indeling: .bekostigingBegeleiding, categorieen: ["taakgericht"])
    let smal = try vergelijkbaar("Zaanstad", filters: [taakgericht]).gemeenten
    #expect(smal.count == 12)
    let breed = try vergelijkbaar("Zaanstad", aantal: 341).gemeenten
    #expect(breed.count == 341)
    let afstand = Dictionary(uniqueKeysWithValues: breed.map { ($0.gemeente.code, $0.afstand) })
    #expect(smal.allSatisfy { afstand[$0.gemeente.code] == $0.afstand })
  }

  @Test func distanceIsSymmetricAndNeverToItself() throws {
    let ruimte = Vergelijkruimte(databank.gemeentefonds(.mei2024))
    let afstanden = try ruimte.codes.map { code in
      Dictionary(
        uniqueKeysWithValues: try #require(ruimte.naasten(van: code, aantal: 341)).map { ($0.code, $0.afstand) })
    }
    for (plaats, code) in ruimte.codes.enumerated() {
      #expect(afstanden[plaats][code] == nil)
      #expect(afstanden[plaats].values.allSatisfy { $0 >= 0 && $0.isFinite })
      for (ander, anderCode) in ruimte.codes.enumerated() where anderCode != code {
        #expect(afstanden[plaats][anderCode] == afstanden[ander][code])
      }
    }
  }

  @Test func errorsSayWhatWouldWork() throws {
    #expect(throws: Vraagfout.geenMaatstaven("Weesp", .mei2024)) {
      try databank.vergelijkbaar(
        #require(GMCode("GM0457")), Vraag(soort: Verslagsoort(jaar: 2021, document: .jaarrekening)), aantal: 20)
    }
    let niemand = [
      Filter(indeling: .regio, categorieen: ["noord"]), Filter(indeling: .provincie, categorieen: ["limburg"]),
    ]
    #expect(throws: Vraagfout.geenVergelijkbare("Zaanstad")) { try vergelijkbaar("Zaanstad", filters: niemand) }
    // Only the gemeente itself is left.
    let alleenAlmere = [
      Filter(indeling: .provincie, categorieen: ["flevoland"]),
      Filter(indeling: .gemeentegrootte, categorieen: [Gemeentegrootte.groot.rawValue]),
    ]
    #expect(throws: Vraagfout.geenVergelijkbare("Almere")) { try vergelijkbaar("Almere", filters: alleenAlmere) }
  }

  @Test(arguments: [1e-300, 0.1, 1, 1.5, 2, 982, 918_117, 1e300])
  func logarithmUndoesDoubling(_ waarde: Double) {
    #expect(abs(logarithm(waarde * 2) - logarithm(waarde) - 0.693_147_180_559_945_3) < 1e-12)
    #expect(logarithm(1) == 0)
    #expect(abs(logarithm(2.718_281_828_459_045) - 1) < 1e-15)
  }
}
