import Glibc

/// The folders in which somebody's own files are.
package enum Gebruikersmap: String, CaseIterable, Sendable {
  case gegevens = "XDG_DATA_HOME"
  case instellingen = "XDG_CONFIG_HOME"
  case toestand = "XDG_STATE_HOME"
  case opgehaald = "XDG_CACHE_HOME"

  /// The folder of the program: below the one that the variable names, otherwise below the one that is usual for it.
  ///
  /// Nil when the environment names neither. The standard says that a relative path has to be ignored.
  package func pad(_ omgeving: (String) -> String? = Self.omgeving) -> String? {
    func map(_ naam: String) -> String? { omgeving(naam).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    return (map(rawValue) ?? map("HOME").map { "\($0)/\(gewoon)" }).map { "\($0)/\(Self.naam)" }
  }

  /// The folder of the program where no variable names another, as the manual writes it.
  package var gewoonlijk: String { "~/\(gewoon)/\(Self.naam)" }

  /// A variable of the process.
  package static func omgeving(_ naam: String) -> String? { getenv(naam).map { String(cString: $0) } }

  /// A path as a shell may abbreviate it, with a tilde for the folder of the user.
  package static func kort(_ pad: String) -> String {
    guard let thuis = omgeving("HOME"), thuis.count > 1, pad.hasPrefix(thuis + "/") else { return pad }
    return "~" + pad.dropFirst(thuis.count)
  }

  private static let naam = "wmo-verkenner"

  /// What is usual for it, below the folder of the user.
  package var gewoon: String {
    switch self {
    case .gegevens: ".local/share"
    case .instellingen: ".config"
    case .toestand: ".local/state"
    case .opgehaald: ".cache"
    }
  }
}
