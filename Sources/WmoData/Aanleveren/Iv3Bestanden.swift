import FoundationEssentials

/// The files of a raw table: those with rows, and the dimension tables beside them.
struct Iv3Bestanden {
  /// The folder in which they are.
  let map: String
  /// The names of the files with rows, in the order of their names.
  let rijen: [String]
  private let namen: [String]

  /// Looks at a folder, or at one file and what lies beside it.
  init(_ pad: String) throws(DatabankFout) {
    let delen = pad.split(separator: "/", omittingEmptySubsequences: false)
    var isMap = false
    guard FileManager.default.fileExists(atPath: pad, isDirectory: &isMap) else {
      throw DatabankFout(pad, .bestandOntbreekt)
    }
    let map = isMap ? pad : delen.count > 1 ? delen.dropLast().joined(separator: "/") : "."
    self.map = map.isEmpty ? "/" : map
    guard let inhoud = try? FileManager.default.contentsOfDirectory(atPath: self.map) else {
      throw DatabankFout(pad, .onleesbaar)
    }
    namen = inhoud.filter { naam in
      !naam.hasPrefix(".") && [".json", ".csv"].contains { naam.lowercased().hasSuffix($0) }
    }.sorted()
    if isMap {
      let anders = namen.filter { naam in !(Iv3Invoer.dimensies + [Self.over]).contains { Iv3Bestanden.is(naam, $0) } }
      let herkend = anders.filter { $0.lowercased().contains("typeddataset") }
      rijen = herkend.isEmpty ? anders : herkend
    } else {
      rijen = [String(delen.last ?? "")]
    }
    guard !rijen.isEmpty else { throw DatabankFout(pad, .ruw(.geenTabel)) }
    try keurNummers()
  }

  private static let over = "TableInfos"

  /// Whether the files are of a table: what CBS says of it lies beside them, or they were fetched by name.
  func zijnVan(_ tabel: String) -> Bool {
    let over = namen.filter { Iv3Bestanden.is($0, Self.over) } + [".wmo-haal"]
    return over.contains { naam in
      guard let bytes = try? Schijfbestand.lees(naam, in: map) else { return false }
      return String(decoding: bytes, as: UTF8.self).contains(tabel)
    }
  }

  /// The titles of a dimension table, by key; nothing when the table is not there.
  func titels(_ dimensie: String) throws(DatabankFout) -> [String: String] {
    var titels: [String: String] = [:]
    for naam in namen where Iv3Bestanden.is(naam, dimensie) && !rijen.contains(naam) {
      _ = try Ruwetabel.lees(naam, in: map, kolommen: ["Key", "Title"], verplicht: 2) { titels[$1[0]] = $1[1] }
    }
    return titels
  }

  /// Whether a name is that of a dimension table: `Categorie.csv`, `Categorie-00001.json` or `45067NED_Categorie.csv`.
  private static func `is`(_ naam: String, _ dimensie: String) -> Bool {
    let stam = naam.prefix { $0 != "." }
    return stam == dimensie || stam.hasPrefix("\(dimensie)-") || stam.hasSuffix("_\(dimensie)")
  }

  /// Pages that were fetched have numbers, and none may be missing.
  private func keurNummers() throws(DatabankFout) {
    let pagina = "TypedDataSet-"
    let genummerd = rijen.filter { $0.hasPrefix(pagina) && $0.utf8.count == Iv3Bestanden.naam(1).utf8.count }
    for (plaats, naam) in genummerd.enumerated() where naam != Iv3Bestanden.naam(plaats + 1) {
      throw DatabankFout(map, .ruw(.paginaOntbreekt(Iv3Bestanden.naam(plaats + 1))))
    }
  }

  private static func naam(_ nummer: Int) -> String { Odatapagina.bestandsnaam("TypedDataSet", nummer) }
}

extension Odatapagina {
  /// The name of the file of a page, `TypedDataSet-00012.json`.
  package static func bestandsnaam(_ deel: String, _ nummer: Int) -> String {
    let cijfers = String(nummer)
    return "\(deel)-\(String(repeating: "0", count: max(0, 5 - cijfers.count)))\(cijfers).json"
  }
}
