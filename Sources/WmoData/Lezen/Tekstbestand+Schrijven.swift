import FoundationEssentials
import Glibc

extension Tekstbestand {
  /// Who may read what is written.
  package enum Lezers: mode_t, Sendable {
    case iedereen = 0o644
    case eigenaar = 0o600
  }

  /// Writes lines, as a whole or not at all; folders on the way are made.
  package static func schrijf(_ regels: [String], _ pad: String) throws(DatabankFout) {
    try schrijf(regels.joined(separator: "\n") + "\n", pad, vervang: true, metMap: true)
  }

  /// Writes a text, as a whole or not at all.
  ///
  /// A file that is there is replaced only with `vervang`, and folders on the way are made, for the user alone, only
  /// with `metMap`.
  ///
  /// - Throws: Why it was not written; a file that is there is as it was then.
  package static func schrijf(
    _ tekst: String, _ pad: String, vervang: Bool, metMap: Bool, lezers: Lezers = .iedereen
  ) throws(DatabankFout) {
    let deel = pad.split(separator: "/", omittingEmptySubsequences: false)
    let map = deel.count > 1 ? deel.dropLast().joined(separator: "/") + "/" : ""
    var gegevens = stat()
    if stat(pad, &gegevens) == 0, gegevens.st_mode & S_IFMT != S_IFREG {
      throw DatabankFout(pad, gegevens.st_mode & S_IFMT == S_IFDIR ? .isMap : .isGeenBestand)
    }
    if metMap, !maakMap(String(map.dropLast())) { throw DatabankFout(pad, .nietTeSchrijven) }
    let nieuw = "\(map).wmo-nieuw-\(UUID().uuidString)"
    defer { unlink(nieuw) }
    guard Schijfbestand.schrijf(tekst.utf8, naar: nieuw, rechten: lezers.rawValue) else {
      throw DatabankFout(pad, .nietTeSchrijven)
    }
    guard !vervang else {
      if rename(nieuw, pad) != 0 { throw DatabankFout(pad, .nietTeSchrijven) }
      return
    }
    // A second name for the file is never made in the place of another one, whatever happens meanwhile.
    if link(nieuw, pad) == 0 { return }
    if errno == EEXIST { throw DatabankFout(pad, .bestaatAl) }
    // Some file systems know no second name.
    guard access(pad, F_OK) != 0, rename(nieuw, pad) == 0 else { throw DatabankFout(pad, .nietTeSchrijven) }
  }

  /// Makes a folder and those above it; whether it is there.
  private static func maakMap(_ map: String) -> Bool {
    if map.isEmpty || mkdir(map, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT, let streep = map.lastIndex(of: "/"), maakMap(String(map[..<streep])) else { return false }
    return mkdir(map, 0o700) == 0 || errno == EEXIST
  }
}
