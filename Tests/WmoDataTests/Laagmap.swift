import Foundation
import WmoModel

@testable import WmoData

/// A folder with the user's own data for as long as a test runs.
struct Laagmap {
  let map: Gegevensmap

  static func met<Uitkomst>(_ gebruik: (Laagmap) throws -> Uitkomst) throws -> Uitkomst {
    let boven = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: boven) }
    return try gebruik(Laagmap(map: Gegevensmap(pad: boven.appending(path: "gegevens").path)))
  }

  /// The text of an embedded file with something changed.
  static func ingebed(_ pad: String, _ verander: (inout String) -> Void = { _ in }) -> String {
    var tekst = Databron.ingebed(pad).map { String(decoding: $0, as: UTF8.self) } ?? ""
    verander(&tekst)
    return tekst
  }

  /// Takes over some files.
  @discardableResult
  func neem(_ teksten: [String: String], nu: Int = 1_790_000_000, toch: Bool = true) throws(DatabankFout) -> Overname {
    let delen = teksten.sorted { $0.key < $1.key }.map { Aanlevering.Deel(pad: $0, tekst: $1, bron: "proef \($0)") }
    return try map.neemOver(nu: nu, toch: toch) { _ throws(DatabankFout) in Aanlevering(delen: delen) }
  }

  /// What somebody writes in the folder by hand.
  func schrijf(_ tekst: String, _ pad: String) throws {
    let url = URL(filePath: map.pad).appending(path: pad)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try tekst.write(to: url, atomically: true, encoding: .utf8)
  }

  func open() throws(DatabankFout) -> Geopend { try Databank.open(map: nil, eigen: map.pad) }

  /// The paths beside the folder and in it.
  var paden: [String] {
    let boven = URL(filePath: map.pad).deletingLastPathComponent().path
    return ((try? FileManager.default.subpathsOfDirectory(atPath: boven)) ?? []).sorted()
  }
}
