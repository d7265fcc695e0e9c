import CPty
import Glibc

/// A program on a pseudo terminal, with the screen it draws.
///
/// Waits are for a condition, with a limit that only a hanging program reaches. How long silence has to last, and that
/// limit, are as many times longer as `patience` says.
package final class Pty {
  /// Why a wait or a start failed.
  package enum Failure: Error, CustomStringConvertible {
    case cannotStart(String)
    case timedOut(waitingFor: String, screen: String)

    package var description: String {
      switch self {
      case .cannotStart(let program): "cannot start \(program)"
      case .timedOut(let goal, let screen): "waited in vain for \(goal); the screen:\n\(screen)"
      }
    }
  }

  /// The process.
  package let process: pid_t
  /// What the program drew.
  package let screen: VirtualScreen
  /// Everything the program wrote.
  package private(set) var output: [UInt8] = []
  /// The modes of the terminal before the program started.
  package let modesBefore: TerminalModes?
  /// How the program ended, once that is seen.
  package private(set) var exit: ExitStatus?
  /// Whether questions of the program are answered, as terminals do.
  private let answers: Bool
  private var ours: Int32
  private var theirs: Int32

  /// Starts a program.
  ///
  /// The environment is added to a plain one with `TERM`, `LC_ALL` and `PATH`; nil takes a variable away. With
  /// `ignoringHangup` it starts as under `nohup`. The window may say that it is larger than the screen that is kept of it.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String?] = [:],
    columns: Int = 80, rows: Int = 24, window: (columns: Int, rows: Int)? = nil, ignoringHangup: Bool = false,
    answers: Bool = true
  ) throws {
    var ours: Int32 = -1
    var theirs: Int32 = -1
    guard pty_open(Int32(window?.columns ?? columns), Int32(window?.rows ?? rows), &ours, &theirs),
      let screen = VirtualScreen(columns: columns, rows: rows)
    else { throw Failure.cannotStart(program) }
    self.screen = screen
    self.answers = answers
    self.ours = ours
    self.theirs = theirs
    modesBefore = TerminalModes(of: theirs)
    let variables = Self.plainEnvironment.merging(environment) { $1 }.compactMap { name, value in
      value.map { "\(name)=\($0)" }
    }
    process = withStrings([program] + arguments) { arguments in
      withStrings(variables) { pty_start(theirs, program, arguments, $0, ignoringHangup) }
    }
    guard process > 0 else { throw Failure.cannotStart(program) }
  }

  deinit {
    if !hasEnded() {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
  }

  private static let plainEnvironment: [String: String?] = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
  ].merging(inherited) { $1 }
}

// MARK: - What a person and a system do

extension Pty {
  /// Types text, or sends other bytes.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes in one go.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(ours, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Sends a great deal, reading what the program writes meanwhile, until all is sent or the program has ended.
  package func paste(_ bytes: [UInt8]) {
    let flags = fcntl(ours, F_GETFL)
    _ = fcntl(ours, F_SETFL, flags | O_NONBLOCK)
    defer { _ = fcntl(ours, F_SETFL, flags) }
    var rest = bytes[...]
    while !rest.isEmpty, !hasEnded() {
      let count = rest.prefix(4_096).withUnsafeBytes { Glibc.write(ours, $0.baseAddress, $0.count) }
      rest = rest.dropFirst(max(0, count))
      _ = read(milliseconds: count > 0 ? 0 : 1)
    }
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { kill(process, number) }

  /// The processes that the process started.
  package var children: [pid_t] {
    (told("task/\(process)/children") ?? "").split(separator: " ").compactMap { pid_t($0) }
  }

  /// The letter that the system gives the state of the process, and the ticks of processor that it used; nil once it is
  /// gone.
  package var state: (letter: String, ticks: Int)? {
    guard let fields = told("stat")?.split(separator: " "), fields.count > 14, let user = Int(fields[13]),
      let system = Int(fields[14])
    else { return nil }
    return (String(fields[2]), user + system)
  }

  /// The memory of the process, in kB.
  package var memory: Int? { number("VmRSS:", in: "status") }

  /// The first number behind a name at the beginning of a line, in a file that the system keeps of the process.
  package func number(_ name: String, in file: String) -> Int? {
    let line = told(file)?.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.dropFirst(name.count).split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) }
  }

  /// The beginning of a file that the system keeps of the process; nil once it is gone.
  private func told(_ file: String) -> String? {
    guard let file = fopen("/proc/\(process)/\(file)", "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// Changes the size of the window.
  package func resize(columns: Int, rows: Int, window: (columns: Int, rows: Int)? = nil) {
    screen.resize(columns: columns, rows: rows)
    _ = pty_resize(ours, Int32(window?.columns ?? columns), Int32(window?.rows ?? rows))
  }

  /// Breaks the link, as when a window closes or a line drops.
  package func hangUp() {
    for end in [ours, theirs] where end >= 0 { close(end) }
    ours = -1
    theirs = -1
  }

  /// How many bytes of what was typed nobody has read.
  package var unread: Int {
    var count: Int32 = 0
    return ioctl(theirs, UInt(FIONREAD), &count) == 0 ? Int(count) : -1
  }

  /// The modes of the terminal now.
  package var modes: TerminalModes? { TerminalModes(of: theirs) }
}

// MARK: - Waiting

extension Pty {
  /// Reads until something holds.
  package func wait(for goal: String, seconds: Int = 60, until condition: (VirtualScreen) -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(seconds * patience)
    while !condition(screen) {
      guard ContinuousClock.now < deadline else { throw Failure.timedOut(waitingFor: goal, screen: screen.text) }
      _ = read(milliseconds: 10)
    }
  }

  /// Reads until the screen shows a text.
  package func waitForText(_ text: String) throws {
    try wait(for: text) { $0.text.contains(text) }
  }

  /// Reads until the program has ended, and everything it wrote.
  @discardableResult
  package func waitForExit() throws -> ExitStatus {
    try wait(for: "the end of the program") { _ in hasEnded() }
    while read(milliseconds: 0) {}
    return exit ?? .code(-1)
  }

  /// Reads until nothing comes for a while.
  package func settle(milliseconds: Int32 = 200) {
    while read(milliseconds: milliseconds * Int32(patience)) {}
  }

  /// Whether the program has ended.
  package func hasEnded() -> Bool {
    var status: Int32 = 0
    if exit == nil, waitpid(process, &status, WNOHANG) == process { exit = ExitStatus(waitStatus: status) }
    return exit != nil
  }

  /// Reads once; whether something came within the time.
  private func read(milliseconds: Int32) -> Bool {
    var poller = pollfd(fd: ours, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, milliseconds) == 1 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(ours, &buffer, buffer.count)
    guard count > 0 else { return false }
    let bytes = Array(buffer.prefix(count))
    output += bytes
    screen.write(bytes)
    let reply = screen.answers()
    if answers, !reply.isEmpty { send(reply) }
    return true
  }
}

/// Calls a function with a null-terminated list of C strings.
package func withStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) } + [nil]
  defer { pointers.forEach { free($0) } }
  return pointers.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("a list with an end is not empty") }
    return body(UnsafePointer(base))
  }
}
