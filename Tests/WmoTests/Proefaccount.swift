import Foundation
import PtyHarness

/// An account with the kiosk as its shell, known only to the processes that are started with it.
///
/// They see another list of accounts, in a space of mounts of their own; the list of the machine is not touched.
final class Proefaccount {
  static let name = "wmo-proef"
  private let list: URL

  static var isPossible: Bool {
    getuid() == 0 && Proefsshd.isThere
      && ["/usr/bin/unshare", "/usr/bin/su"].allSatisfy { (path: String) in access(path, X_OK) == 0 }
      // In a container without rights a space of mounts may be refused.
      && (try? Pty("/usr/bin/unshare", ["-m", "/bin/true"]).waitForExit()) == .code(0)
  }

  init() throws {
    list = FileManager.default.temporaryDirectory.appending(path: "wmo-passwd-\(UUID().uuidString)")
    let accounts = try String(contentsOfFile: "/etc/passwd", encoding: .utf8)
    try (accounts + "\(Self.name):*:0:0::/:\(builtProgram("wmo"))\n").write(to: list, atomically: true, encoding: .utf8)
    chmod(list.path, 0o644)
  }

  deinit { try? FileManager.default.removeItem(at: list) }

  /// What starts a line of shell among the accounts with this one.
  func arguments(_ line: String) -> [String] {
    ["-m", "/bin/sh", "-c", "mount --bind '\(list.path)' /etc/passwd && echo KLAAR && exec \(line)"]
  }

  /// A line of shell on a terminal.
  func shell(_ line: String) throws -> Pty {
    let pty = try Pty("/usr/bin/unshare", arguments(line), columns: 120)
    // The list is mounted then, and may go.
    try pty.waitForText("KLAAR")
    return pty
  }
}
