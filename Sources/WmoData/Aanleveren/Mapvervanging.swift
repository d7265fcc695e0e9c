import FoundationEssentials

/// Puts a new folder in the place of an old one, or leaves the old one as it was.
struct Mapvervanging {
  private let doel: URL
  private let schijf = FileManager.default

  init(naar pad: String) { doel = URL(fileURLWithPath: pad).resolvingSymlinksInPath() }

  /// Writes files by relative path beside the target, has them checked, and puts them in place.
  ///
  /// - Throws: A fault when the target holds other things, when writing fails, or what the check throws.
  func vervang(
    _ inhoud: [String: Data], na controle: (String) throws(DatabankFout) -> Void
  ) throws(DatabankFout) {
    try controleerDoel(Set(inhoud.keys))
    let nieuw = doel.deletingLastPathComponent().appending(
      path: ".\(doel.lastPathComponent).nieuw-\(UUID().uuidString)")
    defer { try? schijf.removeItem(at: nieuw) }
    do { try schrijf(inhoud, in: nieuw) } catch { throw DatabankFout(doel.path, .nietTeSchrijven) }
    try controle(nieuw.path)
    try zetOpZijnPlaats(nieuw)
  }

  /// A folder that holds anything else must not disappear.
  private func controleerDoel(_ paden: Set<String>) throws(DatabankFout) {
    var isMap = false
    guard schijf.fileExists(atPath: doel.path, isDirectory: &isMap) else { return }
    guard isMap else { throw DatabankFout(doel.path, .isGeenMap) }
    guard let aanwezig = try? schijf.subpathsOfDirectory(atPath: doel.path) else {
      throw DatabankFout(doel.path, .onleesbaar)
    }
    let mappen = Set(paden.compactMap { $0.contains("/") ? String($0.prefix { $0 != "/" }) : nil })
    if let vreemd = aanwezig.sorted().first(where: { !paden.contains($0) && !mappen.contains($0) }) {
      throw DatabankFout(doel.path, .doelBevatAnders(vreemd))
    }
  }

  private func schrijf(_ inhoud: [String: Data], in map: URL) throws {
    try schijf.createDirectory(at: map, withIntermediateDirectories: true)
    for (pad, bytes) in inhoud {
      let bestand = map.appending(path: pad)
      try schijf.createDirectory(at: bestand.deletingLastPathComponent(), withIntermediateDirectories: true)
      guard Schijfbestand.schrijf(bytes, naar: bestand.path) else { throw DatabankFout(bestand.path, .nietTeSchrijven) }
    }
  }

  private func zetOpZijnPlaats(_ nieuw: URL) throws(DatabankFout) {
    let oud = nieuw.appendingPathExtension("oud")
    let bestond = schijf.fileExists(atPath: doel.path)
    do {
      if bestond { try schijf.moveItem(at: doel, to: oud) }
      do { try schijf.moveItem(at: nieuw, to: doel) } catch {
        if bestond { try? schijf.moveItem(at: oud, to: doel) }
        throw error
      }
      try? schijf.removeItem(at: oud)
    } catch { throw DatabankFout(doel.path, .nietTeSchrijven) }
  }
}
