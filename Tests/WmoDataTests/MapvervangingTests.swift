import Foundation
import Testing

@testable import WmoData

/// A folder is replaced as a whole or not at all.
@Suite struct MapvervangingTests {
  private let nieuw = ["a.csv": Data("nieuw".utf8), "map/b.csv": Data("nieuw".utf8)]

  @Test func replaces() throws {
    try Proefmap(bestanden: ["data/a.csv": Array("oud".utf8)]).opSchijf { map in
      try Mapvervanging(naar: "\(map)/data").vervang(nieuw) { _ in }
      #expect(try paden(map) == ["data", "data/a.csv", "data/map", "data/map/b.csv"])
      #expect(try String(contentsOfFile: "\(map)/data/a.csv", encoding: .utf8) == "nieuw")
    }
  }

  @Test func leavesEverythingWhenTheCheckFails() throws {
    try Proefmap(bestanden: ["data/a.csv": Array("oud".utf8)]).opSchijf { map in
      let fout = DatabankFout("a.csv", .leeg)
      let vervanging = Mapvervanging(naar: "\(map)/data")
      let gevonden = #expect(throws: DatabankFout.self) {
        try vervanging.vervang(nieuw, na: { _ throws(DatabankFout) -> Void in throw fout })
      }
      #expect(gevonden == fout)
      let inhoud = try String(contentsOfFile: "\(map)/data/a.csv", encoding: .utf8)
      #expect(inhoud == "oud")
      #expect(try paden(map) == ["data", "data/a.csv"])
    }
  }

  @Test func makesAFolderThatIsNotThere() throws {
    try Proefmap(bestanden: ["leeg": []]).opSchijf { map in
      try Mapvervanging(naar: "\(map)/nog/niet").vervang(["a.csv": Data()]) { _ in }
      #expect(try paden(map) == ["leeg", "nog", "nog/niet", "nog/niet/a.csv"])
    }
  }

  private func paden(_ map: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: map).sorted()
  }
}
