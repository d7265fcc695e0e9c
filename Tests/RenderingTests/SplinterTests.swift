import Rendering
import Testing

/// The length of a bar below zero.
@Suite struct SplinterTests {
  @Test func aNegativeOfLessThanHalfACellIsASplinter() {
    let schaal = Schaal(waarden: [-0.9, 300])
    let klein = Staafcellen(-0.9, op: schaal, breedte: 24)
    #expect(klein.isSplinter)
    #expect(klein.tekst(ascii: false) == "▕")
    let groot = Staafcellen(-57.9, op: Schaal(waarden: [-57.9, 400]), breedte: 24)
    #expect(!groot.isSplinter)
    #expect(groot.vol == 3)
  }
}
