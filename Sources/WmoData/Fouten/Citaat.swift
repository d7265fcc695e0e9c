import Screen

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
      veilig += scalar.isToonbaar && !scalar.isCombinerend ? String(scalar) : spelling(scalar)
    }
    return veilig
  }

  /// A scalar as it is written in Swift, `\u{1B}`.
  static func spelling(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}
