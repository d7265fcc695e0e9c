import Foundation

@testable import WmoData

/// A small valid package of six gemeenten, to be spoiled in one place and validated.
struct Proefmap {
  /// Text by path, as bytes so that it can be spoiled in any way.
  var bestanden: [String: [UInt8]]

  /// The package as it is.
  static let heel: Proefmap = {
    let codes: Set<String> = ["GM0080", "GM0363", "GM0479", "GM0518", "GM0599", "GM0796"]
    var bestanden: [String: [UInt8]] = [:]
    for pad in Databron.ingebeddePaden {
      guard let tabel = Databron.ingebed.tabel(pad) else { continue }
      let kolommen = ["gm_code", "nieuw_code", "centrumgemeente"].compactMap(tabel.plaats)
      let rijen = tabel.rijen.filter { rij in kolommen.allSatisfy { rij[$0].isEmpty || codes.contains(rij[$0]) } }
      let beschrijving = Bestand(pad, "", sleutel: [], kolommen: tabel.kop.map { Kolom($0, .tekst) })
      bestanden[pad] = Array(Uitvoer(bestand: beschrijving, rijen: Array(rijen.prefix(20))).tekst.utf8)
    }
    return Proefmap(bestanden: bestanden)
  }()

  /// The text of a file.
  subscript(pad: String) -> String {
    get { String(decoding: bestanden[pad] ?? [], as: UTF8.self) }
    set { bestanden[pad] = Array(newValue.utf8) }
  }

  /// Writes the package to a new temporary folder for as long as the closure runs.
  func opSchijf<Uitkomst>(_ gebruik: (String) throws -> Uitkomst) throws -> Uitkomst {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    for (pad, bytes) in bestanden {
      let bestand = map.appending(path: pad)
      try FileManager.default.createDirectory(
        at: bestand.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: bestand)
    }
    return try gebruik(map.path)
  }

  /// The sentences about the package.
  func zinnen() throws -> [String] { try opSchijf { valideer(map: $0).map(\.zin) } }
}
