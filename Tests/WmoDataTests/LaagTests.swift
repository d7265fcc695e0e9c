import Foundation
import Testing
import WmoModel

@testable import WmoData

/// The user's own files over the embedded ones.
@Suite struct LaagTests {
  private let jaarrekening2024 = Verslagsoort(jaar: 2024, document: .jaarrekening)
  private let begroting2027 = Verslagsoort(jaar: 2027, document: .begroting)

  @Test func aFileCountsAndTheRestStays() throws {
    try Laagmap.met { proef in
      let tekst = Laagmap.ingebed("iv3/2024-begroting.csv")
      try proef.neem(["iv3/2024-jaarrekening.csv": tekst])
      let geopend = try proef.open()
      #expect(geopend.fouten == [])
      #expect(geopend.databank.metBaten.contains(jaarrekening2024))
      #expect(!Databank.ingebed().metBaten.contains(jaarrekening2024))
      let begroting = Verslagsoort(jaar: 2024, document: .begroting)
      #expect(
        geopend.databank.verslag(jaarrekening2024)?.bedragen == Databank.ingebed().verslag(begroting)?.bedragen)
      #expect(geopend.databank.verslag(begroting)?.bedragen == Databank.ingebed().verslag(begroting)?.bedragen)
      let bron = try #require(geopend.databank.eigenBron(.verslag(jaarrekening2024)))
      #expect(bron.zin == "proef iv3/2024-jaarrekening.csv (eigen gegevens, ingelezen 2026-09-21)")
      #expect(geopend.databank.eigenBron(.verslag(begroting)) == nil)
      #expect(geopend.herkomst.first?.plaats == "eigen")
      #expect(
        proef.paden.sorted() == [
          "gegevens", "gegevens/herkomst.csv", "gegevens/iv3", "gegevens/iv3/2024-jaarrekening.csv",
        ])
    }
  }

  /// That every gemeente delivered something says nothing of a measure of which the taakveld is empty.
  @Test func theOverviewNamesMeasuresWithoutAFigure() throws {
    try Laagmap.met { proef in
      try proef.neem(["iv3/2024-jaarrekening.csv": zonder("6.6")])
      let databank = try proef.open().databank
      let rij = try #require(databank.overzicht.first { $0.soort == jaarrekening2024 })
      #expect(rij.zonderCijfer == [.voorzieningen, .maatwerk, .toegangEnMaatwerk])
      #expect(rij.maten.contains(.diensten) && !rij.maten.contains(.maatwerk) && !rij.metNetto.contains(.maatwerk))
      #expect(try databank.groepen(Vraag(soort: jaarrekening2024)).kop.metCijfer == 0)
      #expect(Databank.ingebed().overzicht.allSatisfy { $0.zonderCijfer.isEmpty })
    }
  }

  /// A document with baten in which a taakveld has no amounts.
  private func zonder(_ taakveld: String) -> String {
    Laagmap.ingebed("iv3/2024-begroting.csv") { tekst in
      let rijen = tekst.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      let weg = rijen[0].indices.filter { ["lasten_\(taakveld)", "baten_\(taakveld)"].contains(rijen[0][$0]) }
      tekst = rijen.enumerated().map { plaats, rij in
        rij.indices.map { plaats > 0 && weg.contains($0) ? "" : rij[$0] }.joined(separator: ",") + "\n"
      }.joined()
    }
  }

  /// Each answer names what of its question the user brought, and nothing else.
  @Test func anAnswerNamesWhatItRestsOn() throws {
    try Laagmap.met { proef in
      let paden = [
        "gemeentefonds/M2024_2024.csv", "gemeentefonds/gewichten.csv", "kenmerken.csv", "cpi.csv", "gemeenten/2022.csv",
        "iv3/2023-jaarrekening.csv",
      ]
      var teksten = Dictionary(uniqueKeysWithValues: paden.map { ($0, Laagmap.ingebed($0)) })
      // Statements that are all in the program are nobody's own; without its last one they are.
      teksten["kenmerken.csv"] = Laagmap.ingebed("kenmerken.csv") { tekst in
        tekst = tekst.split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
      }
      try proef.neem(teksten)
      let databank = try proef.open().databank
      let vraag2023 = Vraag(soort: Verslagsoort(jaar: 2023, document: .jaarrekening))
      var vraag = Vraag(soort: Verslagsoort(jaar: 2022, document: .jaarrekening), noemer: .totaal)
      let fonds: [Gegevensdeel] = [.gemeentefonds(.mei2024), .gewichten]
      func delen(_ kop: Kop) -> [Gegevensdeel] { kop.eigen.map(\.deel) }
      #expect(delen(try databank.groepen(vraag).kop) == fonds)
      vraag.indeling = .socialeStructuur
      #expect(delen(try databank.groepen(vraag).kop) == [])
      vraag.noemer = .inwoner
      #expect(delen(try databank.groepen(vraag).kop) == [.gemeenten(2022)])
      vraag.filters = [Filter(indeling: .contractvorm, categorieen: ["onbekend"])]
      #expect(delen(try databank.groepen(vraag).kop) == [.gemeenten(2022), .kenmerken])
      #expect(try databank.groepen(vraag).kop.herkomst(van: .contractvorm).hasSuffix("; eigen gegevens"))
      #expect(try databank.groepen(vraag).kop.herkomst(van: .taakzwaarte) == Indeling.taakzwaarte.herkomst)
      #expect(
        delen(try databank.kruistabel(vraag2023, met: .contractvorm).kop) == [.verslag(vraag2023.soort)] + fonds + [
          .kenmerken
        ])
      vraag.filters = []
      vraag.circulaire = .september2024
      vraag.indeling = .taakzwaarte
      #expect(delen(try databank.groepen(vraag).kop) == [.gemeenten(2022), .gewichten])
      vraag.indeling = .socialeStructuur
      #expect(
        delen(try databank.samenhang(vraag, x: .maat(.toegang), y: .maatstaf(.kernen)).kop) == [
          .gemeenten(2022), fonds[0],
        ])
      let code = try #require(GMCode("GM0479"))
      #expect(
        delen(try databank.vergelijkbaar(code, vraag2023, aantal: 5).kop) == [.verslag(vraag2023.soort), fonds[0]])
      #expect(
        Set(delen(try databank.kaart(code, vraag).kop)) == [
          .gemeenten(2022), .gewichten, .kenmerken, .verslag(vraag2023.soort),
        ])
      #expect(delen(try databank.bevindingen(vraag2023).kop).count == 5)
      let reeksen = try databank.reeksen([.gemeente(code)], vraag, Reekswijze(prijspeil: 2023))
      #expect(reeksen.eigen.map(\.deel) == [.gemeenten(2022), .verslag(vraag2023.soort), .prijsindex])
      #expect(try databank.reeksen([.gemeente(code)], vraag).eigen.count == 2)
      #expect(databank.herkomstKort(.contractvorm, vraag).hasSuffix(", ook eigen"))
      // The name of the file may be that of a gemeente.
      let kenmerken = databank.anoniem().eigenBron(.kenmerken)
      #expect(kenmerken?.tekst == "eigen kenmerken")
    }
  }

  @Test func aNewYearNeedsItsGemeenten() throws {
    try Laagmap.met { proef in
      let iv3 = ["iv3/2027-begroting.csv": Laagmap.ingebed("iv3/2025-begroting.csv")]
      let fout = #expect(throws: DatabankFout.self) { try proef.neem(iv3) }
      #expect(
        fout?.zin
          == "iv3/2027-begroting.csv: gemeenten/2027.csv is hiervoor nodig en ontbreekt; importeer dat eerst met ‘wmo data importeer gebieden’."
      )
      #expect(proef.paden == [])
      try proef.neem(["gemeenten/2027.csv": Laagmap.ingebed("gemeenten/2026.csv")])
      try proef.neem(iv3)
      let databank = try proef.open().databank
      #expect(databank.verslagsoorten.last == begroting2027)
      #expect(databank.verslag(begroting2027)?.gemeenten.count == 342)
      #expect(databank.verslag(begroting2027)?.heeftBaten == true)
      let reeksen = try databank.reeksen([.alle], Vraag(soort: begroting2027))
      #expect(reeksen.jaren.last == 2027 && reeksen.grenzenVan == 2027)
      #expect(try #require(reeksen.reeksen.first?.punten.last?.cijfer.waarde).isFinite)
      #expect(
        reeksen.eigen.map(\.zin) == [
          "begroting 2027: proef iv3/2027-begroting.csv (eigen gegevens, ingelezen 2026-09-21)",
          "gemeenten en inwoners 2027: proef gemeenten/2027.csv (eigen gegevens, ingelezen 2026-09-21)",
        ])
      // Without the list the document cannot stay.
      #expect(throws: DatabankFout("gemeenten/2027.csv", .nodigVoor("iv3/2027-begroting.csv"))) {
        try proef.map.wis("gemeenten/2027.csv")
      }
      #expect(try proef.map.wis(nil) == ["gemeenten/2027.csv", "iv3/2027-begroting.csv"])
      #expect(try proef.open().databank.verslagsoorten == Databank.ingebed().verslagsoorten)
    }
  }

  @Test func anEmbeddedFileMayNotLoseItsGemeenten() throws {
    try Laagmap.met { proef in
      let tekst = Laagmap.ingebed("gemeenten/2023.csv") { tekst in
        tekst = tekst.split(separator: "\n").filter { !$0.hasPrefix("GM0014") }.joined(separator: "\n") + "\n"
      }
      let fout = #expect(throws: DatabankFout.self) { try proef.neem(["gemeenten/2023.csv": tekst]) }
      #expect(fout?.wat == .onbekendeGemeente("GM0014", in: "gemeenten/2023.csv"))
    }
  }

  @Test func aBrokenFileIsNamedAndTheEmbeddedOneCounts() throws {
    try Laagmap.met { proef in
      let pad = "iv3/2024-jaarrekening.csv"
      try proef.neem([pad: Laagmap.ingebed("iv3/2024-begroting.csv")])
      try proef.schrijf(Laagmap.ingebed(pad) { $0.replace("GM0014,", with: "GM9999,") }, pad)
      let geopend = try proef.open()
      #expect(geopend.fouten.map(\.bestand) == [pad])
      #expect(
        geopend.databank.verslag(jaarrekening2024)?.bedragen == Databank.ingebed().verslag(jaarrekening2024)?.bedragen)
      #expect(geopend.databank.eigenBron(.verslag(jaarrekening2024)) == nil)
      // In a folder that was named it is an error.
      let fout = #expect(throws: DatabankFout.self) { try Databank.open(map: proef.map.pad) }
      #expect(fout?.bestand == pad)
    }
  }

  @Test func aFileThatWasChangedByHandIsCheckedAndSaysSo() throws {
    try Laagmap.met { proef in
      let pad = "iv3/2024-jaarrekening.csv"
      try proef.neem([pad: Laagmap.ingebed("iv3/2024-begroting.csv")])
      try proef.schrijf("\u{FEFF}" + Laagmap.ingebed(pad).replacing("\n", with: "\r\n"), pad)
      let geopend = try proef.open()
      #expect(geopend.fouten == [])
      #expect(geopend.databank.eigenBron(.verslag(jaarrekening2024))?.isGewijzigd == true)
      #expect(geopend.databank.verslag(jaarrekening2024)?.heeftBaten == false)
      // Another import takes it along as it is.
      try proef.neem(["cpi.csv": Laagmap.ingebed("cpi.csv")])
      #expect(try proef.open().databank.eigenBron(.verslag(jaarrekening2024))?.isGewijzigd == true)
    }
  }

  @Test func aBrokenFileInTheWayNamesTheWayOut() throws {
    try Laagmap.met { proef in
      let pad = "iv3/2024-jaarrekening.csv"
      try proef.neem([pad: Laagmap.ingebed("iv3/2024-begroting.csv")])
      try proef.schrijf(Laagmap.ingebed(pad) { $0.replace("GM0014,", with: "GM9999,") }, pad)
      let nieuw = ["cpi.csv": Laagmap.ingebed("cpi.csv")]
      let fout = #expect(throws: DatabankFout.self) { try proef.neem(nieuw) }
      #expect(fout?.zin.hasSuffix(", of haal dit eigen bestand weg met ‘wmo data wis \(pad)’.") == true)
      #expect(try proef.map.wis(pad) == [pad])
      try proef.neem(nieuw)
    }
  }

  @Test func muchThatVanishesIsRefusedUnlessAskedFor() throws {
    try Laagmap.met { proef in
      let pad = "iv3/2024-begroting.csv"
      let kaal = Laagmap.ingebed(pad) { tekst in
        tekst = tekst.split(separator: "\n").prefix(11).joined(separator: "\n") + "\n"
      }
      let fout = #expect(throws: DatabankFout.self) { try proef.neem([pad: kaal], toch: false) }
      #expect(fout?.zin.hasPrefix("\(pad): er verdwijnen ") == true && fout?.isSchrijffout == false)
      #expect(fout?.zin.contains("332 van de 342 gemeenten houden er geen") == true, "\(fout?.zin ?? "")")
      #expect(proef.paden == [] || !proef.paden.contains("gegevens/\(pad)"))
      let overname = try proef.neem([pad: kaal])
      #expect(overname.meldingen.contains { $0.hasPrefix("Let op, in \(pad): er verdwijnen ") })
      let deel = try #require(overname.vergelijkingen.first)
      #expect(deel.grootste.count == 10 && deel.grootste.allSatisfy { $0.nieuw.isEmpty && $0.verschil == nil })
      // Half a percent less is no reason to stop.
      let minder = Laagmap.ingebed(pad) { tekst in
        tekst = tekst.split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
      }
      try proef.neem([pad: minder], toch: false)
    }
  }

  @Test func whatIsOpenStaysAsItWas() throws {
    try Laagmap.met { proef in
      let pad = "iv3/2024-jaarrekening.csv"
      try proef.neem([pad: Laagmap.ingebed("iv3/2024-begroting.csv")])
      let databank = try proef.open().databank
      try proef.neem([pad: Laagmap.ingebed(pad)])
      #expect(databank.verslag(jaarrekening2024)?.heeftBaten == true)
      #expect(try proef.open().databank.verslag(jaarrekening2024)?.heeftBaten == false)
    }
  }

  @Test func hostileTextDoesNotGetIn() throws {
    try Laagmap.met { proef in
      let tekst = Laagmap.ingebed("gemeenten/2026.csv") { $0.replace("Almere", with: "Al\u{1B}[31mmere") }
      let fout = #expect(throws: DatabankFout.self) { try proef.neem(["gemeenten/2026.csv": tekst]) }
      #expect(fout?.wat == .verbodenTeken("\u{1B}"))
      try proef.schrijf(tekst, "gemeenten/2026.csv")
      #expect(try proef.open().fouten.map(\.wat) == [.verbodenTeken("\u{1B}")])
    }
  }

  @Test func foldersThatAreNoOwnData() throws {
    try Laagmap.met { proef in
      try proef.schrijf("{}", "datapackage.json")
      #expect(throws: DatabankFout(proef.map.pad, .isHeelPakket)) {
        try proef.neem(["cpi.csv": Laagmap.ingebed("cpi.csv")])
      }
    }
    try Laagmap.met { proef in
      try proef.schrijf("brief", "brief.txt")
      #expect(throws: DatabankFout.self) { try proef.neem(["cpi.csv": Laagmap.ingebed("cpi.csv")]) }
      #expect(throws: DatabankFout(proef.map.pad, .geenGegevens)) { try Databank.open(map: proef.map.pad) }
      #expect(proef.paden == ["gegevens", "gegevens/brief.txt"])
    }
    try Laagmap.met { proef in
      #expect(throws: DatabankFout("anders.csv", .onbekendBestand)) { try proef.neem(["anders.csv": "a\n1\n"]) }
      #expect(throws: DatabankFout("cpi.csv", .geenEigenBestand)) { try proef.map.wis("cpi.csv") }
      #expect(throws: DatabankFout("anders.csv", .onbekendBestand)) { try proef.map.wis("anders.csv") }
    }
    #expect(try Databank.open(map: Gegevensmap.geen, eigen: "/").databank.versie == Schema.versie)
  }
}
