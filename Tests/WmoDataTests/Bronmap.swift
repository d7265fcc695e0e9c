import Foundation
import WmoModel

@testable import WmoData

/// Sources in the form of the suppliers, made from a package: what the importer does, backwards.
struct Bronmap {
  let bron: Databron

  /// Sources with all figures.
  static let heel = Bronmap(bron: .ingebed).bestanden
  /// Sources with the figures of six gemeenten.
  static let klein = Bronmap(bron: .map(Proefmap.heel.bestanden.mapValues { String(decoding: $0, as: UTF8.self) }))
    .bestanden

  private var databank: Databank { Databank(Pakket(bron: bron), omvang: .ingebouwd, versie: "") }

  private var bestanden: Proefmap {
    var map = Proefmap(bestanden: [:])
    map["gemeenten_per_jaar.csv"] = gemeenten()
    map["iv3_lasten_2017_2026.csv"] = lasten()
    map["iv3_lasten_baten.csv"] = lastenEnBaten()
    map["gemeentefonds_volumina.csv"] = volumes()
    map["gemeentefonds_gewichten.csv"] = csv(
      Bronschema.gewichten,
      rijen("gemeentefonds/gewichten.csv").map { [$0[0], $0[2], $0[3], $0[4], $0[5]] })
    map["gemeentefonds_uitkeringsfactor.csv"] = csv(
      Bronschema.uitkeringsfactor, rijen("gemeentefonds/uitkeringsfactor.csv").map { Array($0[..<2]) })
    map["taakveld_mapping.csv"] =
      "indicator;2017-2022;2023-2024;2025-2026;vergelijkbaarheid\n"
      + rijen("taakvelden.csv").map { $0.joined(separator: ";") + "\n" }.joined()
    for bestand in Bronschema.ongewijzigd { map[bestand.pad] = csv(bestand, rijen(bestand.pad)) }
    return map
  }

  private func rijen(_ pad: String) -> [[String]] { bron.tabel(pad)?.rijen ?? [] }

  private func csv(_ bestand: Bestand, _ rijen: [[String]]) -> String {
    Uitvoer(bestand: bestand, rijen: rijen).tekst
  }

  private func gemeenten() -> String {
    let andere = Dictionary(uniqueKeysWithValues: Bronschema.andereNamen.map { ($1, $0) })
    let alle = Omvang.ingebouwd.jaren.sorted().flatMap { jaar -> [[String]] in
      let lijst = rijen("gemeenten/\(jaar).csv")
      let namen = Dictionary(uniqueKeysWithValues: lijst.map { ($0[0], $0[1]) })
      return zip(lijst, rijen("gebieden/\(jaar).csv")).map { gemeente, gebied in
        let centrum = andere[gemeente[7]] ?? namen[gemeente[7]] ?? ""
        return ["\(jaar)"] + gemeente[..<3] + gebied[1..<6] + [centrum, gebied[6]] + gemeente[3..<7]
      }
    }
    return csv(Bronschema.gemeenten, alle)
  }

  private func volumes() -> String {
    csv(
      Bronschema.volumes,
      Circulaire.ingebouwd.flatMap { circulaire in
        rijen(Schema.padVolumes(circulaire)).map {
          [circulaire.rawValue, "\(circulaire.bevolkingsjaar)-01-01"] + $0
        }
      })
  }

  /// The coarse source: sums of split taakvelden, and in 2025 no rows for zero or for what it does not know.
  private func lasten() -> String {
    let databank = databank
    let regels = databank.verslagsoorten.compactMap { databank.verslag($0) }.flatMap { verslag in
      verslag.gemeenten.indices.flatMap { plaats -> [[String]] in
        var sommen: [Taakveld: Int] = [:]
        for (taakveld, bedrag) in zip(verslag.taakvelden, verslag.bedragen[plaats]) {
          let hoofd = Iv3Vorm.hoofdtaakveld(van: taakveld, jaar: verslag.soort.jaar)
          if let bedrag { sommen[hoofd, default: 0] += bedrag.lasten }
        }
        return Iv3Vorm.alleenLasten.taakvelden(jaar: verslag.soort.jaar).compactMap { taakveld in
          guard let som = sommen[taakveld], som != 0 || verslag.soort.jaar < 2025 else { return nil }
          return ["\(verslag.soort.jaar)", verslag.soort.document.rawValue, verslag.gemeenten[plaats].code.description]
            + [taakveld.code, "\(som)"]
        }
      }
    }
    return csv(Bronschema.lasten, regels)
  }

  private func lastenEnBaten() -> String {
    let databank = databank
    let regels = databank.verslagsoorten.compactMap { databank.verslag($0) }.filter(\.heeftBaten).flatMap { verslag in
      verslag.gemeenten.indices.flatMap { plaats in
        zip(verslag.taakvelden, verslag.bedragen[plaats]).compactMap { taakveld, bedrag -> [String]? in
          guard let bedrag else { return nil }
          return ["\(verslag.soort.jaar)", verslag.soort.document.rawValue, verslag.gemeenten[plaats].code.description]
            + [taakveld.code, "\(bedrag.lasten)", bedrag.baten.map(String.init) ?? ""]
        }
      }
    }
    return csv(Bronschema.lastenEnBaten, regels)
  }
}
