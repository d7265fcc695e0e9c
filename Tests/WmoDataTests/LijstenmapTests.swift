import Foundation
import Testing
import WmoModel

@testable import WmoData

/// Lists of gemeenten on disk.
@Suite struct LijstenmapTests {
  private let databank = Databank.ingebed()

  /// A folder with files of lists, for as long as the closure runs.
  private func metMap<Uitkomst>(
    _ bestanden: [String: [UInt8]] = [:], _ gebruik: (Lijstenmap) throws -> Uitkomst
  ) throws -> Uitkomst {
    let inhoud = ["iets.txt": Array("niet van ons".utf8)].merging(
      bestanden.map { ("lijsten/\($0).txt", $1) }, uniquingKeysWith: { $1 })
    return try Proefmap(bestanden: inhoud).opSchijf { try gebruik(Lijstenmap(pad: "\($0)/lijsten")) }
  }

  private func codes(_ teksten: String...) throws -> [GMCode] { try teksten.map { try #require(GMCode($0)) } }

  /// The sentence about a list with these bytes, without the folder before it.
  private func zin(_ bytes: [UInt8]) throws -> String? {
    try metMap(["x": bytes]) { map in
      do throws(Lijstfout) {
        _ = try map.lees("x", databank)
        return nil
      } catch { return error.zin.replacingOccurrences(of: "\(map.pad)/", with: "") }
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    try metMap { map in
      #expect(map.namen == [])
      let buren = try codes("GM0479", "GM0439", "GM0479", "GM0370")
      try map.bewaar(buren, als: "mijn-buren", vervang: false, databank)
      #expect(map.namen == ["mijn-buren"])
      #expect(try map.lees("mijn-buren", databank) == Lijstkeuze(naam: "mijn-buren", codes: buren))
      let tekst = try String(contentsOfFile: "\(map.pad)/mijn-buren.txt", encoding: .utf8)
      #expect(tekst.hasPrefix("# "))
      #expect(tekst.hasSuffix("GM0479 Zaanstad\nGM0439 Purmerend\nGM0370 Beemster\n"))
    }
  }

  @Test func onlyReplacedWhenAsked() throws {
    try metMap { map in
      let (een, ander) = (try codes("GM0479"), try codes("GM0344"))
      try map.bewaar(een, als: "a", vervang: false, databank)
      #expect(throws: Lijstfout.bestaat("a")) { try map.bewaar(ander, als: "a", vervang: false, databank) }
      #expect(try map.lees("a", databank).codes == een)
      try map.bewaar(ander, als: "a", vervang: true, databank)
      #expect(try map.lees("a", databank).codes == ander)
      #expect(try FileManager.default.contentsOfDirectory(atPath: map.pad) == ["a.txt"])
    }
  }

  @Test func aFailedWriteLeavesNothing() throws {
    try metMap(["a.txt/vol": []]) { map in
      // A folder stands where the file has to come.
      #expect(throws: Lijstfout.bestand(DatabankFout("\(map.pad)/a.txt", .isMap))) {
        try map.bewaar(codes("GM0479"), als: "a", vervang: true, databank)
      }
      let over = try FileManager.default.contentsOfDirectory(atPath: map.pad)
      #expect(over == ["a.txt"])
      #expect(throws: Lijstfout.geenBestand("\(map.pad)/a.txt")) { try map.lees("a", databank) }
    }
  }

  @Test func takenAwayOnce() throws {
    try metMap(["a": Array("Utrecht".utf8), "b": []]) { map in
      try map.verwijder("a")
      #expect(map.namen == ["b"])
      #expect(throws: Lijstfout.onbekend("a", bestaand: ["b"])) { try map.verwijder("a") }
    }
  }

  @Test(arguments: [
    "../iets", "..", "", "a/b", "-f", "a\u{1B}[31m", "a b", "GM0479", String(repeating: "x", count: 41),
  ])
  func namesThatCouldLeaveTheFolder(_ naam: String) throws {
    try metMap { map in
      let fout = Lijstfout.naam(naam)
      #expect(throws: fout) { try map.bewaar(codes("GM0479"), als: naam, vervang: true, databank) }
      #expect(throws: fout) { try map.lees(naam, databank) }
      #expect(throws: fout) { try map.verwijder(naam) }
      #expect(!fout.zin.unicodeScalars.contains("\u{1B}"))
      let boven = URL(filePath: map.pad).deletingLastPathComponent().path
      let over = try FileManager.default.subpathsOfDirectory(atPath: boven)
      #expect(over == ["iets.txt"])
    }
  }

  @Test func filesThatAreNoListAreNotListed() throws {
    try metMap(["goed": [], "niet goed": [], ".a.nieuw": [], "GM0479": []]) { map in #expect(map.namen == ["goed"]) }
  }

  @Test(arguments: [
    ("\u{FEFF}# kop\r\n\r\nGM0479 Zaanstad\r\n", ["GM0479"]), ("gm0479", ["GM0479"]),
    ("  Den Haag \nSúdwest-Fryslân\nS\u{FA}dwest-Frysla\u{302}n", ["GM0518", "GM1900"]),
    ("GM0457 Weesp, nu Amsterdam", ["GM0457"]),
  ])
  func whatPeopleWrite(_ tekst: String, _ verwacht: [String]) throws {
    try metMap(["x": Array(tekst.utf8)]) { map in
      let codes = try map.lees("x", databank).codes.map(\.description)
      #expect(codes == verwacht)
    }
  }

  @Test(arguments: [
    (
      "# kop\nGM9999 Nergens\n",
      "x.txt, regel 2: \"GM9999 Nergens\" is geen code of hele naam van een gemeente; verbeter de regel."
    ),
    ("Utrecht\n\nzaan", "x.txt, regel 3: \"zaan\" is geen code of hele naam van een gemeente; verbeter de regel."),
    ("Bergen", "x.txt, regel 1: \"Bergen\" is geen code of hele naam van een gemeente; verbeter de regel."),
    ("# \u{1B}]0;x\u{7}", "x.txt, regel 1: het onzichtbare teken \\u{1B} mag niet in een lijst; haal het weg."),
    ("Utrecht\nGM0479\u{202E}", "x.txt, regel 2: het onzichtbare teken \\u{202E} mag niet in een lijst; haal het weg."),
    ("Utrecht\u{0}", "x.txt, regel 1: het onzichtbare teken \\u{0} mag niet in een lijst; haal het weg."),
    ("", "In de lijst ‘x’ staat geen gemeente; noem er ten minste een."),
    ("# niets\n", "In de lijst ‘x’ staat geen gemeente; noem er ten minste een."),
    (
      String(repeating: "\n", count: 1_001),
      "x.txt: dit bestand heeft meer dan 1000 regels; splits of verklein het."
    ),
    (String(repeating: "x", count: 1_000_001), "x.txt: dit bestand is groter dan 1 MB; splits of verklein het."),
  ])
  func hostileFiles(_ tekst: String, _ verwacht: String) throws {
    #expect(try zin(Array(tekst.utf8)) == verwacht)
  }

  @Test func notUTF8() throws {
    #expect(
      try zin([0x55, 0x0A, 0xC3, 0x28])
        == "x.txt, regel 1: \"U\" is geen code of hele naam van een gemeente; verbeter de regel.")
    #expect(
      try zin(Array("Utrecht\n".utf8) + [0xC3, 0x28])
        == "x.txt, regel 2: deze regel is geen geldige UTF-8; sla het bestand op als UTF-8.")
  }

  @Test(
    arguments: [
      (["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/wmo-verkenner/lijsten"),
      (["XDG_DATA_HOME": "x", "HOME": "/h"], "/h/.local/share/wmo-verkenner/lijsten"),
      (["XDG_DATA_HOME": "", "HOME": "/h"], "/h/.local/share/wmo-verkenner/lijsten"), (["HOME": ""], nil), ([:], nil),
    ] as [([String: String], String?)])
  func folderOfTheUser(_ omgeving: [String: String], _ pad: String?) {
    #expect((try? Lijstenmap.eigen({ omgeving[$0] }))?.pad == pad)
  }
}
