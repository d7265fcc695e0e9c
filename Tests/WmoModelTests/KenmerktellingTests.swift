import Testing
import WmoModel

/// How many gemeenten stand in each category of the cited statements, in the order of the categories.
@Suite struct KenmerktellingTests {
  private func telling(
    _ indeling: Indeling, _ jaar: Int = 2023, _ peil: Peil = .laatst, _ bewijs: Bewijskeuze = .alles
  ) throws -> [Int] {
    let vraag = Vraag(soort: jaarrekening(jaar), indeling: indeling, peil: peil, bewijs: bewijs)
    return try databank.groepen(vraag).groepen.map(\.leden.count)
  }

  @Test func payment() throws {
    #expect(try telling(.bekostigingBegeleiding) == [39, 27, 12, 264])
    #expect(try telling(.bekostigingBegeleiding, 2023, .laatst, .direct) == [15, 21, 10, 296])
    #expect(try telling(.bekostigingBegeleiding, 2023, .strikt) == [13, 18, 1, 310])
    #expect(try telling(.bekostigingHH) == [44, 42, 0, 256])
    #expect(try telling(.bekostigingHH, 2023, .laatst, .direct) == [27, 12, 0, 303])
    #expect(try telling(.bekostigingHH, 2023, .strikt) == [16, 9, 0, 317])
  }

  @Test func paymentInOtherYears() throws {
    #expect(try telling(.bekostigingBegeleiding, 2018) == [33, 16, 12, 319])
    #expect(try telling(.bekostigingBegeleiding, 2020) == [33, 27, 12, 283])
    #expect(try telling(.bekostigingBegeleiding, 2022) == [35, 26, 11, 273])
  }

  @Test func access() throws {
    #expect(try telling(.positionering) == [65, 44, 8, 16, 209])
    #expect(try telling(.positionering, 2023, .strikt) == [19, 23, 6, 9, 285])
    #expect(try telling(.breedteTaakopdracht) == [12, 9, 21, 19, 281])
  }

  @Test func contracts() throws {
    #expect(try telling(.contractvorm) == [48, 1, 11, 282])
    #expect(try telling(.toetreding) == [30, 8, 304])
  }

  @Test func contradictionsAreCountedAsUnknownAndShown() throws {
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023, indeling: .positionering))
    let onbekend = try groepen.groep("onbekend")
    #expect(onbekend.tegenstrijdig == 2)
    #expect(onbekend.signalen == [.nietGeleverd, .tegenstrijdig])
    #expect(groepen.groepen.dropLast().allSatisfy { $0.tegenstrijdig == 0 })
  }

  @Test func fewerThanFiveIsFlagged() throws {
    let vraag = Vraag(soort: jaarrekening2023, indeling: .bekostigingBegeleiding, peil: .strikt)
    let taakgericht = try databank.groepen(vraag).groep("taakgericht")
    #expect(taakgericht.samenvatting.metCijfer == 1)
    #expect(taakgericht.signalen == [.nTeKlein])
  }

  @Test func purchasingProfilesAreRangesWhereIncomplete() throws {
    func profielen(_ indeling: Indeling) throws -> [String] {
      try databank.groepen(Vraag(soort: jaarrekening2023, indeling: indeling)).groepen
        .filter { !$0.leden.isEmpty }.map { "\($0.categorie.code) \($0.leden.count)" }
    }
    #expect(
      try profielen(.inkoopprofielBegeleiding).sorted() == [
        "A-B 8", "A-D 23", "A-of-D 6", "B-C 2", "E-G 22", "F-G 5", "H 11", "geen-profiel 1", "onbekend 264",
      ])
    #expect(
      try profielen(.inkoopprofielHH).sorted() == [
        "A-B 7", "A-D 31", "B-C 3", "D 3", "E 2", "E-G 34", "F-G 5", "geen-profiel 1", "onbekend 256",
      ])
  }
}
