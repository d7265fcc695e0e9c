import FoundationEssentials

/// What somebody brings of one CBS table: the figures, and the titles of the keys in them.
struct Invoer {
  /// The pages or files with figures, by name.
  private(set) var tabellen: [Invoertabel] = []
  /// The titles per dimension: the name of the file `Leeftijd.json` tells which.
  private var titels: [String: [String: String]] = [:]
  let pad: String

  /// Reads a file, or all JSON and CSV files of a folder; those with `Key` and `Title` give titles.
  init(_ pad: String) throws(DatabankFout) {
    self.pad = pad
    var isMap = false
    guard FileManager.default.fileExists(atPath: pad, isDirectory: &isMap) else {
      throw DatabankFout(pad, .invoer("dit bestaat niet; geef een bestand of een map met bestanden van het CBS"))
    }
    guard isMap else {
      tabellen = [try Invoertabel.lees(pad)]
      return
    }
    guard let namen = try? FileManager.default.contentsOfDirectory(atPath: pad) else {
      throw DatabankFout(pad, .onleesbaar)
    }
    for naam in namen.sorted() where naam.hasSuffix(".json") || naam.hasSuffix(".csv") {
      let tabel = try Invoertabel.lees("\(pad)/\(naam)")
      if tabel.kop.contains("Key"), tabel.kop.contains("Title") {
        voegTitelsToe(tabel, Invoertabel.kaal(String(naam.prefix { $0 != "." && $0 != "-" && $0 != "_" })))
      } else {
        tabellen.append(tabel)
      }
    }
    guard !tabellen.isEmpty else {
      throw DatabankFout(pad, .invoer("hier staan geen JSON- of CSV-bestanden met cijfers; geef een andere map"))
    }
  }

  private mutating func voegTitelsToe(_ tabel: Invoertabel, _ naam: String) {
    guard let sleutel = tabel.kop.firstIndex(of: "Key"), let titel = tabel.kop.firstIndex(of: "Title") else { return }
    for rij in tabel.rijen { titels[naam, default: [:]][rij.cellen[sleutel]] = rij.cellen[titel] }
  }

  /// The title of a key of a dimension; a key that has none, as in a download with titles, is its own.
  func titel(_ dimensie: String, _ sleutel: String) -> String {
    titels[Invoertabel.kaal(dimensie)]?[sleutel] ?? sleutel
  }

  /// The files in which a column begins with a word.
  func tabellen(met woord: String) throws(DatabankFout) -> [Invoertabel] {
    let gevonden = tabellen.filter { $0.plaats(woord) != nil }
    guard gevonden.isEmpty else { return gevonden }
    throw DatabankFout(tabellen.count == 1 ? tabellen[0].bestand : pad, kolom: woord, .kolomOntbreekt)
  }
}
