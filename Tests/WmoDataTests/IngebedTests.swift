import EmbeddedData
import Foundation
import Testing
import WmoModel

@testable import WmoData

/// The folder data/ of the repository.
let dataMap = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "data").path

@Suite struct IngebedTests {
  @Test func tableEqualsFolder() throws {
    let onDisk = try FileManager.default.subpathsOfDirectory(atPath: dataMap).filter { $0.hasSuffix(".csv") }.sorted()
    #expect(Databron.ingebeddePaden == onDisk)
    #expect(Set(onDisk) == Set(Schema.bestanden.map(\.pad)))
    for pad in onDisk {
      let bytes = try Data(contentsOf: URL(filePath: dataMap).appending(path: pad))
      #expect(Databron.ingebed(pad).map { Data($0) } == bytes, "\(pad) was changed after the build")
    }
  }
}
