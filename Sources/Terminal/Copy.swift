import CNcurses
import Glibc
import Screen

extension Terminal {
  /// The largest text that is copied, in bytes; terminals drop what is larger.
  package static let copyLimit = 74_000

  /// Puts text on the clipboard of the person at the terminal, also over SSH, with OSC 52.
  ///
  /// The clipboard is never read.
  ///
  /// - Returns: Whether it was sent. A terminal does not say whether it took it; many ask for a setting first.
  package mutating func copy(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.copyLimit, let message = Clipboard(of: TerminalType.current).message(bytes) else {
      return false
    }
    return send(message)
  }

  /// Writes past ncurses what does not change the screen.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// How the clipboard of a terminal is reached.
enum Clipboard: Hashable {
  /// The terminal does not know OSC 52 and might show it.
  case none
  case direct
  /// Inside tmux, which takes the sequence itself or lets it through, as it is set.
  case tmux
  /// Inside screen, which lets through strings that are not too long.
  case screen

  /// The sequence that copies bytes.
  func message(_ bytes: [UInt8]) -> [UInt8]? {
    let escape: UInt8 = 0x1B
    let sequence = [escape] + Array("]52;c;".utf8) + base64(bytes) + [0x07]
    switch self {
    case .none:
      return nil
    case .direct:
      return sequence
    case .tmux:
      let doubled = sequence.flatMap { $0 == escape ? [escape, escape] : [$0] }
      return sequence + [escape] + Array("Ptmux;".utf8) + doubled + [escape, UInt8(ascii: "\\")]
    case .screen:
      let length = 512
      return stride(from: 0, to: sequence.count, by: length).flatMap { start in
        [escape, UInt8(ascii: "P")] + sequence[start..<min(start + length, sequence.count)]
          + [escape, UInt8(ascii: "\\")]
      }
    }
  }
}

extension Clipboard {
  /// The way for a type of terminal.
  init(of type: (name: String, knowsCopy: Bool)) {
    if getenv("TMUX") != nil || type.name.hasPrefix("tmux") {
      self = .tmux
    } else if type.name.hasPrefix("screen") {
      self = .screen
    } else {
      self = type.knowsCopy ? .direct : .none
    }
  }
}

extension TerminalType {
  /// The type in use, and whether its description has the sequence that copies.
  fileprivate static var current: (name: String, knowsCopy: Bool) {
    (getenv("TERM").map { String(cString: $0) } ?? "", sequence("Ms") != nil)
  }
}
