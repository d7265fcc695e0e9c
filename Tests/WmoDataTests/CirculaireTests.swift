import Foundation
import Testing
import WmoModel

@testable import WmoData

/// Circulaires of the gemeentefonds that the program does not know by itself.
@Suite struct CirculaireTests {
  @Test(
    arguments: [
      ("M2024_2024", "meicirculaire 2024", 2023), ("S2024_2024", "septembercirculaire 2024", 2024),
      ("M2026_2026", "meicirculaire 2026", 2025), ("D2027_2028", "decembercirculaire 2027 voor 2028", 2027),
    ])
  func words(_ woord: String, _ naam: String, _ bevolkingsjaar: Int) throws {
    let circulaire = try #require(Circulaire(rawValue: woord))
    #expect(circulaire.rawValue == woord && circulaire.naam == naam && circulaire.bevolkingsjaar == bevolkingsjaar)
  }

  @Test(arguments: [
    "", "M2024", "X2024_2024", "M2024_20245", "M1999_2024", "M2024_2024_2024", "m2024_2024", "M+024_2024",
  ])
  func otherWords(_ woord: String) { #expect(Circulaire(rawValue: woord) == nil) }

  /// The volumes and weights of an embedded circulaire under another word.
  private func bestanden(_ circulaire: Circulaire, _ gebruik: (String) throws -> Void) throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    let gewichten = Laagmap.ingebed("gemeentefonds/gewichten.csv").split(separator: "\n").filter {
      !$0.hasPrefix("S2024")
    }
    try Laagmap.ingebed("gemeentefonds/S2024_2024.csv").write(
      to: map.appending(path: "v.csv"), atomically: true, encoding: .utf8)
    try (gewichten.joined(separator: "\n") + "\n").replacing("M2024_2024", with: circulaire.rawValue).write(
      to: map.appending(path: "g.csv"), atomically: true, encoding: .utf8)
    try gebruik(map.path)
  }

