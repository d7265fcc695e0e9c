import PtyHarness
import Testing

/// Whether a shell may hide `/proc` from itself.
private let kanVerbergen = (try? shell("unshare --mount sh -c 'mount -t tmpfs none /proc'").code) == 0

@Suite struct ZonderProcTests {
  // A sanitizer reads in /proc itself: without, it complains, and what it has mapped exceeds the memory of a kiosk.
  @Test(
    "In a closed-off root without /proc the words of the command line count", .enabled(if: kanVerbergen),
    .disabled(if: isSanitized))
  func woorden() throws {
    func zonderProc(_ opdracht: String) throws -> Uitkomst {
      try shell("unshare --mount sh -c 'mount -t tmpfs none /proc && exec \"$WMO\" \(opdracht)'")
    }
    #expect(try zonderProc("gemeente Zaanstad") == wmo("gemeente", "Zaanstad"))
    // Otherwise a visitor would get everything.
    let bezoeker = try zonderProc("--kiosk -c data")
    #expect(bezoeker.code == 64)
    #expect(bezoeker.uitvoer.isEmpty)
  }
}
