import Foundation
import PtyHarness
import Testing

/// What a visitor of the kiosk gets, and what nobody gets.
@Suite struct KioskTests {
  /// The kiosk with its first screen drawn.
  private func kiosk(
    _ options: [String] = [], environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> Pty {
    let pty = try Pty(
      builtProgram("wmo"), ["--kiosk"] + options, environment: environment, columns: columns, rows: rows)
    try pty.waitForText("q stop")
    return pty
  }

  /// The kiosk with a command behind `ssh`, until its end.
  private func vraag(_ text: String, _ options: String...) throws -> (code: PtyHarness.ExitStatus, output: String) {
    let pty = try Pty(
      builtProgram("wmo"), ["--kiosk"] + options, environment: ["SSH_ORIGINAL_COMMAND": text], columns: 200)
    let code = try pty.waitForExit()
    #expect(!pty.output.contains(0x1B))
    return (code, String(decoding: pty.output, as: UTF8.self))
  }

  @Test func browsesAndSaysGoodbye() throws {
    let pty = try kiosk()
    pty.send("jjj\r")
    try pty.waitForText("taakzwaarte: zwaar · 68 gemeenten")
    pty.send("/zaan\r")
    try pty.waitForText("Zaanstad (GM0479)")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
    #expect(pty.screen.text.contains("wmo: Tot ziens; de verkenner is gesloten."))
  }

  @Test(arguments: ["", "exec -a -wmo "])
  func isWhatALoginShellIs(_ name: String) throws {
    let asShell = name.isEmpty ? " -c 'id; echo pwned'" : ""
    let pty = try Pty("/bin/bash", ["-c", "\(name.isEmpty ? "exec " : name)'\(builtProgram("wmo"))'\(asShell)"])
    if asShell.isEmpty {
      try pty.waitForText("q stop")
      pty.send("W")
      try pty.waitForText("Dit kan niet in deze kiosk.")
      pty.send("q")
      #expect(try pty.waitForExit() == .code(0))
    } else {
      #expect(try pty.waitForExit() == .code(64))
      #expect(!pty.screen.text.contains("uid="))
    }
  }

  // MARK: - Keys

  @Test(arguments: [
    "\u{1A}", "\u{1C}", "\u{1A}\u{1A}\u{1C}\u{1C}", "!id\r", ":!id\r\u{1B}", "W", "D", "Q", "L", "E",
    "Wtekst\r/tmp/x\r",
    "\u{1B}[200~id; echo pwned\r\u{1B}[201~", "\u{1B}]52;c;?\u{07}\u{1B}[6n\u{1B}[c\u{1B}[>c\u{1B}P+q544e\u{1B}\\",
    "\u{1B}]0;pwned\u{07}\u{1B}[21t\u{9B}6n", "\u{0}\u{1}\u{2}\u{4}\u{5}\u{6}\u{13}\u{11}\u{16}\u{7F}\u{80}\u{FF}",
  ])
  func keysDoNothingThatTheyMayNot(_ keys: String) throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    let pty = try kiosk(environment: ["HOME": home.path, "XDG_STATE_HOME": home.path, "XDG_DATA_HOME": home.path])
    pty.send(keys)
    pty.send("\u{1B}\u{1B}\u{1B}")
    pty.settle()
    #expect(!pty.hasEnded())
    #expect(pty.children.isEmpty)
    // Whatever was open is closed; the help lists what cannot be done.
    pty.send("\u{1B}\u{1B}?kiosk")
    try pty.waitForText("Hulp")
    pty.signal(SIGTERM)
    #expect(try pty.waitForExit() == .code(128 + SIGTERM))
    #expect(pty.isRestored)
    #expect(!String(decoding: pty.output, as: UTF8.self).contains("uid="))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [])
  }

