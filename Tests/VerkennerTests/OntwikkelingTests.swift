import Screen
import Testing
import Verkenner
import WmoModel

/// Series and points in the explorer.
@Suite struct OntwikkelingTests {
  private func onderwerpen(_ state: State) -> [Reeksonderwerp] {
    guard case .ontwikkeling(let onderwerpen) = state.place.level.scene else { return [] }
    return onderwerpen
  }

  @Test func aFewGroupsAreAllFollowed() throws {
    var state = try begin()
    state.type("r")
    #expect(onderwerpen(state).count == 5)
    #expect(state.text[0].contains("bruto"))
    #expect(state.text[0].contains("2017–2024"))
  }

  @Test func ofManyGroupsTheSelectedOneBesideAll() throws {
    var state = try begin(Vraag(soort: standaard.soort, indeling: .provincie))
    state.type("jr")
    #expect(onderwerpen(state) == [.groep(Filter(indeling: .provincie, categorieen: ["fryslan"])), .alle])
  }

  @Test func aGemeenteBesideItsGroupAndTheMarkedOnes() throws {
    var state = try begin()
    state.type("/")
    state.type("purmerend")
    state.press(.enter)
    state.type(" /")
    state.type("zaanstad")
    state.press(.enter)
    state.type("r")
    let zwaar = Filter(indeling: .taakzwaarte, categorieen: ["zwaar"])
    #expect(onderwerpen(state) == [.gemeente(try code("GM0479")), .gemeente(try code("GM0439")), .groep(zwaar)])
    state.press(.enter)
    #expect(state.place.level.scene == .kaart(try code("GM0479")))
  }

  @Test func theFormsAreInTheCommandLine() throws {
    var state = try begin()
    state.type("/")
    state.type("utrecht")
    state.press(.enter)
    state.type("ry$J:")
    guard case .page(let page) = state.overlay else {
      Issue.record("no page with the command line")
      return
    }
    #expect(
      page.text.first == "wmo reeks GM0344 --groep taakzwaarte=gemiddeld --index --prijspeil 2023 --met-begroting")
  }

  @Test func withoutAGroupTheYearIsNotAsked() throws {
    var state = try begin(Vraag(soort: Verslagsoort(jaar: 2021, document: .jaarrekening)))
    state.type("/")
    state.type("utrecht")
    state.press(.enter)
    state.type("v")
    state.press(.down)
    state.type("r:")
    guard case .page(let page) = state.overlay else {
      Issue.record("no page with the command line")
      return
    }
    #expect(page.text.first?.hasPrefix("wmo reeks GM0344 GM") == true)
    #expect(page.text.first?.contains("--jaar") == false)
  }

  @Test func pointsKeepTheGemeenteAndOpenIt() throws {
    var state = try begin()
    state.type("/")
    state.type("zaanstad")
    state.press(.enter)
    state.type("S")
    state.type("toegang")
    state.press(.enter)
    #expect(state.place.level.scene == .samenhang(x: .maat(.toegang), y: nil))
    #expect(state.place.level.selected == "GM0479")
    #expect(state.text.contains { $0.contains("Zaanstad 237,0 / 273,6") })
    state.type("m")
    state.type("diensten")
    state.press(.enter)
    #expect(state.text[1].contains("Maatwerkdiensten tegen toegang"))
    state.press(.enter)
    #expect(state.place.level.scene == .kaart(try code("GM0479")))
  }

  @Test func theMeasureCannotStandAgainstItself() throws {
    var state = try begin()
    state.type("S")
    state.type("maatwerk")
    state.press(.enter)
    #expect(state.place.level.scene == .groepen)
  }

  @Test func aSelectedPointIsNamedInAscii() throws {
    var state = try begin(standaard, 80, 24, .ascii)
    state.type("S")
    state.type("toegang")
    state.press(.enter)
    let cells = view(state).cells
    #expect(cells.allSatisfy { $0.scalar.isASCII })
  }
}
