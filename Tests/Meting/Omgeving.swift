import Foundation

/// Where the measured programs run: without settings, lists or own figures of the user.
enum Omgeving {
  /// A temporary folder of this run; its end removes it.
  static let map: String = {
    let map = FileManager.default.temporaryDirectory.appending(path: "meting-\(getpid())").path
    try? FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: Omgeving.map) }
    return map
  }()

  static let variabelen: [String: String] = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "\(map)/home", "XDG_DATA_HOME": "\(map)/data",
    "XDG_CONFIG_HOME": "\(map)/config", "XDG_STATE_HOME": "\(map)/state", "XDG_CACHE_HOME": "\(map)/cache",
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
  ]

  /// The path of a program, or nil when it is not installed.
  static func pad(_ naam: String) -> String? {
    for map in (variabelen["PATH"] ?? "").split(separator: ":") {
      let pad = "\(map)/\(naam)"
      guard access(pad, X_OK) == 0 else { continue }
      // A shim of pyenv is a shell script that looks for the program; that time is not the program's.
      if map.hasSuffix("/shims"), let echt = try? Uitvoering(["/bin/sh", "-c", "pyenv which \(naam)"]).uitvoer {
        let regel = echt.trimmingCharacters(in: .whitespacesAndNewlines)
        if access(regel, X_OK) == 0 { return regel }
      }
      return pad
    }
    return nil
  }
}
