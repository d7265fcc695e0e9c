import PtyHarness
import Testing

/// What the loader brings in with the program.
@Suite struct GeladenTests {
  @Test("A command that answers a question loads nothing for a screen or a network")
  func nietMeerDanNodig() throws {
    let geladen = try shell("LD_TRACE_LOADED_OBJECTS=1 \"$WMO\" groepen").uitvoer
    // A program in one file has no loader, and just answers.
    guard geladen.contains("libc.so") else {
      #expect(try geladen == wmo("groepen").uitvoer)
      return
    }
    for naam in ["curses", "tinfo", "libcurl", "libxml2", "FoundationNetworking"] {
      #expect(!geladen.contains(naam), "\(naam) in \(geladen)")
    }
  }
}
