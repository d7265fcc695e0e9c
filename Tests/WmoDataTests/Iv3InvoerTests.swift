import Foundation
import Testing
import WmoModel

@testable import WmoData

/// Raw Iv3 rows add up to the figures of the package.
@Suite struct Iv3InvoerTests {
  private static let databank = Databank.ingebed()
  private static let soorten = databank.verslagsoorten

  private static func namen(_ jaar: Int) -> [String: String] {
    let gemeenten = databank.verslag(Verslagsoort(jaar: jaar, document: .begroting))?.gemeenten ?? []
    return Dictionary(uniqueKeysWithValues: gemeenten.map { ($0.code.description, $0.naam) })
  }

  private static func invoer(_ jaar: Int, _ documenten: [Document] = [.begroting, .jaarrekening]) -> Iv3Invoer {
    Iv3Invoer(jaar: jaar, documenten: documenten, tabel: "45067NED", gemeenten: namen(jaar))
  }

  /// Whatever way the amounts are divided over rows, the sums are the figures that the package has.
  @Test(arguments: soorten) func sumsAreTheFiguresOfThePackage(_ soort: Verslagsoort) throws {
    let verslag = try #require(Self.databank.verslag(soort))
    let zaad = UInt64.random(in: 0...UInt64.max)
    let ruw = RuweIv3(verslag, zaad: zaad)
    let pad = Schema.padIv3(soort)
    let verwacht = try String(contentsOfFile: "\(dataMap)/\(pad)", encoding: .utf8)
    let isKlein = soort.jaar.isMultiple(of: 2)
    try Proefmap(bestanden: isKlein ? ruw.paginas() : ["iv3.csv": Array(ruw.csv().utf8)]).opSchijf { map in
      let aanlevering = try Self.invoer(soort.jaar, [soort.document]).lees(map)
      #expect(aanlevering.delen.map(\.pad) == [pad])
      #expect(aanlevering.delen[0].bron == "Iv3, CBS-tabel 45067NED, \(soort)")
      // Not with ==, which would print both files.
      let isGelijk = aanlevering.delen[0].tekst == verwacht
      #expect(isGelijk, "\(soort), zaad \(zaad)")
      let aantal = verslag.gemeenten.count
      let zin = try #require(aanlevering.meldingen.first)
      #expect(zin.hasPrefix("\(getal(ruw.rijen.count)) rijen gelezen, waarvan \(getal(ruw.rijen.count - 7 * aantal))"))
      #expect(zin.contains("\(getal(aantal)) van andere verslagsoorten (\(soort.jaar)X003)"))
      #expect(zin.contains("\(getal(2 * aantal)) zonder cijfer"))
      #expect(zin.contains("\(getal(2 * aantal)) met mutaties van reserves"))
      #expect(aanlevering.meldingen.contains { $0.contains("geen baten") } == !verslag.heeftBaten)
    }
  }

  /// A file of the user is named, and the table of CBS only where something says that it is that.
  @Test func aFileByItselfIsNotATableOfCBS() throws {
    let csv = "Verslagsoort;TaakveldBalanspost;Categorie;Gemeenten;k_1ePlaatsing_1\n2024X005;6.2;L1.1;GM0479;5\n"
    for (bij, bekend) in [(nil, nil), (("TableInfos.json", "{\"value\":[{\"Identifier\":\"45067NED\"}]}"), "45067NED")]
      as [((String, String)?, String?)]
    {
      var bestanden = ["iv3.csv": Array(csv.utf8)]
      if let bij { bestanden[bij.0] = Array(bij.1.utf8) }
      try Proefmap(bestanden: bestanden).opSchijf { map in
        #expect(Iv3Invoer.bekend("45067NED", map) == bekend)
        let invoer = Iv3Invoer(
          jaar: 2024, documenten: [.jaarrekening], tabel: bekend, bestand: "iv3.csv", gemeenten: Self.namen(2024))
        let bron = try invoer.lees(map).delen.first?.bron
        let tabel = bekend.map { "CBS-tabel \($0), " } ?? ""
        #expect(bron == "Iv3, \(tabel)bestand iv3.csv, jaarrekening 2024")
      }
    }
  }

