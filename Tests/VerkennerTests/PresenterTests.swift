import Screen
import Testing
import Verkenner
import WmoModel

/// Slides for a room.
@Suite struct PresenterTests {
  private func presenter(
    _ columns: Int = 80, _ rows: Int = 24, _ glyphs: Glyphs = .unicode, _ databank: Databank = databank
  )
    throws -> Presenter
  {
    var place = Place(vraag: standaard)
    place.levels.append(Level(.figuur("4.8")))
    let dias = [
      Dia(opdracht: "figuur 4.8", notities: ["geheim"], place: place),
      Dia(opdracht: "groepen", place: Place(vraag: standaard)),
      Dia(
        opdracht: "gemeente GM0479",
        place: Place(
          vraag: standaard, levels: [Level(.groepen), Level(.kaart(databank.code(voor: try code("GM0479"))))])),
    ]
    return try Presenter(
      databank: databank, standaard: standaard, dias: dias, size: Size(columns: columns, rows: rows), glyphs: glyphs)
  }

  @Test func oneFigureFillsTheScreenWithoutNotes() throws {
    let text = try presenter().frame.lines
    #expect(text[0].contains("Maatwerk: gemiddeld € 239 bij ‘zeer licht’ tot € 341 bij ‘zeer zwaar’"))
    #expect(text[1].contains("netto · € per volwassene · jaarrekening 2023 · n = 341 van 342"))
    #expect(text[23].contains("Bron: CBS, Iv3 jaarrekening 2023"))
    #expect(text[23].hasSuffix("1 van 3"))
    #expect(!text.joined().contains("geheim"))
  }

  @Test func arrowsNumbersAndTheEnds() throws {
    var presenter = try presenter()
    presenter.press(.left)
    #expect(presenter.message == "Dit is de eerste dia.")
    presenter.press(.right, .character(" "))
    #expect(presenter.index == 2)
    presenter.press(.right)
    #expect(presenter.index == 2)
    #expect(presenter.message == "Dit was de laatste dia; q stopt.")
    presenter.press(.character("2"), .enter)
    #expect(presenter.index == 1)
    presenter.press(.character("9"), .enter)
    #expect(presenter.index == 1)
    #expect(presenter.message == "Er is geen dia 9; er zijn er 3.")
    presenter.press(.character("0"), .enter)
    #expect(presenter.message == "Er is geen dia 0; er zijn er 3.")
    presenter.press(.home)
    #expect(presenter.index == 0)
  }

  @Test func escapeDoesNotEndThePresentation() throws {
    var presenter = try presenter()
    presenter.press(.enter, .escape)
    #expect(presenter.explorer == nil)
    #expect(presenter.update(.key(.escape)) == nil)
    #expect(presenter.message == "q stopt de presentatie.")
    #expect(presenter.update(.key(.character("q"))) == .quit)
  }