  @Test func aNewOneCountsOnceItIsWhole() throws {
    let mei2026 = try #require(Circulaire(rawValue: "M2026_2026"))
    try bestanden(mei2026) { map in
      try Laagmap.met { proef in
        func neem(_ namen: String..., factor: String? = nil) throws -> [String] {
          try proef.map.neemOver(toch: true) { eigen throws(DatabankFout) in
            try .gemeentefonds(namen.map { "\(map)/\($0)" }, mei2026, factor: factor, op: Grondslag(eigen))
          }.meldingen
        }
        let eerst = try neem("v.csv")
        #expect(
          eerst.contains {
            $0
              == "De meicirculaire 2026 kan pas worden gekozen als alles er is; er ontbreken nog: de gewichten, de uitkeringsfactor (--factor)."
          })
        #expect(try proef.open().databank.circulaires() == Circulaire.ingebouwd)
        let daarna = try neem("g.csv", factor: "1,5")
        #expect(!daarna.contains { $0.contains("kan pas worden gekozen") })
        let databank = try proef.open().databank
        #expect(databank.circulaires() == [.mei2024, .september2024, mei2026])
        #expect(databank.anoniem().circulaires() == databank.circulaires())
        let fonds = databank.gemeentefonds(mei2026)
        #expect((fonds.peildatum, fonds.uitkeringsfactor) == ("2025-01-01", 1.5))
        #expect(fonds.gewichten == databank.gemeentefonds(.mei2024).gewichten)
        // Weights, volumes and factor are those that came in.
        let september = databank.gemeentefonds(.september2024)
        #expect(fonds.volumes == september.volumes)
        let vraag = Vraag(soort: Verslagsoort(jaar: 2023, document: .jaarrekening))
        #expect(
          try databank.andereIndelingen(vraag).map(\.circulaire).filter { $0 == mei2026 }.count
            == Grenzen.allCases.count)
        #expect(databank.eigenBron(.gemeentefonds(mei2026))?.tekst.contains("circulaire M2026_2026") == true)
        // What the program has by itself stays as it was.
        let ingebed = Databank.ingebed()
        for bekend in Circulaire.ingebouwd {
          #expect(databank.gemeentefonds(bekend).gewichten == ingebed.gemeentefonds(bekend).gewichten)
          #expect(databank.gemeentefonds(bekend).uitkeringsfactor == ingebed.gemeentefonds(bekend).uitkeringsfactor)
        }
        #expect(Mapcontrole(map: proef.map.pad) == Mapcontrole(fouten: [], eigen: 3))
      }
    }
  }

  @Test func itsGemeentenComeFirst() throws {
    let later = try #require(Circulaire(rawValue: "M2029_2029"))
    try bestanden(later) { map in
      let fout = #expect(throws: DatabankFout.self) {
        try Aanlevering.gemeentefonds(["\(map)/v.csv"], later, op: Grondslag())
      }
      #expect(fout?.wat == .lijstOntbreekt("gemeenten/2028.csv"))
    }
  }

  /// The weights of an embedded circulaire under another word, for some maatstaven.
  private func gewichten(_ circulaire: Circulaire, _ maatstaven: Set<String>) -> String {
    let regels = Laagmap.ingebed("gemeentefonds/gewichten.csv").split(separator: "\n")
    let gekozen = regels.filter { regel in
      let cellen = regel.split(separator: ",")
      return cellen[0] == "M2024_2024" && maatstaven.contains(String(cellen[1]))
    }
    return ([regels[0]] + gekozen).joined(separator: "\n").replacing("M2024_2024", with: circulaire.rawValue)
      + "\n"
  }

  @Test func embeddedCirculairesWeighTheSame() {
    for circulaire in Circulaire.ingebouwd {
      let gewichten = Databank.ingebed().gemeentefonds(circulaire).gewichten.filter { $0.value != 0 }
      #expect(Set(gewichten.keys) == Set(Maatstaf.gewogen))
    }
  }

  @Test func twoFilesOfOneKindAreOneFile() throws {
    let mei2026 = try #require(Circulaire(rawValue: "M2026_2026"))
    try bestanden(mei2026) { map in
      try Laagmap.met { proef in
        func neem(_ namen: [String], factor: String? = nil) throws -> [String] {
          try proef.map.neemOver(toch: true) { eigen throws(DatabankFout) in
            try .gemeentefonds(namen.map { "\(map)/\($0)" }, mei2026, factor: factor, op: Grondslag(eigen))
          }.meldingen
        }
        try gewichten(mei2026, ["kernen"]).write(toFile: "\(map)/g1.csv", atomically: true, encoding: .utf8)
        try gewichten(mei2026, Set(Maatstaf.gewogen.map(\.rawValue)).subtracting(["kernen"])).write(
          toFile: "\(map)/g2.csv", atomically: true, encoding: .utf8)
        let volumes = try String(contentsOfFile: "\(map)/v.csv", encoding: .utf8).split(separator: "\n")
        try (volumes.prefix(100).joined(separator: "\n") + "\n").write(
          toFile: "\(map)/v1.csv", atomically: true, encoding: .utf8)
        try ((volumes.prefix(1) + volumes.dropFirst(100)).joined(separator: "\n") + "\n").write(
          toFile: "\(map)/v2.csv", atomically: true, encoding: .utf8)
        #expect(throws: DatabankFout.self) { try neem(["g1.csv", "g1.csv"]) }
        #expect(throws: DatabankFout.self) { try neem(["v.csv", "v2.csv"]) }
        // One weight out of six makes no amount.
        let eerst = try neem(["v1.csv", "v2.csv", "g1.csv"], factor: "1,5")
        #expect(eerst.contains { $0.contains("er ontbreken nog: het gewicht van eenpersoonshuishoudens") })
        #expect(try proef.open().databank.circulaires() == Circulaire.ingebouwd)
        #expect(try !neem(["g1.csv", "g2.csv"]).contains { $0.contains("ontbreken") })
        let databank = try proef.open().databank
        #expect(databank.circulaires().contains(mei2026))
        let (fonds, was) = (databank.gemeentefonds(mei2026), databank.gemeentefonds(.mei2024))
        #expect(Maatstaf.gewogen.allSatisfy { fonds.gewichten[$0] == was.gewichten[$0] })
        #expect(fonds.volumes == databank.gemeentefonds(.september2024).volumes)
        #expect(databank.eigenBron(.gewichten)?.tekst.hasPrefix("BZK") == true)
      }
    }
  }

  @Test func anEmbeddedCirculaireStaysWhole() throws {
    try bestanden(.mei2024) { map in
      try gewichten(.mei2024, ["kernen"]).write(toFile: "\(map)/g1.csv", atomically: true, encoding: .utf8)
      let fout = #expect(throws: DatabankFout.self) {
        try Aanlevering.gemeentefonds(["\(map)/g1.csv"], .mei2024, op: Grondslag())
      }
      #expect(fout.map { "\($0.wat)" }?.contains("eenpersoonshuishoudens") == true)
    }
  }

  @Test func aFileComesOnce() throws {
    try Laagmap.met { proef in
      let deel = Aanlevering.Deel(
        pad: Schema.gewichten.pad, tekst: Laagmap.ingebed(Schema.gewichten.pad), bron: "proef")
      #expect(throws: DatabankFout.self) {
        try proef.map.neemOver(toch: true) { _ throws(DatabankFout) in Aanlevering(delen: [deel, deel]) }
      }
      #expect(throws: DatabankFout.self) {
        try proef.map.vergelijk { _ throws(DatabankFout) in Aanlevering(delen: [deel, deel]) }
      }
    }
  }
}
