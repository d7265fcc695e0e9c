import Testing
import WmoModel

@Suite struct GeheugenTests {
  @Test func remembersAndForgetsWhenFull() {
    let geheugen = Geheugen<Int, Int>(hoogstens: 3)
    var gemaakt: [Int] = []
    func vraag(_ sleutel: Int) -> Int {
      geheugen.waarde(sleutel) {
        gemaakt.append(sleutel)
        return sleutel * 10
      }
    }
    for sleutel in [1, 2, 3, 1, 2, 3] { #expect(vraag(sleutel) == sleutel * 10) }
    #expect(gemaakt == [1, 2, 3])
    // The fourth finds no room: only it is remembered then.
    for sleutel in [4, 4, 1, 1] { #expect(vraag(sleutel) == sleutel * 10) }
    #expect(gemaakt == [1, 2, 3, 4, 1])
  }
}
