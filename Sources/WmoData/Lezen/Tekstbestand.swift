import FoundationEssentials
import Glibc

/// A text file of the user: a deck or a settings file.
package enum Tekstbestand {
  /// The most megabytes that are read.
  static let meesteMB = 1

  /// The lines of a file, without a byte order mark and without carriage returns.
  ///
  /// - Throws: Why the file cannot be read, or the line that is not UTF-8 or holds a sign that no text needs.
  package static func lees(_ pad: String) throws(DatabankFout) -> [String] {
    let bytes = try bytes(pad, limiet: meesteMB)
    let inhoud = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var regels: [String] = []
    for (index, regel) in inhoud.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard let tekst = String(validating: regel.last == UInt8(ascii: "\r") ? regel.dropLast() : regel, as: UTF8.self)
      else { throw DatabankFout(pad, regel: index + 1, .geenUTF8) }
      if let teken = tekst.unicodeScalars.first(where: { !$0.isToegestaan && $0 != "\t" }) {
        throw DatabankFout(pad, regel: index + 1, .verbodenTeken(teken))
      }
      regels.append(tekst)
    }
    return regels
  }

  /// The bytes of a regular file.
  static func bytes(_ pad: String, limiet: Int) throws(DatabankFout) -> [UInt8] {
    let (bestand, gegevens) = try Schijfbestand.open(pad)
    defer { close(bestand) }
    return try Schijfbestand.lees(bestand, gegevens, pad, limiet: limiet)
  }

  /// Writes lines, as a whole or not at all; folders on the way are made.
  package static func schrijf(_ regels: [String], _ pad: String) throws(DatabankFout) {
    let deel = pad.split(separator: "/", omittingEmptySubsequences: false)
    let map = deel.dropLast().joined(separator: "/")
    let nieuw = "\(map)/.\(deel.last ?? "").nieuw-\(UUID().uuidString)"
    defer { unlink(nieuw) }
    guard
      (try? FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true)) != nil,
      Schijfbestand.schrijf((regels.joined(separator: "\n") + "\n").utf8, naar: nieuw), rename(nieuw, pad) == 0
    else { throw DatabankFout(pad, .nietTeSchrijven) }
  }
}
