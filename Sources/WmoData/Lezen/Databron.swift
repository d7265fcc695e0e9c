import EmbeddedData

/// Where the bytes of the data package come from.
enum Databron: Sendable {
  /// The bytes inside the program. The tests prove that they are valid, so they are not checked again.
  case ingebed
  /// The validated texts of the files of a folder, by path.
  case map([String: String])
  /// The files of a layer, and for every other path the bytes inside the program.
  case gelaagd(Laag)
}

extension Databron {
  /// The rows of a file, or nil when there is no such file.
  func tabel(_ pad: String) -> Tabel? {
    switch self {
    case .ingebed: Databron.ingebed(pad).flatMap { try? Tabel($0) }
    case .gelaagd(let laag): laag.tabel(pad) ?? Databron.ingebed.tabel(pad)
    case .map(let teksten): teksten[pad].flatMap { try? Tabel(tekst: $0) }
    }
  }

  /// The bytes of an embedded file.
  static func ingebed(_ pad: String) -> UnsafeBufferPointer<UInt8>? {
    guard let bestand = embedded_file_named(pad) else { return nil }
    return UnsafeBufferPointer(start: bestand.pointee.bytes, count: bestand.pointee.length)
  }

  /// The paths of the embedded files, by rising name.
  static var ingebeddePaden: [String] {
    (0..<embedded_file_count()).map { String(cString: embedded_file_at($0).pointee.path) }
  }
}
