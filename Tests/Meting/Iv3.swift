import ArgumentParser
import Foundation

/// A whole raw Iv3 table through the importer, beside databases that only read it.
struct Iv3: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Import raw Iv3 in bounded memory.")

  @OptionGroup var opties: Meetopties
  @Option(help: "How many rows the table has.")
  var rijen: Int?

  func run() throws { try meet(Pagina()) }

  func meet(_ pagina: Pagina) throws {
    let aantal = max(1, rijen ?? (opties.kort ? 500_000 : 5_000_000))
    let bestand = "\(Omgeving.map)/45067NED_TypedDataSet.csv"
    try schrijf(aantal, bestand)
    defer { try? FileManager.default.removeItem(atPath: bestand) }
    let grootte = (try FileManager.default.attributesOfItem(atPath: bestand)[.size] as? Int) ?? 0
    pagina.kop("Raw Iv3")
    pagina.zin(
      "\(aantal) rows in the shape of CBS, \(cijfer(Double(grootte) / 1_048_576, 0)) MiB. wmo reads, checks, adds up and writes its files; the others only read the rows into a table."
    )
    var uitkomsten = [
      (
        "wmo data importeer iv3",
        try Uitvoering(
          [
            opties.wmo, "data", "importeer", "iv3", "--jaar", "2024", "--van", bestand, "--toch", "--data",
            "\(Omgeving.map)/eigen",
          ], meetGeheugen: true)
      )
    ]
    if let sqlite = Omgeving.pad("sqlite3") {
      let bank = "\(Omgeving.map)/iv3.sqlite"
      uitkomsten.append(
        (
          "sqlite3 .import",
          try Uitvoering(
            [
              sqlite, bank, "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", ".mode csv", ".separator ;",
              ".import \(bestand) iv3",
            ], meetGeheugen: true)
        ))
      try? FileManager.default.removeItem(atPath: bank)
    }
    if let duckdb = Omgeving.pad("duckdb") {
      let vraag = "CREATE TABLE iv3 AS SELECT * FROM read_csv('\(bestand)', delim=';')"
      uitkomsten.append(("duckdb read_csv", try Uitvoering([duckdb, "-c", vraag], meetGeheugen: true)))
    } else {
      pagina.zin("Not installed, so not measured: duckdb.")
    }
    let eigen = uitkomsten[0].1.duur
    pagina.tabel(
      ["program", "s", "CPU s", "rows per s", "peak MiB", "time of wmo ×"],
      uitkomsten.map { naam, uitkomst in
        [
          naam, cijfer(uitkomst.duur / 1_000), cijfer(uitkomst.cpu / 1_000),
          cijfer(Double(aantal) * 1_000 / uitkomst.duur, 0), cijfer(uitkomst.piek.map { Double($0) / 1_024 }, 1),
          verhouding(eigen, uitkomst.duur),
        ]
      })
  }

  /// Writes a table of every gemeente, taakveld and categorie, as often as it takes.
  private func schrijf(_ aantal: Int, _ bestand: String) throws {
    let gemeenten = try codes()
    let taakvelden =
      [
        "0.1", "0.4", "1.1", "2.1", "3.4", "4.2", "5.1", "6.1", "6.2", "6.3", "6.5", "6.6", "6.71a", "6.71b", "6.71c",
        "6.71d",
      ]
      + ["6.72a", "6.81a", "6.81b", "6.82a", "7.1", "7.3", "8.1"]
    guard let uit = fopen(bestand, "w") else { throw Meetfout("cannot write \(bestand)") }
    defer { fclose(uit) }
    fputs(
      "\u{FEFF}\"ID\";\"Verslagsoort\";\"TaakveldBalanspost\";\"Categorie\";\"Gemeenten\";\"k_1ePlaatsing_1\";\"k_2ePlaatsing_2\"\r\n",
      uit)
    let perSoort = max(1, (aantal + 1) / 2)
    var tekst = ""
    for nummer in 0..<aantal {
      let plaats = nummer % perSoort
      let gemeente = gemeenten[plaats % gemeenten.count]
      let taakveld = taakvelden[plaats / gemeenten.count % taakvelden.count]
      let categorie = plaats / gemeenten.count / taakvelden.count
      let kant = categorie % 2 == 0 ? "L" : "B"
      let bedrag = (nummer &* 7_919) % 90_000
      tekst +=
        "\(nummer);\"2024X00\(nummer < perSoort ? 0 : 5)\";\"\(taakveld)   \";\"\(kant)\(categorie / 2 % 7 + 1).\(categorie / 14 + 1)    \";\"\(gemeente)   \";\(bedrag);\(nummer % 3 == 0 ? "" : "\(bedrag + 1)")\r\n"
      if tekst.utf8.count > 1 << 20 || nummer == aantal - 1 {
        fputs(tekst, uit)
        tekst = ""
      }
    }
  }

  private func codes() throws -> [Substring] {
    let tekst = try String(contentsOfFile: "\(opties.gegevens)/gemeenten/2024.csv", encoding: .utf8)
    return tekst.split(separator: "\n").dropFirst().compactMap { $0.split(separator: ",").first }
  }
}
