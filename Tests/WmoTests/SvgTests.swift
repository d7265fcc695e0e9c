import Testing

/// `--formaat svg` and `--markeer`, on the built program.
@Suite struct SvgTests {
  @Test(arguments: [
    ["figuur", "4.8", "--markeer", "Zaanstad"], ["groepen", "--markeer", "Zaanstad", "--markeer", "Utrecht"],
    ["groepen", "--kruis", "regio"], ["gemeenten", "--markeer", "Zaanstad"], ["gemeente", "Zaanstad"],
    ["vergelijkbaar", "Zaanstad"], ["samenhang", "--x", "toegang", "--y", "maatwerk", "--markeer", "Zaanstad"],
  ])
  func aFigureIsAPicture(_ arguments: [String]) throws {
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let uitkomst = try shell("\"$WMO\" \(quoted) --formaat svg")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.fouten.isEmpty)
    #expect(uitkomst.uitvoer.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1280 "))
    #expect(uitkomst.uitvoer.hasSuffix("</svg>\n"))
    #expect(arguments.contains("--kruis") || uitkomst.uitvoer.contains(">Zaanstad"))
  }

  @Test(arguments: ["bron", "begrippen", "bevindingen", "data overzicht", "lijst", "figuur"])
  func withoutAFigureTheOtherFormatsAreNamed(_ command: String) throws {
    let uitkomst = try shell("\"$WMO\" \(command) --formaat svg")
    #expect(
      uitkomst
        == Uitkomst(
          code: 64, uitvoer: "",
          fouten: "wmo: Er is hier geen figuur, dus svg kan niet; wel: tekst, json, csv, markdown.\n"
        ))
  }

  @Test func aPictureIsOfOneGemeente() throws {
    let uitkomst = try wmo("gemeente", "Zaanstad", "Utrecht", "--formaat", "svg")
    #expect(
      uitkomst
        == Uitkomst(code: 64, uitvoer: "", fouten: "wmo: Een svg is van één gemeente tegelijk; noem er één.\n"))
  }

  @Test func marksNeedAFigure() throws {
    let uitkomst = try wmo("groepen", "--markeer", "Zaanstad")
    #expect(
      uitkomst
        == Uitkomst(
          code: 64, uitvoer: "",
          fouten: "wmo: ‘--markeer’ werkt hier alleen in de figuur; zet ‘--formaat svg’ erbij.\n"))
    #expect(try wmo("groepen", "--markeer", "zaanstat", "--formaat", "svg").code == 66)
    #expect(try wmo("figuur", "4.8", "--markeer", "Zaanstad").uitvoer.contains("Zaanstad"))
  }
}
