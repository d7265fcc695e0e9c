import Foundation
import PtyHarness
import Testing

/// The kiosk behind a real sshd: what is allowed works, and a table of attempts gets nothing.
@Suite(.serialized, .enabled(if: Proefsshd.isThere, "sshd, ssh of ssh-keygen is hier niet"))
final class KioskSshTests {
  private let sshd: Proefsshd

  init() throws { sshd = try Proefsshd() }

  deinit { sshd.stop() }

  @Test func browsingWorks() throws {
    let pty = try sshd.visit()
    try pty.waitForText("q stop")
    pty.send("j\r")
    try pty.waitForText("taakzwaarte: licht · 68 gemeenten")
    for key in ["\u{1A}", "\u{1C}"] { pty.send(key) }
    pty.resize(columns: 1, rows: 1)
    pty.settle()
    pty.resize(columns: 1_000, rows: 400, window: (columns: 5_000, rows: 5_000))
    pty.settle()
    pty.resize(columns: 80, rows: 24)
    // The next key takes away what was said of the last one.
    pty.send("\u{1B}")
    try pty.waitForRow("> licht")
    #expect(sshd.kiosks.count == 1)
    pty.send("W")
    try pty.waitForText("Dit kan niet in deze kiosk.")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
    #expect(pty.screen.text.contains("wmo: Tot ziens; de verkenner is gesloten."))
    #expect(sshd.kiosks.isEmpty)
  }

  @Test func questionsWorkWhereTheyAreAllowed() throws {
    let there = ["-T", "-p", "\(sshd.portWithQuestions)", sshd.visitor]
    for question in [["gemeente", "Utrecht"], ["gemeente", "'Den Haag'", "--formaat", "json"]] {
      let (code, output) = try sshd.client("ssh", there + question)
      #expect(code == .code(0))
      #expect(output == (try wmo(question.map { $0.replacing("'", with: "") })).uitvoer)
    }
    let (code, output) = try sshd.client("ssh", there + ["gemeente Utrecht; id", "--data", "/etc"])
    #expect(code == .code(64))
    #expect(output == "wmo: Met ‘--data’: dit kan niet in deze kiosk.\n")
  }

  @Test func withoutATerminalComesText() throws {
    let (code, output) = try sshd.client("ssh", ["-T", "-p", "\(sshd.port)", sshd.visitor])
    #expect(code == .code(0))
    #expect(output.contains("zeer licht"))
    #expect(!output.contains("\u{1B}"))
  }

