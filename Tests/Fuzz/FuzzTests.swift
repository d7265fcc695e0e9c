import Foundation
import PtyHarness
import Testing

/// Bytes from outside through the real parsers: nothing ends the program, hangs, or gives text that is not for a terminal.
///
/// `WMO_FUZZ=1000000 WMO_ZAAD=7 swift test --filter FuzzTests` does as many executions with the numbers of that seed and
/// prints how many there were; without it a few are done. What finds something goes into `Corpus`, in the folder of its parser.
@Suite struct FuzzTests {
  private static func getal(_ naam: String) -> Int? { ProcessInfo.processInfo.environment[naam].flatMap { Int($0) } }
  private static let beurten = getal("WMO_FUZZ") ?? 3_000
  private static let toetsbeurten = getal("WMO_FUZZ_TOETSEN") ?? 30
  private static let zaad = getal("WMO_ZAAD") ?? 1
  /// How long one execution may take; a machine that is at work on something else is slower.
  private static let grens = Duration.seconds(5 * patience)

  @Test(arguments: Ingang.allCases) func theCorpusPasses(_ ingang: Ingang) throws {
    let proef = try Proef()
    defer { proef.ruimOp() }
    let bestanden = ingang.bestanden
    #expect(!bestanden.isEmpty)
    for (naam, bytes) in bestanden {
      var uitkomst = Proef.Uitkomst()
      let duur = try ContinuousClock().measure { uitkomst = try proef.neem(bytes, ingang) }
      #expect(bezwaar(tegen: uitkomst) == nil, "\(ingang)/\(naam)")
      #expect(duur < Self.grens, "\(ingang)/\(naam)")
    }
  }

  @Test(arguments: Ingang.allCases) func randomBytesPass(_ ingang: Ingang) throws {
    let proef = try Proef()
    defer { proef.ruimOp() }
    let voorbeelden = ingang.bestanden.map(\.bytes)
    let samen = Ingang.allCases.filter { $0 != .toetsen }.reduce(0) { $0 + $1.gewicht }
    let beurten = ingang == .toetsen ? Self.toetsbeurten : max(1, Self.beurten * ingang.gewicht / samen)
    let laatste = try Laatste(ingang)
    let klok = ContinuousClock()
    var langste = Duration.zero
    var gebeurtenissen = 0
    for beurt in 0..<beurten {
      var worp = Worp(zaad: UInt64(Self.zaad), beurt: beurt)
      let bytes = Bederf().bytes(uit: voorbeelden, &worp)
      laatste.bewaar(bytes)
      var uitkomst = Proef.Uitkomst()
      let duur = try klok.measure { uitkomst = try proef.neem(bytes, ingang) }
      langste = max(langste, duur)
      gebeurtenissen += uitkomst.gebeurtenissen
      let bezwaar = bezwaar(tegen: uitkomst)
      #expect(bezwaar == nil, "\(ingang), execution \(beurt), bytes in \(laatste.pad)")
      #expect(duur < Self.grens, "\(ingang), execution \(beurt), bytes in \(laatste.pad)")
      guard bezwaar == nil, duur < Self.grens else { return }
    }
    laatste.wis()
    let toetsen = gebeurtenissen > 0 ? " with \(gebeurtenissen) keys" : ""
    print("fuzz \(ingang): \(beurten) executions\(toetsen), longest \(langste)")
  }
}
