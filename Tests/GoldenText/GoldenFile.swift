import Foundation
import Testing

/// Compares text with a file in the folder `Golden` beside the test, exactly.
///
/// With `WMO_GOLDEN=schrijf` in the environment the files are written instead: run the tests once so, and read the
/// difference with `git diff` before committing it.
package func expectGolden(
  _ name: String, _ lines: [String], beside test: String = #filePath, _ location: SourceLocation = #_sourceLocation
) throws {
  let file = goldenFolder(beside: test).appending(path: "\(name).txt")
  let text = lines.joined(separator: "\n") + "\n"
  if isWritingGolden {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let golden = try #require(try? String(contentsOf: file, encoding: .utf8), "no file \(name)", sourceLocation: location)
  let expected = golden.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  guard lines != expected else { return }
  let differences = zip(expected, lines).enumerated().filter { $1.0 != $1.1 }
    .map { "\($0 + 1) golden: \($1.0)\n\($0 + 1) now:    \($1.1)" }
  Issue.record(
    "\(name) differs (\(expected.count) and \(lines.count) lines)\n\(differences.joined(separator: "\n"))",
    sourceLocation: location)
}

package let isWritingGolden = ProcessInfo.processInfo.environment["WMO_GOLDEN"] == "schrijf"

package func goldenFolder(beside test: String = #filePath) -> URL {
  URL(filePath: test).deletingLastPathComponent().appending(path: "Golden")
}
