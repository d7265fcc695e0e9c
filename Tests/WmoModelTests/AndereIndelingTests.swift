import Testing
import WmoModel

/// Other ways to cut taakzwaarte; figures of domein.md 3.2 and 3.3.
@Suite struct AndereIndelingTests {
  private func wijze(_ grenzen: Grenzen, _ circulaire: Circulaire) throws -> AndereIndeling {
    let wijzen = try databank.andereIndelingen(Vraag(soort: jaarrekening2023))
    return try #require(wijzen.first { $0.grenzen == grenzen && $0.circulaire == circulaire })
  }

  @Test(arguments: [
    (Grenzen.kwintielen, Circulaire.mei2024, 0, [239, 264, 296, 319, 341]),
    (.inwoners, .mei2024, 109, [246, 275, 309, 326, 344]), (.vast, .mei2024, 108, [241, 272, 314, 328, 347]),
    (.kwintielen, .september2024, 18, [236, 267, 296, 318, 340]),
  ])
  func moversAndMeans(_ grenzen: Grenzen, _ circulaire: Circulaire, _ verplaatst: Int, _ gemiddelden: [Int]) throws {
    let wijze = try wijze(grenzen, circulaire)
    #expect(wijze.verplaatst == verplaatst)
    #expect(wijze.verplaatsingen.count == verplaatst)
    #expect(wijze.gemiddelden.compactMap { $0.map { Int($0.rounded()) } } == gemiddelden)
  }

  @Test(arguments: [(Grenzen.inwoners, [99, 74, 61, 51, 56]), (.vast, [73, 107, 57, 64, 40])])
  func sizes(_ grenzen: Grenzen, _ groottes: [Int]) throws {
    let groepen = try databank.groepen(Vraag(soort: jaarrekening2023, grenzen: grenzen)).groepen
    #expect(groepen.map(\.samenvatting.metCijfer) == groottes)
  }

  /// The direction of F33 does not hang on the cut.
  @Test func meansRiseInEveryCutOnTheMeicirculaire() throws {
    for grenzen in Grenzen.allCases {
      let gemiddelden = try wijze(grenzen, .mei2024).gemiddelden.compactMap { $0 }
      #expect(gemiddelden == gemiddelden.sorted())
    }
  }

  @Test func theSameCutMovesNobody() throws {
    for circulaire in Circulaire.ingebouwd {
      for grenzen in Grenzen.allCases {
        let vraag = Vraag(soort: jaarrekening2023, grenzen: grenzen, circulaire: circulaire)
        let zelf = try databank.andereIndelingen(vraag).first { $0.grenzen == grenzen && $0.circulaire == circulaire }
        #expect(zelf?.verplaatst == 0)
      }
    }
  }
}
