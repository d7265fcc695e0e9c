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
  /// A file that is there is replaced only with `vervang`, keeps its permissions, and stays where a link to it says.
  /// Folders on the way are made, for the user alone, only with `metMap`.
  ///
  /// - Throws: Why it was not written; a file that is there is as it was then.
  package static func schrijf(
    _ tekst: String, _ pad: String, vervang: Bool, metMap: Bool, lezers: Lezers = .iedereen
  ) throws(DatabankFout) {
    let oud = try vervangbaar(pad, vervang: vervang)
    let doel = oud?.pad ?? pad
    let deel = doel.split(separator: "/", omittingEmptySubsequences: false)
    let map = deel.count > 1 ? deel.dropLast().joined(separator: "/") + "/" : ""
    if metMap, !maakMap(String(map.dropLast())) { throw DatabankFout(pad, .nietTeSchrijven) }
    let nieuw = "\(map).wmo-nieuw-\(UUID().uuidString)"
    defer { unlink(nieuw) }
    guard Schijfbestand.schrijf(tekst.utf8, naar: nieuw, rechten: lezers.rawValue) else {
      throw DatabankFout(pad, .nietTeSchrijven)
    }
    guard !vervang else {
      // The mask for new files does not hold for one that is there.
      let isGezet = oud.map { chmod(nieuw, $0.rechten) == 0 } ?? true
      if !isGezet || rename(nieuw, doel) != 0 { throw DatabankFout(pad, .nietTeSchrijven) }
      return
    }
    // A second name for the file is never made in the place of another one, whatever happens meanwhile.
    if link(nieuw, pad) == 0 { return }
    if errno == EEXIST { throw DatabankFout(pad, .bestaatAl) }
    // Some file systems know no second name.
    guard access(pad, F_OK) != 0, rename(nieuw, pad) == 0 else { throw DatabankFout(pad, .nietTeSchrijven) }
  }

  /// The file that would be replaced, behind every link, with its permissions; nil when there is none.
  ///
  /// - Throws: Why it cannot be replaced.
  private static func vervangbaar(
    _ pad: String, vervang: Bool
  ) throws(DatabankFout) -> (pad: String, rechten: mode_t)? {
    var gegevens = stat()
    guard stat(pad, &gegevens) == 0 else {
      // A link to nothing would become a file of its own.
      if vervang, lstat(pad, &gegevens) == 0 { throw DatabankFout(pad, .isGeenBestand) }
      return nil
    }
    switch gegevens.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw DatabankFout(pad, .isMap)
    default: throw DatabankFout(pad, .isGeenBestand)
    }
    guard vervang else { return nil }
    let rechten = gegevens.st_mode & 0o777
    // Also for root, who could write everywhere, the permissions say what somebody wants.
    guard rechten & 0o222 != 0, access(pad, W_OK) == 0 else { throw DatabankFout(pad, .alleenLezen) }
    guard let echt = realpath(pad, nil) else { throw DatabankFout(pad, .nietTeSchrijven) }
    defer { free(echt) }
    return (String(cString: echt), rechten)
  }

  /// Makes a folder and those above it; whether it is there.
  private static func maakMap(_ map: String) -> Bool {
    if map.isEmpty || mkdir(map, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT, let streep = map.lastIndex(of: "/"), maakMap(String(map[..<streep])) else { return false }
    return mkdir(map, 0o700) == 0 || errno == EEXIST
  }
}
