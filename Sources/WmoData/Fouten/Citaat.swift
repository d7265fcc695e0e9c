/// Text from outside, made safe and short enough to repeat in a message.
package enum Citaat {
  /// The text with every unprintable scalar as `\u{1B}`, cut off after a number of scalars.
  ///
  ///     Citaat.veilig("A\u{1B}]0;x")
  ///     // "A\u{1B}]0;x" with the escape character spelled out
  package static func veilig(_ tekst: String, hoogstens: Int = 40) -> String {
    var veilig = ""
    for (aantal, scalar) in tekst.unicodeScalars.enumerated() {
      if aantal == hoogstens { return veilig + "..." }
      veilig += scalar.isToegestaan && !scalar.isCombinerend ? String(scalar) : spelling(scalar)
    }
    return veilig
  }

  /// A scalar as it is written in Swift, `\u{1B}`.
  static func spelling(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}

extension Unicode.Scalar {
  /// Whether a cell may hold the scalar: no control, format, private-use or unassigned scalar and no line separator.
  ///
  /// Escape sequences start with a control; bidi overrides, zero-width signs and tags are format scalars.
  var isToegestaan: Bool {
    if value < 0x7F { return value >= 0x20 }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    default: return !properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether the scalar changes the look of the one before it.
  var isCombinerend: Bool {
    // Looking up the category of every letter would take most of the time of validation.
    if value < 0x300 { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
