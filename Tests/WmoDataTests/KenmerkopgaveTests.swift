import Foundation
import Testing
import WmoModel

@testable import WmoData

/// Statements in files that people make.
@Suite struct KenmerkopgaveTests {
  private static let lijsten = Gemeentelijsten(.ingebed(), jaren: Omvang.ingebouwd.jaren) {
    Pakket(bron: .ingebed).gemeenten($0)
  }

  private func lees(_ tekst: String) -> Kenmerkopgave {
    Kenmerkopgave(Array(tekst.utf8), naam: "map/k.csv", Self.lijsten)
  }

  private func zinnen(_ tekst: String) -> [String] { lees(tekst).fouten.map(\.zin) }

  /// A statement of the user counts as such where it is about, and one that was wrong is put right.
  @Test func anOwnStatementIsMarkedAndCanBeCorrected() throws {
    try Laagmap.met { proef in
      func neem(_ categorie: String, _ bron: String = "Nota") throws -> [String] {
        let opgave = lees(
          "gemeente,dimensie,categorie,jaar_vanaf,bewijs,bron_titel\nPurmerend,bekostiging_hh,\(categorie),2026,direct,\(bron)\n"
        )
        return try proef.map.neemOver { map throws(DatabankFout) in try opgave.aanlevering(map, vervang: false) }
          .meldingen
      }
      func eigen() throws -> [String] {
        let alle = try proef.open().databank.kenmerken().alle
        return alle.filter(\.isEigen).map { "\($0.naam) \($0.categorie)" }
      }
      #expect(try neem("taakgericht").contains("1 uitspraak telt pas vanaf 2026; het programma opent op 2023."))
      #expect(try eigen() == ["Purmerend taakgericht"])
      let anders = try neem("outputgericht", "Andere nota")
      #expect(
        anders.contains {
          $0.contains("zegt een eigen uitspraak al iets anders (‘taakgericht’")
            && $0.hasSuffix("Met dezelfde periode en bron_titel ‘Nota’ vervangt zij die.")
        }, "\(anders)")
      let beter = try neem("outputgericht")
      #expect(
        beter.contains(
          "Vervangen zijn eigen uitspraken met dezelfde gemeente, dimensie, periode en bron: Purmerend bekostiging_hh ‘taakgericht’."
        ), "\(beter)")
      #expect(try eigen() == ["Purmerend outputgericht", "Purmerend outputgericht"])
      let databank = try proef.open().databank
      let vraag = Vraag(soort: Verslagsoort(jaar: 2023, document: .jaarrekening))
      #expect(try databank.kaart(GMCode("GM0439")!, vraag).kop.eigen.map(\.deel) == [.kenmerken])
      #expect(try databank.kaart(GMCode("GM0344")!, vraag).kop.eigen.isEmpty)
    }
  }

  @Test func longForm() throws {
    let opgave = lees(
      "gemeente,dimensie,categorie,jaar_vanaf,jaar_tot,bewijs,bron_titel\nzaanstad,Bekostiging-HH,Outputgericht,2022,,direct,Besluit\n"
    )
    #expect(opgave.fouten == [])
    #expect(
      opgave.rijen.map(\.cellen) == [
        ["GM0479", "Zaanstad", "bekostiging_hh", "outputgericht", "", "2022", "", "direct", "Besluit", "", ""]
      ])
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n"])
  func wideFormInEveryDress(_ scheiding: String, _ einde: String) throws {
    let regels = [
      "\"# uitleg\"", "gm_code,gemeente,inkoopprofiel_hh,inkoopprofiel_begeleiding,jaar", "GM0479,Zaanstad,E,h,2019",
      "",
      "GM0363,,A,,2023", ",,,,",
    ]
    let tekst = "\u{FEFF}" + regels.joined(separator: einde).replacing(",", with: scheiding)
    let opgave = lees(tekst)
    #expect(opgave.fouten == [])
    #expect(opgave.rijen.map(\.regel) == [3, 3, 5])
    #expect(opgave.rijen.map { $0.kenmerk.categorie } == ["E", "H", "A"])
    #expect(opgave.rijen.map { $0.kenmerk.jaarTot } == [2019, 2019, 2023])
    #expect(
      opgave.rijen.allSatisfy { $0.kenmerk.bewijs == .secundair && $0.kenmerk.bronTitel == "Eigen opgave (k.csv)" })
    #expect(opgave.aannamen.count == 2)
  }

  @Test func namesOfGemeenten() throws {
    func zin(_ naam: String, _ tot: String = "") -> String? {
      zinnen("gemeente,jaar_tot,toetreding\n\(naam),\(tot),ja\n").first
    }
    #expect(
      zin("Bergen")
        == "map/k.csv, regel 2, kolom gemeente: ‘Bergen’ is de naam van Bergen (NH.) (GM0373) en Bergen (L.) (GM0893); schrijf de code."
    )
    #expect(zin("Bergen (L.)") == nil)
    #expect(zin("den haag") == nil)
    #expect(zin("Zaan")?.hasSuffix("er is geen gemeente ‘Zaan’; lijkt op Zaanstad (GM0479).") == true)
    #expect(
      zin("Littenseradiel")?.hasSuffix(
        "is in 2018 verdeeld over Leeuwarden, Súdwest-Fryslân, Waadhoeke; noem een opvolger, of een laatste jaar tot en met 2017."
      ) == true)
    #expect(zin("Littenseradiel", "2017") == nil)
    #expect(zin("Beemster")?.contains("is sinds 2022 deel van Purmerend") == true)
    #expect(zin("GM0140", "2017") == nil)
    #expect(zin("GM9999")?.contains("er is geen gemeente ‘GM9999’") == true)
    #expect(zin("\"\u{1B}[31m\"")?.contains("\\u{1B}") == true)
    #expect(
      zinnen("gm_code,gemeente,toetreding\nGM0479,Utrecht,ja\n").first?.contains(
        "‘Utrecht’ is een andere gemeente dan GM0479 (Zaanstad)") == true)
  }

  @Test func faultsByLine() throws {
    let opgave = lees(
      """
      gemeente,dimensie,categorie,aantal_gemeenten,jaar_vanaf,jaar_tot,bewijs
      Zaanstad,contractvorm,raamovereenkomt,,,,direct
      Zaanstad,contractvrom,raamovereenkomst,,,,direct
      Zaanstad,toetreding,ja,,2020,2019,direct
      Zaanstad,toetreding,ja,,20,,dirct
      Zaanstad,toetreding,ja,3,,,direct
      Zaanstad,inkoopregio,Zaanstreek,999,,,direct
      ,toetreding,ja,,,,direct
      Utrecht,toetreding,,,,,direct
      Utrecht,toetreding,nee,,,,direct
      """)
    #expect(opgave.gelezen == 9 && opgave.goed == 1)
    #expect(opgave.fouten.map(\.regel) == [2, 3, 4, 5, 5, 6, 7, 8, 9])
    #expect(
      opgave.fouten[0].zin.contains(
        "‘raamovereenkomt’ is geen categorie van contractvorm; lijkt op raamovereenkomst; kies uit"))
    #expect(opgave.fouten[1].zin.contains("‘contractvrom’ is geen dimensie; lijkt op contractvorm"))
    #expect(opgave.fouten[2].zin.contains("2019 ligt voor jaar_vanaf (2020)"))
  }

  @Test func headersThatCannotBe() throws {
    #expect(zinnen("gemeente,kleur\nUtrecht,rood\n").contains { $0.contains("kolom kleur: deze kolom is niet bekend") })
    #expect(zinnen("toetreding\nja\n").first?.contains("geen kolom met de naam of de code") == true)
    #expect(
      zinnen("gemeente,dimensie,toetreding\nUtrecht,toetreding,ja\n").first?.contains("kies een van beide vormen")
        == true)
    #expect(
      zinnen("gemeente,toetreding,jaar,jaar_tot\nUtrecht,ja,2023,\n").first?.contains("laat een van beide weg") == true)
    #expect(zinnen("gemeente,toetreding\n").first?.contains("geen enkele uitspraak") == true)
    #expect(zinnen("").first?.contains("dit bestand is leeg") == true)
    #expect(
      zinnen("# niets\ngemeente,toetreding\nUtrecht,ja,nee\n") == [
        "map/k.csv, regel 3: deze rij heeft 3 cellen in plaats van 2; vul de rij aan of zet tekst met een komma tussen aanhalingstekens."
      ])
  }

  /// Lines that cannot be read as they stand leave the others as they are.
  @Test func unreadableLinesAreToldAndTheRestIsRead() throws {
    var bytes = Array("# uitleg\r\ngemeente;toetreding;bron_titel\r\nUtrecht;ja\r\nZeist;ja;A\r\n".utf8)
    bytes += Array("Almere;ja;\"A\r\nZaanstad;nee;A;B\r\nTilburg;ja;\u{200B}\r\nBreda;\"ja\"x;A\r\nGM0".utf8)
    bytes += [0xFF] + Array(";ja;A\r\nEde;ja;A\r\n".utf8)
    let opgave = Kenmerkopgave(bytes, naam: "k.csv", Self.lijsten)
    #expect(opgave.rijen.map(\.kenmerk.naam) == ["Zeist", "Ede"])
    #expect(opgave.rijen.map(\.regel) == [4, 10])
    #expect(opgave.gelezen == 8 && opgave.goed == 2)
    #expect(opgave.fouten.map(\.regel) == [3, 5, 6, 7, 8, 9])
    #expect(
      opgave.fouten.map(\.wat) == [
        .aantalCellen(2, verwacht: 3), .aanhalingstekenOpen, .aantalCellen(4, verwacht: 3), .verbodenTeken("\u{200B}"),
        .aanhalingstekenVerkeerd, .geenUTF8,
      ])
    #expect(zinnen("gemeente;toe\"treding\nUtrecht;ja\n").first?.hasPrefix("map/k.csv, regel 1") == true)
  }

  @Test func aGemeenteOfLaterIsToldFromAMistake() throws {
    func zin(_ naam: String, _ jaar: Int) -> String? {
      zinnen("gm_code,jaar,toetreding\n\(naam),\(jaar),ja\n").first
    }
    #expect(
      zin("GM1979", 2019)
        == "map/k.csv, regel 2, kolom gm_code: Eemsdelta (GM1979) bestond in 2019 nog niet en komt in 2021 voort uit Appingedam (GM0003), Delfzijl (GM0010), Loppersum (GM0024); noem die."
    )
    #expect(zin("Eemsdelta", 2020)?.contains("bestond in 2020 nog niet") == true)
    #expect(zin("GM1979", 2021) == nil)
    #expect(zin("GM0010", 2019) == nil)
    #expect(zin("GM9999", 2019)?.contains("er is geen gemeente ‘GM9999’") == true)
  }

  @Test func overlapAndContradiction() throws {
    let kop = "gemeente,dimensie,categorie,jaar_vanaf,jaar_tot,bewijs,bron_titel\n"
    let overlap = lees(
      kop
        + "Utrecht,toetreding,ja,2019,2022,direct,A\nUtrecht,toetreding,nee,2021,,direct,A\nZeist,toetreding,ja,,,direct,A\n"
    )
    #expect(overlap.fouten.map(\.regel) == [2, 3])
    #expect(overlap.fouten[0].zin.contains("dezelfde bron zegt op regel 3 iets anders"))
    #expect(overlap.goed == 1)
    let tegen = lees(kop + "Utrecht,toetreding,ja,2019,,direct,A\nUtrecht,toetreding,nee,2019,,direct,B\n")
    #expect(tegen.fouten.map(\.regel) == [2, 3] && tegen.fouten[1].zin.contains("dit spreekt regel 2 tegen"))
    // Other evidence or another year decides, so both may stand.
    #expect(zinnen(kop + "Utrecht,toetreding,ja,2019,,direct,A\nUtrecht,toetreding,nee,2019,,indicatie,B\n") == [])
    #expect(zinnen(kop + "Utrecht,toetreding,ja,2019,2020,direct,A\nUtrecht,toetreding,nee,2021,,direct,A\n") == [])
    #expect(
      zinnen(kop + "Utrecht,inkoopregio,Lekstroom,,,direct,A\nUtrecht,inkoopregio,Utrecht-West,,,direct,A\n") == [])
    #expect(
      lees(kop + "Utrecht,toetreding,ja,,,direct,A\nUtrecht,toetreding,ja,,,direct,A\n").fouten.map(\.regel) == [3])
  }

  /// Every word that the template allows can be brought in, and comes out as it went in.
  @Test func theTemplatesAreImportable() throws {
    let gemeenten = Self.lijsten.huidige
    let lang = Kenmerksjabloon.tekst(breed: false, gemeenten: [])
    var rijen: [String] = []
    var codes = gemeenten.map(\.code)[...]
    for dimensie in Dimensie.allCases {
      for woord in dimensie.categorieen ?? ["Regio; \"Oost\""] {
        let eerste = codes.popFirst()
        let code = try #require(eerste)
        let cel = woord.contains(";") ? "\"Regio; \"\"Oost\"\"\"" : woord
        rijen.append("\(code);;\(dimensie.rawValue);\(cel);;2023;;direct;Proef;;")
        #expect(lang.contains(dimensie.rawValue) && (dimensie.categorieen == nil || lang.contains(woord)))
      }
    }
    let opgave = lees(lang + rijen.joined(separator: "\n") + "\n")
    #expect(opgave.fouten == [])
    #expect(opgave.goed == rijen.count && rijen.count > 30)
    #expect(zinnen(lang).first?.contains("geen enkele uitspraak") == true)

    let toen = Kenmerksjabloon.tekst(breed: true, gemeenten: Pakket(bron: .ingebed).gemeenten(2019), jaar: 2019)
    let dimensies = Dimensie.allCases.count
    let leeg = "GM0010;Delfzijl" + String(repeating: ";", count: dimensies + 1) + ";2019;2019;;;\n"
    #expect(toen.contains(leeg) && !toen.contains("Eemsdelta"))
    #expect(zinnen(toen).first?.contains("geen enkele uitspraak") == true)
    let ingevuld = lees(toen.replacing("GM0010;Delfzijl;", with: "GM0010;Delfzijl;team_complex"))
    #expect(ingevuld.fouten == [] && ingevuld.rijen.map(\.kenmerk.jaarTot) == [2019])

    let breed = Kenmerksjabloon.tekst(breed: true, gemeenten: gemeenten)
    #expect(zinnen(breed).first?.contains("geen enkele uitspraak") == true)
    let gevuld = breed.replacing(
      "GM0479;Zaanstad;;;;", with: "GM0479;Zaanstad;team_complex;hoofdaanbieder;taakgericht;")
    let goed = lees(gevuld)
    #expect(
      goed.fouten == [] && goed.rijen.map { $0.kenmerk.categorie } == ["team_complex", "hoofdaanbieder", "taakgericht"])
  }

  @Test func addedToWhatIsThereOrInItsPlace() throws {
    try Laagmap.met { proef in
      let ingebed = try #require(Databron.ingebed.tabel("kenmerken.csv")).rijen.count
      let opgave = lees("gemeente,inkoopprofiel_hh,jaar\nZaanstad,E,2023\n")
      func neem(_ vervang: Bool) throws -> Overname {
        try proef.map.neemOver(toch: vervang) { map throws(DatabankFout) in
          try opgave.aanlevering(map, vervang: vervang)
        }
      }
      let eerst = try #require(try neem(false).vergelijkingen.first)
      #expect((eerst.gelijk, eerst.nieuw, eerst.verdwenen) == (ingebed, 1, 0))
      let weer = try neem(false)
      #expect(
        weer.vergelijkingen.first?.nieuw == 0 && weer.meldingen.contains { $0.hasPrefix("1 uitspraak stond er al") })
      #expect(try proef.open().databank.kenmerken().alle.count == ingebed + 1)
      #expect(try proef.open().databank.eigenBron(.kenmerken)?.tekst.contains("1 eigen uitspraak") == true)
      #expect(try proef.open().herkomst.first { $0.pad == "kenmerken.csv" }?.rijen == 1)
      let anders = try #require(try neem(true).vergelijkingen.first)
      #expect((anders.gelijk, anders.verdwenen) == (1, ingebed))
      #expect(try proef.open().databank.kenmerken().alle.count == 1)
    }
  }

  /// A copy of what the program has itself is not counted as of the user.
  @Test func onlyOwnStatementsAreCounted() throws {
    let kopie = Laagmap.ingebed("kenmerken.csv").split(separator: "\n").prefix(21).map { $0 + "\n" }.joined()
    try Laagmap.met { proef in
      let opgave = lees(kopie + "GM0479,Zaanstad,inkoopprofiel_hh,E,,2023,2023,direct,x,,\n")
      let aanlevering = try opgave.aanlevering(proef.map, vervang: true)
      #expect(aanlevering.delen[0].bron.hasPrefix("Alleen eigen kenmerken: 1 eigen uitspraak, laatst uit "))
      let namen = Databank.ingebed().verslag(Verslagsoort(jaar: 2023, document: .jaarrekening))?.gemeenten ?? []
      let veel =
        "gemeente,contractvorm,jaar,bron_titel\n"
        + (1...4).flatMap { bron in namen.map { "\($0.code),raamovereenkomst,2023,bron \(bron)\n" } }.joined()
      let groot = try lees(veel.replacing("gemeente,", with: "gm_code,")).aanlevering(proef.map, vervang: true)
      #expect(groot.delen[0].bron.contains(": 1.368 eigen uitspraken, "), "\(groot.delen[0].bron)")
    }
  }

  @Test func whatIsThereAlreadyMaySayOtherwise() throws {
    try Laagmap.met { proef in
      let register = Databank.ingebed().kenmerken()
      let oud = try #require(
        register.alle.first { $0.dimensie == .contractvorm && $0.bewijs == .direct && $0.jaarTot == nil })
      let ander = try #require(Dimensie.contractvorm.categorieen?.first { $0 != oud.categorie })
      let opgave = lees("gm_code,contractvorm,jaar_vanaf,bewijs\n\(oud.gemeente),\(ander),2026,direct\n")
      let aanlevering = try opgave.aanlevering(proef.map, vervang: false)
      #expect(
        aanlevering.meldingen.contains { $0.contains("staat er al iets anders") && $0.contains("telt ‘\(ander)’") })
    }
  }
}
