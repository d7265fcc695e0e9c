import Rendering
import Screen
import Testing
import WmoModel

@testable import Verkenner

/// The names by which gemeenten are known, and the texts in which they occur.
private struct Namen {
  /// Names longer than four letters that are not those of a province, as words.
  let woorden: [[String]]

  init(_ databank: Databank) {
    let provincies = Set(Provincie.allCases.map { folded($0.rawValue) })
    // Words of the language too.
    let gewoon: Set<String> = ["houten", "buren", "leiden"]
    let alle = Set(databank.verslagsoorten.compactMap(databank.verslag).flatMap(\.gemeenten).map { folded($0.naam) })
    woorden = alle.filter { $0.count > 4 && !provincies.contains($0) && !gewoon.contains($0) }.sorted()
      .map { $0.split(separator: " ").map(String.init) }
  }

  /// The names in a text.
  func genoemd(in tekst: String) -> [String] {
    let letters = Set(tekst.split { !$0.isLetter && $0 != "'" && $0 != "’" }).map { folded($0) }
    let bekend = Set(letters)
    let mogelijk = woorden.filter { $0.allSatisfy(bekend.contains) }
    guard mogelijk.contains(where: { $0.count > 1 }) else { return mogelijk.map { $0[0] } }
    let geheel = " \(folded(tekst)) "
    return mogelijk.map { $0.joined(separator: " ") }.filter { geheel.contains(" \($0) ") }
  }
}

private let namen = Namen(databank)
private let verborgen = databank.anoniem()

/// Names of gemeenten that are not shown.
@Suite struct AnoniemTests {
  private static let formaten = Formaat.allCases

  private func expectNoNames(_ tekst: String, _ waar: String) {
    #expect(namen.genoemd(in: tekst) == [], "\(waar)")
  }

  @Test func namesAreRecognised() {
    #expect(namen.genoemd(in: "naam,GM0484,\"Alphen aan den Rijn\",1") == ["alphen aan den rijn"])
    #expect(namen.genoemd(in: "mijn buren (regio-alkmaar) in Noord-Holland") == ["alkmaar"])
    #expect(namen.genoemd(in: "Gemeente B in Groningen, aan den lijve") == [])
  }

  @Test(arguments: Indeling.allCases)
  func noAnswerAboutGroupsNamesAGemeente(_ indeling: Indeling) throws {
    for soort in [standaard.soort, Verslagsoort(jaar: 2018, document: .jaarrekening)] {
      let vraag = Vraag(soort: soort, indeling: indeling)
      let antwoorden = [
        try verborgen.groepen(vraag).antwoord, try verborgen.gemeenten(vraag, sortering: .waarde).antwoord,
        try verborgen.kruistabel(vraag, met: .regio).antwoord, try verborgen.bron(vraag, gemeente: nil).antwoord,
      ]
      for antwoord in antwoorden {
        for formaat in Self.formaten {
          expectNoNames(antwoord.tekst(als: formaat, Tekstwijze(), csv: .komma), "\(indeling) \(soort) \(formaat)")
        }
      }
    }
  }

  @Test func noAnswerAboutAGemeenteNamesIt() throws {
    let gemeenten = try #require(verborgen.verslag(standaard.soort)).gemeenten
    for plaats in stride(from: 0, to: gemeenten.count, by: 31) {
      let code = gemeenten[plaats].code
      let antwoorden = [
        try verborgen.kaart(code, standaard).antwoord,
        try verborgen.vergelijkbaar(code, standaard, aantal: 20).antwoord,
        try verborgen.bron(standaard, gemeente: code).antwoord,
      ]
      for antwoord in antwoorden {
        for formaat in Self.formaten {
          expectNoNames(antwoord.tekst(als: formaat, Tekstwijze(), csv: .komma), "\(code) \(formaat)")
        }
      }
    }
  }

  @Test func noOtherAnswerNamesAGemeente() throws {
    let codes = try #require(verborgen.verslag(standaard.soort)).gemeenten.prefix(12).map(\.code)
    let heden = try #require(verborgen.heden.flatMap(verborgen.verslag)).gemeenten.prefix(40).map(\.code)
    var antwoorden: [Antwoord] = [
      try verborgen.bevindingen(standaard).antwoord(Tekstwijze()),
      try verborgen.samenhang(standaard, x: .taakzwaartebedrag, y: .maat(.maatwerk)).antwoord(Tekstwijze()),
      try verborgen.reeksen(heden.map(Reeksonderwerp.gemeente), standaard).antwoord,
      Lijstkeuze(naam: "lijst", codes: codes).antwoord { verborgen.naam(van: $0) ?? "" },
      verborgen.overzicht.antwoord(versie: verborgen.versie),
    ]
    for figuur in Catalogusfiguur.alle where figuur.isMaakbaar {
      let gemaakt = try verborgen.figuur(figuur.nummer, standaard, markeer: Array(codes))
      #expect(gemaakt.voetnoten.contains(Kanttekening.anoniem.uitleg))
      antwoorden.append(gemaakt.antwoord(Tekstwijze()))
    }
    for (plaats, antwoord) in antwoorden.enumerated() {
      for formaat in Self.formaten {
        expectNoNames(antwoord.tekst(als: formaat, Tekstwijze(), csv: .komma), "\(plaats) \(formaat)")
      }
    }
    for overgang in verborgen.herindelingen() {
      expectNoNames(overgang.oudeNaam + overgang.nieuweNaam, overgang.datum)
    }
    for rij in verborgen.gedrukt().zwolw2022 { expectNoNames("\(rij.rij) \(rij.kolom)", rij.tabel) }
  }

