import Foundation
import WmoModel

@testable import WmoData

/// Raw Iv3 rows in the shape of CBS, made from a document: every sum divided over categories, with rows between them that do
/// not count.
struct RuweIv3 {
  /// One row; nil is no figure.
  struct Rij {
    var soort: String
    var taakveld: String
    var categorie: String
    var gemeente: String
    var eerste: String?
    var tweede: String?
  }

  var rijen: [Rij] = []
  private var toeval: Toeval

  init(_ verslag: Verslag, zaad: UInt64) {
    toeval = Toeval(staat: zaad)
    for (gemeente, bedragen) in zip(verslag.gemeenten, verslag.bedragen) {
      for (taakveld, bedrag) in zip(verslag.taakvelden, bedragen) {
        guard let bedrag else { continue }
        verdeel(bedrag.lasten, "L", verslag.soort, taakveld, gemeente)
        if let baten = bedrag.baten { verdeel(baten, "B", verslag.soort, taakveld, gemeente) }
      }
      ruis(verslag.soort, gemeente)
    }
  }

  private mutating func verdeel(
    _ bedrag: Int, _ kant: String, _ soort: Verslagsoort, _ taakveld: Taakveld, _ gemeente: Gemeente
  ) {
    let categorieen = ["1.1", "2.1", "3.1", "3.8", "4.3.2", "6.1"].shuffled(using: &toeval)
      .prefix(.random(in: 1...4, using: &toeval))
    var rest = bedrag
    for (plaats, categorie) in categorieen.enumerated() {
      let deel = plaats == categorieen.count - 1 ? rest : .random(in: -900...900, using: &toeval)
      rest -= deel
      var rij = Rij(
        soort: soort.iv3Code, taakveld: taakveld.code, categorie: kant + categorie, gemeente: "\(gemeente.code)")
      // The first delivery may be wrong or absent, or be the only one.
      switch Int.random(in: 0...2, using: &toeval) {
      case 0: rij.eerste = "\(deel)"
      case 1: (rij.eerste, rij.tweede) = ("\(deel + 17)", "\(deel)")
      default: (rij.eerste, rij.tweede) = ("-99998", "\(deel).0")
      }
      rijen.append(rij)
    }
  }

  private mutating func ruis(_ soort: Verslagsoort, _ gemeente: Gemeente) {
    let code = "\(gemeente.code)"
    rijen += [
      Rij(soort: soort.iv3Code, taakveld: "6.1", categorie: "L7.1", gemeente: code, eerste: "5"),
      Rij(soort: soort.iv3Code, taakveld: "6.1", categorie: "B7.1", gemeente: code, eerste: "7"),
      Rij(soort: soort.iv3Code, taakveld: "0.1", categorie: "L1.1", gemeente: code, eerste: "11"),
      Rij(soort: soort.iv3Code, taakveld: "A111", categorie: "Ultimo", gemeente: code, tweede: "13"),
      Rij(soort: "\(soort.jaar)X003", taakveld: "6.1", categorie: "L1.1", gemeente: code, eerste: "19"),
      Rij(soort: soort.iv3Code, taakveld: "6.1", categorie: "L2.1", gemeente: code, eerste: "-99998"),
      Rij(soort: soort.iv3Code, taakveld: "6.1", categorie: "L2.2", gemeente: code),
    ]
  }

  /// Pages of JSON with keys padded with blanks; every page but the last tells of a next one.
  func paginas(_ aantal: Int = 10_000) -> [String: [UInt8]] {
    var paginas: [String: [UInt8]] = [:]
    for begin in stride(from: 0, to: max(1, rijen.count), by: aantal) {
      let eind = min(begin + aantal, rijen.count)
      let waarden = (begin..<eind).map { nummer in
        let rij = rijen[nummer]
        return
          "{\"ID\":\(nummer),\"Verslagsoort\":\"\(rij.soort)\",\"TaakveldBalanspost\":\"\(rij.taakveld)   \","
          + "\"Categorie\":\"\(rij.categorie)    \",\"Gemeenten\":\"\(rij.gemeente)   \","
          + "\"k_1ePlaatsing_1\":\(rij.eerste ?? "null"),\"k_2ePlaatsing_2\":\(rij.tweede ?? "null")}"
      }
      let vervolg = eind < rijen.count ? ",\"odata.nextLink\":\"TypedDataSet?$skip=\(eind)\"" : ""
      let naam = Odatapagina.bestandsnaam("TypedDataSet", paginas.count + 1)
      paginas[naam] = Array("{\"value\":[\(waarden.joined(separator: ",\n"))]\(vervolg)}".utf8)
    }
    return paginas
  }

  /// The rows as CSV with semicolons, quotes, a byte order mark, Windows line ends and decimal commas.
  func csv() -> String {
    var tekst =
      "\u{FEFF}\"ID\";\"Verslagsoort\";\"TaakveldBalanspost\";\"Categorie\";\"Gemeenten\";\"k_1ePlaatsing_1\";\"k_2ePlaatsing_2\"\r\n"
    for (nummer, rij) in rijen.enumerated() {
      let bedragen = [rij.eerste, rij.tweede].map { ($0 ?? "").replacing(".0", with: ",0") }
      tekst +=
        "\(nummer);\"\(rij.soort)\";\"\(rij.taakveld)   \";\"\(rij.categorie)    \";\"\(rij.gemeente)   \";"
        + bedragen.joined(separator: ";") + "\r\n"
    }
    return tekst
  }
}

/// A generator of which the seed gives the same numbers every time.
struct Toeval: RandomNumberGenerator {
  var staat: UInt64

  mutating func next() -> UInt64 {
    staat &+= 0x9E37_79B9_7F4A_7C15
    var z = staat
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