  /// Text with sequences and newlines; a paste, a string and a number that never end; spaces behind a search.
  @Test(arguments: [
    ("", "\u{1B}[200~de gemeente Utrecht; rm -rf ~\r\u{1B}[201~"), ("\u{1B}[200~", "kkkk"), ("\u{1B}]52;c;", "kkkk"),
    ("\u{1B}[", "1;"), ("/", "a    "),
  ])
  func aHugePasteDoesNoMoreThanItsKeys(_ begin: String, _ part: String) throws {
    let pty = try kiosk()
    let before = try #require(pty.memory)
    pty.paste(Array(begin.utf8) + (0..<250_000 / part.utf8.count).flatMap { _ in Array(part.utf8) })
    #expect(!pty.hasEnded())
    pty.settle()
    // A sanitizer keeps what was freed for a while.
    if !isSanitized { #expect(try #require(pty.memory) - before < 8_000) }
    // What has no end is given up only after a while without more of it.
    usleep(400_000)
    pty.send("\u{1B}\u{1B}\u{1B}\u{1B}?")
    try pty.waitForText("Hulp")
    pty.signal(SIGTERM)
    #expect(try pty.waitForExit() == .code(128 + SIGTERM))
    #expect(pty.isRestored)
  }

  // MARK: - In lines

  @Test func isReadAloudWithTheSameLimits() throws {
    let pty = try Pty(
      builtProgram("wmo"), ["--kiosk", "--lineair", "--rust", "0.1"], environment: ["TERM": nil], columns: 200, rows: 50
    )
    try pty.waitForText("1 van 6")
    pty.send("/zaan\r")
    try pty.waitForText("Zaanstad")
    pty.send("W")
    try pty.waitForText("Dit kan niet in deze kiosk.")
    pty.send("Q\u{1A}\u{1C}")
    try pty.waitForText("want er komt geen toets")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.screen.text.contains("Tot ziens; de verkenner is gesloten, want er kwam 6 seconden geen toets."))
    #expect(!pty.output.contains(0x1B))
    #expect(pty.isRestored)
  }

