import Glibc

/// A file on disk that may hold anything.
package enum Schijfbestand {
  /// The largest file that is read, in MB of a million bytes.
  package static let limiet = 64

  /// The bytes of a regular file below a folder.
  package static func lees(_ pad: String, in map: String, limiet: Int = limiet) throws(DatabankFout) -> [UInt8] {
    let (bestand, omvang) = try geopend(pad, in: map)
    defer { close(bestand) }
    let grens = limiet * 1_000_000
    guard omvang <= grens else { throw DatabankFout(pad, .teGroot(limiet: limiet)) }
    let bytes = gelezen(bestand, hoogstens: grens + 1, verwacht: omvang)
    guard let bytes else { throw DatabankFout(pad, .onleesbaar) }
    guard bytes.count <= grens else { throw DatabankFout(pad, .teGroot(limiet: limiet)) }
    return bytes
  }

  /// A regular file below a folder, open for reading, and how long it is; the caller closes it.
  ///
  /// Opened without waiting, so that a named pipe does not hang the program.
  static func geopend(_ pad: String, in map: String) throws(DatabankFout) -> (bestand: Int32, omvang: Int) {
    let bestand = open("\(map)/\(pad)", O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard bestand >= 0 else {
      throw DatabankFout(pad, errno == ENOENT || errno == ENOTDIR ? .bestandOntbreekt : .onleesbaar)
    }
    var gegevens = stat()
    let isBekend = fstat(bestand, &gegevens) == 0
    let wat: DatabankFout.Wat? =
      switch gegevens.st_mode & S_IFMT {
      case _ where !isBekend: .onleesbaar
      case S_IFREG: nil
      case S_IFDIR: .isMap
      default: .isGeenBestand
      }
    if let wat {
      close(bestand)
      throw DatabankFout(pad, wat)
    }
    return (bestand, Int(gegevens.st_size))
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

  /// Writes a new file to the end, also on the disk; whether that went well.
  package static func schrijf(_ bytes: some Collection<UInt8>, naar pad: String) -> Bool {
    let bestand = open(pad, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard bestand >= 0 else { return false }
    let inhoud = Array(bytes)
    var gedaan = 0
    while gedaan < inhoud.count {
      let aantal = inhoud.withUnsafeBytes { write(bestand, $0.baseAddress.map { $0 + gedaan }, inhoud.count - gedaan) }
      if aantal < 0, errno == EINTR { continue }
      guard aantal > 0 else { break }
      gedaan += aantal
    }
    let isOpDeSchijf = fsync(bestand) == 0
    return close(bestand) == 0 && isOpDeSchijf && gedaan == inhoud.count
  }

  private static func gelezen(_ bestand: Int32, hoogstens: Int, verwacht: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(verwacht)
    var blok = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < hoogstens {
      let aantal = read(bestand, &blok, blok.count)
      if aantal < 0, errno == EINTR { continue }
      guard aantal >= 0 else { return nil }
      if aantal == 0 { break }
      bytes.append(contentsOf: blok[..<aantal])
    }
    return bytes
  }
}
