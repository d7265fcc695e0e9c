import Screen
import Testing
import WmoModel

@testable import Verkenner

/// Marked gemeenten and saved lists in the explorer.
@Suite struct MarkingTests {
  private func names(_ state: State) -> [String] {
    guard case .gemeenten(let lijst) = state.content else { return [] }
    return lijst.rijen.map(\.gemeente.naam)
  }

  @Test func spaceMarksAndGoesDown() throws {
    var state = try begin()
    state.type("a  ")
    #expect(state.marks.count == 2)
    #expect(state.marked?.contains("Aalten") == true)
    #expect(state.text.filter { $0.hasPrefix(" *A") }.count == 2)
    #expect(state.text.contains { $0.contains("* 2 gemarkeerd") })
    state.press(.up, .character(" "))
    #expect(state.marks == [try code("GM1680")])
    state.press(.end, .character(" "))
    #expect(state.selectedIndex == 341)
    #expect(state.marks.count == 2)
  }

  @Test func marksStayWhateverIsShown() throws {
    var state = try begin()
    state.type("/zaan")
    state.press(.enter, .character(" "))
    let marks: Set<GMCode> = [try code("GM0479")]
    #expect(state.marks == marks)
    #expect(state.text[1].hasPrefix(" * Zaanstad (GM0479)"))
    state.press(.escape)
    state.type("fprovincie")
    state.press(.enter)
    state.type("zeeland")
    state.press(.enter)
    #expect(state.marks == marks)
    state.type("[u")
    state.press(.control("r"))
    #expect(state.marks == marks)
    state.press(.character("U"))
    #expect(state.marks.isEmpty)
  }

  @Test func onlyTheMarkedAndAllAgain() throws {
    var state = try begin()
    state.press(.character("M"))
    #expect(state.message == "Markeer eerst gemeenten met de spatiebalk.")
    state.type("a  jM")
    #expect(names(state) == ["Aa en Hunze", "Aalsmeer"])
    #expect(state.text[1].contains("2 gekozen gemeenten"))
    #expect(state.command == "wmo gemeenten --lijst GM0358,GM1680")
    state.press(.escape)
    guard case .groepen(let groepen) = state.content else {
      Issue.record("no groups")
      return
    }
    #expect(groepen.samen.samenvatting.gemeenten == 2)
    state.press(.character("M"))
    #expect(state.place.vraag.lijst == nil)
    #expect(state.marks.count == 2)
    state.press(.character("u"))
    #expect(state.place.vraag.lijst?.codes.count == 2)
    state.press(.character("F"))
    #expect(state.place.vraag.lijst == nil)
  }

  @Test func theMarkedInsteadOfTheNearest() throws {
    var state = try begin()
    state.type("a  /zaan")
    state.press(.enter)
    state.type("vM")
    guard case .vergelijkbaar(let answer) = state.content else {
      Issue.record("no peers")
      return
    }
    #expect(Set(answer.gemeenten.map(\.gemeente.naam)) == ["Aa en Hunze", "Aalsmeer"])
    #expect(state.text[1].contains("Zaanstad tegen 2 van de lijst"))
    #expect(state.command == "wmo vergelijkbaar GM0479 --lijst GM0358,GM1680")
    #expect(state.text.contains(" Eigen cijfer 273,6; te weinig andere om tegen af te zetten (n = 2)"))
    #expect(state.text.last?.contains("M alle") == true)
    state.press(.character("+"))
    #expect(state.message == "Alle gemeenten van de lijst staan er al; M toont de meest gelijkende.")
    state.press(.character("M"))
    #expect(state.content.count == 21)
  }

  @Test func aSavedListIsMarkedAndShown() throws {
    var state = try begin()
    state.type("a Lburen")
    state.press(.enter)
    #expect(state.marks == Set(buren.codes))
    #expect(state.message == "4 gemeenten van ‘buren’ gemarkeerd; 1 eerder gemarkeerd, nu niet meer.")
    #expect(names(state) == ["Purmerend", "Waterland", "Zaanstad"])
    #expect(state.command == "wmo gemeenten --lijst buren")
    state.press(.down)
    #expect(state.text.contains { $0.contains("! van de lijst niet in de jaarrekening 2023: Beemster") })
    state.type("Lstuk")
    state.press(.enter)
    #expect(state.message == "Stuk.txt, regel 2: dit is geen gemeente.")
    #expect(state.place.vraag.lijst == buren)
  }

  @Test func aListOfTheCommandLineIsMarked() throws {
    let state = try begin(Vraag(soort: standaard.soort, lijst: buren))
    #expect(state.marks == Set(buren.codes))
  }

