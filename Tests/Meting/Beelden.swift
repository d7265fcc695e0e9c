import Foundation
import PtyHarness

/// The pictures that a program put on the screen one after another, for the floor to put there too.
struct Beelden {
  /// The keys between the pictures.
  static let toetsen: [[UInt8]] =
    Array(repeating: Toets.omlaag, count: 5) + Array(repeating: Toets.omhoog, count: 5) + [Array("a".utf8)]
    + Array(repeating: Toets.omlaag, count: 40) + Array(repeating: Toets.paginaOmlaag, count: 5)

  let bestand: String
  private let cellen: [[ScreenCell]]

  /// Drives the program through the keys and keeps what is seen in a file.
  init(van programma: Programma, columns: Int, rows: Int) throws {
    let pty = try TimedPty(programma, columns: columns, rows: rows)
    var cellen = [try Self.kijk(pty, columns, rows, patience: 10_000)]
    for toets in Self.toetsen {
      pty.send(toets)
      cellen.append(try Self.kijk(pty, columns, rows, patience: 300))
    }
    self.cellen = cellen
    bestand = "\(Omgeving.map)/beelden-\(columns)x\(rows)"
    var data = Data()
    func voegToe(_ getal: some FixedWidthInteger) {
      withUnsafeBytes(of: getal.littleEndian) { data.append(contentsOf: $0) }
    }
    for getal in [rows, columns, cellen.count] { voegToe(UInt32(getal)) }
    for cel in cellen.joined() {
      voegToe(cel.scalar.value)
      voegToe(UInt32((cel.isBold ? 1 : 0) + (cel.isUnderlined ? 2 : 0) + (cel.isReversed ? 4 : 0)))
      for kleur in [cel.foreground, cel.background] {
        switch kleur {
        case .index(let nummer): voegToe(Int16(nummer))
        case .own: voegToe(Int16(-1))
        case .rgb: throw Meetfout("the floor knows no colours of three parts")
        }
      }
    }
    try data.write(to: URL(filePath: bestand))
  }

  /// How many of the pictures a floor that is driven through the same keys shows differently.
  func verschillen(met ondergrens: Programma, columns: Int, rows: Int) throws -> Int {
    let pty = try TimedPty(ondergrens, columns: columns, rows: rows)
    var anders = 0
    for (plaats, beeld) in cellen.enumerated() {
      if plaats > 0 { pty.send(Toets.omlaag) }
      let gezien = try Self.kijk(pty, columns, rows, patience: plaats > 0 ? 300 : 10_000)
      if gezien != beeld { anders += 1 }
    }
    return anders
  }

  var aantal: Int { cellen.count }

  private static func kijk(_ pty: TimedPty, _ columns: Int, _ rows: Int, patience: Int32) throws -> [ScreenCell] {
    pty.read(quiet: pty.chunks.isEmpty ? 100 : 25, patience: patience)
    guard let screen = VirtualScreen(columns: columns, rows: rows) else { throw Meetfout("no screen") }
    screen.write(pty.output)
    return (0..<rows).flatMap { row in (0..<columns).map { screen.cell(row: row, column: $0) } }
  }
}
