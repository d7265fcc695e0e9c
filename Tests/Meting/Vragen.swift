import ArgumentParser
import Foundation

/// Quick questions on the command line, beside `sqlite3` on a prepared database and `awk` on the files.
struct Vragen: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Look-ups beside sqlite3 and awk.")

  @OptionGroup var opties: Meetopties

  func run() throws { try meet(Pagina()) }

  func meet(_ pagina: Pagina) throws {
    pagina.kop("Look-ups")
    pagina.zin(
      "From before the start of the process until its end, in ms, output to a file; the programs take turns. The database was "
        + "prepared: tables with indexes and the class of taakzwaarte of every gemeente computed. CPU is of user and system."
    )
    let sqlite = Omgeving.pad("sqlite3")
    let awk = Omgeving.pad("awk")
    let bank = try sqlite.map { try Vraagbank(sqlite: $0, gegevens: opties.gegevens) }
    var rijen: [[String]] = []
    var oordelen: [String] = []
    for vraag in Zoekvraag.allCases {
      let eigen = [opties.wmo] + vraag.opdracht
      var programmas = [("wmo", eigen)]
      if let bank { programmas.append(("sqlite3", bank.opdracht(vraag))) }
      if let awk { programmas.append(("awk", Awkvraag.opdracht(awk, vraag, opties.gegevens))) }
      let juist = try Uitkomstcijfers(vraag, Uitvoering([opties.wmo] + vraag.metFormaat).uitvoer)
      for (naam, opdracht) in programmas.dropFirst() {
        let gezien = Uitkomstcijfers(tabel: try Uitvoering(opdracht).uitvoer)
        oordelen.append("\(vraag.rawValue), \(naam): \(juist.vergelijk(gezien))")
      }
      rijen += try meet(vraag, programmas)
    }
    pagina.tabel(["question, program", "n", "ms", "p95", "CPU ms", "× sqlite3", "× awk"], rijen)
    pagina.zin(
      "The same figures, compared to a cent with the JSON or CSV of wmo: " + oordelen.joined(separator: "; ") + ".")
    for (naam, pad) in [("sqlite3", sqlite), ("awk", awk)] where pad == nil {
      pagina.zin("Not installed, so not measured: \(naam).")
    }
  }

  private func meet(_ vraag: Zoekvraag, _ programmas: [(String, [String])]) throws -> [[String]] {
    var runs: [[Uitvoering]] = programmas.map { _ in [] }
    for _ in 0..<51 {
      for (plaats, programma) in programmas.enumerated() {
        runs[plaats].append(try Uitvoering(programma.1, bewaart: false))
      }
    }
    let duren = runs.map { Tijden($0.map(\.duur)) }
    func tegen(_ naam: String, _ plaats: Int) -> String {
      let ander = programmas.firstIndex { $0.0 == naam }
      return ander.map { verhouding(duren[plaats].mediaan, duren[$0].mediaan) } ?? "–"
    }
    return programmas.enumerated().map { plaats, programma in
      [
        "\(vraag.rawValue), \(programma.0)", "\(runs[plaats].count)", cijfer(duren[plaats].mediaan),
        cijfer(duren[plaats].p95),
        cijfer(Tijden(runs[plaats].map(\.cpu)).mediaan), tegen("sqlite3", plaats), tegen("awk", plaats),
      ]
    }
  }
}

/// A question that is asked of the program and of others.
enum Zoekvraag: String, CaseIterable {
  case kaart = "card of Zaanstad"
  case groepen = "groups"
  case bron = "source of a figure"
  case gemeenten = "all gemeenten as CSV"

  var opdracht: [String] {
    switch self {
    case .kaart: ["gemeente", "Zaanstad"]
    case .groepen: ["groepen"]
    case .bron: ["bron", "--maat", "toegang", "--gemeente", "Utrecht"]
    case .gemeenten: ["gemeenten", "--formaat", "csv"]
    }
  }

  /// The same in a form that can be compared.
  var metFormaat: [String] {
    switch self {
    case .kaart, .bron: opdracht + ["--formaat", "json"]
    case .groepen: opdracht + ["--formaat", "csv"]
    case .gemeenten: opdracht
    }
  }
}