  @Test func savingAsksANameAndTwiceForOneThatIsThere() throws {
    var state = try begin()
    state.type("L")
    state.press(.enter)
    #expect(state.message == "Markeer eerst gemeenten met de spatiebalk.")
    state.press(.escape)
    state.type("a  ML")
    state.press(.enter)
    #expect(state.overlayTitle == "2 gemarkeerde gemeenten bewaren als")
    state.type("a b")
    #expect(state.press(.enter) == nil)
    #expect(state.overlayTitle == "2 gemarkeerde gemeenten bewaren als")
    state.press(.backspace, .backspace, .backspace)
    state.type("buren")
    let lijst = Lijstkeuze(naam: "buren", codes: [try code("GM0358"), try code("GM1680")])
    #expect(state.press(.enter) == .save(lijst, replace: false))
    #expect(state.text.contains { $0.contains("! De lijst ‘buren’ bestaat al; nog eens Enter vervangt haar.") })
    // Another name is another question.
    state.type("2")
    #expect(!state.text.contains { $0.contains("bestaat al") })
    state.press(.backspace)
    #expect(state.press(.enter) == .save(lijst, replace: true))
    #expect(state.overlay == nil)
    #expect(state.message == "Lijst ‘buren’ is bewaard; de opdracht ‘wmo lijst buren’ toont haar.")
    #expect(state.place.vraag.lijst == lijst)
  }

  @Test func aFailedSaveKeepsTheName() throws {
    var state = try begin()
    state.type("a L")
    state.press(.enter)
    state.type("vol")
    state.press(.enter)
    #expect(state.message == "De schijf is vol.")
    #expect(state.overlayTitle == "1 gemarkeerde gemeente bewaren als")
    state.press(.escape)
    #expect(state.overlay == nil)
    #expect(state.marks.count == 1)
  }

  @Test func onlyAGemeenteCanBeMarked() throws {
    var state = try begin()
    state.press(.character(" "))
    #expect(state.message == "Kies eerst een gemeente.")
    #expect(state.marks.isEmpty)
  }

  @Test func aListOfWhichNothingIsThereShowsEmptyScreens() throws {
    let weesp = Lijstkeuze(codes: [try code("GM0457")])
    for size in [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)] {
      var state = try begin(Vraag(soort: standaard.soort, lijst: weesp), size.columns, size.rows)
      #expect(state.text.contains { $0.contains("! van de lijst niet in de jaarrekening 2023: Weesp") })
      state.type("xregio")
      state.press(.enter, .enter, .tab, .down, .enter, .character("y"), .enter)
      state.press(.escape)
      state.type("a M")
      #expect(!state.text.isEmpty)
      state.type("U")
      #expect(state.content.kop.gemeenten == 342)
    }
  }
}

/// Marks that are not on the screen.
@Suite struct MarkTellingTests {
  @Test func theNumberStandsInTheHeadUnderEveryMenu() throws {
    var state = try begin()
    state.type("a  ")
    for keys in ["", "m", "i", "?", "t", "b"] {
      state.type(keys)
      #expect(state.text[0].hasSuffix("* 2  341/342"), "\(keys)")
      state.overlay = nil
    }
  }

  @Test func aMarkOfAGemeenteThatTheYearDoesNotHaveIsKeptAndSaid() throws {
    var state = try begin(Vraag(soort: Verslagsoort(jaar: 2021, document: .jaarrekening)))
    state.type("/beemster")
    state.press(.enter, .character(" "), .escape)
    #expect(!state.text.contains { $0.contains("niet in de") })
    state.press(.character("]"))
    #expect(state.marks == [try code("GM0370")])
    #expect(state.text.contains { $0.contains("! gemarkeerd, niet in de jaarrekening 2022: Beemster") })
  }

  @Test func theMarkedOfTheSelectedGroupAreNamed() throws {
    var state = try begin(Vraag(soort: standaard.soort, indeling: .provincie))
    state.type("/zaan")
    state.press(.enter, .character(" "), .escape)
    #expect(state.text.contains { $0.contains("* 1 gemarkeerd") && !$0.contains("in deze groep") })
    while state.marked?.contains("Noord-Holland") == false { state.press(.down) }
    #expect(state.text.contains { $0.contains("* 1 gemarkeerd, in deze groep Zaanstad") })
    state.type("xregio")
    state.press(.enter)
    #expect(state.text.contains { $0.contains("in deze groep Zaanstad") } == (state.place.level.column == 2))
    state.press(.tab, .tab)
    #expect(state.text.contains { $0.contains("in deze groep Zaanstad") })
  }

  @Test func theMarkOfThePointAndOfTheSeriesIsShown() throws {
    var state = try begin()
    state.type("/zaan")
    state.press(.enter, .character(" "))
    for keys in ["r", "Stoegang"] {
      var other = state
      other.type(keys)
      if other.overlay != nil { other.press(.enter) }
      #expect(other.marked?.hasPrefix(">*Zaanstad") == true, "\(keys)")
    }
  }

  @Test func unmarkingSaysHowMany() throws {
    var state = try begin()
    state.type("a  U")
    #expect(state.message == "2 markeringen weggehaald.")
    #expect(state.marks.isEmpty)
    state.type(" U")
    #expect(state.message == "1 markering weggehaald.")
  }
}
