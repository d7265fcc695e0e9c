import Glibc

/// How a character is written in bytes.
enum Encoding: Hashable, Sendable {
  case utf8
  /// One byte is one scalar, as in ISO 8859-1.
  case latin1
  /// No more than ASCII, as far as is known.
  case ascii
}

/// The locale of the user.
package enum Locale {
  /// Whether text in UTF-8 can be read where it goes.
  package static var showsUTF8: Bool { Encoding.ofTheUser() == .utf8 }
}

extension Encoding {
  /// The encoding of the user's locale, which ncurses and the C library use from now on.
  static func ofTheUser() -> Encoding {
    // Only the encoding: numbers stay as they are written in code and in files.
    if setlocale(LC_CTYPE, "") == nil, asksForUTF8 {
      // A locale that came along over SSH need not exist here, but the terminal there is what it says.
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    let codeset = String(cString: nl_langinfo(Int32(CODESET)))
    return codeset == "UTF-8" ? .utf8 : codeset.hasPrefix("ISO-8859-1") ? .latin1 : .ascii
  }

  private static var asksForUTF8: Bool {
    let variables: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
    let names = variables.compactMap { variable in getenv(variable).map { String(cString: $0) } }
    let name = names.first { !$0.isEmpty }?.lowercased() ?? ""
    return name.contains("utf-8") || name.contains("utf8")
  }
}
