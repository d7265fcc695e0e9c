/// A file of the package that is about to be written.
struct Uitvoer {
  let bestand: Bestand
  /// A cell per column of the file.
  let rijen: [[String]]

  /// The file as CSV with line feeds.
  var tekst: String {
    var tekst = ""
    for rij in [bestand.kolommen.map(\.naam)] + rijen {
      tekst += rij.map(Uitvoer.cel).joined(separator: ",") + "\n"
    }
    return tekst
  }

  /// A cell, in quotes only where a comma, a quote or an outer blank asks for them.
  private static func cel(_ tekst: String) -> String {
    let vraagtAanhaling = tekst.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
    guard vraagtAanhaling || tekst.first == " " || tekst.last == " " else { return tekst }
    return "\"" + tekst.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
