/// Text that a terminal shows and never obeys.
///
/// There are two doors to a terminal and both have a type: a screen is made of `Cell`s, and everything that is written as lines
/// is a `Toonbaar`. Whatever came from a file, an argument, the environment or a key, it passes one of the two.
package struct Toonbaar: Hashable, Sendable {
  /// The lines, with a `\u{FFFD}` for every scalar that is not for a terminal.
  package let tekst: String

  /// Makes text displayable: letters with their marks in one scalar, a blank for a tab.
  package init(_ tekst: String) {
    if Self.isToonbaar(tekst) {
      self.tekst = tekst
      return
    }
    var regels = String.UnicodeScalarView()
    for scalar in tekst.precomposed.unicodeScalars {
      regels.append(scalar.isRegelteken ? scalar : scalar == "\t" ? " " : "\u{FFFD}")
    }
    self.tekst = String(regels)
  }

  /// Whether a text can be shown as it is.
  ///
  /// Nearly all of it is ASCII, which is looked at byte by byte.
  private static func isToonbaar(_ tekst: String) -> Bool {
    var tekst = tekst
    return tekst.withUTF8 { bytes in
      var rest = bytes[...]
      while let begin = rest.firstIndex(where: { !(0x20..<0x7F ~= $0 || $0 == UInt8(ascii: "\n")) }) {
        let eind = rest[begin...].firstIndex { $0 < 0x80 } ?? rest.endIndex
        let letters = String(decoding: rest[begin..<eind], as: UTF8.self).unicodeScalars
        guard begin < eind, letters.allSatisfy(\.isRegelteken) else { return false }
        rest = rest[eind...]
      }
      return true
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may be written in a text of lines.
  fileprivate var isRegelteken: Bool { self == "\n" || isToonbaar && !isCombinerend }

  /// Whether a terminal may get the scalar: no control, format, private-use or unassigned scalar and no line separator.
  ///
  /// Escape sequences start with a control; bidi overrides, zero-width signs and tags are format scalars.
  package var isToonbaar: Bool {
    if value < 0x7F { return value >= 0x20 }
    // Looking up the category of every letter would take most of the time of validation.
    if isOneCell { return true }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    default: return !properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether the scalar changes the look of the one before it.
  package var isCombinerend: Bool {
    if value < 0x300 || isOneCell { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