  @Test func withoutATerminalItIsTheFirstScreenInLines() throws {
    let uitkomst = try wmo("--kiosk", "--lineair")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.uitvoer == (try wmo("groepen", "--lineair")).uitvoer)
  }

  // MARK: - Surroundings

  @Test(arguments: [
    ["NO_COLOR": "1"], ["SWIFT_BACKTRACE": "enable=yes,interactive=yes"], ["LINES": "5", "COLUMNS": "20"],
    ["TERMINFO": "/tmp"], ["TERMINFO_DIRS": "/tmp"], ["NCURSES_NO_UTF8_ACS": "1"], ["ESCDELAY": "9999"],
    ["COLORFGBG": "0;15"], ["TMUX": "/tmp/x"], ["LC_MESSAGES": "xx"], ["LOCPATH": "/tmp"], ["ENV": "/etc/passwd"],
    ["SSH_AUTH_SOCK": "/tmp/x", "EDITOR": "vi", "PAGER": "less", "SHELL": "/bin/sh", "BASH_ENV": "/etc/passwd"],
  ])
  func variablesChangeNothing(_ variables: [String: String]) throws {
    func written(_ environment: [String: String]) throws -> [UInt8] {
      let pty = try kiosk(environment: environment.mapValues(Optional.some))
      pty.send("q")
      try pty.waitForExit()
      return pty.output
    }
    #expect(try written(variables) == written([:]))
  }

  @Test func filesOfAUserChangeNothing() throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let own = home.appending(path: "wmo-verkenner")
    try FileManager.default.createDirectory(at: own.appending(path: "gegevens"), withIntermediateDirectories: true)
    try "kleur = nooit\nbegin = gemeente Utrecht\nonthoud = ja\nonzin = 1\n".write(
      to: own.appending(path: "instellingen"), atomically: true, encoding: .utf8)
    try "stuk".write(to: own.appending(path: "gegevens/datapackage.json"), atomically: true, encoding: .utf8)
    let pty = try kiosk(environment: [
      "XDG_CONFIG_HOME": home.path, "XDG_DATA_HOME": home.path, "XDG_STATE_HOME": home.path, "HOME": home.path,
    ])
    #expect(pty.screen.lines == (try kiosk()).screen.lines)
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(!FileManager.default.fileExists(atPath: own.appending(path: "vervolg").path))
  }

  @Test(arguments: ["", "../../etc/passwd", "/dev/tty", "x/xterm", ".", "..", "xterm\u{1B}[2J", "dumb", "%s%n", nil])
  func aTypeThatIsNoneGivesText(_ term: String?) throws {
    let pty = try Pty(builtProgram("wmo"), ["--kiosk"], environment: ["TERM": term], columns: 100)
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.screen.text.contains("zeer licht"))
    #expect(!pty.output.contains(0x1B))
    #expect(pty.isRestored)
  }

  @Test(arguments: [(1, 1), (5_000, 5_000)])
  func anySizeOfWindow(_ columns: Int, _ rows: Int) throws {
    let (width, height) = (min(columns, 1_000), min(rows, 400))
    let pty = try kiosk()
    pty.resize(columns: width, rows: height, window: (columns: columns, rows: rows))
    try pty.wait(for: "another screen") { $0.lines[height - 1].hasSuffix("q stop") || $0.text == "H" }
    pty.resize(columns: 80, rows: 24)
    try pty.waitForText("q stop")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
  }

  // MARK: - Questions

  @Test(arguments: [
    "id; echo pwned", "sh", "/bin/bash -i", "scp -t .", "internal-sftp", "/usr/lib/openssh/sftp-server",
    "gemeente Utrecht", "wmo gemeente Utrecht", "--help", "-c id", "'", "\u{1B}[2J", "rsync --server . .",
  ])
  func withoutASettingNoCommandIsDone(_ text: String) throws {
    let (code, output) = try vraag(text)
    #expect(code == .code(64))
    #expect(
      output == "wmo: Een opdracht achter ssh: dit kan niet in deze kiosk; zonder opdracht opent de verkenner.\r\n")
  }

  @Test(arguments: ["help", "--help"])
  func helpTellsWhatCanBeAsked(_ text: String) throws {
    let (code, output) = try vraag(text, "--vragen")
    #expect(code == .code(0))
    #expect(output.hasPrefix("Vragen kan met gemeente, groepen, "))
  }

  @Test(arguments: [
    "id; echo pwned", "gemeente; id", "`id`", "$(id)", "scp -t .", "internal-sftp", "wmo", "-c id", "sh -c id",
    "gemeente --generate-completion-script bash", "gemeente Utrecht --experimental-dump-help",
    "wmo data importeer iv3", "data controleer /etc", "presenteer /etc/passwd", "instellingen --maak", "lijst",
    "verken",
    "--kiosk", "handleiding", "aanvulling bash", "help data", "kiosk --vragen", "gemeente Utrecht --data /etc",
    "groepen --data=/etc", "gemeenten --lijst mijn-lijst", "vergelijkbaar Utrecht --bewaar x", "gemeente 'Utrecht",
    "'gemeente Utrecht'", "\u{1B}]0;x\u{07}",
  ])
  func withTheSettingOnlyQuestionsAreAnswered(_ text: String) throws {
    let (code, output) = try vraag(text, "--vragen")
    #expect(code == .code(64))
    #expect(output.hasPrefix("wmo: ") && output.hasSuffix("\r\n"))
    #expect(output.dropLast().allSatisfy { !$0.isNewline })
    #expect(!output.contains("uid="))
  }

  @Test(arguments: [
    "Utrecht; id", "$(id)", "`id`", "Utrecht > /tmp/wmo-pwned", "Utrecht | sh", "*", "~", "$HOME", "\\x3b", "&& id",
  ])
  func nothingInAQuestionIsDone(_ text: String) throws {
    let (code, output) = try vraag("gemeente \(text)", "--vragen")
    let same = try wmo(["gemeente"] + text.split(separator: " ").map(String.init))
    #expect(code == .code(same.code))
    #expect(output.replacing("\r\n", with: "\n").hasPrefix(same.fouten))
    #expect(!output.contains("uid="))
    #expect(access("/tmp/wmo-pwned", F_OK) != 0)
  }

  @Test func aLongQuestionIsRefused() throws {
    let (code, output) = try vraag("begrippen " + String(repeating: "x", count: 100_000), "--vragen")
    #expect(code == .code(64))
    #expect(output == "wmo: De vraag is te lang; hoogstens 1000 tekens.\r\n")
  }

  @Test(arguments: [
    ("gemeente Utrecht --formaat json", ["gemeente", "Utrecht", "--formaat", "json"]),
    ("wmo gemeente 'Den Haag' --formaat csv", ["gemeente", "Den Haag", "--formaat", "csv"]),
    ("groepen --maat \"toegang\" --formaat csv", ["groepen", "--maat", "toegang", "--formaat", "csv"]),
    ("begrippen taakzwaarte --formaat json", ["begrippen", "taakzwaarte", "--formaat", "json"]),
    ("figuur 4.8 --formaat csv", ["figuur", "4.8", "--formaat", "csv"]),
  ])
  func anAnswerIsThatOfTheCommand(_ text: String, _ arguments: [String]) throws {
    for given in [["--kiosk", "--vragen", "-c", text], ["kiosk", "--vragen", "-c", text]] {
      #expect(try wmo(given).uitvoer == wmo(arguments).uitvoer)
    }
    let (code, output) = try vraag(text, "--vragen")
    #expect(code == .code(0))
    #expect(try output.replacing("\r\n", with: "\n") == wmo(arguments).uitvoer)
  }

  // MARK: - Limits

  /// What is mapped at the start counts too, and would else be a gigabyte itself where the program has a sanitizer.
  @Test func aVisitMayAskAGigabyteOfMemory() throws {
    let pty = try kiosk()
    let limit = try #require(pty.number("Max address space", in: "limits"))
    #expect(limit > 1 << 30)
    #expect(try limit - (1 << 30) <= #require(pty.number("VmSize:", in: "status")) * 1_024)
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
  }

  @Test func aVisitWithoutAKeyEndsAfterAWarning() throws {
    let pty = try kiosk(["--rust", "0.05"])
    try pty.waitForText("want er komt geen toets")
    pty.send("j")
    try pty.waitForRow("> licht")
    try pty.waitForText("want er komt geen toets")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
    #expect(pty.screen.text.contains("Tot ziens; de verkenner is gesloten, want er kwam 3 seconden geen toets."))
  }

  @Test func aVisitEndsAlsoUnderAStreamOfKeys() throws {
    let pty = try kiosk(["--duur", "0.05"])
    try pty.wait(for: "an end") { _ in
      pty.send("j")
      return pty.hasEnded()
    }
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.isRestored)
    // Keys that came too late may be echoed behind it.
    #expect(String(decoding: pty.output, as: UTF8.self).contains("een bezoek duurt hoogstens 3 seconden.\r\n"))
  }

  @Test func aVisitWhoseOutputIsStuckEndsToo() throws {
    let pty = try kiosk(["--duur", "0.02"])
    let clock = ContinuousClock.now
    // Nobody reads while the screen is drawn again and again, so that the program waits for its output.
    for _ in 0..<20 {
      pty.resize(columns: 400, rows: 200)
      pty.send("\u{0C}")
      usleep(5_000)
    }
    while !pty.hasEnded(), clock.duration(to: .now) < .seconds(30) { usleep(50_000) }
    #expect(pty.hasEnded())
  }

  @Test func thereIsNoPlaceForOneTooMany() throws {
    // The places are of all kiosks of one user, so that other tests may have both; of three one is always too many.
    let visits = try (0..<3).map { _ in
      let pty = try Pty(builtProgram("wmo"), ["--kiosk", "--bezoekers", "2"], columns: 120)
      try pty.wait(for: "a screen or an end") { $0.text.contains("q stop") || pty.hasEnded() }
      return pty
    }
    let refused = visits.filter { $0.hasEnded() }
    #expect(!refused.isEmpty)
    for pty in refused {
      #expect(try pty.waitForExit() == .code(75))
      #expect(pty.screen.text.contains("wmo: Alle plaatsen (2) voor bezoekers zijn bezet"))
    }
  }

  @Test(arguments: [
    ["--rust", "0"], ["--rust", "veel"], ["--rust", "nan"], ["--duur", "1e9"], ["--bezoekers", "0"],
    ["--data", "/etc"],
    ["verken"], ["--vragen=ja"],
  ])
  func aFaultyLineOpensNothing(_ options: [String]) throws {
    let pty = try Pty(builtProgram("wmo"), ["--kiosk"] + options, columns: 120)
    #expect(try pty.waitForExit() == .code(64))
    #expect(pty.screen.lines[0].hasPrefix("wmo: "))
    #expect(!pty.output.contains(0x1B))
  }
}
