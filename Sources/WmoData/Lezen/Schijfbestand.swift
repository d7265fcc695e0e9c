import Glibc

/// A file on disk that may hold anything.
package enum Schijfbestand {
  /// The largest file that is read, in MB of a million bytes.
  package static let limiet = 64

  /// The bytes of a regular file below a folder.
  package static func lees(_ pad: String, in map: String, limiet: Int = limiet) throws(DatabankFout) -> [UInt8] {
    let (bestand, gegevens) = try open(pad, in: map)
    defer { close(bestand) }
    return try lees(bestand, gegevens, pad, limiet: limiet)
  }

  /// Opens a regular file below a folder, or below an open one when a place is given.
  ///
  /// Opened without waiting, so that a named pipe does not hang the program.
  static func open(_ pad: String, in map: String? = nil, bij plaats: Int32 = AT_FDCWD) throws(DatabankFout)
    -> (Int32, stat)
  {
    let bestand = openat(plaats, map.map { "\($0)/\(pad)" } ?? pad, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard bestand >= 0 else {
      throw DatabankFout(pad, errno == ENOENT || errno == ENOTDIR ? .bestandOntbreekt : .onleesbaar)
    }
    var gegevens = stat()
    let soort = fstat(bestand, &gegevens) == 0 ? gegevens.st_mode & S_IFMT : 0
    guard soort != S_IFREG else { return (bestand, gegevens) }
    close(bestand)
    throw DatabankFout(pad, soort == 0 ? .onleesbaar : soort == S_IFDIR ? .isMap : .isGeenBestand)
  }

  /// The bytes of an open file, from its beginning.
  static func lees(_ bestand: Int32, _ gegevens: stat, _ pad: String, limiet: Int = limiet) throws(DatabankFout)
    -> [UInt8]
  {
    let grens = limiet * 1_000_000
    guard gegevens.st_size <= grens else { throw DatabankFout(pad, .teGroot(limiet: limiet)) }
    let bytes = gelezen(bestand, hoogstens: grens + 1, verwacht: Int(gegevens.st_size))
    guard let bytes else { throw DatabankFout(pad, .onleesbaar) }
    guard bytes.count <= grens else { throw DatabankFout(pad, .teGroot(limiet: limiet)) }
    return bytes
  }

  /// Checks that a path is a folder that can be looked into.
  static func controleerMap(_ map: String) throws(DatabankFout) {
    var gegevens = stat()
    guard stat(map, &gegevens) == 0 else {
      throw DatabankFout(map, errno == ENOENT ? .mapOntbreekt : errno == ENOTDIR ? .isGeenMap : .onleesbaar)
    }
    guard gegevens.st_mode & S_IFMT == S_IFDIR else { throw DatabankFout(map, .isGeenMap) }
    guard access(map, R_OK | X_OK) == 0 else { throw DatabankFout(map, .onleesbaar) }
  }

  /// Writes a new file to the end, also on the disk; whether that went well, with `errno` as it was at the first failure.
  package static func schrijf(_ bytes: some Collection<UInt8>, naar pad: String, rechten: mode_t = 0o644) -> Bool {
    let bestand = Glibc.open(pad, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rechten)
    guard bestand >= 0 else { return false }
    let inhoud = Array(bytes)
    var (gedaan, fout) = (0, Int32(0))
    while gedaan < inhoud.count {
      let aantal = inhoud.withUnsafeBytes { write(bestand, $0.baseAddress.map { $0 + gedaan }, inhoud.count - gedaan) }
      if aantal < 0, errno == EINTR { continue }
      guard aantal > 0 else {
        fout = errno
        break
      }
      gedaan += aantal
    }
    if fout == 0, fsync(bestand) != 0 { fout = errno }
    if close(bestand) != 0, fout == 0 { fout = errno }
    errno = fout
    return fout == 0 && gedaan == inhoud.count
  }

  /// Puts a file in another folder as well, as the same file or else as a copy of the same age.
  static func neemMee(_ pad: String, naar nieuw: String) -> Bool {
    if link(pad, nieuw) == 0 { return true }
    guard let (bestand, gegevens) = try? open(pad), case let tijden = [gegevens.st_atim, gegevens.st_mtim] else {
      return false
    }
    defer { close(bestand) }
    guard let bytes = try? lees(bestand, gegevens, pad), schrijf(bytes, naar: nieuw) else { return false }
    return utimensat(AT_FDCWD, nieuw, tijden, 0) == 0
  }

  /// The names in a folder below an open one, without those that begin with a point; none when it is no folder.
  static func namen(in map: String, bij plaats: Int32) -> [String] {
    let bestand = openat(plaats, map, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard bestand >= 0 else { return [] }
    guard let lezer = fdopendir(bestand) else {
      close(bestand)
      return []
    }
    defer { closedir(lezer) }
    var namen: [String] = []
    while let vondst = readdir(lezer) {
      let naam = withUnsafePointer(to: &vondst.pointee.d_name) { letters in
        letters.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      if let naam, !naam.hasPrefix(".") { namen.append(naam) }
    }
    return namen
  }

  /// Has the names in a folder written to the disk; whether that went well.
  static func bewaar(map: String) -> Bool {
    let map = Glibc.open(map, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard map >= 0 else { return false }
    defer { close(map) }
    // Some file systems have nothing to write for a folder, and say so.
    return fsync(map) == 0 || errno == EINVAL
  }

  private static func gelezen(_ bestand: Int32, hoogstens: Int, verwacht: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(verwacht)
    var blok = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < hoogstens {
      let aantal = pread(bestand, &blok, blok.count, bytes.count)
      if aantal < 0, errno == EINTR { continue }
      guard aantal >= 0 else { return nil }
      if aantal == 0 { break }
      bytes.append(contentsOf: blok[..<aantal])
    }
    return bytes
  }
}
