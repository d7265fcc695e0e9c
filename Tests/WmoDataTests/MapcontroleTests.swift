import Foundation
import Testing
import WmoModel

@testable import WmoData

/// Checking a folder as `--data` takes it.
@Suite struct MapcontroleTests {
  @Test func aWholePackageIsCheckedAsOne() throws {
    #expect(Mapcontrole(map: dataMap) == Mapcontrole(fouten: [], eigen: nil))
    var map = Proefmap.heel
    map["datapackage.json"] = "{}"
    map.bestanden["cpi.csv"] = nil
    let fouten = try map.opSchijf { Mapcontrole(map: $0) }
    #expect(fouten == Mapcontrole(fouten: [DatabankFout("cpi.csv", .bestandOntbreekt)], eigen: nil))
  }

  @Test func filesOverTheEmbeddedOnesAreHeldAgainstThem() throws {
    try Laagmap.met { proef in
      try proef.schrijf(Laagmap.ingebed("iv3/2024-begroting.csv"), "iv3/2024-jaarrekening.csv")
      #expect(Mapcontrole(map: proef.map.pad) == Mapcontrole(fouten: [], eigen: 1))
      #expect(Mapcontrole(map: String(proef.map.pad.dropLast("/gegevens".count))).eigen == 1)
      // Every fault of every file, also those between files and with what is embedded.
      try proef.schrijf(
        Laagmap.ingebed("iv3/2024-begroting.csv") { $0.replace("GM00", with: "GM99") }, "iv3/2024-jaarrekening.csv")
      try proef.schrijf(Laagmap.ingebed("iv3/2025-begroting.csv"), "iv3/2027-begroting.csv")
      try proef.schrijf("jaar,x\n", "cpi.csv")
      let fouten = Mapcontrole(map: proef.map.pad).fouten
      #expect(Set(fouten.map(\.bestand)) == ["iv3/2024-jaarrekening.csv", "iv3/2027-begroting.csv", "cpi.csv"])
      #expect(fouten.count { $0.bestand == "iv3/2024-jaarrekening.csv" } > 1)
      #expect(Set(fouten).count == fouten.count)
    }
  }

  @Test func foldersWithoutFigures() throws {
    #expect(Mapcontrole(map: "/bestaat/niet").fouten.map(\.wat) == [.mapOntbreekt])
    try Laagmap.met { proef in
      try proef.schrijf("brief", "brief.txt")
      #expect(Mapcontrole(map: proef.map.pad).fouten == [DatabankFout(proef.map.pad, .geenGegevens)])
      // A folder that is inside itself.
      try FileManager.default.createSymbolicLink(atPath: "\(proef.map.pad)/gegevens", withDestinationPath: ".")
      #expect(Mapcontrole(map: proef.map.pad).fouten.map(\.wat) == [.geenGegevens])
    }
  }
}
