import Glibc

/// The variables that a visitor's own terminal may bring along.
enum Bezoekersomgeving {
  /// Takes every variable away but the type of terminal and the locale, and those too when they are no plain name.
  static func schoon() {
    let over = namen.compactMap { naam -> (String, String)? in
      guard let waarde = getenv(naam).map({ String(cString: $0) }), isGewoon(waarde) else { return nil }
      return (naam, waarde)
    }
    clearenv()
    for (naam, waarde) in over { setenv(naam, waarde, 1) }
  }

  private static let namen = ["TERM", "LANG", "LC_ALL", "LC_CTYPE"]

  /// Whether a value is a name such as `xterm-256color` or `nl_NL.UTF-8`, and cannot be read as a path.
  static func isGewoon(_ waarde: String) -> Bool {
    (1...64).contains(waarde.utf8.count) && !waarde.hasPrefix(".")
      && waarde.utf8.allSatisfy { teken in
        switch teken {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
          UInt8(ascii: "_"), UInt8(ascii: "@"):
          true
        default: false
        }
      }
  }
}
