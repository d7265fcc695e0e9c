import Screen
import Testing
import WmoModel

@testable import Verkenner

/// The order of a list and its direction.
@Suite struct SortingTests {
  private func sorted(_ times: Int, _ order: String) throws -> State {
    var state = try begin()
    state.type("a")
    for _ in 0..<times {
      state.type("s" + order)
      state.press(.enter)
    }
    return state
  }

  @Test(arguments: [
    (1, "waarde", "op waarde, laagste eerst", "wmo gemeenten --sorteer waarde"),
    (2, "waarde", "op waarde, hoogste eerst", "wmo gemeenten --sorteer waarde --omgekeerd"),
    (3, "waarde", "op waarde, laagste eerst", "wmo gemeenten --sorteer waarde"),
    (1, "naam", "op naam, Z eerst", "wmo gemeenten --omgekeerd"),
    (2, "inwonertal", "op inwonertal, grootste eerst", "wmo gemeenten --sorteer inwonertal --omgekeerd"),
  ])
  func choosingTheSameOrderAgainTurnsIt(_ times: Int, _ order: String, _ head: String, _ command: String) throws {
    let state = try sorted(times, order)
    #expect(state.text[1].hasSuffix(head))
    #expect(state.command == command)
  }

  @Test func anotherOrderBeginsAtItsOwnEnd() throws {
    var state = try sorted(2, "waarde")
    state.type("sinwonertal")
    state.press(.enter)
    #expect(!state.place.omgekeerd)
  }

  @Test(arguments: Sortering.allCases, [false, true])
  func missingFiguresComeLastInBothDirections(_ sortering: Sortering, _ omgekeerd: Bool) throws {
    let vraag = Vraag(soort: standaard.soort, maat: .hulpBijHuishouden)
    let lijst = try databank.gemeenten(vraag, sortering: sortering, omgekeerd: omgekeerd)
    let waarden = lijst.rijen.map(\.cijfer.waarde)
    let missing = waarden.count { $0 == nil }
    try #require(missing > 0)
    guard sortering == .waarde else {
      let other = try databank.gemeenten(vraag, sortering: sortering, omgekeerd: !omgekeerd)
      #expect(Set(other.rijen.map(\.gemeente.code)) == Set(lijst.rijen.map(\.gemeente.code)))
      #expect(other.rijen.first?.gemeente.code != lijst.rijen.first?.gemeente.code)
      return
    }
    #expect(waarden.suffix(missing).allSatisfy { $0 == nil })
    let known = waarden.compactMap { $0 }
    #expect(known == (omgekeerd ? known.sorted(by: >) : known.sorted()))
  }
}
