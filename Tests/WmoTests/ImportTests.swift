import Foundation
import Glibc
import PtyHarness
import Testing

/// Importing with the real program: what is brought in counts, and a kill leaves everything whole.
@Suite(.serialized) struct ImportTests {
  /// A folder of the user and a file with statements, for as long as the closure runs.
  private func proef(_ gebruik: (URL) throws -> Void) throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "wmo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: map) }
    try gebruik(map)
  }

  /// Runs the program with a data folder of its own.
  private func bij(_ map: URL, _ opdracht: String) throws -> Uitkomst {
    try shell("cd '\(map.path)' || exit 1; export XDG_DATA_HOME='\(map.path)/xdg'; \(opdracht)")
  }

  private func schrijf(_ tekst: String, _ map: URL, _ naam: String) throws {
    try tekst.write(to: map.appending(path: naam), atomically: true, encoding: .utf8)
  }

  @Test func whatIsBroughtInCountsEverywhere() throws {
    try proef { map in
      try schrijf("gemeente;inkoopprofiel-hh;jaar\nZaanstad;H;2023\nZaanstad;A;2019\n", map, "k.csv")
      let voor = try bij(map, "\"$WMO\" groepen --indeling inkoopprofiel-hh --formaat json")
      let proef = try bij(map, "\"$WMO\" data importeer kenmerken k.csv --proef")
      #expect(proef.code == 0 && proef.uitvoer.contains("Dit is een proef: er is niets geschreven."))
      #expect(!FileManager.default.fileExists(atPath: map.appending(path: "xdg").path))
      let json = try bij(map, "\"$WMO\" data importeer kenmerken k.csv --formaat json")
      #expect(json.code == 0 && json.uitvoer.contains("\"nieuw\": 2"))
      let na = try bij(map, "\"$WMO\" groepen --indeling inkoopprofiel-hh --formaat json")
      #expect(na.uitvoer != voor.uitvoer)
      #expect(try bij(map, "\"$WMO\" groepen --indeling inkoopprofiel-hh --formaat json --data geen") == voor)
      #expect(try bij(map, "\"$WMO\" data overzicht").uitvoer.contains("kenmerken.csv"))
      #expect(try bij(map, "\"$WMO\" data overzicht").uitvoer.contains("2 eigen uitspraken, laatst uit k.csv"))
      #expect(try bij(map, "\"$WMO\" figuur 3.1").uitvoer.contains("eigen gegevens, ingelezen"))
      #expect(try bij(map, "\"$WMO\" data wis kenmerken.csv").code == 0)
      #expect(try bij(map, "\"$WMO\" groepen --indeling inkoopprofiel-hh --formaat json") == voor)
      let weg = try bij(map, "\"$WMO\" data wis kenmerken.csv")
      #expect(weg.code == 65 && weg.fouten.contains("kenmerken.csv: er is geen eigen bestand met dit pad"))
    }
  }

  @Test func faultsAreToldAndNothingIsTaken() throws {
    try proef { map in
      try schrijf("gemeente;toetreding\nZaanstad;ja\nBergen;ja\n", map, "k.csv")
      let uitkomst = try bij(map, "\"$WMO\" data importeer kenmerken k.csv")
      #expect(uitkomst.code == 65 && uitkomst.uitvoer.isEmpty)
      #expect(uitkomst.fouten.contains("k.csv, regel 3, kolom gemeente: ‘Bergen’ is de naam van"))
      #expect(
        uitkomst.fouten.contains("1 van 2 uitspraken is goed; verbeter het bestand of neem de rest met --sla-over."))
      let rest = try bij(map, "\"$WMO\" data importeer kenmerken k.csv --sla-over")
      #expect(rest.code == 0 && rest.fouten.contains("Overgeslagen is wat hierboven staat"))
      let weg = try bij(map, "\"$WMO\" data importeer kenmerken nergens.csv")
      #expect(weg.code == 65 && weg.fouten.contains("nergens.csv: dit bestand ontbreekt"))
    }
  }

  /// One line that is too short is told by its number, and the rest can be taken.
  @Test func anUnevenLineIsLeftOut() throws {
    try proef { map in
      try schrijf("gemeente;toetreding;bron_titel\nZaanstad;ja\nZeist;ja;A\nUtrecht;ja;A\n", map, "k.csv")
      let geweigerd = try bij(map, "\"$WMO\" data importeer kenmerken k.csv")
      #expect(
        geweigerd.fouten
          == "wmo: k.csv, regel 2: deze rij heeft 2 cellen in plaats van 3; vul de rij aan of zet tekst met een komma tussen aanhalingstekens.\nwmo: Er is niets overgenomen uit k.csv: 2 van 3 uitspraken zijn goed; verbeter het bestand of neem de rest met --sla-over.\n"
      )
      let rest = try bij(map, "\"$WMO\" data importeer kenmerken k.csv --sla-over --formaat json")
      #expect(rest.code == 0 && rest.uitvoer.contains("\"nieuw\": 2"))
      let sjabloon = try wmo("data", "sjabloon", "kenmerken", "--breed", "--jaar", "2019").uitvoer
      #expect(sjabloon.contains("\nGM0010;Delfzijl;") && !sjabloon.contains("Eemsdelta"))
      #expect(try wmo("data", "sjabloon", "kenmerken", "--jaar", "2019").code == 64)
      #expect(
        try wmo("data", "sjabloon", "kenmerken", "--breed", "--jaar", "1999").fouten.contains(
          "Er is geen lijst van gemeenten van 1999; er zijn: 2017, 2018,"))
    }
  }

  /// A trial finds what would keep the import from being taken over, and writes nothing.
  @Test func aTrialChecksAllThatTheImportChecks() throws {
    try proef { map in
      try schrijf("gemeente;toetreding\nZaanstad;ja\n", map, "k.csv")
      let lang = String(repeating: "diep/", count: 12) + "gegevens"
      func importeer(_ opties: String) throws -> Uitkomst {
        try bij(map, "\"$WMO\" data importeer kenmerken k.csv \(opties)")
      }
      for (data, zin) in [
        ("vol", "hier staat ook \"brief.txt\", dat niet bij een datapakket hoort"), ("k.csv/x", "hier kan niet worden"),
        ("k.csv", "dit is geen map"), ("heel", "dit is een heel datapakket"),
      ] {
        #expect(try bij(map, "mkdir -p vol heel; touch vol/brief.txt heel/datapackage.json").code == 0)
        let (proef, echt) = (try importeer("--data \(data) --proef"), try importeer("--data \(data)"))
        #expect(proef == echt && proef.code != 0 && proef.fouten.contains(zin), "\(proef)")
      }
      #expect(try importeer("--data \(lang) --proef").code == 0)
      #expect(try !FileManager.default.contentsOfDirectory(atPath: map.path).contains("diep"))
      #expect(try importeer("--data \(lang)").uitvoer.contains("Overgenomen in \(lang); ‘wmo data wis’"))
      // Many figures that vanish: the trial says what the import would say, and takes `--toch` for an answer.
      let weg = "--data \(lang) --vervang"
      #expect(try importeer("\(weg) --proef").uitvoer.contains("Let op, in kenmerken.csv: er verdwijnen"))
      #expect(try !importeer("\(weg) --proef").uitvoer.contains("alleen overgenomen met --toch"))
      try schrijf("jaar,mutatie_procent,bron\n2023,3.8,x\n", map, "cpi.csv")
    }
  }

  @Test func aYearThatLosesGemeentenNeedsAWord() throws {
    try proef { map in
      try schrijf(
        "Verslagsoort;TaakveldBalanspost;Categorie;Gemeenten;k_1ePlaatsing_1\n2024X005;6.2;L1.1;GM0479;5\n", map,
        "i.csv")
      func importeer(_ opties: String) throws -> Uitkomst {
        try bij(map, "\"$WMO\" data importeer iv3 --jaar 2024 --document jaarrekening --van i.csv \(opties)")
      }
      let proef = try importeer("--proef")
      #expect(proef.code == 0 && proef.uitvoer.contains("; dat wordt alleen overgenomen met --toch."))
      #expect(try !importeer("--proef --toch").uitvoer.contains("alleen overgenomen met --toch"))
      let geweigerd = try importeer("")
      #expect(geweigerd.code == 65 && geweigerd.fouten.contains("bekijk dat met --proef, of neem het over met --toch."))
      #expect(!FileManager.default.fileExists(atPath: map.appending(path: "xdg/wmo-verkenner/gegevens").path))
      #expect(try importeer("--toch").uitvoer.contains("Overgenomen in "))
      // Of one that is not in it nobody says that it did not deliver, and every drawing says whose figures they are.
      let kaart = try bij(map, "\"$WMO\" gemeente Amersfoort --jaar 2024").uitvoer
      #expect(
        kaart.contains("Geen cijfers: de eigen gegevens van de jaarrekening 2024 hebben geen bedragen van deze"),
        "\(kaart)")
      let geleverd = try bij(map, "\"$WMO\" gemeente Amersfoort --jaar 2024 --formaat json").uitvoer
      #expect(geleverd.contains("\"geleverd\": null") && !geleverd.contains("geleverd de jaarrekening 2024"))
      let groepen = try bij(map, "\"$WMO\" groepen --jaar 2024").uitvoer
      #expect(groepen.contains("niet in de eigen gegevens: ") && groepen.contains(" en 321 andere"), "\(groepen)")
      #expect(!groepen.contains("niet geleverd"))
      #expect(
        try bij(map, "\"$WMO\" reeks Amersfoort --formaat json").uitvoer.contains(
          "de eigen gegevens van de jaarrekening 2024 hebben"))
      #expect(try bij(map, "\"$WMO\" data overzicht").uitvoer.contains(" en 321 andere"))
      let figuur = "\"$WMO\" figuur 4.8 --jaar 2024 --maat toegang"
      #expect(try bij(map, figuur).uitvoer.contains("eigen gegevens · Maatwerk · bruto"))
      #expect(try bij(map, "\(figuur) --formaat csv").uitvoer.contains("signalen,eigen_bronnen\n"))
      #expect(try bij(map, "\(figuur) --formaat json").uitvoer.contains("\"eigen_bronnen\": ["))
      let gecontroleerd = try bij(map, "\"$WMO\" data controleer xdg/wmo-verkenner/gegevens")
      #expect(
        gecontroleerd.uitvoer
          == "De gegevens in xdg/wmo-verkenner/gegevens zijn in orde: 1 bestand over de ingebouwde heen.\n")
      #expect(
        try bij(map, "\"$WMO\" data wis alles").uitvoer.hasSuffix(
          ": iv3/2024-jaarrekening.csv. De ingebouwde gegevens tellen weer.\n"))
    }
  }

  /// A circulaire of the user can be chosen wherever those of the program can.
  @Test func aNewCirculaireCanBeChosen() throws {
    try proef { map in
      let fonds = dataFolder.appending(path: "gemeentefonds")
      try FileManager.default.copyItem(at: fonds.appending(path: "S2024_2024.csv"), to: map.appending(path: "v.csv"))
      let gewichten = try String(contentsOf: fonds.appending(path: "gewichten.csv"), encoding: .utf8)
      try schrijf(gewichten.replacing("S2024_2024", with: "M2026_2026"), map, "g.csv")
      let opdracht = "\"$WMO\" data importeer gemeentefonds v.csv g.csv --factor 1,5 --circulaire"
      let fout = try bij(map, "\(opdracht) mei2026")
      #expect(fout.code == 64 && fout.fouten.contains("‘mei2026’ is geen circulaire; schrijf M, S of D"))
      let groepen = "\"$WMO\" groepen --grenzen vast --circulaire m2026_2026"
      let zonder = try bij(map, groepen)
      #expect(zonder.code == 64 && zonder.fouten.contains("Onbekende circulaire ‘m2026_2026’"))
      let uitkomst = try bij(map, "\(opdracht) m2026_2026")
      #expect(uitkomst.code == 0, "\(uitkomst.fouten)")
      #expect(try bij(map, groepen).uitvoer.contains("meicirculaire 2026 (M2026_2026)"))
      let verder = try bij(map, "\"$WMO\" groepen --circulaire D2030_2030")
      #expect(verder.fouten.contains("er zijn: M2024_2024, S2024_2024, M2026_2026."))
      let september = try bij(map, "\"$WMO\" groepen --grenzen vast --circulaire S2024_2024 --formaat csv")
      // The same volumes and weights with another factor give the same classes.
      let csv = try bij(map, "\(groepen) --formaat csv").uitvoer.replacing("M2026_2026", with: "S2024_2024")
      func cijfers(_ csv: String) -> [String] {
        csv.split(separator: "\n").map { regel in
          regel.split(separator: ",", omittingEmptySubsequences: false).prefix(16).joined(separator: ",")
        }
      }
      #expect(cijfers(csv) == cijfers(september.uitvoer))
      #expect(csv.contains(",eigen_bronnen\n"))
    }
  }

  @Test(.disabled(if: isThreadSanitized, "the sanitizer does not start without room for a file"))
  func aLimitOnFilesIsToldAndNothingIsTaken() throws {
    try proef { map in
      try schrijf("gemeente;toetreding\nZaanstad;ja\n", map, "k.csv")
      // The sentence goes to a pipe: the limit holds for a file too.
      let opdracht = "\"$WMO\" data importeer kenmerken k.csv --data gegevens 2>&1; echo \"code $?\""
      let vol = try bij(map, "(ulimit -f 0; \(opdracht)) | cat")
      #expect(vol.uitvoer.hasSuffix("code 74\n"), "\(vol)")
      #expect(vol.uitvoer.contains("hier is geen ruimte meer op de schijf; maak ruimte of kies een andere map."))
      #expect(!FileManager.default.fileExists(atPath: map.appending(path: "gegevens").path))
    }
  }

  /// A jaarrekening with baten becomes the start view, and its source goes with the figures.
  @Test func aNewerYearWithBatenIsTheStart() throws {
    try proef { map in
      let iv3 = map.appending(path: "laag/iv3")
      try FileManager.default.createDirectory(at: iv3, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: dataFolder.appending(path: "iv3/2024-begroting.csv"), to: iv3.appending(path: "2024-jaarrekening.csv"))
      let start = try wmo("groepen", "--data", map.appending(path: "laag").path)
      #expect(start.uitvoer.hasPrefix("Maatwerk · netto · € per volwassene · jaarrekening 2024"))
      let bron = try wmo("bron", "--gemeente", "Zaanstad", "--data", map.appending(path: "laag").path)
      #expect(
        bron.uitvoer.contains(
          "Bron: bestand iv3/2024-jaarrekening.csv (eigen gegevens, met de hand geplaatst), verslagsoort 2024X005"))
      #expect(try wmo("groepen").uitvoer.contains("jaarrekening 2023"))
      // A file of the user that is broken is named, and the program goes on.
      try FileManager.default.createDirectory(
        at: map.appending(path: "xdg/wmo-verkenner"), withIntermediateDirectories: true)
      try FileManager.default.moveItem(
        at: map.appending(path: "laag"), to: map.appending(path: "xdg/wmo-verkenner/gegevens"))
      let bederf = "sed -i 2s/GM0014/GM9999/ xdg/wmo-verkenner/gegevens/iv3/2024-jaarrekening.csv"
      let stuk = try bij(map, "\(bederf) && \"$WMO\" groepen")
      #expect(stuk.code == 0 && stuk.uitvoer.contains("jaarrekening 2023"))
      #expect(
        stuk.fouten.contains("Dit eigen bestand telt niet mee, het ingebouwde wel. iv3/2024-jaarrekening.csv, regel 2"))
    }
  }

  /// What the user brought is named with every figure that rests on it, in every format and on the screen, and nowhere else.
  @Test func sourcesOfTheUserGoWithTheFigures() throws {
    try proef { map in
      let laag = map.appending(path: "laag")
      func kopieer(_ van: String, _ naar: String) throws {
        let doel = laag.appending(path: naar)
        try FileManager.default.createDirectory(at: doel.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: dataFolder.appending(path: van), to: doel)
      }
      try kopieer("iv3/2024-begroting.csv", "iv3/2024-jaarrekening.csv")
      try kopieer("gemeentefonds/M2024_2024.csv", "gemeentefonds/M2024_2024.csv")
      let bron = "jaarrekening 2024: bestand iv3/2024-jaarrekening.csv (eigen gegevens, met de hand geplaatst)"
      let vragen = [
        ["gemeente", "Zaanstad"], ["groepen"], ["groepen", "--kruis", "provincie"], ["gemeenten"],
        ["samenhang", "--x", "toegang", "--y", "maatwerk"], ["vergelijkbaar", "Zaanstad"], ["bevindingen", "F1"],
        ["reeks", "Zaanstad"], ["bron"],
      ]
      for vraag in vragen {
        for formaat in ["tekst", "json", "csv", "markdown"] {
          let opdracht = vraag + ["--formaat", formaat]
          let met = try wmo(opdracht + ["--data", laag.path])
          let genoemd =
            vraag == ["bron"] && ["tekst", "markdown"].contains(formaat) ? String(bron.dropFirst(19)) : bron
          #expect(met.code == 0 && met.uitvoer.contains(genoemd), "\(opdracht): \(met)")
          let zonder = try wmo(opdracht)
          #expect(!zonder.uitvoer.contains("eigen gegevens") && !zonder.uitvoer.contains(",eigen_bronnen"))
          guard formaat == "csv" else { continue }
          let regels = met.uitvoer.split(separator: "\n")
          #expect(regels[0].hasSuffix(",eigen_bronnen") && regels.count > 1, "\(opdracht)")
          // In a series only the rows of the year have it.
          let genoemden = regels.dropFirst().filter { $0.contains("2024-jaarrekening.csv") }
          #expect(
            vraag[0] == "reeks" ? genoemden.count == 1 : vraag[0] == "gemeente" || genoemden.count == regels.count - 1)
        }
      }
      let twee = try wmo("gemeente", "Zaanstad", "Utrecht", "--formaat", "csv", "--data", laag.path)
      let velden = Set(
        twee.uitvoer.split(separator: "\n").map { $0.replacing(#/"[^"]*"/#, with: "").count { $0 == "," } })
      #expect(velden == [11])
      let fonds = "Bron van gemeentefonds M2024_2024: bestand gemeentefonds/M2024_2024.csv"
      #expect(try wmo("bron", "--indeling", "taakzwaarte", "--data", laag.path).uitvoer.contains(fonds))
      #expect(try !wmo("bron", "--indeling", "regio", "--data", laag.path).uitvoer.contains(fonds))
      let pty = try verkenner("--data", laag.path, columns: 100, rows: 40)
      #expect(pty.screen.lines[0].contains("jaarrekening 2024 · eigen gegevens"))
      pty.send("b")
      try pty.waitForText("Bron van gemeentefonds M2024_2024")
    }
  }

  /// Every file of the user is named where it counts; the base of an index counts in all its years.
  @Test func everyFileOfTheUserLeavesATrace() throws {
    try proef { map in
      let laag = map.appending(path: "laag")
      try FileManager.default.createDirectory(at: laag.appending(path: "gemeenten"), withIntermediateDirectories: true)
      for pad in [
        "taakzwaarte_grenzen", "sociale_structuur", "herindelingen", "zwolw_2022", "friesland_2017", "gemeenten/2017",
        "gemeenten/2023",
      ] {
        try FileManager.default.copyItem(
          at: dataFolder.appending(path: "\(pad).csv"), to: laag.appending(path: "\(pad).csv"))
      }
      func uitvoer(_ vraag: String...) throws -> String { try wmo(vraag + ["--data", laag.path]).uitvoer }
      #expect(try uitvoer("groepen", "--indeling", "taakzwaarte").contains("bestand taakzwaarte_grenzen.csv"))
      #expect(try uitvoer("groepen", "--indeling", "sociale-structuur").contains("bestand sociale_structuur.csv"))
      #expect(try uitvoer("figuur", "zwolw-aanbieders").contains("bestand zwolw_2022.csv"))
      #expect(try uitvoer("bevindingen", "F1").contains("bestand friesland_2017.csv"))
      let reeks = try uitvoer("reeks", "Zaanstad", "--index", "--formaat", "csv").split(separator: "\n").dropFirst()
      #expect(reeks.allSatisfy { $0.contains("bestand herindelingen.csv") && $0.contains("gemeenten/2017.csv") })
      #expect(reeks.count { $0.contains("gemeenten/2023.csv") } == 1)
      let totaal = try uitvoer("bron", "--noemer", "totaal", "--indeling", "provincie", "--formaat", "json")
      #expect(totaal.contains("\"bron_inwoners\": null"))
      #expect(try uitvoer("bron", "--noemer", "inwoner").contains("inwoners op 1 januari 2023\n"))
    }
  }

  /// An empty taakveld beside one that was booked is told where the figure is explained.
  @Test func whatWasNotBookedIsTold() throws {
    try proef { map in
      let iv3 = map.appending(path: "laag/iv3")
      try FileManager.default.createDirectory(at: iv3, withIntermediateDirectories: true)
      let kop = "gm_code,lasten_6.71,baten_6.71,lasten_6.71b,baten_6.71b,lasten_6.71c,baten_6.71c"
      var rijen = try String(contentsOf: dataFolder.appending(path: "iv3/2024-begroting.csv"), encoding: .utf8)
        .split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      let plaatsen = kop.split(separator: ",").dropFirst().compactMap { rijen[0].firstIndex(of: String($0)) }
      let rij = try #require(rijen.firstIndex { $0[0] == "GM0479" })
      for (plaats, cel) in zip(plaatsen, ["", "", "100", "0", "", ""]) { rijen[rij][plaats] = cel }
      let tekst = rijen.map { $0.joined(separator: ",") + "\n" }.joined()
      try tekst.write(to: iv3.appending(path: "2024-jaarrekening.csv"), atomically: true, encoding: .utf8)
      let bron = try wmo(
        "bron", "--gemeente", "Zaanstad", "--maat", "begeleiding", "--data", map.appending(path: "laag").path)
      #expect(bron.uitvoer.contains("niets geboekt, dus niet in de som: 6.71c dagbesteding\n"), "\(bron)")
      #expect(bron.uitvoer.contains("een 0 naast een bedrag kan betekenen dat de bron die kant niet boekt\n"))
      #expect(try !wmo("bron", "--gemeente", "Zaanstad", "--maat", "begeleiding").uitvoer.contains("die kant niet"))
      #expect(try wmo("begrippen", "niet geboekt").uitvoer.contains("begeleiding wel, dagbesteding niet"))
    }
  }

  /// A hundred kills at random moments: the folder is always one of the two whole ones, and the next import works.
  @Test func aKillAtAnyMomentLeavesAWholeFolder() throws {
    try proef { map in
      for (naam, letter) in [("a", "A"), ("b", "B")] {
        try schrijf("gemeente;inkoopprofiel-hh;bron_titel\nZaanstad;\(letter);\(naam)\n", map, "\(naam).csv")
      }
      let gegevens = map.appending(path: "gegevens")
      func importeer(_ naam: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: builtProgram("wmo"))
        process.arguments = [
          "data", "importeer", "kenmerken", map.appending(path: "\(naam).csv").path, "--vervang", "--data",
          gegevens.path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
      }
      func gaaf() throws -> String {
        let uitspraken = try String(contentsOf: gegevens.appending(path: "kenmerken.csv"), encoding: .utf8)
        let herkomst = try String(contentsOf: gegevens.appending(path: "herkomst.csv"), encoding: .utf8)
        let naam = uitspraken.contains(",inkoopprofiel_hh,A,") ? "a" : "b"
        #expect(uitspraken.split(separator: "\n").count == 2 && uitspraken.hasSuffix(",,\n"))
        #expect(herkomst.contains("laatst uit \(naam).csv"))
        return naam
      }
      let start = ContinuousClock.now
      let eerst = try importeer("a")
      eerst.waitUntilExit()
      let duur = ContinuousClock.now - start
      #expect(try gaaf() == "a")
      var namen: Set<String> = []
      for ronde in 0..<100 {
        let process = try importeer(ronde.isMultiple(of: 2) ? "b" : "a")
        Thread.sleep(forTimeInterval: Double.random(in: 0...1.1) * (duur / .seconds(1)))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        namen.insert(try gaaf())
      }
      #expect(namen == ["a", "b"])
      let laatst = try importeer("b")
      laatst.waitUntilExit()
      #expect(laatst.terminationStatus == 0)
      #expect(try gaaf() == "b")
      // Nothing of the killed ones is left beside the folder.
      #expect(try FileManager.default.contentsOfDirectory(atPath: map.path).sorted() == ["a.csv", "b.csv", "gegevens"])
      #expect(try wmo("groepen", "--indeling", "inkoopprofiel-hh", "--data", gegevens.path).code == 0)
    }
  }

  /// Imports at the same moment come one after another, and none is lost.
  @Test func importsAtOnceAllCount() throws {
    try proef { map in
      let namen = ["Zaanstad", "Utrecht", "Zeist", "Almere"]
      for naam in namen { try schrijf("gemeente;inkoopprofiel-hh\n\(naam);A\n", map, "\(naam).csv") }
      let gegevens = map.appending(path: "xdg/wmo-verkenner/gegevens").path
      // Not by a shell: it cannot wait for children when the signal that tells of them is blocked, as it is here.
      let alle = try namen.map { naam in
        let process = Process()
        process.executableURL = URL(filePath: builtProgram("wmo"))
        process.arguments = [
          "data", "importeer", "kenmerken", map.appending(path: "\(naam).csv").path, "--data", gegevens,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
      }
      for process in alle { process.waitUntilExit() }
      #expect(alle.allSatisfy { $0.terminationStatus == 0 })
      let uitkomst = try bij(map, "cat xdg/wmo-verkenner/gegevens/kenmerken.csv")
      for naam in namen { #expect(uitkomst.uitvoer.contains(",\(naam),inkoopprofiel_hh,A,")) }
      let slot = open("\(map.path)/xdg/wmo-verkenner/.gegevens.slot", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      #expect(slot >= 0 && flock(slot, LOCK_EX) == 0)
      let bezet = try bij(map, "\"$WMO\" data wis alles --niet-wachten")
      let proef = try bij(map, "\"$WMO\" data importeer kenmerken Zeist.csv --proef --niet-wachten")
      close(slot)
      #expect(proef.code == 75)
      #expect(bezet.code == 75 && bezet.fouten.contains("een andere import is hier bezig"))
    }
  }
}