  @Test(arguments: [Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func aVeryLongTitleLeavesRoomForTheFigure(_ size: Size) throws {
    let figuur = try presenter().figuur
    var frame = Frame(size: size)
    frame.slide(
      Figuur(
        code: "lang", titel: String(repeating: "lange titel ", count: 167), ondertitel: figuur.ondertitel,
        panelen: figuur.panelen, bron: figuur.bron), glyphs: .unicode)
    let titled = frame.lines.filter { $0.contains("titel") }
    #expect(titled.count == size.rows / 3)
    #expect(titled.last?.hasSuffix("…") == true)
    #expect(frame.lines.contains { $0.contains("zeer licht") })
    #expect(frame.lines.last?.contains("Bron: ") == true)
  }

  @Test(arguments: [60, 80])
  func theHelpIsWholeAndSaysHowToStop(_ columns: Int) throws {
    var presenter = try presenter(columns)
    presenter.type("?")
    let words = presenter.frame.lines.suffix(3).joined(separator: " ").split(separator: " ")
    let text = words.joined(separator: " ").replacing(" 1 van 3", with: "")
    #expect(text.contains("q stopt · pijlen bladeren · nummer Enter springt"))
    #expect(text.hasSuffix("a anoniem · . leeg"))
  }

  @Test func whatTheRoomSeesIsToldAndUnderstood() throws {
    var presenter = try presenter()
    var seen = [presenter.zaal]
    presenter.press(.right)
    seen.append(presenter.zaal)
    presenter.type(".")
    seen.append(presenter.zaal)
    presenter.press(.right, .enter)
    seen.append(presenter.zaal)
    #expect(seen == [.dia(0), .dia(1), .leeg(dia: 1), .verkenner(dia: 1)])
    #expect((seen + [.gestopt]).map { Zaal(nummer: $0.nummer) } == seen + [.gestopt])
    #expect(Zaal(nummer: -2) == nil)
    var notes = try Notebook(presenter.dias, databank, follows: true)
    for (zaal, text) in [
      (Zaal.dia(1), "volgt de presentatie op deze computer; pijlen bladeren, q stopt"),
      (.leeg(dia: 1), "zaal: leeg scherm; pijlen"), (.verkenner(dia: 2), "zaal: verkenner; pijlen"),
      (.gestopt, "de presentatie is gestopt; pijlen bladeren"),
    ] {
      _ = notes.update(.told(zaal.nummer))
      #expect(notes.frame.lines[23].contains(text))
    }
    #expect(notes.index == 2)
    _ = notes.update(.told(Zaal.dia(99).nummer))
    #expect(notes.index == 2)
  }

  @Test func blankUntilTheNextKey() throws {
    var presenter = try presenter()
    presenter.press(.character("."))
    #expect(presenter.frame.lines.allSatisfy { $0.isEmpty })
    presenter.press(.right)
    #expect(presenter.index == 0)
    #expect(!presenter.frame.lines[0].isEmpty)
  }

  @Test func aGemeenteIsPointedOutOnEverySlide() throws {
    var presenter = try presenter()
    presenter.type("/purm")
    #expect(presenter.frame.lines[23].contains("wijs aan: purm"))
    presenter.press(.enter)
    #expect(presenter.message == "Purmerend is aangewezen.")
    presenter.press(.right)
    presenter.press(.left)
    #expect(presenter.frame.lines.contains { $0.contains("Purmerend 322,2") })
    presenter.press(.right)
    #expect(presenter.frame.lines.contains { $0.contains("Purmerend 322,2") })
    presenter.type("U")
    #expect(!presenter.frame.lines.contains { $0.contains("Purmerend") })
    presenter.type("/bergen")
    presenter.press(.enter)
    #expect(presenter.message?.hasPrefix("‘bergen’ past bij meer gemeenten: ") == true)
    presenter.type("/qqqqq")
    presenter.press(.enter)
    #expect(presenter.message == "Er is geen gemeente ‘qqqqq’.")
    #expect(presenter.marks.isEmpty)
  }

  @Test func lookingFurtherAndBack() throws {
    var presenter = try presenter()
    presenter.press(.right, .enter)
    #expect(presenter.explorer?.place.level.scene == .groepen)
    presenter.press(.down, .enter)
    #expect(presenter.explorer?.place.level.scene == .gemeenten)
    presenter.press(.escape)
    #expect(presenter.explorer?.place.level.scene == .groepen)
    presenter.press(.escape)
    #expect(presenter.explorer == nil)
    #expect(presenter.index == 1)
    presenter.press(.enter, .character("q"))
    #expect(presenter.explorer == nil)
    #expect(presenter.update(.key(.character("q"))) == .quit)
  }

  @Test func namesCanBeHiddenAndStayHidden() throws {
    var presenter = try presenter()
    presenter.type("/zaanstad")
    presenter.press(.enter)
    #expect(presenter.frame.lines.contains { $0.contains("Zaanstad 273,6") })
    presenter.type("a")
    #expect(!presenter.frame.lines.contains { $0.contains("Zaanstad") })
    #expect(presenter.frame.lines.contains { $0.contains("Gemeente") && $0.contains("273,6") })
    presenter.type("/purm")
    #expect(presenter.frame.lines[23].contains("wijs aan: ••••"))
    presenter.press(.enter)
    #expect(presenter.frame.lines.contains { $0.contains("322,2") })
    #expect(!presenter.frame.lines.contains { $0.contains("Purmerend") })
    presenter.press(.enter)
    #expect(presenter.explorer?.databank.isAnoniem == true)
    presenter.type("A")
    presenter.press(.escape)
    #expect(presenter.databank.isAnoniem == false)
    #expect(presenter.frame.lines.contains { $0.contains("Zaanstad 273,6") })
  }

  @Test func aSlideWithoutGemeentenSaysWhereTheOneStands() throws {
    var presenter = try presenter()
    var place = Place(vraag: standaard)
    place.levels.append(Level(.figuur("4.1")))
    let dia = Dia(opdracht: "figuur 4.1", place: place)
    presenter = try Presenter(databank: databank, standaard: standaard, dias: [dia, dia] + presenter.dias)
    let none = "Deze dia laat geen afzonderlijke gemeenten zien"
    presenter.type("/zaanstad")
    presenter.press(.enter)
    #expect(presenter.message == "\(none); op dia 3 staat Zaanstad erbij.")
    presenter.press(.right)
    presenter.type("/zaanstad")
    presenter.press(.enter)
    #expect(presenter.message == "\(none); op de volgende staat Zaanstad erbij.")
    presenter = try Presenter(databank: databank, standaard: standaard, dias: [dia])
    presenter.type("/zaanstad")
    presenter.press(.enter)
    #expect(presenter.message == "\(none).")
  }

  @Test func afterAnAnonymousBeginningNamesTakeASecondPress() throws {
    var presenter = try presenter(80, 24, .unicode, databank.anoniem())
    presenter.type("a")
    #expect(presenter.databank.isAnoniem)
    #expect(presenter.message == "Nog eens a toont de namen in de zaal.")
    presenter.press(.right)
    presenter.type("a")
    #expect(presenter.databank.isAnoniem)
    presenter.press(.enter)
    presenter.type("A")
    #expect(presenter.explorer?.databank.isAnoniem == true)
    #expect(presenter.explorer?.message == "Nog eens A toont de namen in de zaal.")
    presenter.press(.down)
    presenter.type("A")
    #expect(presenter.explorer?.databank.isAnoniem == true)
    presenter.type("A")
    #expect(presenter.explorer?.databank.isAnoniem == false)
    presenter.press(.escape)
    #expect(!presenter.databank.isAnoniem)
    presenter.type("a")
    #expect(presenter.databank.isAnoniem)
    presenter.type("aa")
    #expect(!presenter.databank.isAnoniem)
    presenter.type("a/zaanstat")
    presenter.press(.enter)
    #expect(presenter.message == "Er is geen gemeente ‘…’.")
  }

  @Test func aSlideIsStoredWithWhatStandsOutAndUnderTheRealCodes() throws {
    var state = try begin()
    state.type("a  ")
    state.press(.escape)
    let marks = state.marks.sorted()
    #expect(marks.count == 2)
    let opdracht = "wmo groepen --markeer \(marks[0]) --markeer \(marks[1])"
    #expect(state.press(.character("D")) == .deck(opdracht))
    state.type("A")
    guard case .deck(let anoniem) = state.press(.character("D")) else {
      Issue.record("D stores nothing")
      return
    }
    #expect(Set(anoniem.split(separator: " ")) == Set(opdracht.split(separator: " ")))
    let shown = try state.place.opdracht(state.databank, standaard)
    #expect(shown == "wmo groepen --anoniem")
  }

  @Test func resizingReachesTheExplorer() throws {
    var presenter = try presenter()
    presenter.press(.right, .enter)
    _ = presenter.update(.resize(Size(columns: 120, rows: 40)))
    #expect(presenter.frame.size == Size(columns: 120, rows: 40))
    presenter.press(.escape)
    #expect(presenter.frame.size == Size(columns: 120, rows: 40))
  }

  @Test(arguments: [Size(columns: 20, rows: 3), Size(columns: 59, rows: 15)])
  func aWindowTooSmallSaysSo(_ size: Size) throws {
    let text = try presenter(size.columns, size.rows).frame.lines
    #expect(text[0] == String("Het venster is te klein: maak het ten minste 60 bij 16.".prefix(size.columns)))
    #expect(text.dropFirst().allSatisfy { $0.isEmpty })
  }

  @Test func aFigureTooHighForTheWindowSaysSo() throws {
    let place = Place(vraag: standaard, levels: [Level(.groepen), Level(.figuur("5.3"))])
    var presenter = try Presenter(
      databank: databank, standaard: standaard, dias: [Dia(opdracht: "figuur 5.3", place: place)],
      size: Size(columns: 60, rows: 16))
    #expect(presenter.frame.lines.contains { $0.contains("Deze figuur past niet in dit venster: maak het ") })
    #expect(!presenter.frame.cells.contains { $0.style.isFilled })
    _ = presenter.update(.resize(Size(columns: 120, rows: 40)))
    #expect(presenter.frame.cells.contains { $0.style.isFilled })
  }

  @Test func onlyASCIIInASCII() throws {
    var presenter = try presenter(80, 24, .ascii)
    for _ in 0..<3 {
      #expect(presenter.frame.cells.allSatisfy { (0x20...0x7E).contains($0.scalar.value) })
      presenter.press(.right)
    }
  }

  @Test func changingTheScreenChangesTheFigure() throws {
    var state = try begin()
    state.type("P")
    #expect(state.text[0].contains("Maatwerk: gemiddeld"))
    state.type("e")
    #expect(state.slide?.ondertitel.contains("€ per inwoner") == true)
    state.type("m")
    #expect(state.slide != nil)
    #expect(state.overlayTitle == "Maat")
    state.press(.escape, .escape)
    #expect(state.slide == nil)
    #expect(state.text[0].contains("Maatwerk · netto"))
  }
}

extension Presenter {
  /// Presses keys one after another.
  fileprivate mutating func press(_ keys: Key...) {
    for key in keys { _ = update(.key(key)) }
  }

  /// Types text, letter by letter.
  fileprivate mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { press(.character(scalar)) }
  }
}
