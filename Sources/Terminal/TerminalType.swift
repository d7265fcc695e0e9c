import CNcurses
import CTerminal
import Glibc

/// The type of terminal that `TERM` names.
struct TerminalType {
  /// The name, safe to print.
  let name: String

  /// Reads the type from the terminfo database, without writing to the terminal.
  init() throws(TerminalFailure) {
    guard let value = getenv("TERM") else { throw .unknownType(nil) }
    let term = String(cString: value)
    name = Self.printable(term)
    // A name is looked up as a file name: one with a slash or a control character is nobody's terminal.
    guard !term.isEmpty else { throw .unknownType(nil) }
    guard name == term, !term.hasPrefix(".") else { throw .unknownType(name) }

    var found: Int32 = 0
    guard setupterm(nil, STDOUT_FILENO, &found) == OK else {
      throw found == 1 ? .noCursorAddressing(name) : .unknownType(name)
    }
    guard Self.sequence("cup") != nil else {
      forget_terminal_type()
      throw .noCursorAddressing(name)
    }
  }

  /// The name with everything but letters, digits and `+-._` replaced, and not too long for a sentence.
  private static func printable(_ term: String) -> String {
    String(
      String.UnicodeScalarView(
        term.unicodeScalars.prefix(64).map { scalar in
          switch scalar {
          case "a"..."z", "A"..."Z", "0"..."9", "+", "-", ".", "_": scalar
          default: "?"
          }
        }))
  }
}

extension TerminalType {
  /// The bytes that undo what ncurses and this program set, and nothing that this type of terminal does not know.
  static func farewell(rows: Int, coloured: Bool, mouse: Bool) -> [CChar] {
    let last = Int32(clamping: max(1, rows))
    let start = [sequence("sgr0"), coloured ? sequence("op") : nil, sequence("rmkx"), sequence("cnorm")]
    // A sequence with numbers in it lasts until the next one is made.
    let move = sequence_to_move(last - 1, 0).map(withoutPadding) ?? []
    return (mouse ? MouseReport.off.map(CChar.init(bitPattern:)) : [])
      + scrollAll(rows: rows) + start.flatMap { $0.map(withoutPadding) ?? [] } + move
      + (sequence("rmcup").map(withoutPadding) ?? []) + lastRow.map(CChar.init(bitPattern:))
  }

  /// The bytes that clear the row of the cursor, where the screen stays behind and the shell would write over half of it.
  static var lastRow: [UInt8] {
    hasOwnScreen ? [] : (sequence("el").map(withoutPadding) ?? []).map(UInt8.init(bitPattern:))
  }

  /// The bytes that have every row of the screen scroll.
  static func scrollAll(rows: Int) -> [CChar] {
    sequence_to_scroll_all(Int32(clamping: max(1, rows))).map(withoutPadding) ?? []
  }

  /// Whether the type has a mouse that reports, and a screen of its own to click on.
  ///
  /// The console of Linux claims the first, but has no pointer to report.
  static var knowsMouse: Bool { sequence("kmous") != nil && hasOwnScreen }

  /// Whether the type has a second screen, so that what was there before comes back.
  static var hasOwnScreen: Bool { sequence("smcup") != nil }

  /// Whether the type answers questions: one that tells the place of its cursor knows the other questions too.
  static var knowsQuestion: Bool { sequence("u7").map { String(cString: $0) == "\u{1B}[6n" } ?? false }

  static func sequence(_ capability: String) -> UnsafePointer<CChar>? {
    // Absent is a null pointer; a capability that is not a string is a pointer to -1.
    guard let found = tigetstr(capability), Int(bitPattern: found) != -1 else { return nil }
    return UnsafePointer(found)
  }

  /// The bytes of a sequence without `$<5>`, a request to wait that no terminal of today needs.
  private static func withoutPadding(_ sequence: UnsafePointer<CChar>) -> [CChar] {
    let bytes = UnsafeBufferPointer(start: sequence, count: strlen(sequence))
    var kept: [CChar] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == CChar(UInt8(ascii: "$")), index + 1 < bytes.count,
        bytes[index + 1] == CChar(UInt8(ascii: "<")),
        let end = bytes[index...].firstIndex(of: CChar(UInt8(ascii: ">")))
      {
        index = end + 1
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }
}
