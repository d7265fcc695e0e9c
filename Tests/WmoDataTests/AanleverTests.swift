import Foundation
import Testing
import WmoModel

@testable import WmoData

/// Figures that somebody brings from CBS and BZK.
@Suite struct AanleverTests {
  private let grondslag = Grondslag()

  /// Writes files to a new folder for as long as the closure runs.
  private func metBestanden<Uitkomst>(
    _ bestanden: [String: String], _ gebruik: (String) throws -> Uitkomst
  ) throws -> Uitkomst {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    for (naam, tekst) in bestanden { try Data(tekst.utf8).write(to: map.appending(path: naam)) }
    return try gebruik(map.path)
  }

  private func rij(_ aanlevering: Aanlevering, _ pad: String, _ begin: String) throws -> String? {
    let deel = try #require(aanlevering.delen.first { $0.pad == pad })
    return deel.tekst.split(separator: "\n").map(String.init).first { $0.hasPrefix(begin) }
  }

  // MARK: population

  private static let leeftijden = [
    "17 jaar": 10, "18 jaar": 20, "19 jaar": 30, "20 jaar of ouder": 40,
  ]

  private func bevolking(_ jaar: Int = 2027, regio: String = "GM0363", extra: [String] = []) -> String {
    (["Geslacht;Leeftijd;BurgerlijkeStaat;RegioS;Perioden;BevolkingOp1Januari_1"]
      + Self.leeftijden.sorted { $0.key < $1.key }.map {
        "Totaal mannen en vrouwen;\($0);Totaal burgerlijke staat;\(regio);\(jaar);\($1)"
      }
      + ["Totaal mannen en vrouwen;Totaal leeftijd;Totaal burgerlijke staat;\(regio);\(jaar);100"] + extra)
      .joined(separator: "\n") + "\n"
  }

