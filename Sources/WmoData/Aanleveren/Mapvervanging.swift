import CFiles
import FoundationEssentials
import Glibc

/// Puts a new folder in the place of an old one in one step, or leaves the old one as it was.
///
/// The new folder is written beside the old one, and what a program that was killed left there goes with the next import.
struct Mapvervanging {
  /// What a file of the new folder holds.
  enum Inhoud {
    case bytes(Data)
    /// The file of the old folder.
    case blijft
  }

  let doel: String
  /// Whether the file system is asked to swap two folders; not in the tests of how it goes without.
  var kanRuilen = true
  private let ouder: String
  private let naam: String
  private let schijf = FileManager.default

  init(naar pad: String) {
    let url = URL(fileURLWithPath: pad).resolvingSymlinksInPath()
    doel = url.path
    ouder = url.deletingLastPathComponent().path
    naam = url.lastPathComponent
  }

  /// Where the old folder is for the moment in which a file system that cannot swap has none in its place.
  private var oud: String { "\(ouder)/.\(naam).oud" }
}

extension Mapvervanging {
  /// The folder that is to be read: the one in place, or the old one when a program was killed between two steps.
  var leesmap: String { !schijf.fileExists(atPath: doel) && schijf.fileExists(atPath: oud) ? oud : doel }

  /// Does something while no other program replaces the folder, after the remains of a killed one were cleared.
  func alleen<Uitkomst>(_ wijze: Wachtwijze, _ doe: () throws(DatabankFout) -> Uitkomst) throws(DatabankFout)
    -> Uitkomst
  {
    do { try schijf.createDirectory(atPath: ouder, withIntermediateDirectories: true) } catch {
      throw DatabankFout(doel, .schrijffout(error))
    }
    let slot: Slot?
    do { slot = try Slot("\(ouder)/.\(naam).slot", wijze, maakt: true) } catch { throw DatabankFout(doel, error.wat) }
    defer { extendLifetime(slot) }
    if leesmap == oud { rename(oud, doel) }
    for rest in (try? schijf.contentsOfDirectory(atPath: ouder)) ?? [] {
      if rest == ".\(naam).oud" || rest.hasPrefix(".\(naam).nieuw-") {
        try? schijf.removeItem(atPath: "\(ouder)/\(rest)")
      }
    }
    return try doe()
  }

  /// Does something under the checks of `alleen` and writes nothing: a lock is only waited for where there is one.
  func proef<Uitkomst>(_ wijze: Wachtwijze, _ doe: () throws(DatabankFout) -> Uitkomst) throws(DatabankFout)
    -> Uitkomst
  {
    var bestaand = ouder
    while !bestaand.isEmpty, bestaand != "/", access(bestaand, F_OK) != 0, errno == ENOENT {
      bestaand = URL(fileURLWithPath: bestaand).deletingLastPathComponent().path
    }
    var isMap = false
    guard schijf.fileExists(atPath: bestaand, isDirectory: &isMap), isMap, access(bestaand, W_OK | X_OK) == 0 else {
      throw DatabankFout(doel, .nietTeSchrijven)
    }
    let slot: Slot?
    do { slot = try Slot("\(ouder)/.\(naam).slot", wijze, maakt: false) } catch { throw DatabankFout(doel, error.wat) }
    defer { extendLifetime(slot) }
    return try doe()
  }

  /// Writes files by relative path beside the target, has them checked, and puts them in place.
  ///
  /// Files of the old folder that are known and not among the new ones go.
  ///
  /// - Throws: A fault when the target holds other things, when writing fails, or what the check throws.
  func vervang(
    _ inhoud: [String: Inhoud], bekend: Set<String> = [], na controle: (String) throws(DatabankFout) -> Void
  ) throws(DatabankFout) {
    try controleerDoel(bekend.union(inhoud.keys))
    let nieuw = "\(ouder)/.\(naam).nieuw-\(UUID().uuidString)"
    defer { try? schijf.removeItem(atPath: nieuw) }
    do { try schrijf(inhoud, in: nieuw) } catch { throw DatabankFout(doel, .schrijffout(error)) }
    try controle(nieuw)
    let mappen = Set(inhoud.keys.compactMap(Mapvervanging.map(van:))).map { "\(nieuw)/\($0)" } + [nieuw]
    guard mappen.allSatisfy(Schijfbestand.bewaar(map:)), zetOpZijnPlaats(nieuw) else {
      throw DatabankFout(doel, .nietTeSchrijven)
    }
  }

  /// A folder that holds anything else must not disappear.
  func controleerDoel(_ paden: Set<String>) throws(DatabankFout) {
    var isMap = false
    guard schijf.fileExists(atPath: doel, isDirectory: &isMap) else { return }
    guard isMap else { throw DatabankFout(doel, .isGeenMap) }
    guard let aanwezig = try? schijf.subpathsOfDirectory(atPath: doel) else {
      throw DatabankFout(doel, .onleesbaar)
    }
    let mappen = Set(paden.compactMap(Mapvervanging.map(van:)))
    if let vreemd = aanwezig.sorted().first(where: { !paden.contains($0) && !mappen.contains($0) }) {
      throw DatabankFout(doel, .doelBevatAnders(vreemd))
    }
  }

  /// The folder of a path within the target, or nil.
  private static func map(van pad: String) -> String? { pad.contains("/") ? String(pad.prefix { $0 != "/" }) : nil }

  private func schrijf(_ inhoud: [String: Inhoud], in map: String) throws {
    try schijf.createDirectory(atPath: map, withIntermediateDirectories: true)
    for (pad, inhoud) in inhoud {
      if let deel = Mapvervanging.map(van: pad) {
        try schijf.createDirectory(atPath: "\(map)/\(deel)", withIntermediateDirectories: true)
      }
      let isGelukt =
        switch inhoud {
        case .bytes(let bytes): Schijfbestand.schrijf(bytes, naar: "\(map)/\(pad)")
        case .blijft: Schijfbestand.neemMee("\(doel)/\(pad)", naar: "\(map)/\(pad)")
        }
      guard isGelukt else { throw DatabankFout(pad, .schrijffout(errno)) }
    }
  }

  private func zetOpZijnPlaats(_ nieuw: String) -> Bool {
    defer { _ = Schijfbestand.bewaar(map: ouder) }
    if !schijf.fileExists(atPath: doel) { return rename(nieuw, doel) == 0 }
    switch kanRuilen ? exchange_paths(nieuw, doel) : EINVAL {
    case 0: return true
    case EINVAL, ENOSYS, ENOTSUP:
      guard rename(doel, oud) == 0 else { return false }
      _ = Schijfbestand.bewaar(map: ouder)
      guard rename(nieuw, doel) == 0 else {
        rename(oud, doel)
        return false
      }
      _ = Schijfbestand.bewaar(map: ouder)
      try? schijf.removeItem(atPath: oud)
      return true
    default: return false
    }
  }
}
