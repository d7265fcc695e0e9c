import Rendering
import Screen
import WmoModel

extension State {
  /// The keys that a line of text means: an action by its name, a key by its name, or the letters that are typed.
  ///
  /// An empty line is Enter. In a menu and where a name is asked, an action is only meant when its key is no letter.
  package func keys(for line: String) -> [Key] {
    guard !line.isEmpty else { return [.enter] }
    let word = slug(line)
    if let key = Self.named[word] { return [key] }
    if let key = Action.allCases.first(where: { slug($0.rawValue) == word })?.entry.keys.first {
      if case .character = key, overlay != nil { return line.typed }
      return [key]
    }
    return line.typed
  }

  /// Keys that are no letters, by the names they have on a keyboard and on the screen.
  private static let named: [String: Key] = {
    let keys: [Key] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab, .backspace, .delete,
      .character(" "),
    ]
    var named: [String: Key] = [:]
    for key in keys {
      for name in [key.name(.ascii), key.uitgesproken] { named[slug(name)] = key }
    }
    return named
  }()
}

extension String {
  /// The letters as keys.
  fileprivate var typed: [Key] { unicodeScalars.filter(\.isOneCell).map(Key.character) }
}
