import CNcurses
import Glibc
import Screen

/// The keys for which a type of terminal sends something that `KeySequence` reads otherwise.
///
/// Of the types that people use there are none or a few: that reads what nearly all terminals send.
struct TypeKeys {
  /// What the terminal sends, and for which key; nil for one that does nothing here.
  private let sequences: [(bytes: [UInt8], key: Key?)]

  /// Takes those sequences of keys that are read otherwise.
  ///
  /// One that has several names is the last key of those that are known. One of which no name is known stays what it is
  /// where it is one key, and does nothing where it would fall apart into several.
  init(_ sequences: [(bytes: [UInt8], key: Key?)]) {
    var named: [[UInt8]: Key] = [:]
    for (bytes, key) in sequences { if let key { named[bytes] = key } }
    self.sequences = Set(sequences.map(\.bytes)).compactMap { bytes in
      // Nobody's letters are another key.
      guard let first = bytes.first, !(0x20...0x7E ~= first) else { return nil }
      let step = KeySequence(bytes[...], encoding: .utf8).step(isLast: true)
      let key = named[bytes]
      return (key == nil ? step.count == bytes.count : step == .key(key, bytes.count)) ? nil : (bytes, key)
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
      // 0x80 stands for a zero, which would end the sequence.
      let bytes = UnsafeBufferPointer(start: sequence, count: strlen(sequence)).map(UInt8.init(bitPattern:))
      if key != "kmous" { found.append((bytes.map { $0 == 0x80 ? 0 : $0 }, keys[key])) }
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