  @Test func noCommandIsDone() throws {
    for command in ["id; echo pwned", "sh", "/bin/bash -i", "gemeente Utrecht", "cat /etc/passwd"] {
      let (code, output) = try sshd.client("ssh", ["-T", "-p", "\(sshd.port)", sshd.visitor, command])
      #expect(code == .code(64))
      #expect(
        output == "wmo: Een opdracht achter ssh: dit kan niet in deze kiosk; zonder opdracht opent de verkenner.\n")
    }
  }

  @Test func noFileComesOrGoes() throws {
    let (own, other) = (sshd.path("visitor.pub"), sshd.path("other"))
    for old in [[], ["-O"]] {
      let there = old + ["-P", "\(sshd.port)"]
      #expect(try sshd.client("scp", there + [own, "\(sshd.visitor):\(other)"]).code != .code(0))
      #expect(try sshd.client("scp", there + ["\(sshd.visitor):/etc/passwd", other]).code != .code(0))
      #expect(access(other, F_OK) != 0)
    }
    try "get /etc/passwd \(other)\nput \(own) \(other)\n".write(
      toFile: sshd.path("batch"), atomically: true, encoding: .utf8)
    #expect(try sshd.client("sftp", ["-P", "\(sshd.port)", "-b", sshd.path("batch"), sshd.visitor]).code != .code(0))
    #expect(access(other, F_OK) != 0)
  }

  @Test func noPortIsForwarded() throws {
    let open = try Proefsshd.freePort()
    for way in [["-L", "\(open):127.0.0.1:\(sshd.port)"], ["-D", "\(open)"]] {
      let pty = try sshd.visit(["-N"] + way)
      try pty.wait(for: "the client to listen") { _ in sshd.listens(open) }
      // Without a way through there is no banner of sshd; a SOCKS client first agrees with its own end.
      let port = UInt16(sshd.port)
      let asked: [UInt8] = [5, 1, 0, 5, 1, 0, 1, 127, 0, 0, 1, UInt8(port >> 8), UInt8(port & 0xFF)]
      let answer = sshd.answer(at: open, to: way[0] == "-D" ? asked : []) ?? []
      #expect(!String(decoding: answer, as: UTF8.self).contains("SSH-2.0"))
      pty.signal(SIGKILL)
      try pty.waitForExit()
    }
    let remote = try sshd.client(
      "ssh",
      [
        "-N", "-o", "ExitOnForwardFailure=yes", "-R", "\(open):127.0.0.1:\(sshd.port)", "-p", "\(sshd.port)",
        sshd.visitor,
      ])
    #expect(remote.code == .code(255))
    #expect(remote.output.contains("remote port forwarding failed"))
    #expect(!sshd.listens(open))
  }

  @Test func noVariableAndNoAgentArrives() throws {
    let variables = [
      "LD_PRELOAD": "/nonexistent.so", "SWIFT_BACKTRACE": "enable=yes", "TERMINFO": "/tmp", "XDG_CONFIG_HOME": "/tmp",
      "NO_COLOR": "1",
    ]
    var options = ["-A", "-Y"]
    for (name, value) in variables { options += ["-o", "SetEnv=\(name)=\(value)"] }
    let pty = try sshd.visit(options, environment: ["DISPLAY": ":9"])
    try pty.waitForText("q stop")
    let kiosk = try #require(sshd.kiosks.first)
    let arrived = try String(contentsOfFile: "/proc/\(kiosk)/environ", encoding: .utf8)
    let names = arrived.split(separator: "\0").compactMap { $0.split(separator: "=").first.map(String.init) }
    #expect(Set(names).isDisjoint(with: variables.keys))
    #expect(!names.contains("SSH_AUTH_SOCK"))
    #expect(!names.contains("DISPLAY"))
    #expect(names.contains("TERM"))
    #expect(!pty.colourSequences.isEmpty)
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
  }

  @Test func aTypeOfTerminalIsNoPath() throws {
    for term in ["../../etc/passwd", "/dev/tty", "..", "xterm;id"] {
      let pty = try sshd.visit(environment: ["TERM": term], columns: 100)
      #expect(try pty.waitForExit() == .code(0))
      #expect(pty.screen.text.contains("zeer licht"))
      #expect(!pty.output.contains(0x1B))
    }
  }

  @Test func aPasteIsNoMoreThanKeys() throws {
    let pty = try sshd.visit()
    try pty.waitForText("q stop")
    pty.paste((0..<2_000).flatMap { _ in Array("\u{1B}[200~id; rm -rf ~\r\u{1B}[201~\u{1B}]52;c;?\u{07}".utf8) })
    #expect(!pty.hasEnded())
    #expect(sshd.kiosks.count == 1)
    pty.send("\u{1B}\u{1B}\u{1B}\u{1B}?")
    try pty.waitForText("Hulp")
    #expect(!String(decoding: pty.output, as: UTF8.self).contains("uid="))
  }

  @Test func aDroppedLineEndsTheVisit() throws {
    let pty = try sshd.visit()
    try pty.waitForText("q stop")
    #expect(sshd.kiosks.count == 1)
    let kiosk = try #require(sshd.kiosks.first)
    // What is left of a process until somebody asks how it ended is no process.
    func lives() -> Bool {
      let state = try? String(contentsOfFile: "/proc/\(kiosk)/status", encoding: .utf8)
      return state.map { !$0.contains("State:\tZ") } ?? false
    }
    let clock = ContinuousClock.now
    pty.signal(SIGKILL)
    while lives(), clock.duration(to: .now) < .seconds(5 * patience) { usleep(1_000) }
    #expect(!lives())
    print("dropped line through sshd: gone after \(clock.duration(to: .now))")
  }

  @Test func variablesThatSshdDoesLetThroughChangeNothing() throws {
    let pty = try sshd.visit(key: "steering")
    try pty.waitForText("q stop")
    let kiosk = try #require(sshd.kiosks.first)
    #expect(try String(contentsOfFile: "/proc/\(kiosk)/environ", encoding: .utf8).contains("NO_COLOR=1"))
    #expect(!pty.colourSequences.isEmpty)
    #expect(pty.screen.lines[3].hasPrefix("> zeer licht"))
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
  }
}

/// The kiosk as the login shell of an account, which exists for this test alone.
@Suite(.serialized, .enabled(if: Proefaccount.isPossible, "alleen als root, met unshare, su en sshd"))
struct KioskInlogshellTests {
  @Test(arguments: [
    "su \(Proefaccount.name) -c 'id; echo pwned'", "su - \(Proefaccount.name) -c 'gemeente Utrecht'",
    "su -s /bin/sh \(Proefaccount.name) --shell=\(builtProgram("wmo")) -c id",
  ])
  func noCommandIsDone(_ line: String) throws {
    let pty = try Proefaccount().shell(line)
    #expect(try pty.waitForExit() == .code(64))
    #expect(pty.screen.text.contains("wmo: Een opdracht achter ssh: dit kan niet in deze kiosk;"))
    #expect(!pty.screen.text.contains("uid="))
  }

  @Test(arguments: ["su \(Proefaccount.name)", "su - \(Proefaccount.name)"])
  func loggingInIsAVisit(_ line: String) throws {
    let pty = try Proefaccount().shell(line)
    try pty.waitForText("q stop")
    pty.send("j\r")
    try pty.waitForText("taakzwaarte: licht")
    pty.send("\u{1A}W")
    try pty.waitForText("Dit kan niet in deze kiosk.")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  @Test func behindSshd() throws {
    let sshd = try Proefsshd(account: Proefaccount())
    defer { sshd.stop() }
    let pty = try sshd.visit()
    try pty.waitForText("q stop")
    pty.send("W")
    try pty.waitForText("Dit kan niet in deze kiosk.")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    let command = try sshd.client("ssh", ["-T", "-p", "\(sshd.port)", sshd.visitor, "id; echo pwned"])
    #expect(command.code == .code(64))
    #expect(!command.output.contains("uid="))
    let copy = ["-O", "-P", "\(sshd.port)", "\(sshd.visitor):/etc/passwd", sshd.path("other")]
    #expect(try sshd.client("scp", copy).code != .code(0))
    #expect(access(sshd.path("other"), F_OK) != 0)
  }
}
