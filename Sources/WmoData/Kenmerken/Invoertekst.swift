/// A table that somebody filled in by hand or saved from a spreadsheet.
///
/// Lines that begin with `#` and empty lines are left out; cells are separated by commas, semicolons or tabs. Every line is read
/// by itself, so that one that is wrong leaves the others as they are.
struct Invoertekst {
  let kop: [String]
  /// The physical line of the header.
  let kopregel: Int
  /// The rows that can be read, as long as the header, with their physical lines.
  let rijen: [(regel: Int, cellen: [String])]
  /// What is wrong with the other lines.
  let fouten: [DatabankFout]

  /// Reads the bytes of a file.
  ///
  /// - Throws: What is wrong with the header.
  init(_ bytes: [UInt8], naam: String) throws(Tekst.Fouten) {
    let inhoud = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let regels = inhoud.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { !Invoertekst.isLeeg($1) }
      .map { (regel: $0 + 1, bytes: $1.last == UInt8(ascii: "\r") ? $1.dropLast() : $1) }
    guard let eerste = regels.first else { throw Tekst.Fouten([DatabankFout(naam, .leeg)]) }
    let bestand = Bestand(
      naam, "", sleutel: [], scheidingsteken: Scheiding(kop: eerste.bytes).teken, kolommen: [])
    kopregel = eerste.regel
    kop = try Invoertekst.lees(Array(eerste.bytes), bestand, regel: kopregel).kop
    var (rijen, fouten): ([(regel: Int, cellen: [String])], [DatabankFout]) = ([], [])
    for (regel, bytes) in regels.dropFirst() {
      do throws(Tekst.Fouten) {
        let tabel = try Invoertekst.lees(eerste.bytes + [UInt8(ascii: "\n")] + bytes, bestand, regel: regel)
        rijen += tabel.rijen.map { (regel, $0) }
      } catch { fouten += error.lijst }
    }
    (self.rijen, self.fouten) = (rijen, fouten)
  }

  /// A header, or a header with one line below it; what is wrong gets the number of that line.
  private static func lees(_ bytes: [UInt8], _ bestand: Bestand, regel: Int) throws(Tekst.Fouten) -> Tabel {
    do {
      return try Tabel(tekst: Tekst.schoon(bytes, bestand).get(), scheidingsteken: bestand.scheidingsteken)
    } catch let error as Tekst.Fouten {
      throw Tekst.Fouten(error.lijst.map { DatabankFout($0.bestand, regel: regel, kolom: $0.kolom, $0.wat) })
    } catch { throw Tekst.Fouten([DatabankFout(bestand.pad, regel: regel, .aanhalingstekenVerkeerd)]) }
  }

  /// Whether a line says nothing: a comment, also as a spreadsheet saves it, or only separators.
  private static func isLeeg(_ regel: ArraySlice<UInt8>) -> Bool {
    let tekst = regel.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: " ") }
    if tekst.first == UInt8(ascii: "#") { return true }
    return regel.allSatisfy { [UInt8(ascii: ","), UInt8(ascii: ";"), 9, 13, 32].contains($0) }
  }
}
