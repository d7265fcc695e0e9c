import FoundationEssentials
import WmoModel

/// All faults in the data package of a folder, file by file, at most so many.
///
/// Every file of `Schema.bestanden` must be there. Other documents in `iv3/` and other volumes in `gemeentefonds/` are checked too; anything else is left alone.
package func valideer(map: String, hoogstens: Int = 200) -> [DatabankFout] {
  Pakketkeuring(Omvang.van(map: map).bestanden, map: map, hoogstens: hoogstens).fouten
}

extension Omvang {
  /// The extent of the package in a folder: what must be there, and the further documents in `iv3/`.
  static func van(map: String) -> Omvang {
    let namen = (try? FileManager.default.contentsOfDirectory(atPath: "\(map)/iv3")) ?? []
    let volumes = (try? FileManager.default.contentsOfDirectory(atPath: "\(map)/gemeentefonds")) ?? []
    return ingebouwd.met(bestandsnamen: namen).met(paden: volumes.map { "gemeentefonds/\($0)" })
  }
}

extension Databank {
  /// The figures in a folder, which is first validated as a whole.
  ///
  /// - Throws: The first fault; `valideer(map:)` gives all of them.
  package static func map(_ pad: String) throws(DatabankFout) -> Databank {
    let omvang = Omvang.van(map: pad)
    let keuring = Pakketkeuring(omvang.bestanden, map: pad)
    if let fout = keuring.fouten.first { throw fout }
    return Databank(Pakket(bron: .map(keuring.teksten)), omvang: keuring.omvang(omvang), versie: versie(map: pad))
  }

  /// The version in datapackage.json, when there is a plain one.
  private static func versie(map: String) -> String {
    struct Beschrijving: Decodable { let version: String }
    guard let bytes = try? Schijfbestand.lees("datapackage.json", in: map),
      let versie = try? JSONDecoder().decode(Beschrijving.self, from: Data(bytes)).version, versie.utf8.count <= 32,
      versie.utf8.allSatisfy({ (UInt8(ascii: "-")...UInt8(ascii: "z")).contains($0) })
    else { return "eigen gegevens" }
    return versie
  }
}
