import Foundation
import Screen
import Testing
import WmoModel

@testable import Verkenner

/// Numbers that are the same in every run.
private struct Sequence64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What holds whatever keys are pressed and however the window changes.
///
/// `WMO_STAPPEN` is the length of a walk, for a sanitizer, under which a step takes many times as long.
@Suite struct RandomTests {
  private static let steps = ProcessInfo.processInfo.environment["WMO_STAPPEN"].flatMap { Int($0) } ?? 400

  private static let keys: [Key] =
    [.up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab, .backspace, .delete]
    + "abcdefghijklmnopqrstuvwxyz/?[]   159é~".unicodeScalars.map(Key.character)
    + "abfklrxz".unicodeScalars.map(Key.control) + Action.byKey.keys.sorted { "\($0)" < "\($1)" }

  private static func event(_ random: inout Sequence64) -> Event {
    if Int.random(in: 0..<6, using: &random) == 0 {
      // Also beside the screen: the window may have become smaller since.
      let place = Position(row: Int.random(in: 0...70, using: &random), column: Int.random(in: 0...200, using: &random))
      let button: Click.Button = Int.random(in: 0..<4, using: &random) == 0 ? .right : .left
      return Bool.random(using: &random)
        ? .click(Click(button, place, count: Int.random(in: 1...3, using: &random)))
        : .wheel(Int.random(in: -3...3, using: &random))
    }
    guard Int.random(in: 0..<20, using: &random) == 0 else {
      // Keys that open, so that menus and cards come by often.
      let often: [Key] = [.enter, .down, .character("a"), .character("/"), .character("m"), .character("i")]
      let list = Bool.random(using: &random) ? Self.keys : Self.keys + often + often
      return .key(list.randomElement(using: &random) ?? .down)
    }
    let isTiny = Int.random(in: 0..<4, using: &random) == 0
    let columns = Int.random(in: isTiny ? 1...59 : 60...300, using: &random)
    return .resize(Size(columns: columns, rows: Int.random(in: isTiny ? 1...20 : 16...100, using: &random)))
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func everyStateDrawsLeadsOutAndFollowsFromItsPlace(_ seed: UInt64) throws {
    var random = Sequence64(state: seed)
    let zaanstad = try code("GM0479")
    let glyphs: Glyphs = seed.isMultiple(of: 2) ? .unicode : .ascii
    var state = try begin(standaard, 80, 24, glyphs)
    for step in 0..<Self.steps {
      let event = Self.event(&random)
      // In a window that is too small for anything, the key to stop is not text for a menu.
      let canType = state.size.fits(Size(columns: 60, rows: 16))
      switch update(&state, event) {
      case .quit: #expect(state.overlay == nil || !canType)
      case .lists:
        state.show([SavedList(Lijstkeuze(naam: "buren", codes: [zaanstad])), SavedList("stuk", fault: "Stuk.")])
      case .save(let lijst, let replace): state.saved(lijst, replace ? .saved : .exists)
      case .copy(let kopie): state.copied(kopie, .sent)
      case .write(let bestand): state.written(bestand, bestand.replace ? .written(bestand.pad) : .exists)
      case .redraw, .mouse, .theme, .deck, .keep, nil: break
      }
      let frame = view(state)
      #expect(frame.size == state.size)
      #expect(frame.cells.count == state.size.columns * state.size.rows)
      let cursor = try #require(frame.cursor)
      #expect((0..<state.size.rows).contains(cursor.row))
      if glyphs == .ascii { #expect(frame.cells.allSatisfy { (0x20...0x7E).contains($0.scalar.value) }) }
      #expect(!state.place.levels.isEmpty)
      if step.isMultiple(of: 8) {
        try expectFreshStateLooksTheSame(state)
        expectWayOut(state)
      }
    }
  }

  @Test(arguments: 20..<26 as Range<UInt64>)
  func everySlideDrawsWhateverIsPressed(_ seed: UInt64) throws {
    var random = Sequence64(state: seed)
    let glyphs: Glyphs = seed.isMultiple(of: 2) ? .unicode : .ascii
    let scenes: [Scene] = [
      .groepen, .gemeenten, .kaart(try code("GM0479")), .vergelijkbaar(try code("GM0479")), .kruistabel(.regio),
      .samenhang(x: .maat(.toegang), y: nil), .ontwikkeling([.alle]), .figuur("4.8"), .figuur("5.3"), .figuur("B2.3"),
    ]
    let dias = scenes.map { Dia(opdracht: "", place: Place(vraag: standaard, levels: [Level(.groepen), Level($0)])) }
    var presenter = try Presenter(databank: databank, standaard: standaard, dias: dias, glyphs: glyphs)
    for _ in 0..<Self.steps * 3 / 4 {
      _ = presenter.update(Self.event(&random))
      let frame = presenter.frame
      #expect(frame.cells.count == max(0, frame.size.columns) * max(0, frame.size.rows))
      #expect(frame.cursor != nil || !frame.size.fits(Size(columns: 60, rows: 16)))
      if glyphs == .ascii { #expect(frame.cells.allSatisfy { (0x20...0x7E).contains($0.scalar.value) }) }
    }
  }

  private func expectFreshStateLooksTheSame(_ state: State) throws {
    var bare = state
    bare.overlay = nil
    bare.slide = nil
    bare.message = nil
    var fresh = try State(
      databank: state.databank, standaard: standaard, place: state.place, size: state.size, glyphs: state.glyphs)
    fresh.marks = state.marks
    #expect(view(fresh) == view(bare))
  }

  /// Escape closes what is on top, then goes back to the start, where the key to stop stops.
  private func expectWayOut(_ state: State) {
    var state = state
    let steps = state.place.levels.count + 1
    for _ in 0..<steps { state.press(.escape) }
    #expect(state.overlay == nil)
    #expect(state.place.levels.count == 1)
    #expect(state.press(.character("q")) == .quit)
  }
}
