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
  /// What is read from the rows of a file, or nil when there is no such file.
  func lees<Waarde>(_ pad: String, _ lezen: (Csvtekst) -> Waarde?) -> Waarde? {
    var tekst: String
    switch self {
    case .ingebed: return Databron.ingebed(pad).flatMap { lezen(Csvtekst($0)) }
    case .gelaagd(let laag):
      guard let eigen = laag.tekst(pad) else { return Databron.ingebed.lees(pad, lezen) }
      tekst = eigen
    case .map(let teksten):
      guard let gekeurd = teksten[pad] else { return nil }
      tekst = gekeurd
    }
    return tekst.withUTF8 { lezen(Csvtekst($0)) }
  }

  /// The rows of a file, or nil when there is no such file.
  func tabel(_ pad: String) -> Tabel? {
    lees(pad) { Tabel(kop: $0.kop, rijen: $0.rijen.map { $0.map(\.tekst) }) }
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
