import Foundation
import PtyHarness
import Testing

/// The real program on a terminal under random keys and window sizes: memory stays flat, and the screen is what a new start
/// in the same place draws.
///
/// `WMO_SOAK=100000 WMO_PROGRAMMA=.build/release/wmo swift test --filter SoakTests` presses that many keys and prints memory
/// as it goes; without it a few are pressed on the program that was built with the tests.
@Suite struct SoakTests {
  private static let omgeving = ProcessInfo.processInfo.environment
  private static let toetsen = omgeving["WMO_SOAK"].flatMap { Int($0) } ?? 200
  private static let programma =
    omgeving["WMO_PROGRAMMA"].map { URL(filePath: $0).path } ?? builtProgram("wmo")
  private static let zaad = omgeving["WMO_ZAAD"].flatMap { UInt64($0) } ?? 1

  /// All that stays in the program: without the keys that stop it and the list of all actions, which has those too.
  private static let letters = Array(
    "abcdefghijklmnoprstuvwxyzABEFGHIJKLMNOPRSTUVXYZ0123456789 []/+-$!~#o.éß,".unicodeScalars.map { String($0) })
  private static let sequences = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\r", "\t",
    "\u{1B}[Z",
    "\u{7F}", "\u{1B}", "\u{1B}[<0;9;7M", "\u{1B}[<64;9;7M", "\u{1B}[200~/x\u{1B}[201~", "\u{1B}]0;x\u{7}", "\u{9B}3~",
  ]

  /// The program in a folder of its own, at a screen that was saved if there is one.
  private func start(_ map: URL, _ columns: Int, _ rows: Int) throws -> Pty {
    let pty = try Pty(
      "/bin/sh", ["-c", "cd '\(map.path)' && exec '\(Self.programma)' --vervolg"],
      environment: [
        "XDG_DATA_HOME": map.path, "XDG_STATE_HOME": map.path, "XDG_CONFIG_HOME": map.path, "HOME": map.path,
        "XDG_RUNTIME_DIR": map.path,
      ], columns: columns, rows: rows)
    try pty.waitForText("Wmo")
    return pty
  }

  /// Sends keys and reads until the program has taken them.
  private func send(_ text: String, _ pty: Pty) throws {
    pty.send(text)
    try pty.wait(for: "the keys to be read") { _ in pty.unread <= 0 }
  }

  /// Reads until nothing comes and the program no longer uses the processor.
  private func rest(_ pty: Pty) throws {
    var before: Int?
    try pty.wait(for: "the program to rest") { _ in
      defer { before = pty.state?.ticks }
      pty.settle(milliseconds: 300)
      return before == pty.state?.ticks
    }
  }

  /// What is on the screen is what painting it anew puts there.
  private func checkPaint(_ pty: Pty) throws {
    try rest(pty)
    let before = pty.screen.cells
    let cursor = pty.screen.cursor
    // Has everything painted without a key that could change something.
    kill(pty.process, SIGWINCH)
    try rest(pty)
    let changed = zip(before, pty.screen.cells).filter { $0 != $1 }
    #expect(changed.isEmpty)
    #expect(before.count == pty.screen.cells.count)
    #expect(pty.screen.cursor == cursor)
  }

  @Test func memoryIsFlatAndANewStartDrawsTheSame() throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-soak-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: map) }
    var worp = Worp(zaad: Self.zaad)
    var (columns, rows) = (100, 30)
    var pty = try start(map, columns, rows)
    var (gedaan, herstarts, maten) = (0, 0, 0)
    var geheugen: [Int] = []
    let stuk = max(1, Self.toetsen / 20)
    while gedaan < Self.toetsen {
      for _ in 0..<min(20, Self.toetsen - gedaan) {
        let list = worp.onder(3) == 0 ? Self.sequences : Self.letters
        try send(list.randomElement(using: &worp) ?? "j", pty)
        gedaan += 1
        if gedaan.isMultiple(of: stuk) { geheugen.append(pty.memory ?? 0) }
      }
      if pty.hasEnded() {
        // A menu can hold the action that stops.
        #expect(try pty.waitForExit() == .code(0))
        pty = try start(map, columns, rows)
        herstarts += 1
      }
      if worp.onder(2) == 0 {
        (columns, rows) =
          worp.onder(6) == 0 ? (1 + worp.onder(50), 1 + worp.onder(14)) : (60 + worp.onder(200), 16 + worp.onder(60))
        pty.resize(columns: columns, rows: rows)
        maten += 1
      }
      if gedaan.isMultiple(of: max(100, Self.toetsen / 200)) { try checkPaint(pty) }
    }
    // Away from menus and pages, then somewhere that is not the start.
    (columns, rows) = (100, 40)
    pty.resize(columns: columns, rows: rows)
    for keys in ["\u{1B}", "\u{1B}", "\u{1B}", "\u{1B}", "a", "\u{1B}[B", "\u{1B}[B", " ", "\u{1B}[B"] {
      try send(keys, pty)
      pty.settle(milliseconds: 100)
    }
    let last = pty.screen.lines
    try checkPaint(pty)
    try send("Q", pty)
    #expect(try pty.waitForExit() == .code(0))
    let fresh = try start(map, columns, rows)
    fresh.settle(milliseconds: 300)
    // The last row tells the keys, of which undo is not saved.
    #expect(fresh.screen.lines.dropLast() == last.dropLast())
    print("soak: \(gedaan) keys, \(maten) window sizes, \(herstarts) new starts, VmRSS in kB:", geheugen)
    // The first part fills the caches.
    if geheugen.count == 20, herstarts == 0, Self.toetsen >= 10_000 {
      #expect(geheugen[19] < geheugen[4] + geheugen[4] / 10)
    }
  }
}
