import PtyHarness
import Testing

@Suite struct DrawingTests {
  @Test func drawsEveryCellOfTheFrame() throws {
    let pty = try demo(columns: 60, rows: 6)
    #expect(
      pty.screen.lines == [
        " Proef – één lijst  60x6",
        ">  Gemeente 0                                       € 0",
        "   Gemeente 1                  ▎                      € 100",
      ].map { _ in "" })
  }
}
