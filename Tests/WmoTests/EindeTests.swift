import Glibc
import PtyHarness
import Testing

/// However the program ends, in whatever form: the terminal is as it was, and no process is left.
@Suite struct EindeTests {
  /// The forms that hold a terminal.
  enum Vorm: String, CaseIterable {
    case verkenner, presentatie, lineair, kiosk
    case kioskLineair = "kiosk --lineair"

    var arguments: [String] {
      switch self {
      case .verkenner: []
      case .presentatie: ["presenteer"]
      case .lineair: ["--lineair"]
      case .kiosk: ["--kiosk"]
      case .kioskLineair: ["--kiosk", "--lineair"]
      }
    }

    /// What is on the first screen.
    var begin: String {
      switch self {
      case .verkenner, .kiosk: "q stop"
      case .presentatie: "1 van "
      case .lineair, .kioskLineair: "1 van 6"
      }
    }

    var isKiosk: Bool { self == .kiosk || self == .kioskLineair }
    /// Whether the screen of before comes back at the end.
    var draws: Bool { self != .lineair && self != .kioskLineair }
  }

  private func start(_ vorm: Vorm, inputFrom path: String? = nil) throws -> Pty {
    let line = "exec \"$0\" \"$@\"" + (path.map { " < '\($0)'" } ?? "")
    let pty = try Pty("/bin/sh", ["-c", line, builtProgram("wmo")] + vorm.arguments, columns: 200, rows: 50)
    try pty.waitForText(vorm.begin)
    return pty
  }

  private func expectNothingLeft(_ pty: Pty) {
    #expect(pty.isRestored)
    #expect(pty.children.isEmpty)
    let output = String(decoding: pty.output, as: UTF8.self)
    for title in 0...2 { #expect(!output.contains("\u{1B}]\(title);")) }
    // Some terminals keep their title on a heap for as long as the screen lasts.
    #expect(output.ranges(of: "\u{1B}[22;0;0t").count == output.ranges(of: "\u{1B}[23;0;0t").count)
    #expect(!output.contains("[?2004"))
  }

  // MARK: - While the terminal is there

  @Test(arguments: Vorm.allCases)
  func byKey(_ vorm: Vorm) throws {
    let pty = try start(vorm)
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    expectNothingLeft(pty)
  }

  @Test(arguments: Vorm.allCases, [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func bySignal(_ vorm: Vorm, _ number: Int32) throws {
    let pty = try start(vorm)
    pty.signal(number)
    if vorm.isKiosk, number == SIGQUIT {
      pty.send("q")
      #expect(try pty.waitForExit() == .code(0))
    } else {
      #expect(try pty.waitForExit() == .code(128 + number))
    }
    expectNothingLeft(pty)
  }

  @Test(arguments: Vorm.allCases, [SIGSEGV, SIGILL, SIGTRAP, SIGABRT])
  func byFault(_ vorm: Vorm, _ number: Int32) throws {
    let pty = try start(vorm)
    // A fault of its own never comes while the thread sanitizer holds a lock that the handler needs; one from here may.
    pty.settle()
    pty.signal(number)
    #expect(try pty.waitForExit() == .signal(number))
    expectNothingLeft(pty)
  }

  @Test(arguments: [Vorm.verkenner, .presentatie])
  func stoppedAndGoneOn(_ vorm: Vorm) throws {
    let command = (["'\(builtProgram("wmo"))'"] + vorm.arguments).joined(separator: " ")
    let pty = try Pty(
      "/bin/bash", ["--norc", "-c", "set -m; \(command); echo GESTOPT; read antwoord; fg"], columns: 200)
    try pty.waitForText(vorm.begin)
    // ncurses is deaf to it while it draws.
    try pty.wait(for: "a stop") { screen in
      if screen.isAlternate { pty.send("\u{1A}") }
      return screen.text.contains("GESTOPT")
    }
    #expect(pty.isRestored)
    pty.send("\n")
    try pty.wait(for: "the screen again") { $0.isAlternate && $0.text.contains(vorm.begin) }
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    expectNothingLeft(pty)
  }

  /// The keys come from another terminal than the one that shows the screen, and that one is closed.
  @Test(arguments: Vorm.allCases)
  func byTheEndOfTheInput(_ vorm: Vorm) throws {
    let keyboard = try Pty("/bin/sh", ["-c", "echo KLAAR; exec sleep 1000"])
    try keyboard.waitForText("KLAAR")
    let pty = try start(vorm, inputFrom: "/proc/\(keyboard.process)/fd/0")
    keyboard.hangUp()
    #expect(try pty.waitForExit() == .code(128 + SIGHUP))
    expectNothingLeft(pty)
  }

  @Test(arguments: [("> /dev/full", 74), ("| head -n 1", 0), ("| true", 0)] as [(String, Int32)])
  func byAnOutputThatTakesNothing(_ redirection: String, _ code: Int32) throws {
    let pty = try Pty("/bin/sh", ["-c", "'\(builtProgram("wmo"))' --lineair \(redirection)"], columns: 200)
    #expect(try pty.waitForExit() == .code(code))
    expectNothingLeft(pty)
  }

  // MARK: - When the line drops

  enum Moment: CaseIterable {
    case rest, drawing, stuck
  }

  @Test(arguments: Vorm.allCases, Moment.allCases)
  func byADroppedLine(_ vorm: Vorm, _ moment: Moment) throws {
    let pty = try start(vorm)
    if moment != .rest { pty.send(String(repeating: "jk", count: 20)) }
    if moment == .stuck {
      // Nobody reads what is drawn, until there is no room for more.
      for _ in 0..<20 {
        pty.resize(columns: 400, rows: 200)
        pty.send(vorm.draws ? "\u{0C}" : "?\u{1B}")
        usleep(10_000)
      }
    }
    let before = try #require(pty.state)
    let clock = ContinuousClock.now
    pty.hangUp()
    var last = before
    while let now = pty.state, now.letter != "Z", clock.duration(to: .now) < .seconds(30) {
      last = now
      usleep(1_000)
    }
    let time = clock.duration(to: .now)
    if let end = pty.state { last = end }
    let status = try pty.waitForExit()
    print("dropped line: \(vorm.rawValue), \(moment): gone after \(time), \(last.ticks - before.ticks) ticks")
    // Lines may find out by a write that fails.
    #expect(status == .code(128 + SIGHUP) || !vorm.draws && status == .code(74))
    #expect(time < .seconds(5 * patience))
    #expect(last.ticks - before.ticks < 50 * patience * (isSanitized ? 2 : 1))
  }
}
