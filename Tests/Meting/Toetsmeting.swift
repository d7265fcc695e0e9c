import Foundation
import PtyHarness

/// The bytes and the times of keys, by what the keys did.
struct Toetsmeting {
  /// One key.
  struct Slag {
    let bytes: Int
    /// From the write of the key to the first byte of the answer, in milliseconds.
    let eerste: Double
    /// From the write of the key to the last byte of the answer, in milliseconds.
    let duur: Double
  }

  private(set) var slagen: [(wat: String, slagen: [Slag])] = []
  private let pty: TimedPty
  private let screen: VirtualScreen
  private let rust: Int32

  init(_ programma: Programma, columns: Int, rows: Int) throws {
    pty = try TimedPty(programma, columns: columns, rows: rows)
    guard let screen = VirtualScreen(columns: columns, rows: rows) else { throw Meetfout("no screen") }
    self.screen = screen
    rust = programma.isTraag ? programma.rust : 15
    neem(pty.read(quiet: max(150, programma.rust), patience: 10_000))
  }

  /// Feeds the screen what came.
  private func neem(_ chunks: ArraySlice<TimedPty.Chunk>) { chunks.forEach { screen.write($0.bytes) } }

  /// Presses a key without measuring it.
  func druk(_ toets: [UInt8]) {
    pty.send(toets)
    neem(pty.read(quiet: rust, patience: 200))
  }

  /// Presses a key, or several in one write; nil when nothing changes.
  func slag(_ toets: [UInt8]) -> Slag? {
    let begin = pty.send(toets)
    let chunks = pty.read(quiet: rust, patience: 500)
    neem(chunks)
    guard let eerste = chunks.first, let laatste = chunks.last else { return nil }
    return Slag(
      bytes: chunks.reduce(0) { $0 + $1.bytes.count }, eerste: eerste.at - begin, duur: laatste.at - begin)
  }

  /// Measures a key a number of times, with other keys before each.
  mutating func meet(_ wat: String, _ toets: [UInt8], keer: Int, vooraf: [[UInt8]] = [], na: [[UInt8]] = []) {
    var gevonden: [Slag] = []
    for _ in 0..<keer {
      vooraf.forEach(druk)
      if let slag = slag(toets) { gevonden.append(slag) }
      na.forEach(druk)
    }
    slagen.append((wat, gevonden))
  }

  /// Measures a key that moves the selection, apart for what else changes on the screen.
  ///
  /// The sign of the selection and attributes are not text; a line is a line of detail when its text changes.
  mutating func meetKeuze(_ wat: String, _ toetsen: [[UInt8]]) {
    var soorten: [String: [Slag]] = [:]
    func tekst() -> [String] { screen.lines.map { $0.replacing(">", with: " ") } }
    var voor = tekst()
    for toets in toetsen {
      guard let slag = slag(toets) else { continue }
      let na = tekst()
      let anders = zip(voor, na).count { $0 != $1 }
      voor = na
      let soort = anders == 0 ? "only the selection" : anders <= 4 ? "with detail" : "the list moves"
      soorten[soort, default: []].append(slag)
    }
    for (soort, gevonden) in soorten.sorted(by: { $0.key < $1.key }) { slagen.append(("\(wat), \(soort)", gevonden)) }
  }
}
