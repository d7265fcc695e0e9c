import GoldenText
import Rendering
import Screen
import Testing
import WmoModel

@testable import Verkenner

/// What the explorer says when nothing is drawn.
@Suite struct LineairTests {
  static let alle = Scherm.gewoon + Scherm.erop + Scherm.lijsten + Scherm.figuren
  static let voorgelezen: Set<String> = [
    "groepen", "kaart-zaanstad", "kaart-niet-geleverd", "kruistabel", "ontwikkeling-splitsing",
    "vergelijkbaar-zaanstad",
    "figuur-4.8",
  ]

  @Test(arguments: alle)
  func said(_ scherm: Scherm) throws { try expectGolden(scherm.naam, scherm.spoken().lines) }

  @Test(arguments: alle.filter { voorgelezen.contains($0.naam) })
  func readAloud(_ scherm: Scherm) throws {
    var state = try scherm.spoken().state
    try expectGolden("\(scherm.naam)-voorgelezen", state.say(.character(".")))
  }

  @Test(arguments: alle)
  func nothingIsDrawn(_ scherm: Scherm) throws {
    var (state, lines) = try scherm.spoken()
    state.overlay = nil
    lines += state.begroeting + state.say(.character(".")) + state.say(.character("P"))
    let text = lines.joined(separator: "\n")
    let drawn = text.unicodeScalars.filter { scalar in
      ("\u{2190}"..."\u{28FF}").contains(scalar) || "·–−×€…•≈²\u{FFFD}".unicodeScalars.contains(scalar)
        || (scalar.value < 0x20 && scalar != "\n")
    }
    #expect(Set(drawn) == [])
    #expect(!text.contains("  ") && !text.contains(" ,") && !text.contains(",,"))
  }

  /// Every figure of a row on the screen is in what is read aloud.
  @Test(arguments: Scherm.gewoon.filter { $0.naam.hasPrefix("groepen") || $0.naam.hasPrefix("gemeenten") })
  func theSameFiguresAsOnTheScreen(_ scherm: Scherm) throws {
    let state = try scherm.state(80, 24)
    let read = state.leespagina.text.joined(separator: "\n")
    let values: [Double?] =
      switch state.content {
      case .groepen(let groepen): groepen.rows.map(\.samenvatting.gemiddelde)
      case .gemeenten(let lijst): lijst.rijen.map(\.cijfer.waarde)
      default: []
      }
    let decimalen = state.content.kop.noemer.decimalen
    for value in values.compactMap({ $0 }) { #expect(read.contains(uitgesproken(getal(value, decimalen: decimalen)))) }
  }

  @Test func aChangeIsSaidOnceAndNothingElse() throws {
    var state = try begin()
    #expect(state.say(.up) == [])
    #expect(
      state.say(.down) == ["licht, 67 van 68 gemeenten met een cijfer, gemiddeld 263,9 euro per volwassene, 2 van 6"])
    #expect(state.say(.end).count == 1)
    #expect(state.say(.end) == [])
    #expect(state.say(.character("~")) == ["De toets ~ doet hier niets; ? toont wat kan."])
    #expect(announcement(from: state, to: state) == ["De toets ~ doet hier niets; ? toont wat kan."])
  }

  @Test func pagesAndFiguresAreReadAndGone() throws {
    var state = try begin()
    for key: Character in ["b", "t", ":", "P", "."] {
      let scalar = try #require(key.unicodeScalars.first)
      #expect(state.say(.character(scalar)).count > 2)
      #expect(state.overlay == nil && state.slide == nil)
      #expect(state.say(.down).count == 1)
    }
  }

  @Test func hiddenNamesAreNotSaidWhileTyping() throws {
    var state = try begin()
    state.say(.character("A"))
    var lines = state.say(.character("/"))
    for scalar in "zaan".unicodeScalars { lines += state.say(.character(scalar)) }
    lines += state.say(.enter) + state.say(.character("."))
    #expect(lines.contains { $0.hasPrefix("4 letters: ") })
    #expect(lines.allSatisfy { !folded($0).contains("zaanstad") && !$0.hasPrefix("zaa") })
  }

  @Test(arguments: Action.allCases)
  func aWordIsAnAction(_ action: Action) throws {
    let state = try begin()
    #expect(state.keys(for: action.rawValue).map { Action.byKey[$0] } == [action])
  }

  @Test(arguments: [
    ("", [Key.enter]), ("Enter", [.enter]), ("omlaag", [.down]), ("Esc", [.escape]), ("Escape", [.escape]),
    ("shift-tab", [.backTab]), ("spatie", [.character(" ")]), ("jj", [.character("j"), .character("j")]),
    ("/za", [.character("/"), .character("z"), .character("a")]),
  ])
  func aLineIsKeys(_ line: String, _ keys: [Key]) throws { #expect(try begin().keys(for: line) == keys) }

  @Test func inAMenuAnActionIsTextUnlessItsKeyIsNoLetter() throws {
    var state = try begin()
    state.press(.character("o"))
    #expect(state.keys(for: "maat").count == 4)
    #expect(state.keys(for: "terug") == [.escape])
    #expect(state.keys(for: "omlaag") == [.down])
  }

  @Test func everyKeyHasAName() {
    let names = Action.allCases.flatMap(\.entry.keys).map(\.uitgesproken)
    #expect(names.allSatisfy { $0.unicodeScalars.contains { $0.properties.isAlphabetic } })
    #expect(Set(names).count == Set(Action.allCases.flatMap(\.entry.keys)).count)
  }
}

extension Scherm {
  /// Everything that is said on the way to the screen, and the explorer there.
  fileprivate func spoken() throws -> (state: State, lines: [String]) {
    var state = try begin(vraag, 80, 24, .ascii)
    var lines = state.begroeting
    for stap in stappen {
      switch stap {
      case .toets(let toets): lines += state.say(toets)
      case .tekst(let tekst): for scalar in tekst.unicodeScalars { lines += state.say(.character(scalar)) }
      }
    }
    return (state, lines)
  }
}

extension State {
  /// Presses a key and gives what is said of it.
  @discardableResult
  fileprivate mutating func say(_ key: Key) -> [String] {
    let before = self
    press(key)
    let lines = announcement(from: before, to: self)
    heard()
    return lines
  }
}
