import Glibc
import Screen

/// A text file of the user: a list, a deck, the settings or something that was written on request.
package enum Tekstbestand {
  /// The most megabytes that are read.
  static let meesteMB = 1

  /// The lines of a file in NFC, without a byte order mark and without carriage returns.
  ///
  /// - Throws: Why the file cannot be read, or the line that is not UTF-8 or holds a sign that no text needs.
  package static func lees(_ pad: String) throws(DatabankFout) -> [String] {
    var regels: [String] = []
    for regel in try losseRegels(pad) { regels.append(try regel.get()) }
    return regels
  }

  /// The same, with a fault in the place of each line that is not text.
  package static func losseRegels(_ pad: String) throws(DatabankFout) -> [Result<String, DatabankFout>] {
    let bytes = try bytes(pad, limiet: meesteMB)
    let inhoud = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let regels = inhoud.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return regels.enumerated().map { index, regel in
      guard let tekst = String(validating: regel.last == UInt8(ascii: "\r") ? regel.dropLast() : regel, as: UTF8.self)
      else { return .failure(DatabankFout(pad, regel: index + 1, .geenUTF8)) }
      if let teken = tekst.unicodeScalars.first(where: { !$0.isToonbaar && $0 != "\t" }) {
        return .failure(DatabankFout(pad, regel: index + 1, .verbodenTeken(teken)))
      }
      return .success(tekst.precomposed)
    }
  }

  /// The bytes of a regular file.
  static func bytes(_ pad: String, limiet: Int) throws(DatabankFout) -> [UInt8] {
    let (bestand, gegevens) = try Schijfbestand.open(pad)
    defer { close(bestand) }
    return try Schijfbestand.lees(bestand, gegevens, pad, limiet: limiet)
  }
}
