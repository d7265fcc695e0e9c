import Foundation
import PtyHarness
import Testing

/// Copying and writing on a terminal.
@Suite struct KopieTests {
  /// What was put on the clipboard by the last sequence for it.
  private func clipboard(_ pty: Pty) -> String? {
    let start = Array("\u{1B}]52;c;".utf8)
    guard let place = pty.output.firstRange(of: start) else { return nil }
    let code = pty.output[place.upperBound...].prefix { $0 != 0x07 }
    return Data(base64Encoded: Data(code)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func whatIsCopiedIsWhatTheCommandPrints() throws {
    let pty = try verkenner("--gemeente", "zaanstad")
    pty.send("Cmark\r")
    try pty.waitForText("Gekopieerd: Markdown, ")
    let command = try shell("LC_ALL=C.UTF-8 \"$WMO\" gemeente GM0479 --formaat markdown").uitvoer
    #expect(clipboard(pty) == command)
    pty.send("q")
    try pty.waitForExit()
    #expect(pty.isRestored)
  }

  @Test(arguments: ["\r", "C"]) func theCommandLineIsCopiedWithOneKey(_ key: String) throws {
    let pty = try verkenner("--gemeente", "zaanstad")
    pty.send(":")
    try pty.waitForText("Enter kopieert")
    pty.send(key)
    try pty.waitForText("Gekopieerd: Opdrachtregel, 19 bytes")
    #expect(clipboard(pty) == "wmo gemeente GM0479")
  }

  @Test func whereItCannotTheWayOutIsSaid() throws {
    let geen = try verkenner(environment: ["TERM": "vt100"])
    geen.send("C\r")
    try geen.waitForText("Deze terminal heeft geen klembord; W schrijft een bestand.")
    let groot = try verkenner()
    groot.send("aCjson\r")
    try groot.waitForText("Te groot voor het klembord: ")
    #expect(clipboard(groot) == nil)
  }

  @Test func aFileIsWrittenWhereWmoBeganAndReplacedOnlyWhenAsked() throws {
    let map = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: "w\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    let pty = try Pty(
      "/bin/sh", ["-c", "cd '\(map.path)' && exec '\(builtProgram("wmo"))'"], environment: ["HOME": map.path],
      columns: 200)
    try pty.waitForText("q stop")
    let bestand = map.appending(path: "maatwerk-taakzwaarte-2023.csv")
    func namen() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: map.path) }
    pty.send("W\u{1B}[B\u{1B}[B\r")
    try pty.waitForText("> maatwerk-taakzwaarte-2023.csv")
    #expect(try namen() == [])
    pty.send("\r")
    try pty.waitForText("Geschreven: \(bestand.path) (1,7 kB)")
    let csv = try shell("\"$WMO\" groepen --formaat csv").uitvoer
    #expect(try String(contentsOf: bestand, encoding: .utf8) == csv)
    #expect(try namen() == ["maatwerk-taakzwaarte-2023.csv"])

    try Data("van mij".utf8).write(to: bestand)
    pty.send("W\u{1B}[B\u{1B}[B\r\r")
    try pty.waitForText("! Dit bestand bestaat al; nog eens Enter vervangt het.")
    #expect(try String(contentsOf: bestand, encoding: .utf8) == "van mij")
    pty.send("\r")
    try pty.waitForText("Geschreven: ")
    #expect(try String(contentsOf: bestand, encoding: .utf8) == csv)

    pty.send("W\u{1B}[B\u{1B}[B\r\u{15}weg/x.csv\r")
    try pty.waitForText("weg/x.csv: hier kan niet worden geschreven; kies een andere map of controleer de rechten.")
    for map in ["~", " ~ ", "~/", " . ", ".."] {
      pty.send("\u{15}\(map)\r")
      try pty.waitForText("dit is een map waar een bestand hoort; haal haar weg of kies een andere naam.")
      pty.send("x")
      try pty.wait(for: "no fault") { !$0.text.contains("dit is een map waar een bestand hoort") }
    }
    pty.send("\u{15}..\r")
    try pty.waitForText("dit is een map waar een bestand hoort; haal haar weg of kies een andere naam.")
    pty.send("\u{1B}q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(try namen() == ["maatwerk-taakzwaarte-2023.csv"])
  }
}
