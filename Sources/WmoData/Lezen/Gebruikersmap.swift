import FoundationEssentials

/// The folder in which somebody's own lists and decks are.
package enum Gebruikersmap {
  /// `wmo-verkenner` under `XDG_DATA_HOME`, otherwise under `~/.local/share`; nil when the environment names neither.
  package static func pad(_ omgeving: [String: String] = ProcessInfo.processInfo.environment) -> String? {
    // The standard says that a relative path has to be ignored.
    func map(_ naam: String) -> String? { omgeving[naam].flatMap { $0.hasPrefix("/") ? $0 : nil } }
    return (map("XDG_DATA_HOME") ?? map("HOME").map { "\($0)/.local/share" }).map { "\($0)/wmo-verkenner" }
  }
}
