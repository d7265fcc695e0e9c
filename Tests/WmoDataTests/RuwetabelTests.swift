import Foundation
import Testing
import WmoModel

@testable import WmoData

/// Raw files with one thing wrong in them: one sentence that names file and place.
@Suite struct RuwetabelTests {
  private static let kop = "ID;Verslagsoort;TaakveldBalanspost;Categorie;Gemeenten;k_1ePlaatsing_1;k_2ePlaatsing_2\n"
  private static let rij = "0;2024X005;6.2;L1.1;GM0479;5;\n"

  private static func pagina(_ rijen: String, _ rest: String = "") -> String { #"{"value":[\#(rijen)]\#(rest)}"# }

  private static func rij(_ nummer: Int, _ bedrag: String = "5") -> String {
    #"{"ID":\#(nummer),"Verslagsoort":"2024X005","TaakveldBalanspost":"6.2 ","Categorie":"L1.1","Gemeenten":"GM0479","k_1ePlaatsing_1":\#(bedrag)}"#
  }

  private func lees(_ bestanden: [String: String]) throws(DatabankFout) -> Aanlevering {
    let invoer = Iv3Invoer(
      jaar: 2024, documenten: [.jaarrekening], tabel: nil, gemeenten: ["GM0479": "Zaanstad", "GM0363": "Amsterdam"])
    let uitkomst = try? Proefmap(bestanden: bestanden.mapValues { Array($0.utf8) }).opSchijf { map in
      Result { () throws(DatabankFout) in try invoer.lees(map) }
    }
    return try uitkomst?.get() ?? Aanlevering()
  }

  private static let zonder = "gm_code,lasten_6.1,lasten_6.2,lasten_6.6,lasten_6.71,lasten_6.81\nGM0363,,,,,\n"

  /// Files by name, and what is said about them.
  struct Geval: Sendable, CustomTestStringConvertible {
    let bestanden: [String: String]
    let zin: String
    var testDescription: String { zin }

    init(_ naam: String, _ tekst: String, _ zin: String = "") { self.init([naam: tekst], zin) }

    init(_ bestanden: [String: String], _ zin: String = "") {
      self.bestanden = bestanden
      self.zin = zin
    }
  }

  /// A file with a row that may have been changed.
  private static func csv(_ vind: String = "", _ vervang: String = "", erna: String = "") -> String {
    kop + (vind.isEmpty ? rij : rij.replacing(vind, with: vervang)) + erna
  }

  private static let heel = csv()
  private static let eerste = pagina(rij(0, "2"), #","odata.nextLink":"x""#)
  private static let tweede =
    "\u{FEFF} " + pagina(rij(1, "3.0"), #", "meer": {"a": [1, true, {"b": null}]}"#)
  private static let lang = csv(erna: String(repeating: "x", count: 1_100_000))
  private static let bladen = pagina(rij(0) + #",{"ID":1,"Verslagsoort":"2024X005"}"#)
  private static let omvang = pagina(rij(0)).utf8.count

  private static let goed: [Geval] = [
    Geval("a.csv", heel),
    Geval("a.csv", "\u{FEFF}" + heel.replacing("\n", with: "\r\n")),
    Geval("a.csv", heel.replacing(";", with: ",")),
    Geval("a.csv", String(heel.dropLast())),
    Geval("a.csv", csv(";5;", ";-99998;\"5,0\"")),
    Geval("a.csv", csv(";5;", ";5.000;").replacing(";", with: ",")),
    Geval("a.csv", csv(";5;", ";5.00;")),
    Geval("TypedDataSet-00001.json", pagina(rij(0, "5.000"))),
    Geval(["a.csv": heel, "brief.txt": "geen tabel"]),
    Geval(["45067NED_TypedDataSet.csv": heel, "anders.csv": "a;b\n"]),
    Geval("TypedDataSet-00001.json", pagina(rij(0))),
    Geval(["TypedDataSet-00001.json": eerste, "TypedDataSet-00002.json": tweede]),
  ]

  @Test(arguments: goed) func reads(_ geval: Geval) throws {
    #expect(try lees(geval.bestanden).delen.map(\.tekst) == [Self.zonder + "GM0479,,5,,,\n"])
  }

  private static let slecht: [Geval] = [
    Geval("a.csv", "", "a.csv: dit bestand is leeg; zet de kopregel en de rijen terug."),
    Geval(
      "a.csv", heel.replacing("Gemeenten", with: "Gemeente"),
      "a.csv, regel 1: de kolom Gemeenten ontbreekt in de kopregel (ID, Verslagsoort, TaakveldBalanspost, Categorie, Gemeente, k_1ePlaatsing_1, k_2ePlaatsing_2); controleer of dit de goede tabel is."
    ),
    Geval(
      "a.csv", heel.replacing("k_2ePlaatsing_2", with: "ID"),
      "a.csv, regel 1, kolom ID: deze kolom staat er twee keer; haal er een weg."),
    Geval(
      "a.csv", csv(erna: "1;2024X005;6.2\n"),
      "a.csv, regel 3: deze rij heeft 3 cellen in plaats van 7; vul de rij aan of zet tekst met een komma tussen aanhalingstekens."
    ),
    Geval(
      "a.csv", csv("6.2", "\"6.2"),
      "a.csv, regel 2: een aanhalingsteken staat midden in een cel; zet de hele cel tussen aanhalingstekens en verdubbel die erbinnen."
    ),
    Geval(
      "a.csv", csv(";5;", ";.1.234;"),
      "a.csv: rij 2 heeft als bedrag \".1.234\" en dat is geen getal; schrijf alleen cijfers met hoogstens één punt of komma."
    ),
    Geval(
      "a.csv", csv(";5;", ";\u{1B}[31m;"),
      "a.csv: rij 2 heeft als bedrag \"\\u{1B}[31m\" en dat is geen getal; schrijf alleen cijfers met hoogstens één punt of komma."
    ),
    Geval(
      "a.csv", csv(";5;", ";1.234;"),
      "a.csv, regel 2, kolom k_1ePlaatsing_1: \"1.234\" kan met en zonder decimalen worden gelezen; schrijf getallen zonder punten tussen duizendtallen."
    ),
    Geval(
      "a.csv", csv(";5;", ";5;\"-1.234\""),
      "a.csv, regel 2, kolom k_2ePlaatsing_2: \"-1.234\" kan met en zonder decimalen worden gelezen; schrijf getallen zonder punten tussen duizendtallen."
    ),
    Geval(
      ["a.csv": heel, "b.csv": heel], "b.csv: de rij met ID 0 komt een tweede keer voor; haal de dubbele pagina weg."),
    Geval(
      "a.csv", (heel + rij).replacing("0;2024", with: "2024").replacing("ID;", with: ""),
      "a.csv: rij 3 is een tweede rij voor GM0479 2024X005 6.2 L1.1; haal een van beide weg."),
    Geval(
      "a.csv", csv("2024X005", "2024X000"),
      "MAP: er zijn geen rijen voor de jaarrekening 2024; de tabel heeft 2024X000."),
    Geval(
      "a.csv", csv("6.2", "T62"),
      "MAP: er is geen taakveld van de Wmo te herkennen, wel T62; leg de tabel TaakveldBalanspost ernaast."),
    Geval(
      "a.csv", lang, "a.csv, regel 3: deze regel is langer dan een megabyte; controleer of dit het goede bestand is."),
    Geval(
      "brief.txt", "x",
      "MAP: hier staan geen pagina's of csv-bestanden van de tabel; geef een map met TypedDataSet-bestanden of een bestand."
    ),
    Geval(
      "a.json", String(pagina(rij(0)).dropLast()),
      "a.json: dit is geen hele pagina JSON, zie byte \(omvang); haal de pagina opnieuw op."),
    Geval(
      "a.json", "<html>Storing</html>", "a.json: dit is geen hele pagina JSON, zie byte 1; haal de pagina opnieuw op."),
    Geval(
      "a.json", pagina(rij(0)) + "{}",
      "a.json: dit is geen hele pagina JSON, zie byte \(omvang + 1); haal de pagina opnieuw op."),
    Geval(
      "a.json", #"{"x":"# + String(repeating: "[", count: 100_000),
      "a.json: dit is geen hele pagina JSON, zie byte 38; haal de pagina opnieuw op."),
    Geval(
      "a.json", #"{"odata.error":{"code":"1"}}"#,
      "a.json: dit is wel JSON, maar zonder de lijst 'value' van een tabel; haal de pagina opnieuw op."),
    Geval(
      "a.json", bladen, "a.json: rij 2 heeft geen veld TaakveldBalanspost; controleer of dit de goede tabel is."),
    Geval(
      ["TypedDataSet-00001.json": eerste, "TypedDataSet-00003.json": tweede],
      "MAP: de pagina TypedDataSet-00002.json ontbreekt; haal de tabel opnieuw op."),
    Geval(
      "TypedDataSet-00001.json", eerste,
      "TypedDataSet-00001.json: deze laatste pagina verwijst naar een volgende, die er niet is; haal de rest van de tabel op."
    ),
  ]

  @Test(arguments: slecht) func oneSentence(_ geval: Geval) throws {
    let fout = #expect(throws: DatabankFout.self) { try lees(geval.bestanden) }
    let zin = try #require(fout?.zin)
    let zonderMap = zin.hasPrefix("/") ? "MAP" + zin.trimmingPrefix { $0 != ":" } : zin
    #expect(zonderMap == geval.zin)
  }

  /// Amounts of which the signs tell what they are.
  @Test(arguments: [(";1.234,6;", "1235"), (";1.234.567;", "1234567"), (";5;-1.000,00", "-1000"), (";0.123;", "0")])
  func amountsInDutch(_ cel: String, _ bedrag: String) throws {
    let delen = try lees(["a.csv": Self.csv(";5;", cel)]).delen
    #expect(delen.map(\.tekst) == [Self.zonder + "GM0479,,\(bedrag),,,\n"])
    let tabs = try lees(["a.csv": Self.csv(";5;", cel).replacing(";", with: "\t")]).delen
    #expect(tabs == delen)
  }

  @Test func gemeentenOfTheYearComeFirst() throws {
    let invoer = Iv3Invoer(jaar: 2031, documenten: [.begroting], tabel: "9NED", gemeenten: [:])
    let fout = #expect(throws: DatabankFout.self) { try invoer.lees("/nergens") }
    #expect(
      fout?.zin
        == "gemeenten/2031.csv: de gemeenten van 2031 zijn er nog niet; importeer eerst met 'wmo data importeer gebieden' en daarna 'wmo data importeer bevolking'."
    )
  }

  /// Whatever is cut from a page or changed in it, it is read, or refused with a sentence.
  @Test func spoiledPagesNeverCrash() throws {
    let heel = Array(Self.pagina(Self.rij(0) + "," + Self.rij(1, "\"\\u00e9\\n\"")).utf8)
    var toeval = Toeval(staat: .random(in: 0...UInt64.max))
    for poging in 0..<2_000 {
      var bytes = Array(
        heel.prefix(poging.isMultiple(of: 2) ? heel.count : .random(in: 0...heel.count, using: &toeval)))
      for _ in 0..<3 where !bytes.isEmpty {
        let plaats = Int.random(in: bytes.indices, using: &toeval)
        bytes[plaats] = try #require("{}[]\",:\\ 0e\u{1}u".utf8.randomElement(using: &toeval))
      }
      var rijen = 0
      bytes.withUnsafeBufferPointer { bytes in
        do throws(DatabankFout) {
          let pagina = try Odatapagina(bytes, bestand: "a.json", kolommen: ["ID"]) { _, _ in rijen += 1 }
          #expect(pagina.aantal == rijen)
        } catch { #expect(error.zin.hasPrefix("a.json: ")) }
      }
    }
  }
}
