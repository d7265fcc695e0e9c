import CNcurses
import Screen

/// The keys for which a type of terminal sends something that `KeySequence` reads otherwise.
///
/// There are none of most types: that reads what nearly all terminals send.
struct TypeKeys {
  /// What the terminal sends, and for which key; nil for one that does nothing here.
  private let sequences: [(bytes: [UInt8], key: Key?)]

  /// Takes those sequences of keys that are read otherwise.
  init(_ sequences: [(bytes: [UInt8], key: Key?)]) {
    self.sequences = sequences.filter { bytes, key in
      // Nobody's letters are another key.
      guard let first = bytes.first, !(0x20...0x7E ~= first) else { return false }
      return KeySequence(bytes[...], encoding: .utf8).step(isLast: true) != .key(key, bytes.count)
    }
  }

  /// The keys of the type that ncurses uses, by terminfo(5).
  static func ofTheTerminal() -> TypeKeys {
    var found: [(bytes: [UInt8], key: Key?)] = []
    var place: Int32 = 0
    while let name = capability_name(place) {
      defer { place += 1 }
      // Only those of keys begin with a k. What a mouse sends goes on after this beginning.
      guard name.pointee == CChar(UInt8(ascii: "k")), let sequence = capability_sequence(place) else { continue }
      let key = String(cString: name)
      if key != "kmous" { found.append((Array(String(cString: sequence).utf8), keys[key])) }
    }
    return TypeKeys(found)
  }

  /// The first key, if it is one of these, or may become one.
  func step(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> KeySequence.Step? {
    guard !sequences.isEmpty else { return nil }
    let whole = sequences.filter { bytes.starts(with: $0.bytes) }.max { $0.bytes.count < $1.bytes.count }
    if !isLast, sequences.contains(where: { $0.bytes.count > bytes.count && $0.bytes.starts(with: bytes) }) {
      return .partial
    }
    return whole.map { .key($0.key, $0.bytes.count) }
  }

  private static let keys: [String: Key] = [
    "kcuu1": .up, "kcud1": .down, "kcub1": .left, "kcuf1": .right, "kpp": .pageUp, "ka3": .pageUp, "knp": .pageDown,
    "kc3": .pageDown, "khome": .home, "kfnd": .home, "ka1": .home, "kend": .end, "kslt": .end, "kc1": .end, "kll": .end,
    "kent": .enter, "kcbt": .backTab, "kbs": .backspace, "kdch1": .delete,
  ]
}