  /// Before 2023 the package has no baten; a raw table brings them.
  @Test func batenBefore2023() throws {
    let soort = Verslagsoort(jaar: 2021, document: .jaarrekening)
    let bron = try #require(Self.databank.verslag(soort))
    let metBaten = Verslag(
      soort: soort, gemeenten: bron.gemeenten, taakvelden: bron.taakvelden, heeftBaten: true,
      bedragen: bron.bedragen.map { $0.map { $0.map { Bedrag(lasten: $0.lasten, baten: $0.lasten / 3) } } })
    try Proefmap(bestanden: RuweIv3(metBaten, zaad: 1).paginas(3_000)).opSchijf { map in
      let aanlevering = try Self.invoer(2021).lees(map)
      let tabel = try Tabel(tekst: try #require(aanlevering.delen.first).tekst)
      let gelezen = tabel.boekingen(jaar: 2021)
      #expect(gelezen.heeftBaten)
      #expect(gelezen.codes == bron.gemeenten.map(\.code))
      #expect(gelezen.bedragen == metBaten.bedragen)
      #expect(Tabelkeuring(tabel, Schema.iv3(soort, Iv3Vorm(kop: tabel.kop, jaar: 2021))).fouten == [])
      #expect(aanlevering.meldingen.contains("Voor de begroting 2021 staan er geen rijen in de tabel."))
    }
  }

  private func rij(
    _ taakveld: String, _ categorie: String, _ bedrag: String?, _ gemeente: String = "GM0479"
  ) -> RuweIv3.Rij {
    RuweIv3.Rij(soort: "2024X005", taakveld: taakveld, categorie: categorie, gemeente: gemeente, eerste: bedrag)
  }

  /// The cells of Zaanstad after an import of rows, by column, and what was said.
  private func zaanstad(
    _ rijen: [RuweIv3.Rij], ernaast: [String: String] = [:]
  ) throws -> (cellen: [String: String], meldingen: [String]) {
    var ruw = RuweIv3(
      Verslag(
        soort: .init(jaar: 2024, document: .jaarrekening), gemeenten: [], taakvelden: [], heeftBaten: true,
        bedragen: []),
      zaad: 1)
    ruw.rijen = rijen
    let bestanden = ruw.paginas().merging(ernaast.mapValues { Array($0.utf8) }) { $1 }
    return try Proefmap(bestanden: bestanden).opSchijf { map in
      let aanlevering = try Self.invoer(2024).lees(map)
      let tabel = try Tabel(tekst: try #require(aanlevering.delen.first).tekst)
      let cellen = try #require(tabel.rijen.first { $0[0] == "GM0479" })
      return (Dictionary(uniqueKeysWithValues: zip(tabel.kop, cellen)), aanlevering.meldingen)
    }
  }

  @Test func missingIsNotZero() throws {
    let (cellen, meldingen) = try zaanstad([
      rij("6.2", "L1.1", "12"), rij("6.6", "L1.1", nil), rij("6.71a", "B1.1", "3"), rij("6.1", "L1.1", "-99999"),
    ])
    #expect(cellen["lasten_6.2"] == "12")
    #expect(cellen["baten_6.2"] == "0")
    #expect((cellen["lasten_6.71a"], cellen["baten_6.71a"]) == ("0", "3"))
    #expect((cellen["lasten_6.6"], cellen["baten_6.6"], cellen["lasten_6.1"]) == ("", "", ""))
    #expect(
      meldingen.contains { $0.hasPrefix("In de jaarrekening 2024 zonder cijfers: 341 gemeenten") })
  }

  @Test func amountsWithDecimalsAreRoundedAfterTheSum() throws {
    let (cellen, meldingen) = try zaanstad([
      rij("6.2", "L1.1", "0.4"), rij("6.2", "L1.2", "0.4"), rij("6.2", "B1.1", "-2.5"), rij("6.6", "L1.1", "1.5e2"),
    ])
    #expect((cellen["lasten_6.2"], cellen["baten_6.2"], cellen["lasten_6.6"]) == ("1", "-3", "150"))
    #expect(
      meldingen.contains("3 bedragen hebben decimalen; de sommen zijn daarna afgerond op duizend euro."))
  }

  @Test func keysMayNeedTheTitles() throws {
    let titels =
      #"{"value":[{"Key":"T0671a  ","Title":"6.71a Huishoudelijke hulp","Description":null},{"Key":"T99","Title":"99. Anders"}]}"#
    let (cellen, _) = try zaanstad(
      [rij("T0671a", "L1.1", "12"), rij("T99", "L1.1", "5"), rij("6.2", "C7", "4")],
      ernaast: [
        "TaakveldBalanspost-00001.json": titels, "Categorie.csv": "\"Key\";\"Title\"\n\"C7\";\"L3.1: Inhuur\"\n",
      ])
    #expect((cellen["lasten_6.71a"], cellen["lasten_6.2"]) == ("12", "4"))
  }

  @Test func capitalsInKeysAndTitlesCount() throws {
    let titels = #"{"value":[{"Key":"T0671","Title":"6.71A HUISHOUDELIJKE HULP"}]}"#
    let (cellen, meldingen) = try zaanstad(
      [rij("T0671", "L1.1", "12"), rij("6.81B", "L1.1", "5"), rij("6.71B", "L1.1", "7")],
      ernaast: ["TaakveldBalanspost-00001.json": titels])
    #expect((cellen["lasten_6.71a"], cellen["lasten_6.81b"], cellen["lasten_6.71b"]) == ("12", "5", "7"))
    #expect(!meldingen.contains { $0.hasPrefix("Deze sleutels lijken") })
  }

  @Test func keysThatLookLikeTheWmoAreNamed() throws {
    let (_, meldingen) = try zaanstad([
      rij("6.2", "L1.1", "12"), rij("6.71e", "L1.1", "3"), rij("6.71e", "L1.2", "3"), rij("6.8", "L1.1", "4"),
      rij("6.72a", "L1.1", "5"), rij("0.1", "L1.1", "6"),
    ])
    #expect(
      meldingen.contains(
        "Deze sleutels lijken taakvelden van de Wmo maar zijn niet bekend, en zijn weggelaten: 6.71e (2 rijen), 6.8 (1 rij)."
      ))
  }

  @Test func unknownGemeentenAndOddTaakveldenAreTold() throws {
    let (_, meldingen) = try zaanstad([
      rij("6.2", "L1.1", "12"), rij("6.2", "L1.1", "12", "GM9999"), rij("6.2", "L1.1", "3", "GM\\u001b[2J"),
      rij("6.60", "L1.1", "8"),
    ])
    #expect(meldingen.contains("Deze codes staan niet in gemeenten/2024.csv: GM\\u{1B}[2J, GM9999."))
    #expect(
      meldingen.contains(
        "Taakveld 6.60 hoort niet bij de jaarrekening 2024 en is weggelaten: 1 gemeente, samen 8 duizend euro lasten."))
  }
}
