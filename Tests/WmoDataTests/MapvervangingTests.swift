import Foundation
import Synchronization
import Testing

@testable import WmoData

/// A folder is replaced as a whole or not at all.
@Suite struct MapvervangingTests {
  private let nieuw = [
    "a.csv": Mapvervanging.Inhoud.bytes(Data("nieuw".utf8)), "map/b.csv": .bytes(Data("nieuw".utf8)),
  ]

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
      try Mapvervanging(naar: "\(map)/nog/niet").vervang(["a.csv": .bytes(Data())]) { _ in }
      #expect(try paden(map) == ["leeg", "nog", "nog/niet", "nog/niet/a.csv"])
    }
  }

  /// Without a swap of folders there are two steps, and nothing is lost between them.
  @Test func twoStepsWhereTheFileSystemCannotSwap() throws {
    try Proefmap(bestanden: ["data/a.csv": Array("oud".utf8)]).opSchijf { map in
      var vervanging = Mapvervanging(naar: "\(map)/data")
      vervanging.kanRuilen = false
      try vervanging.alleen(Wachtwijze()) { () throws(DatabankFout) in try vervanging.vervang(nieuw) { _ in } }
      #expect(try paden(map) == ["data", "data/a.csv", "data/map", "data/map/b.csv"])
      #expect(try String(contentsOfFile: "\(map)/data/a.csv", encoding: .utf8) == "nieuw")
    }
  }

  @Test func aKillBetweenTheStepsLeavesTheOldFolder() throws {
    try Proefmap(bestanden: [".data.oud/a.csv": Array("oud".utf8), ".data.nieuw-1/a.csv": []]).opSchijf { map in
      let vervanging = Mapvervanging(naar: "\(map)/data")
      #expect(vervanging.leesmap == "\(map)/.data.oud")
      try vervanging.alleen(Wachtwijze()) { () throws(DatabankFout) in }
      #expect(vervanging.leesmap == "\(map)/data")
      #expect(try paden(map) == ["data", "data/a.csv"])
      #expect(try String(contentsOfFile: "\(map)/data/a.csv", encoding: .utf8) == "oud")
    }
  }

  @Test func aKillAfterTheStepsLeavesTheNewFolder() throws {
    try Proefmap(bestanden: [".data.oud/a.csv": Array("oud".utf8), "data/a.csv": Array("nieuw".utf8)]).opSchijf { map in
      let vervanging = Mapvervanging(naar: "\(map)/data")
      try vervanging.alleen(Wachtwijze()) { () throws(DatabankFout) in }
      #expect(try paden(map) == ["data", "data/a.csv"])
      #expect(try String(contentsOfFile: "\(map)/data/a.csv", encoding: .utf8) == "nieuw")
    }
  }

  @Test func theSecondGivesUpOrWaits() async throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: map) }
    let vervanging = Mapvervanging(naar: "\(map)/data")
    let gemeld = Mutex(false)
    try vervanging.alleen(Wachtwijze()) { () throws(DatabankFout) -> Void in
      #expect(throws: DatabankFout(vervanging.doel, .importBezig)) {
        try vervanging.alleen(Wachtwijze(wacht: false)) { () throws(DatabankFout) -> Void in }
      }
    }
    let klaar = Mutex(false)
    let tweede = try vervanging.alleen(Wachtwijze()) { () throws(DatabankFout) in
      let taak = Thread {
        try? vervanging.alleen(Wachtwijze(meld: { gemeld.withLock { $0 = true } })) { () throws(DatabankFout) in
          klaar.withLock { $0 = true }
        }
      }
      taak.start()
      Thread.sleep(forTimeInterval: 1.3)
      #expect(!klaar.withLock { $0 })
      return taak
    }
    while !tweede.isFinished { try await Task.sleep(for: .milliseconds(10)) }
    #expect(klaar.withLock { $0 } && gemeld.withLock { $0 })
    #expect(try paden(map) == [])
  }

  private func paden(_ map: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: map).sorted()
  }
}
