import Screen
import Testing
import WmoData
import WmoModel

@testable import Verkenner
@testable import wmo

/// What the explorer copies and writes is what the command of the screen prints.
@Suite struct UitvoerGelijkTests {
  @Test(
    arguments: [
      "", "iprovincie\r", "a", "amtoegang\r", "fregio\rnoord\ra", "jjj\r", "jjj\r  M", "a  jM\u{1B}", "/zaan\r",
      "/zaan\r v", "/zaan\rv  jM", "xgemeentegrootte\r", "Stoegang\r", "/zaan\r Stoegang\r", "Stoegang\r Yinwoners\r",
      "r", "/zaan\r r$J",
      "a  j ry", "R4.8\r", "/zaan\r R4.8\r", "[[[[nea", "A/gemeente b\r", "Aa  j vA", "Ajj\r  ", "z\u{2}\r",
    ])
  func everyFormOfAScreenIsThatOfItsCommand(_ keys: String) throws {
    let state = try explorer(keys)
    for vorm in Uitvoervorm.allCases where vorm != .opdracht {
      let command = state.command(als: vorm).dropFirst("wmo ".count)
      let printed = try shell("LC_ALL=C.UTF-8 \"$WMO\" \(command)")
      #expect(printed.code == 0, "\(command): \(printed.fouten)")
      #expect(printed.uitvoer == state.uitvoer(vorm), "\(command)")
    }
  }

  @Test func plainSignsAreThoseOfTheCommandToo() throws {
    var state = try explorer("/sudwest\r")
    state.glyphs = .ascii
    let printed = try shell("LC_ALL=C.UTF-8 \"$WMO\" \(state.command.dropFirst("wmo ".count)) --ascii")
    #expect(printed.uitvoer == state.uitvoer(.tekst))
    #expect(printed.uitvoer.contains("Sudwest-Fryslan"))
  }
}

/// The explorer after some keys; control signs stand for keys without a letter.
func explorer(_ keys: String = "") throws -> State {
  let databank = Databank.ingebed()
  let standaard = try databank.standaardvraag()
  var state = try State(databank: databank, standaard: standaard, place: Place(vraag: standaard))
  for scalar in keys.unicodeScalars {
    switch scalar {
    case "\r": _ = update(&state, .key(.enter))
    case "\u{1B}": _ = update(&state, .key(.escape))
    case "\u{2}": _ = update(&state, .key(.down))
    default: _ = update(&state, .key(.character(scalar)))
    }
  }
  return state
}
