/// All files of the source, read and held against their description.
struct Bronnen {
  private let tabellen: [String: Tabel]

  /// Reads a folder with sources; throws the first fault.
  init(map: String) throws(DatabankFout) {
    let keuring = Pakketkeuring(Bronschema.bestanden, map: map)
    if let fout = keuring.fouten.first { throw fout }
    tabellen = Dictionary(uniqueKeysWithValues: keuring.tabellen.map { ($0.bestand.pad, $0.tabel) })
  }

  /// The rows of one file.
  subscript(bestand: Bestand) -> Bronrijen {
    Bronrijen(bestand, tabellen[bestand.pad] ?? Tabel(kop: bestand.kolommen.map(\.naam), rijen: []))
  }
}