  @Test func adultsAreTheAgesFromEighteen() throws {
    let bron = bevolking(extra: [
      "Mannen;18 jaar;Totaal burgerlijke staat;GM0363;2027;9", "Totaal mannen en vrouwen;18 jaar;Gehuwd;GM0363;2027;1",
      "Totaal mannen en vrouwen;18 tot 20 jaar;Totaal burgerlijke staat;GM0363;2027;50",
      "Totaal mannen en vrouwen;Totaal leeftijd;Totaal burgerlijke staat;NL00;2027;900",
      "Totaal mannen en vrouwen;Totaal leeftijd;Totaal burgerlijke staat;GM0014;2027;.",
    ])
    try metBestanden(["b.csv": bron]) { map in
      let aanlevering = try Aanlevering.bevolking("\(map)/b.csv", jaar: 2027, op: grondslag)
      // 20 + 30 + 40, and not the group of 18 and 19 beside them.
      #expect(
        try rij(aanlevering, "gemeenten/2027.csv", "GM0363")
          == "GM0363,Amsterdam,Noord-Holland,Zeer sterk stedelijk,100,90,exact,")
      #expect(try rij(aanlevering, "gebieden/2027.csv", "GM0363")?.hasPrefix("GM0363,Groot-Amsterdam,") == true)
      #expect(aanlevering.meldingen.contains { $0.contains("zijn die van 2026") })
      #expect(aanlevering.meldingen.contains { $0.contains("GM0014") && $0.contains("en nog 331") })
    }
  }

  @Test func pagesAndTitlesGiveTheSame() throws {
    let sleutels = ["17 jaar": "11700", "18 jaar": "11800", "19 jaar": "11900", "20 jaar of ouder": "22000"]
    let rijen =
      Self.leeftijden.map { titel, aantal in
        #"{"Geslacht":"T001038","Leeftijd":"\#(sleutels[titel] ?? "")   ","BurgerlijkeStaat":"T001019","RegioS":"GM0363    ","Perioden":"2027JJ00","BevolkingOp1Januari_1":\#(aantal)}"#
      } + [
        #"{"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM0363","Perioden":"2027JJ00","BevolkingOp1Januari_1":100}"#,
        #"{"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM1714","Perioden":"2027JJ00","BevolkingOp1Januari_1":null}"#,
      ]
    let titels = sleutels.map { #"{"Key":"\#($1)  ","Title":"\#($0)"}"# }
    func pagina(_ rijen: [String]) -> String { #"{"odata.metadata":"x","value":[\#(rijen.joined(separator: ","))]}"# }
    let csv = try metBestanden(["b.csv": bevolking()]) {
      try Aanlevering.bevolking("\($0)/b.csv", jaar: 2027, op: grondslag)
    }
    let json = try metBestanden([
      "TypedDataSet-1.json": pagina(Array(rijen.prefix(3))), "TypedDataSet-2.json": pagina(Array(rijen.dropFirst(3))),
      "Leeftijd.json": pagina(titels),
    ]) { try Aanlevering.bevolking($0, jaar: 2027, op: grondslag) }
    #expect(csv == json)
  }

  @Test func byteOrderMarkAndCarriageReturnsAreNoFigures() throws {
    let kaal = try metBestanden(["b.csv": bevolking()]) {
      try Aanlevering.bevolking("\($0)/b.csv", jaar: 2027, op: grondslag)
    }
    let vreemd = "\u{FEFF}" + bevolking().replacingOccurrences(of: "\n", with: "\r\n")
    #expect(
      try metBestanden(["b.csv": vreemd]) { try Aanlevering.bevolking("\($0)/b.csv", jaar: 2027, op: grondslag) }
        == kaal)
  }

  @Test(arguments: [
    ("RegioS;Perioden\nGM0363;2027\n", "kolom BevolkingOp1Januari: deze kolom ontbreekt"),
    ("RegioS;Perioden;BevolkingOp1Januari_1\nGM0363;2027;5\n", "kolom Leeftijd: deze kolom ontbreekt"),
    (
      "Leeftijd;RegioS;Perioden;BevolkingOp1Januari_1\n15 tot 20 jaar;GM0363;2027;5\nTotaal;GM0363;2027;5\n",
      "sluiten vanaf 18 jaar niet op elkaar aan"
    ),
    (
      "Leeftijd;RegioS;Perioden;BevolkingOp1Januari_1\n18 jaar of ouder;GM0363;2027;50\nTotaal;GM0363;2027;5\n",
      "tellen niet op tot het totaal van 5"
    ),
    ("Leeftijd;RegioS;Perioden;BevolkingOp1Januari_1\n18 jaar of ouder;GM0363;2027;-5\n", "valt buiten 0 tot en met"),
    ("Leeftijd;RegioS;Perioden;BevolkingOp1Januari_1\n18 jaar of ouder;GM0363;2027;5,5\n", "is geen geheel getal"),
    ("Leeftijd;RegioS;Perioden;BevolkingOp1Januari_1\n18 jaar of ouder;GM0363;2027;12x\n", "is geen getal"),
    (
      "Leeftijd;RegioS;Perioden;BevolkingOp1Januari_1\nTotaal;GM0363;2027;5\nTotaal;GM0363;2027;5\n",
      "staat ook op regel 2"
    ),
    (
      "Leeftijd;RegioS;Perioden;BevolkingOp1Januari_1\nTotaal;GM9999;2027;5\n18 jaar of ouder;GM9999;2027;5\n",
      "GM9999 is nieuw in 2027"
    ),
    ("Leeftijd;RegioS;Perioden;BevolkingOp1Januari_1\n11800;GM0363;2027;5\n", "zet Leeftijd.json met de titels"),
    ("Leeftijd;RegioS;Perioden;BevolkingOp1Januari_1\nTotaal;Amsterdam;2027;5\n", "is geen code van een gemeente"),
    (
      "Leeftijd;RegioS;Perioden;BevolkingOp1Januari_1\nTotaal;GM0363;2026;5\n",
      "geen gemeente met inwoners op 1 januari 2027"
    ),
    ("{\"value\":[{\"RegioS\"", "geen hele JSON-pagina"),
    ("Leeftijd;RegioS;Perioden;BevolkingOp1Januari_1\nTot\u{1B}aal;GM0363;2027;5\n", "onzichtbare teken"),
  ])
  func badPopulation(_ tekst: String, _ zin: String) throws {
    try metBestanden(["b.csv": tekst]) { map in
      let fout = #expect(throws: DatabankFout.self) {
        try Aanlevering.bevolking("\(map)/b.csv", jaar: 2027, op: grondslag)
      }
      #expect(fout?.zin.contains(zin) == true, "\(fout?.zin ?? "")")
    }
  }

  // MARK: gebieden

  @Test func regionsAreKnownByTheirCodes() throws {
    let tekst = """
      ID;RegioS;Code_1;Naam_2;Code_3;Naam_4;Code_5;Naam_6;Omschrijving_7
      0;GM0363;AM01;Rijk van Noord;CR23;Groot-Amsterdam;PV27;Noord-Holland;Zeer sterk stedelijk
      1;GM0599;AM02;Rijnmond;CR29;Groot-Rijnmond;PV28;Zuid-Holland;Sterk stedelijk
      """
    try metBestanden(["g.csv": tekst + "\n"]) { map in
      let aanlevering = try Aanlevering.gebieden("\(map)/g.csv", jaar: 2026, op: grondslag)
      let gebied = try #require(try rij(aanlevering, "gebieden/2026.csv", "GM0363"))
      #expect(gebied.hasPrefix("GM0363,Groot-Amsterdam,") && gebied.contains(",Rijk van Noord,"))
      #expect(
        try rij(aanlevering, "gemeenten/2026.csv", "GM0599")?.hasPrefix(
          "GM0599,Rotterdam,Zuid-Holland,Sterk stedelijk,") == true)
      #expect(aanlevering.meldingen.contains { $0.contains("GGD-regio") && $0.contains("overgenomen van 2026") })
    }
  }

  @Test func inhabitantsOfTheYearBeforeAreSaidToBeSo() throws {
    let tekst = "RegioS;Provincienaam\nGM0363;Noord-Holland\nGM9999;Utrecht\n"
    try metBestanden(["g.csv": tekst]) { map in
      let aanlevering = try Aanlevering.gebieden("\(map)/g.csv", jaar: 2027, op: grondslag)
      #expect(try rij(aanlevering, "gemeenten/2027.csv", "GM0363")?.contains(",extrapolatie,") == true)
      #expect(aanlevering.meldingen.contains { $0.contains("zijn die van 2026 (kwaliteit extrapolatie)") })
      #expect(aanlevering.meldingen.contains { $0.contains("zonder naam of provincie") && $0.contains(": GM9999;") })
    }
  }

  /// The whole road of a gemeente that did not exist: gebieden, then population, then Iv3, and clients count from there on.
  @Test func aNewGemeenteComesInWithItsYear() throws {
    try Laagmap.met { proef in
      let (jaar, nieuw) = (2027, GMCode("GM9999"))
      let soort = Verslagsoort(jaar: jaar, document: .begroting)
      func neem(_ maak: (Gegevensmap) throws(DatabankFout) -> Aanlevering) throws -> [String] {
        try proef.map.neemOver(toch: true, maak).meldingen
      }
      let oude = try Grondslag().namen(2026).keys.filter { $0 != "GM0363" }.sorted()
      let gebieden =
        "RegioS;Gemeentenaam;Provincienaam\n" + oude.map { "\($0);;\n" }.joined() + "GM9999;Nieuwveen;Utrecht\n"
      try metBestanden([
        "g.csv": gebieden.replacingOccurrences(of: ";;\n", with: ";x;Utrecht\n"), "b.csv": bevolking(regio: "GM9999"),
        "i.csv":
          "Verslagsoort;TaakveldBalanspost;Categorie;Gemeenten;k_1ePlaatsing_1\n2027X000;6.60;L1.1;GM9999;5\n",
      ]) { map in
        let eerst = try neem { eigen throws(DatabankFout) in
          try .gebieden("\(map)/g.csv", jaar: jaar, op: Grondslag(eigen))
        }
        #expect(eerst.contains { $0.contains("Nieuw en nog zonder inwonertal: GM9999;") })
        func iv3() throws -> [String] {
          try neem { eigen throws(DatabankFout) in
            let grondslag = try Grondslag(eigen)
            let invoer = Iv3Invoer(
              jaar: jaar, documenten: [.begroting], tabel: nil, gemeenten: try grondslag.namen(jaar),
              zonderInwoners: try grondslag.zonderInwoners(jaar))
            return try invoer.lees("\(map)/i.csv")
          }
        }
        // Before its inhabitants are known its amounts come in, and are said not to be shown.
        #expect(try iv3().contains { $0.contains("Nog zonder inwonertal, en daarom nergens te zien: GM9999;") })
        let ervoor = try #require(proef.open().databank.verslag(soort))
        #expect(ervoor.gemeenten.count == oude.count && !ervoor.gemeenten.contains { $0.code == nieuw })
        let daarna = try neem { eigen throws(DatabankFout) in
          try .bevolking("\(map)/b.csv", jaar: jaar, op: Grondslag(eigen))
        }
        #expect(daarna.contains { $0.contains("met het aantal dat er al was") })
        #expect(try !iv3().contains { $0.contains("zonder inwonertal") })
        let verslag = try #require(proef.open().databank.verslag(soort))
        let plaats = try #require(verslag.gemeenten.firstIndex { $0.code == nieuw })
        #expect(verslag.gemeenten[plaats].naam == "Nieuwveen" && verslag.gemeenten[plaats].volwassenen == 90)
        #expect(verslag.bedragen[plaats].compactMap { $0?.lasten } == [5])
        #expect(Mapcontrole(map: proef.map.pad) == Mapcontrole(fouten: [], eigen: 3))
      }
    }
  }

  @Test func gebiedenComeFromTheNearestYearThatHasThem() throws {
    try Laagmap.met { proef in
      try proef.neem(["gemeenten/2027.csv": Laagmap.ingebed("gemeenten/2026.csv")])
      try metBestanden(["g.csv": "RegioS;Provincienaam\nGM0363;Noord-Holland\n"]) { map in
        let aanlevering = try Aanlevering.gebieden("\(map)/g.csv", jaar: 2027, op: Grondslag(proef.map))
        #expect(try rij(aanlevering, "gebieden/2027.csv", "GM0363")?.hasPrefix("GM0363,Groot-Amsterdam,") == true)
        #expect(aanlevering.meldingen.contains { $0.contains("GGD-regio") && $0.hasSuffix("overgenomen van 2026.") })
        #expect(
          aanlevering.meldingen.contains { $0.contains("centrumgemeente") && $0.hasSuffix("overgenomen van 2027.") })
      }
    }
  }

  /// Inhabitants and gebieden are brought apart, and each keeps its own source, in whatever order they come.
  @Test func inhabitantsAndGebiedenKeepTheirSources() throws {
    let gebieden = "RegioS;Provincienaam;COROPgebied\nGM0363;Noord-Holland;Groot-Amsterdam\n"
    let bevolking = "inwoners: CBS, bevolking op 1 januari 2027 naar leeftijd en gemeente"
    let eigen = "CBS, Gebieden in Nederland 2027, aangevuld uit ingebouwde lijst van 2026"
    try metBestanden(["b.csv": self.bevolking(), "g.csv": gebieden]) { map in
      try Laagmap.met { proef in
        func neem(_ maak: (Grondslag) throws(DatabankFout) -> Aanlevering) throws -> [String: String] {
          _ = try proef.map.neemOver(toch: true) { map throws(DatabankFout) in try maak(Grondslag(map)) }
          return Dictionary(
            try proef.open().herkomst.filter { $0.plaats == "eigen" }.map { ($0.pad, $0.bron) }
          ) { $1 }
        }
        let inwoners = try neem { grond throws(DatabankFout) in
          try .bevolking("\(map)/b.csv", jaar: 2027, op: grond)
        }
        #expect(
          inwoners == [
            "gemeenten/2027.csv": "\(bevolking); gebieden: ingebouwde lijst van 2026",
            "gebieden/2027.csv": "ingebouwde lijst van 2026",
          ])
        let beide = ["gemeenten/2027.csv": "\(bevolking); gebieden: \(eigen)", "gebieden/2027.csv": eigen]
        let samen = try neem { grond throws(DatabankFout) in try .gebieden("\(map)/g.csv", jaar: 2027, op: grond) }
        #expect(samen == beide)
        let weer = try neem { grond throws(DatabankFout) in try .bevolking("\(map)/b.csv", jaar: 2027, op: grond) }
        #expect(weer == beide)
      }
      try Laagmap.met { proef in
        _ = try proef.map.neemOver(toch: true) { grond throws(DatabankFout) in
          try .gebieden("\(map)/g.csv", jaar: 2027, op: Grondslag(grond))
        }
        #expect(
          try proef.open().databank.eigenBron(.gemeenten(2027))?.tekst
            == "inwoners: ingebouwde lijst van 2026; gebieden: \(eigen)")
      }
    }
  }

  // MARK: clients

  private func clienten(_ tekst: String, naam: String = "84839NED.csv", _ methode: Clientmethode? = nil) throws
    -> Aanlevering
  {
    try metBestanden([naam: tekst]) { try Aanlevering.clienten("\($0)/\(naam)", methode, op: grondslag) }
  }

  @Test func rowsAndColumnsPerKindGiveTheSame() throws {
    let rijen = try clienten(
      """
      TypeMaatwerkarrangement;RegioS;Perioden;WmoClienten_1;WmoClientenPer1000Inwoners_2
      Totaal;GM0363  ;2023*;100;5,1
      Hulp bij het huishouden;GM0363;2023*;60;3,1
      Ondersteuning thuis;GM0363;2023*;.;.
      Hulpmiddelen en diensten;GM0363;2023*;0;0
      Totaal;NL00;2023*;5000;5
      Totaal;GM1714;2023*;.;.

      """)
    let kolommen = try clienten(
      """
      {"odata.metadata":"https://x/84839NED/$metadata","value":[
      {"RegioS":"GM0363","Perioden":"2023JJ00","TotaalWmoClienten_1":100,"HulpBijHetHuishouden_2":60,"OndersteuningThuis_3":null,"HulpmiddelenEnDiensten_4":0,"TotaalPer1000Inwoners_9":5.1}]}
      """, naam: "pagina.json")
    #expect(rijen.delen == kolommen.delen)
    #expect(
      rijen.delen[0].tekst == """
        gm_code,jaar,methode,periode,voorziening,clienten
        GM0363,2023,84839NED,jaar,totaal,100
        GM0363,2023,84839NED,jaar,hulp-bij-huishouden,60
        GM0363,2023,84839NED,jaar,hulpmiddelen-en-diensten,0

        """)
    #expect(
      rijen.meldingen.contains {
        $0.hasPrefix("Zonder cliëntcijfer in 2023: ") && !$0.contains("GM00") && $0.hasSuffix("dat is niet nul.")
      })
  }

  @Test func halfYearsCountOnlyWithoutAYear() throws {
    let kop = "TypeVoorziening;RegioS;Perioden;WmoClienten_1\n"
    let halve = "Totaal;GM0363;2024HJ01;7\nTotaal;GM0363;2024HJ02;8\n"
    let half = try clienten(kop + halve, naam: "86050NED.csv")
    #expect(half.delen[0].tekst.hasSuffix("GM0363,2024,86050NED,2e halfjaar,totaal,8\n"))
    #expect(half.meldingen.contains { $0.contains("geen jaarcijfer") && $0.contains("2e halfjaar") })
    #expect(half.meldingen.contains("Van 2024 telt het 2e halfjaar; weggelaten: 1 aantal (1e halfjaar)."))
    let heel = try clienten(kop + halve + "Totaal;GM0363;2024JJ00;9\n", naam: "86050NED.csv")
    #expect(
      heel.meldingen.contains("Van 2024 telt het hele jaar; weggelaten: 2 aantallen (1e halfjaar en 2e halfjaar)."))
    #expect(heel.delen[0].tekst.hasSuffix("GM0363,2024,86050NED,jaar,totaal,9\n"))
  }

  /// Clients of a year without a jaarrekening would be in the data and on no screen.
  @Test func clientsNeedAJaarrekeningOfTheirYear() throws {
    let kop = "TypeVoorziening;RegioS;Perioden;WmoClienten_1\n"
    let zonder = "Totaal;GM0363;2025HJ01;7\nTotaal;GM0479;2025HJ01;8\n"
    let reden =
      "2 aantallen (1e halfjaar) van 2025: er is geen jaarrekening 2025 om cliënten bij te tonen; importeer die eerst met ‘wmo data importeer iv3 --jaar 2025’"
    let fout = #expect(throws: DatabankFout.self) { try clienten(kop + zonder, naam: "86050NED.csv") }
    #expect(fout?.zin.contains("weggelaten: \(reden).") == true, "\(fout?.zin ?? "")")
    let deel = try clienten(kop + zonder + "Totaal;GM0363;2024HJ01;9\n", naam: "86050NED.csv")
    #expect(deel.meldingen.contains("Weggelaten: \(reden)."))
    #expect(!deel.delen[0].tekst.contains(",2025,") && !deel.delen[0].bron.contains("2025"))
    try Laagmap.met { proef in
      try proef.neem(["iv3/2025-jaarrekening.csv": Laagmap.ingebed("iv3/2025-begroting.csv")])
      try metBestanden(["86050NED.csv": kop + zonder]) { map in
        let aanlevering = try Aanlevering.clienten("\(map)/86050NED.csv", op: Grondslag(proef.map))
        #expect(aanlevering.delen[0].tekst.hasSuffix("GM0479,2025,86050NED,1e halfjaar,totaal,8\n"))
      }
    }
  }

  @Test func whatWasExportedComesBackAsItWas() throws {
    let eerst =
      "gm_code,jaar,methode,periode,voorziening,clienten\nGM0363,2023,84839NED,jaar,totaal,100\nGM0599,2024,86050NED,1e halfjaar,verblijf-en-opvang,0\n"
    #expect(try clienten(eerst, naam: "clienten.csv").delen[0].tekst == eerst)
    for (pad, importeer) in [
      ("cpi.csv", { try Aanlevering.consumentenprijzen($0, op: Grondslag()) }),
      ("gemeentefonds/S2024_2024.csv", { try Aanlevering.gemeentefonds([$0], .september2024, op: Grondslag()) }),
      ("gemeentefonds/M2024_2024.csv", { try Aanlevering.gemeentefonds([$0], .mei2024, op: Grondslag()) }),
      ("gemeentefonds/gewichten.csv", { try Aanlevering.gemeentefonds([$0], .mei2024, op: Grondslag()) }),
    ] as [(String, (String) throws -> Aanlevering)] {
      let bytes = try #require(Databron.ingebed(pad))
      let aanlevering = try importeer("\(dataMap)/\(pad)")
      #expect(
        aanlevering.delen.first?.pad == pad && Array((aanlevering.delen.first?.tekst ?? "").utf8) == Array(bytes),
        "\(pad)")
    }
  }

  @Test func otherYearsStay() throws {
    let kop = "gm_code,jaar,methode,periode,voorziening,clienten\n"
    try metBestanden([
      "clienten.csv": kop + "GM0363,2022,84839NED,jaar,totaal,90\nGM0363,2023,84839NED,jaar,totaal,95\n",
      "nieuw.csv": kop + "GM0599,2023,84839NED,jaar,totaal,1\n",
    ]) { map in
      let aanlevering = try Aanlevering.clienten("\(map)/nieuw.csv", op: Grondslag(Gegevensmap(pad: map)))
      #expect(
        aanlevering.delen[0].tekst == kop + "GM0363,2022,84839NED,jaar,totaal,90\nGM0599,2023,84839NED,jaar,totaal,1\n")
      #expect(aanlevering.meldingen.contains("Vervangt wat er al was van 2023."))
      #expect(aanlevering.delen[0].bron == "CBS, Wmo-cliënten, tabel 84839NED (2022–2023)")
    }
  }

  @Test(arguments: [
    ("x.csv", "Type;RegioS;Perioden;WmoClienten_1\nTotaal;GM0363;2023;1\n", "zeg het met --tabel"),
    ("84839NED.csv", "Type;RegioS;Perioden;WmoClienten_1\nTotaal;GM0363;2023;-1\n", "valt buiten 0 tot en met"),
    ("84839NED.csv", "Type;RegioS;Perioden;WmoClienten_1\nTotaal;GM0363;2023;1,5\n", "is geen geheel getal"),
    (
      "84839NED.csv", "Type;RegioS;Perioden;WmoClienten_1\nTotaal;GM0363;2023;1\nTotaal;GM0363;2023;2\n",
      "staat ook op regel 2"
    ),
    ("84839NED.csv", "Type;RegioS;Perioden;WmoClienten_1\nT001;GM0363;2023;1\n", "is een code zonder titel"),
    ("84839NED.csv", "Type;RegioS;Perioden;WmoClienten_1\nTotaal;GM9998;2023;1\n", "geen van de gemeenten hierin"),
    ("84839NED.csv", "RegioS;Perioden;Iets_1\nGM0363;2023;1\n", "kolom TypeMaatwerkarrangement: deze kolom ontbreekt"),
    (
      "84839NED.csv", "Type;RegioS;Perioden;WmoClienten_1\nTotaal;GM0363;2023;.\n",
      "geen gemeente met een aantal cliënten"
    ),
    (
      "c.csv",
      "gm_code,jaar,methode,periode,voorziening,clienten\nGM0363,2023,84839NED,jaar,totaal,1\nGM0599,2023,86050NED,jaar,totaal,1\n",
      "twee manieren van tellen"
    ),
  ])
  func badClients(_ naam: String, _ tekst: String, _ zin: String) throws {
    let fout = #expect(throws: DatabankFout.self) { try clienten(tekst, naam: naam) }
    #expect(fout?.zin.contains(zin) == true, "\(fout?.zin ?? "")")
  }

  @Test func twoWaysOfCountingInOneYearAreAFault() throws {
    var map = Proefmap.heel
    map["clienten.csv"] =
      "gm_code,jaar,methode,periode,voorziening,clienten\nGM0363,2023,84839NED,jaar,totaal,1\nGM0599,2023,86050NED,jaar,totaal,1\n"
    #expect(try map.zinnen().contains { $0.hasPrefix("clienten.csv, regel 3, kolom methode: ") })
    map["clienten.csv"] = "gm_code,jaar,methode,periode,voorziening,clienten\nGM0363,2023,84839NED,jaar,totaal,1\n"
    #expect(try map.zinnen() == [])
    try map.opSchijf { pad in
      let verslag = try #require(Databank.map(pad).verslag(Verslagsoort(jaar: 2023, document: .jaarrekening)))
      #expect(verslag.clienten?.aantallen == [try #require(GMCode("GM0363")): [.totaal: 1]])
      #expect(try Databank.map(pad).verslag(Verslagsoort(jaar: 2023, document: .begroting))?.clienten == nil)
    }
  }

  // MARK: prices and gemeentefonds

  @Test func yearsOfPricesAreAdded() throws {
    let tekst =
      "Bestedingscategorieen;Perioden;JaarmutatieCPI_5\nT001112;2025MM01;3,3\nT001112;2025JJ00;3,4\nCPI011000;2025JJ00;9,9\n"
    try metBestanden(["cpi.csv": tekst]) { map in
      let aanlevering = try Aanlevering.consumentenprijzen("\(map)/cpi.csv", op: grondslag)
      #expect(aanlevering.delen[0].tekst.hasSuffix("\n2025,3.4,CBS 83131NED\n"))
      #expect(try rij(aanlevering, "cpi.csv", "2018") == "2018,1.7,teltel.nl met het CBS als bron; ook in CBS 83131NED")
    }
    try metBestanden(["cpi.csv": tekst.replacingOccurrences(of: "2025", with: "2027")]) { map in
      let fout = #expect(throws: DatabankFout.self) {
        try Aanlevering.consumentenprijzen("\(map)/cpi.csv", op: grondslag)
      }
      #expect(fout?.zin.contains("2027 sluit niet aan op 2024") == true)
    }
  }

  @Test func volumesOfBzkHaveDutchDecimals() throws {
    let kop = [
      "Gemeentecode", "inwo", "jong", "ephh", "lidr_w_nw", "inw75+dr", "LOdr", "kernen", "cf.regionaal", "cf.lokaal",
      "nwmigr", "oadw",
    ]
    let cellen = ["363", "1.000", "200", "83.476", "24.283,3", "0", "1,50", "2", "3", "4", "5", "6"]
    let tekst = [kop, cellen].map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n"
    try metBestanden(["v.tsv": tekst, "fout.tsv": tekst.replacingOccurrences(of: "24.283,3", with: "24283.3")]) { map in
      let aanlevering = try Aanlevering.gemeentefonds(["\(map)/v.tsv"], .mei2024, factor: "1,445", op: grondslag)
      #expect(
        try rij(aanlevering, "gemeentefonds/M2024_2024.csv", "GM0363")
          == "GM0363,1000,200,83476,24283.3,0,1.50,2,3,4,5,6")
      #expect(try rij(aanlevering, "gemeentefonds/uitkeringsfactor.csv", "M2024_2024") == "M2024_2024,1.445,2023-01-01")
      #expect(aanlevering.meldingen.contains { $0.hasPrefix("Zonder volumes") })
      let fout = #expect(throws: DatabankFout.self) {
        try Aanlevering.gemeentefonds(["\(map)/fout.tsv"], .mei2024, op: grondslag)
      }
      #expect(fout?.zin.contains("\"24283.3\" is geen getal") == true)
    }
  }

  // MARK: numbers and periods

  @Test(
    arguments: [
      ("1.234,5", "1234.5"), ("1234", "1234"), ("-3,25", "-3.25"), ("12.34", nil), ("1.2345", nil), ("1,2,3", nil),
      ("a", nil), (".1.234", nil), ("0.123", nil), ("1.234", "1234"), ("-1.234.567", "-1234567"), ("1.-23", nil),
      ("--1.234", nil), ("1,", nil), (",5", nil),
    ] as [(String, String?)])
  func dutchNumbers(_ cel: String, _ tekst: String?) {
    #expect(Invoergetal.lees(cel, .nederlands) == (tekst.map(Invoergetal.Lezing.getal) ?? .geen))
  }

  /// Without another number that tells, a point before three digits can be either.
  @Test(
    arguments: [
      ("1.234", .dubbelzinnig), ("-12.345", .dubbelzinnig), ("0.123", .getal("0.123")),
      ("1234.567", .getal("1234.567")),
      ("1.234.567", .getal("1234567")), ("1.234,5", .getal("1234.5")), ("3.4", .getal("3.4")), (".1.234", .geen),
      ("1.23.456", .geen), ("12", .getal("12")),
    ] as [(String, Invoergetal.Lezing)])
  func numbersOfAnyCountry(_ cel: String, _ lezing: Invoergetal.Lezing) {
    #expect(Invoergetal.lees(cel, .onbekend) == lezing)
  }

  @Test func otherNumbersInAFileTellHowItIsWritten() throws {
    func lees(_ perioden: [(Int, String)]) throws -> [String] {
      let rijen = perioden.map { "T001112;\($0)JJ00;\($1)\n" }.joined()
      return try metBestanden(["cpi.csv": "Bestedingscategorieen;Perioden;JaarmutatieCPI_5\n" + rijen]) { map in
        let tekst = try Aanlevering.consumentenprijzen("\(map)/cpi.csv", op: grondslag).delen[0].tekst
        return tekst.split(separator: "\n").filter { $0.hasPrefix("2025") }.map(String.init)
      }
    }
    #expect(try lees([(2025, "1.234"), (2026, "2.5")]).first == "2025,1.234,CBS 83131NED")
    #expect(try lees([(2025, "1.234"), (2026, "2,5")]).first == "2025,1234,CBS 83131NED")
    let fout = #expect(throws: DatabankFout.self) { try lees([(2025, "1.234"), (2026, "2")]) }
    #expect(fout?.zin.contains("regel 2, kolom JaarmutatieCPI_5: \"1.234\" kan met en zonder decimalen") == true)
  }

  @Test func codesAndTextsDoNotTellHowNumbersAreWritten() throws {
    let fout = #expect(throws: DatabankFout.self) {
      try metBestanden([
        "cpi.csv": "Bestedingscategorieen;Perioden;JaarmutatieCPI_5;Code\nT001112;2025JJ00;1.234;2.5\n"
      ]) { map in _ = try Aanlevering.consumentenprijzen("\(map)/cpi.csv", op: grondslag) }
    }
    #expect(fout?.zin.contains("\"1.234\" kan met en zonder decimalen") == true)
  }

  @Test(arguments: [".5", "+5", "1e3"]) func onlyJSONHasExponents(_ cel: String) {
    #expect(Ruwbedrag(cel, isJSON: false) == nil)
    #expect(Ruwbedrag(cel, isJSON: true) != nil)
  }

  @Test func theKeyOfAStatementIsThatOfTheSchema() {
    let namen = Schema.kenmerken.kolommen.map(\.naam)
    #expect(Kenmerkrij.sleutel(namen) == Schema.kenmerken.sleutel)
  }

  @Test(
    arguments: [
      ("a;b,c;d", ";"), ("a\tb,c\td", "\t"), ("a,b;c,d", ","), ("\"a;b;c\",d", ","), ("a", ";"), ("a;b,c", ";"),
    ] as [(String, Unicode.Scalar)])
  func signsBetweenCells(_ kop: String, _ teken: Unicode.Scalar) { #expect(Scheiding(kop: kop.utf8).teken == teken) }

  @Test(arguments: [
    ("2023JJ00", Periode.jaar(2023)), ("2023", .jaar(2023)), ("2023*", .jaar(2023)), ("2023HJ01", .halfjaar(2023, 1)),
    ("2023 2e halfjaar", .halfjaar(2023, 2)), ("1e halfjaar 2023", .halfjaar(2023, 1)), ("2023KW01", .anders),
    ("2023MM12", .anders), ("x", .anders),
  ])
  func periods(_ tekst: String, _ periode: Periode) { #expect(Periode(tekst) == periode) }
}