  @Test(arguments: Scherm.alle, [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)])
  func noScreenNamesAGemeente(_ scherm: Scherm, _ size: Size) throws {
    expectNoNames(try anoniem(scherm, size).text.joined(separator: "\n"), scherm.naam)
  }

  @Test(
    arguments: Scherm.alle.filter {
      ["gemeenten-zwaar", "kaart-zaanstad", "vergelijkbaar-zaanstad", "groepen-inkoopregio"].contains($0.naam)
    })
  func noPageNamesAGemeente(_ scherm: Scherm) throws {
    let state = try anoniem(scherm, Size(columns: 200, rows: 60))
    for key in ["b", "c", "t", ":", "Z", "B", "r", "v", "S", "x", "L"].flatMap(\.unicodeScalars) {
      var other = state
      other.press(.character(key))
      expectNoNames(other.text.joined(separator: "\n"), "\(scherm.naam) \(key)")
      if case .page(let page) = other.overlay {
        expectNoNames(page.text.joined(separator: "\n"), "\(scherm.naam) \(key)")
      }
    }
  }

  /// The screen with names hidden from the start on, at the same gemeente where the names of the keys find one.
  private func anoniem(_ scherm: Scherm, _ size: Size) throws -> State {
    var state = try begin(scherm.vraag, size.columns, size.rows)
    state.press(.character("A"))
    for stap in scherm.stappen {
      switch stap {
      case .toets(let toets): state.press(toets)
      case .tekst(let tekst): state.type(tekst)
      }
    }
    return state
  }

  @Test(arguments: Scherm.gewoon + Scherm.lijsten)
  func twiceIsTheSame(_ scherm: Scherm) throws {
    var state = try scherm.state(80, 24)
    state.overlay = nil
    state.message = nil
    let before = state
    state.press(.character("A"))
    #expect(state.databank.isAnoniem)
    #expect(state.message?.hasPrefix("Anoniem") == true)
    #expect(state.place.levels.count == before.place.levels.count)
    #expect(state.marks.count == before.marks.count && state.marks.isDisjoint(with: before.marks))
    if let code = before.currentGemeente { #expect(state.currentGemeente == state.databank.code(voor: code)) }
    state.press(.character("A"))
    #expect(state.message == "Gemeenten hebben hun eigen namen weer.")
    state.message = nil
    #expect(state.place == before.place)
    #expect(state.marks == before.marks)
    #expect(state.past == before.past && state.future == before.future)
    #expect(view(state) == view(before))
  }

  @Test(arguments: Scherm.gewoon, [Size(columns: 60, rows: 16), Size(columns: 200, rows: 60)])
  func everyScreenSaysIt(_ scherm: Scherm, _ size: Size) throws {
    var state = try anoniem(scherm, size)
    state.overlay = nil
    let text = state.text
    #expect(
      text.contains {
        $0.contains("anoniem: namen verborgen") || $0.contains("Gemeenten hebben andere namen en codes")
      }, "\(text.suffix(4))")
  }

  @Test func undoGoesBackThroughTheSwitch() throws {
    var state = try begin()
    state.type("/zaan")
    state.press(.enter)
    state.type("vA")
    state.press(.character("u"))
    guard case .kaart(let kaart) = state.content else {
      Issue.record("no card")
      return
    }
    #expect(kaart.gemeente.code == verborgen.code(voor: try code("GM0479")))
    #expect(kaart.gemeente.naam.hasPrefix("Gemeente "))
  }

  @Test func aRegionKeepsItsPlaceUnderAnotherName() throws {
    var state = try begin(Vraag(soort: standaard.soort, indeling: .inkoopregio))
    guard case .groepen(let groepen) = state.content,
      let index = groepen.groepen.firstIndex(where: { $0.categorie.code == "regio-alkmaar" })
    else {
      Issue.record("no such region")
      return
    }
    for _ in 0..<index { state.press(.down) }
    state.press(.enter)
    let before = state.text
    state.press(.character("A"))
    let level = state.place.level
    #expect(level.drillName?.hasPrefix("Inkoopregio ") == true)
    #expect(level.drill?.categorieen[0].hasPrefix("inkoopregio-") == true)
    #expect(state.content.count == groepen.groepen[index].leden.count)
    state.press(.character("A"))
    state.message = nil
    #expect(state.text == before)
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func whatIsTypedToSearchIsNotShown(_ glyphs: Glyphs) throws {
    var state = try begin(standaard, 80, 24, glyphs)
    state.type("A/den haa")
    let text = state.text.joined(separator: "\n")
    #expect(text.contains("/ " + String(repeating: glyphs == .unicode ? "•" : "*", count: 7)))
    #expect(!text.lowercased().contains("den haa"))
    state.type("qqq")
    state.press(.enter)
    #expect(state.message == "Er is niets dat dit bevat; Backspace haalt letters weg.")
    for _ in 0..<3 { state.press(.backspace) }
    state.press(.enter)
    #expect(state.currentGemeente == verborgen.code(voor: try code("GM0518")))
  }

  @Test func theCommandLineSaysIt() throws {
    var state = try begin()
    state.type("/zaan")
    state.press(.enter)
    #expect(!state.command.contains("--anoniem"))
    state.press(.character("A"))
    #expect(state.command == "wmo gemeente \(verborgen.code(voor: try code("GM0479"))) --anoniem")
    state.press(.character("r"))
    #expect(state.command.hasSuffix(" --anoniem"))
  }
}
