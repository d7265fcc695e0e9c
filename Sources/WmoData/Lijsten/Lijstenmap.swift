import FoundationEssentials
import Glibc
import WmoModel

/// The folder with the lists of gemeenten that somebody saved: a text file per list.
///
/// A line of such a file is the code of a gemeente with its name for the reader, or a name alone; `#` begins a comment.
package struct Lijstenmap: Sendable {
  /// The largest file in MB, and the largest number of lines.
  static let meesteMB = 1
  static let meesteRegels = 1_000

  package let pad: String

  package init(pad: String) { self.pad = pad }

  /// The folder of the user: `wmo-verkenner/lijsten` under `XDG_DATA_HOME`, otherwise under `~/.local/share`.
  package static func eigen(
    _ omgeving: (String) -> String? = Gebruikersmap.omgeving
  ) throws(Lijstfout) -> Lijstenmap {
    guard let map = Gebruikersmap.gegevens.pad(omgeving) else { throw .geenMap }
    return Lijstenmap(pad: "\(map)/lijsten")
  }
}

extension Lijstenmap {
  /// The names of the lists there are, in order; none when there is no folder yet.
  package var namen: [String] {
    let bestanden = (try? FileManager.default.contentsOfDirectory(atPath: pad)) ?? []
    return bestanden.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.filter(Lijstkeuze.isNaam).sorted()
  }

  /// Writes a list, as a whole or not at all.
  ///
  /// A file has the real codes, also while names are hidden, so that the list keeps its meaning.
  ///
  /// - Throws: A fault when the name cannot be, or when the list is there already and may not be replaced.
  package func bewaar(_ codes: [GMCode], als naam: String, vervang: Bool, _ databank: Databank) throws(Lijstfout) {
    let lijst = Lijstkeuze(naam: naam, codes: codes.map(databank.echteCode(van:)))
    let doel = try bestand(naam)
    guard !lijst.codes.isEmpty else { throw .leeg(naam) }
    let schijf = FileManager.default
    guard vervang || !schijf.fileExists(atPath: doel) else { throw .bestaat(naam) }
    let regels =
      ["# Lijst van gemeenten van wmo-verkenner; de code telt, de naam is voor de lezer."]
      + lijst.codes.map { code in databank.echt.naam(van: code).map { "\(code) \($0)" } ?? code.description }
    do throws(DatabankFout) { try Tekstbestand.schrijf(regels, doel) } catch { throw .bestand(error) }
  }

  /// Takes a list away.
  package func verwijder(_ naam: String) throws(Lijstfout) {
    let doel = try bestand(naam)
    guard unlink(doel) != 0 else { return }
    if errno == ENOENT || errno == ENOTDIR { throw .onbekend(naam, bestaand: namen) }
    throw .bestand(DatabankFout(doel, .nietTeSchrijven))
  }

  /// The file of a list.
  package func bestand(_ naam: String) throws(Lijstfout) -> String {
    guard Lijstkeuze.isNaam(naam) else { throw .naam(naam) }
    return "\(pad)/\(naam).txt"
  }
}
