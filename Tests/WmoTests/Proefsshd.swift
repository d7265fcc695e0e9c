import Foundation
import PtyHarness

/// A real sshd on the loopback, with the kiosk as forced command; on a second port with questions allowed.
final class Proefsshd {
  static let program = "/usr/sbin/sshd"
  static var isThere: Bool {
    [program, "/usr/bin/ssh", "/usr/bin/ssh-keygen"].allSatisfy { (path: String) in access(path, X_OK) == 0 }
  }

  let folder: URL
  let port: Int
  let portWithQuestions: Int
  private var daemon: Pty?
  private var madeFolder = false
  private let account: Proefaccount?

  /// Starts it with keys that are made for this run; with an account that has the kiosk as its shell, or with the kiosk as
  /// forced command.
  init(account: Proefaccount? = nil) throws {
    self.account = account
    folder = FileManager.default.temporaryDirectory.appending(path: "wmo-sshd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    (port, portWithQuestions) = (try Self.freePort(), try Self.freePort())
    // As root, sshd wants an empty folder that a package makes when the machine starts.
    if getuid() == 0, access("/run/sshd", F_OK) != 0 { madeFolder = mkdir("/run/sshd", 0o755) == 0 }
    for key in ["host", "visitor", "steering"] {
      try Pty("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", path(key)]).waitForExit()
    }
    let steered = try String(contentsOfFile: path("steering.pub"), encoding: .utf8)
    let variables = ["NO_COLOR=1", "TERMINFO=/tmp", "ESCDELAY=9999", "XDG_CONFIG_HOME=/tmp"]
    let allowed = variables.map { "environment=\"\($0)\"" }.joined(separator: ",") + " \(steered)"
    try (allowed + String(contentsOfFile: path("visitor.pub"), encoding: .utf8)).write(
      toFile: path("allowed"), atomically: true, encoding: .utf8)
    try configuration.write(to: folder.appending(path: "config"), atomically: true, encoding: .utf8)
    let options = ["-D", "-E", path("log"), "-f", path("config")]
    daemon =
      if let account {
        try Pty("/usr/bin/unshare", account.arguments(([Self.program] + options).joined(separator: " ")))
      } else {
        try Pty(Self.program, options)
      }
    // Asking by connecting would use up the connections that sshd takes before somebody logs in.
    func log() -> String { (try? String(contentsOfFile: path("log"), encoding: .utf8)) ?? "" }
    for _ in 0..<500 where log().components(separatedBy: "Server listening").count < 3 { usleep(20_000) }
  }

  /// Ends it; a visit that goes on ends by itself.
  func stop() {
    daemon?.signal(SIGTERM)
    _ = try? daemon?.waitForExit()
    if madeFolder { rmdir("/run/sshd") }
    try? FileManager.default.removeItem(at: folder)
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// The block of README, with what a test needs around it.
  private var configuration: String {
    let settings = inherited.isEmpty ? "" : "SetEnv " + inherited.map { "\($0)=\($1)" }.joined(separator: " ")
    let kiosk = "\(builtProgram("wmo")) --kiosk"
    func forced(_ command: String) -> String { account == nil ? "ForceCommand \(command)" : "" }
    return """
      ListenAddress 127.0.0.1:\(port)
      ListenAddress 127.0.0.1:\(portWithQuestions)
      HostKey \(path("host"))
      PidFile none
      UsePAM no
      MaxStartups 100
      StrictModes no
      PermitRootLogin yes
      PasswordAuthentication no
      KbdInteractiveAuthentication no
      AuthorizedKeysFile \(path("allowed"))
      PermitUserEnvironment yes
      X11Forwarding yes
      Subsystem sftp internal-sftp
      AcceptEnv LANG LC_*
      \(settings)
      ClientAliveInterval 15
      ClientAliveCountMax 2
      Match LocalPort \(port)
        \(forced(kiosk))
        DisableForwarding yes
        PermitTTY yes
        PermitUserRC no
        MaxSessions 1
      Match LocalPort \(portWithQuestions)
        \(forced("\(kiosk) --vragen"))
        DisableForwarding yes
        PermitTTY yes
        PermitUserRC no
        MaxSessions 1

      """
  }
}

extension Proefsshd {
  /// The options for `ssh`, `scp` and `sftp`.
  func options(key: String = "visitor") -> [String] {
    [
      "-F", "none", "-i", path(key), "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o", "LogLevel=ERROR",
      "-o",
      "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=\(path("known"))", "-o", "ConnectTimeout=20", "-o",
      "SendEnv=LANG LC_*",
    ]
  }

  var visitor: String { "\(account == nil ? NSUserName() : Proefaccount.name)@127.0.0.1" }

  /// A visit with a terminal.
  func visit(
    _ options: [String] = [], key: String = "visitor", environment: [String: String?] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws -> Pty {
    try Pty(
      "/usr/bin/ssh", self.options(key: key) + ["-tt", "-p", "\(port)"] + options + [visitor],
      environment: ["HOME": folder.path].merging(environment) { $1 }, columns: columns, rows: rows)
  }

  /// What a program of the client writes, and how it ends.
  func client(_ program: String, _ arguments: [String]) throws -> (code: PtyHarness.ExitStatus, output: String) {
    let pty = try Pty("/usr/bin/\(program)", options() + arguments, environment: ["HOME": folder.path], columns: 200)
    let code = try pty.waitForExit()
    return (code, String(decoding: pty.output, as: UTF8.self).replacing("\r\n", with: "\n"))
  }

  /// The processes of the kiosk below this sshd, of all visits.
  var kiosks: [pid_t] {
    func children(_ parent: pid_t) -> [pid_t] {
      let list = try? String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)
      return (list ?? "").split(separator: " ").compactMap { pid_t($0) }
    }
    var found: [pid_t] = []
    var waiting = daemon.map { children($0.process) } ?? []
    while let next = waiting.popLast() {
      found.append(next)
      waiting += children(next)
    }
    return found.filter { (try? String(contentsOfFile: "/proc/\($0)/comm", encoding: .utf8)) == "wmo\n" }
  }
}

extension Proefsshd {
  /// What comes back from a port of the loopback after sending some bytes; nil when nobody listens.
  func answer(at port: Int, to bytes: [UInt8] = []) -> [UInt8]? {
    guard let end = Self.connected(to: port) else { return nil }
    defer { close(end) }
    _ = bytes.withUnsafeBytes { write(end, $0.baseAddress, $0.count) }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1_024)
    var poller = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
    while poll(&poller, 1, 1_000) == 1 {
      let count = read(end, &buffer, buffer.count)
      guard count > 0 else { break }
      answer += buffer.prefix(count)
    }
    return answer
  }

  func listens(_ port: Int) -> Bool {
    guard let end = Self.connected(to: port) else { return false }
    close(end)
    return true
  }

  static func freePort() throws -> Int {
    let end = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(end) }
    var address = loopback(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let found = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(end, $0, size) == 0 && getsockname(end, $0, &size) == 0
      }
    }
    guard found else { throw CocoaError(.featureUnsupported) }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  private static func connected(to port: Int) -> Int32? {
    let end = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = loopback(port)
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(end, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    if !isConnected { close(end) }
    return isConnected ? end : nil
  }

  private static func loopback(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr = in_addr(s_addr: in_addr_t(0x7F00_0001).bigEndian)
    return address
  }
}
