import Foundation
import PtyHarness
import Testing

/// What a command wrote and how it ended.
struct Uitkomst: Equatable {
  let code: Int32
  let uitvoer: String
  let fouten: String
}

/// Runs the built program without a terminal.
func wmo(_ arguments: String...) throws -> Uitkomst { try wmo(arguments) }
func wmo(_ arguments: [String]) throws -> Uitkomst { try run(builtProgram("wmo"), arguments) }

/// Runs a line of shell in which `$WMO` is the built program.
func shell(_ line: String) throws -> Uitkomst { try run("/bin/sh", ["-c", line]) }

private func run(_ program: String, _ arguments: [String]) throws -> Uitkomst {
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.environment = ProcessInfo.processInfo.environment.merging(
    // What somebody set for themselves must not decide what a test sees.
    [
      "WMO": builtProgram("wmo"), "XDG_CONFIG_HOME": "/dev/null", "XDG_DATA_HOME": "/dev/null",
      "XDG_STATE_HOME": "/dev/null",
    ]
  ) { $1 }
  // A file for the errors, so that reading one pipe to its end cannot block on the other.
  let errors = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
  try Data().write(to: errors)
  defer { try? FileManager.default.removeItem(at: errors) }
  let output = Pipe()
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = output
  process.standardError = try FileHandle(forWritingTo: errors)
  try process.run()
  let written = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return Uitkomst(
    code: process.terminationStatus, uitvoer: String(decoding: written, as: UTF8.self),
    fouten: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
}

/// The figures of the repository.
let dataFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "data")

/// The program on a terminal, with its first screen drawn.
func verkenner(
  _ arguments: String..., environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24
) throws -> Pty {
  let pty = try Pty(
    builtProgram("wmo"), arguments, environment: ["XDG_DATA_HOME": "/dev/null"].merging(environment) { $1 },
    columns: columns, rows: rows)
  try pty.waitForText("q stop")
  return pty
}

extension Pty {
  /// Whether the terminal is as it was before the program started.
  var isRestored: Bool { modes == modesBefore && !screen.isAlternate && screen.showsCursor && !screen.reportsMouse }

  /// Reads until a row begins with a text.
  func waitForRow(_ begin: String) throws {
    try wait(for: begin) { $0.lines.contains { $0.hasPrefix(begin) } }
  }
}
