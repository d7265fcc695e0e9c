import Foundation
import PtyHarness
import Testing

/// `wmo data importeer iv3` from a server to a file of the data folder, with the real programs.
@Suite struct ImporteerIv3Tests {
  private let map = FileManager.default.temporaryDirectory.appending(path: "iv3-\(UUID().uuidString)").path

  private struct Uitkomst: Equatable {
    var code: Int32
    var uitvoer: String
    var fouten: String
  }

  private func draai(_ argumenten: [String], programma: String = builtProgram("wmo")) throws -> Uitkomst {
    let proces = Process()
    proces.executableURL = URL(filePath: programma)
    proces.arguments = argumenten
    proces.environment = [
      "XDG_DATA_HOME": "\(map)/data", "XDG_CACHE_HOME": "\(map)/cache", "LANG": "C.UTF-8", "PATH": "/nergens",
    ].merging(inherited) { $1 }
    try FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true)
    let fouten = "\(map)/fouten"
    try Data().write(to: URL(filePath: fouten))
    let uitvoer = Pipe()
    proces.standardInput = FileHandle.nullDevice
    proces.standardOutput = uitvoer
    proces.standardError = try FileHandle(forWritingTo: URL(filePath: fouten))
    try proces.run()
    let tekst = try uitvoer.fileHandleForReading.readToEnd() ?? Data()
    proces.waitUntilExit()
    return Uitkomst(
      code: proces.terminationStatus, uitvoer: String(decoding: tekst, as: UTF8.self),
      fouten: try String(contentsOfFile: fouten, encoding: .utf8))
  }

  private func opruimen() { try? FileManager.default.removeItem(atPath: map) }

  private static func server(_ paginas: Int) throws -> Proefserver {
    try Proefserver { vraag, _ in
      guard vraag.pad.contains("TypedDataSet") else { return .pagina(#"{"value":[{"Key":"x","Title":"y"}]}"#) }
      let nummer = vraag.pad.split(separator: "skip=").dropFirst().first.flatMap { Int($0) } ?? 0
      let rij =
        #"{"ID":\#(nummer),"Verslagsoort":"2024X005","TaakveldBalanspost":"6.71a ","Categorie":"L1.1 ","Gemeenten":"GM0479 ","k_1ePlaatsing_1":null,"k_2ePlaatsing_2":5}"#
      let vervolg = nummer + 1 < paginas ? #","odata.nextLink":"TypedDataSet?$skip=\#(nummer + 1)""# : ""
      return .pagina(#"{"value":[\#(rij)]\#(vervolg)}"#)
    }
  }

  @Test func fromServerToFile() throws {
    defer { opruimen() }
    let server = try Self.server(4)
    let opdracht = ["data", "importeer", "iv3", "--jaar", "2024", "--bron", server.adres, "--pauze", "0"]
    let proef = try draai(opdracht + ["--proef"])
    #expect(proef.code == 0, "\(proef.fouten)")
    #expect(proef.fouten.contains("45067NED TypedDataSet: pagina 4, 4 rijen, "))
    #expect(!proef.fouten.contains("\u{1B}"))
    #expect(!FileManager.default.fileExists(atPath: "\(map)/data"))
    // The pages of a trial are there for the import itself.
    let vragen = server.vragen.count
    let echt = try draai(opdracht + ["--toch"])
    #expect(echt.code == 0, "\(echt.fouten)")
    #expect(echt.fouten.contains("45067NED: alles stond al in "))
    #expect(server.vragen.count == vragen)
    #expect(!FileManager.default.fileExists(atPath: "\(map)/cache/wmo-verkenner/45067NED"))
    let tekst = try String(
      contentsOfFile: "\(map)/data/wmo-verkenner/gegevens/iv3/2024-jaarrekening.csv", encoding: .utf8)
    let rij = try #require(tekst.split(separator: "\n").first { $0.hasPrefix("GM0479") })
    #expect(rij.split(separator: ",") == ["GM0479", "20"])
  }

  @Test func theSentenceNamesAnOptionThatThereIs() throws {
    defer { opruimen() }
    let server = try Self.server(4)
    let opdracht = ["data", "importeer", "iv3", "--jaar", "2024", "--bron", server.adres, "--pauze", "0", "--proef"]
    let kort = try draai(opdracht + ["--meeste-paginas", "3"])
    #expect(kort.code == 65)
    #expect(kort.fouten.contains("na 3 pagina's komt er nog een; verhoog --meeste-paginas als dat klopt."))
    #expect(try draai(opdracht + ["--meeste-paginas", "4"]).code == 0)
  }

  @Test func keepsPagesAndReadsThemAgain() throws {
    defer { opruimen() }
    let server = try Self.server(2)
    let opdracht = ["data", "importeer", "iv3", "--jaar", "2024", "--proef"]
    let haal = try draai(opdracht + ["--bron", server.adres, "--pauze", "0", "--bewaar", "\(map)/pagina's"])
    #expect(haal.code == 0, "\(haal.fouten)")
    let lees = try draai(opdracht + ["--van", "\(map)/pagina's"])
    #expect(lees.code == 0)
    #expect(lees.uitvoer.contains("CBS-tabel 45067NED, bestand pagina's, "))
    #expect(lees.uitvoer.replacing(", bestand pagina's", with: "") == haal.uitvoer)
  }

  @Test func sentenceOfTheOtherProgramIsEnough() throws {
    defer { opruimen() }
    let server = try Proefserver { _, _ in .code(404) }
    let uitkomst = try draai(["data", "importeer", "iv3", "--jaar", "2024", "--bron", server.adres, "--pauze", "0"])
    #expect(uitkomst.code == 69)
    #expect(
      uitkomst.fouten.hasPrefix("wmo-haal: \(server.adres)45067NED/Gemeenten?$format=json: de server antwoordt met 404")
    )
    #expect(uitkomst.fouten.split(separator: "\n").count == 1)
  }

  @Test func withoutTheOtherProgram() throws {
    defer { opruimen() }
    try FileManager.default.createDirectory(atPath: "\(map)/alleen", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: builtProgram("wmo"), toPath: "\(map)/alleen/wmo")
    let uitkomst = try draai(["data", "importeer", "iv3", "--jaar", "2024"], programma: "\(map)/alleen/wmo")
    #expect(
      uitkomst
        == Uitkomst(
          code: 64, uitvoer: "",
          fouten:
            "wmo: Het programma wmo-haal staat niet naast wmo; bouw het met ‘swift build --product wmo-haal’, of download de tabel zelf en geef haar met --van.\n"
        ))
  }

  @Test(
    arguments: [
      (["--jaar", "2023"], 64, "Voor 2023 is geen tabel bekend; geef de naam met --tabel of een bestand met --van."),
      (
        ["--jaar", "2031"], 65,
        "gemeenten/2031.csv: de gemeenten van 2031 zijn er nog niet; importeer eerst met 'wmo data importeer gebieden' en daarna 'wmo data importeer bevolking'."
      ),
      (["--jaar", "1999"], 64, "Onbekend jaar 1999; Iv3 met taakvelden is er vanaf 2017."),
      (
        ["--jaar", "2024", "--van", "/nergens"], 65,
        "/nergens: dit bestand ontbreekt; zet het terug of maak de map opnieuw met 'wmo data importeer'."
      ),
    ] as [([String], Int32, String)])
  func oneSentence(_ argumenten: [String], _ code: Int32, _ zin: String) throws {
    defer { opruimen() }
    let uitkomst = try draai(["data", "importeer", "iv3"] + argumenten)
    #expect(uitkomst == Uitkomst(code: code, uitvoer: "", fouten: "wmo: \(zin)\n"))
  }

  @Test(arguments: [[], ["45067NED"], ["45067NED", "--naar", "/tmp/x", "--pogingen", "0"], ["--wat"]])
  func fetchingNeedsGoodArguments(_ argumenten: [String]) throws {
    defer { opruimen() }
    let uitkomst = try draai(argumenten, programma: builtProgram("wmo-haal"))
    #expect(
      uitkomst
        == Uitkomst(
          code: 64, uitvoer: "",
          fouten: "wmo-haal: De opdracht is niet goed te lezen; ‘wmo-haal --help’ toont wat kan.\n"))
  }
}
