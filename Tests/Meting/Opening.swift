import Foundation
import PtyHarness

/// What is known of a program that was started and drew its first screen.
struct Opening {
  /// From exec to the first byte, in milliseconds.
  let eerste: Double
  /// From exec to the piece of output after which the screen is what it stays.
  let vol: Double
  let bytes: Int
  /// Resident memory in KiB, and the part of it that is not shared.
  let rss: Int?
  let pss: Int?

  /// Starts a program and stops it again.
  init(_ programma: Programma, columns: Int, rows: Int) throws {
    let pty = try TimedPty(programma, columns: columns, rows: rows)
    pty.read(quiet: max(100, programma.rust), patience: 10_000)
    let info = Procesinfo(pty.process)
    rss = info.getal("smaps_rollup", "Rss:")
    pss = info.getal("smaps_rollup", "Pss:")
    guard let screen = VirtualScreen(columns: columns, rows: rows), let begin = pty.chunks.first else {
      throw Meetfout("\(programma.naam) draws nothing")
    }
    var teksten: [String] = []
    for chunk in pty.chunks {
      screen.write(chunk.bytes)
      teksten.append(screen.text)
    }
    let plaats = (teksten.lastIndex { $0 != teksten.last }).map { $0 + 1 } ?? 0
    eerste = begin.at
    vol = pty.chunks[plaats].at
    bytes = pty.chunks.reduce(0) { $0 + $1.bytes.count }
  }
}
