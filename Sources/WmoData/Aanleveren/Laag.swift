import Glibc
import WmoModel

/// The user's own files that lie over the embedded ones, path by path.
///
/// All are opened at the same moment and read when somebody asks, so that an import meanwhile changes nothing here. A file that
/// is still as it was imported was checked then; any other is checked when it is opened.
final class Laag: Sendable {
  fileprivate struct Open: Sendable {
    let bestand: Int32
    let gegevens: stat
  }

  let map: String
  let herkomst: [String: Herkomstregel]
  private let open: [String: Open]
  /// The texts that were checked now, by path.
  private let teksten: [String: String]
  /// The files that cannot be used, in the order of their paths.
  let fouten: [DatabankFout]
  let omvang: Omvang
  /// The paths of the files that are used.
  let paden: Set<String>

  /// Opens the files of a folder.
  ///
  /// - Parameters:
  ///   - map: The folder.
  ///   - gelooft: Whether a file that is as it was imported is in order. Only of the user's own folder.
  /// - Throws: Why the folder cannot be read.
  init(map: String, gelooft: Bool) throws(DatabankFout) {
    self.map = map
    let open = try Laag.open(map)
    self.open = open
    var regels: [Herkomstregel] = []
    if let lijst = open[Schema.herkomst.pad], let bytes = try? lijst.lees(Schema.herkomst.pad) { regels = .init(bytes) }
    let herkomst = Dictionary(regels.map { ($0.pad, $0) }) { eerste, _ in eerste }
    self.herkomst = herkomst
    let geloofd = Set(open.filter { gelooft && herkomst[$0]?.past(bij: $1.gegevens) == true }.keys)
    let bestanden = open.keys.sorted().filter { !geloofd.contains($0) }.compactMap(Schema.bestand)
    var (teksten, fouten): ([String: String], [DatabankFout]) = ([:], [])
    if !bestanden.isEmpty {
      let keuring = Pakketkeuring(bestanden, omgeving: .init(geloofd, open)) { pad throws(DatabankFout) in
        try open[pad]?.lees(pad) ?? []
      }
      let fout = Set(keuring.fouten.map(\.bestand))
      teksten = keuring.teksten.filter { !fout.contains($0.key) }
      fouten = keuring.fouten
    }
    var paden = geloofd.union(teksten.keys)
    // A document without its gemeenten cannot be read, also when it was in order when it was imported.
    let jaren = Omvang.ingebouwd.jaren.union(paden.compactMap(Laag.jaarVanGemeenten))
    for pad in paden.sorted() where pad.hasPrefix("iv3/") {
      let jaar = Omvang().met(paden: [pad]).verslagen.keys.first?.jaar ?? 0
      if !jaren.contains(jaar) {
        paden.remove(pad)
        fouten.append(DatabankFout(pad, .lijstOntbreekt(Schema.padGemeenten(jaar))))
      }
    }
    (self.paden, self.teksten, self.fouten) = (paden, teksten, fouten)
    var omvang = Omvang.ingebouwd.met(paden: paden.filter { $0.hasPrefix("iv3/") || $0.hasPrefix("gemeentefonds/") })
    omvang.jaren = jaren
    for soort in omvang.verslagsoorten where paden.contains(Schema.padIv3(soort)) {
      let pad = Schema.padIv3(soort)
      omvang.verslagen[soort] = Iv3Vorm(kop: teksten[pad].map(Laag.kop) ?? open[pad]?.kop ?? [], jaar: soort.jaar)
    }
    self.omvang = omvang
  }

  deinit { for bestand in open.values { close(bestand.bestand) } }
}

extension Laag {
  /// The text of a file of this layer; nil when it has none.
  ///
  /// A file that was damaged behind the program's back has no rows: the embedded figures would have the wrong name.
  func tekst(_ pad: String) -> String? {
    guard paden.contains(pad) else { return nil }
    if let tekst = teksten[pad] { return tekst }
    guard let bytes = try? open[pad]?.lees(pad), let tekst = String(validating: bytes, as: UTF8.self),
      let tabel = try? Tabel(tekst: tekst), tabel.rijen.allSatisfy({ $0.count == tabel.kop.count })
    else { return "" }
    return tekst
  }

  /// The rows of a file of this layer; nil when it has none.
  func tabel(_ pad: String) -> Tabel? { tekst(pad).flatMap { try? Tabel(tekst: $0) } }

  /// The bytes of a file as they are.
  func lees(_ pad: String) throws(DatabankFout) -> [UInt8] {
    guard let bestand = open[pad] else { throw DatabankFout(pad, .bestandOntbreekt) }
    return try bestand.lees(pad)
  }

  /// The paths of all files of the package in the folder, also of those that cannot be used.
  var aanwezig: Set<String> { Set(open.keys) }

  /// Whether a file cannot be used as it is.
  func isStuk(_ pad: String) -> Bool { fouten.contains { $0.bestand == pad } }

  /// Whether a file was changed after it was imported.
  func isGewijzigd(_ pad: String) -> Bool {
    guard let regel = herkomst[pad], let bestand = open[pad] else { return false }
    return !regel.past(bij: bestand.gegevens)
  }

  fileprivate static func jaarVanGemeenten(_ pad: String) -> Int? {
    pad.hasPrefix("gemeenten/") ? Omvang().met(paden: [pad]).jaren.first : nil
  }

  private static func kop(_ tekst: String) -> [String] {
    (try? Tabel(tekst: String(tekst.prefix { !$0.isNewline })))?.kop ?? []
  }

  /// Opens the files of the package in a folder and in the folders in it.
  private static func open(_ map: String) throws(DatabankFout) -> [String: Open] {
    try Schijfbestand.controleerMap(map)
    // An import may take the folder away between the list of files and their opening; the next try finds the new one.
    for _ in 0..<10 {
      let plaats = Glibc.open(map, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard plaats >= 0 else { continue }
      defer { close(plaats) }
      if let gevonden = open(bij: plaats) { return gevonden }
    }
    throw DatabankFout(map, .onleesbaar)
  }

  private static func open(bij plaats: Int32) -> [String: Open]? {
    var gevonden: [String: Open] = [:]
    for naam in Schijfbestand.namen(in: ".", bij: plaats) {
      let paden = naam.hasSuffix(".csv") ? [naam] : Schijfbestand.namen(in: naam, bij: plaats).map { "\(naam)/\($0)" }
      for pad in paden where pad == Schema.herkomst.pad || Schema.kent(pad) {
        guard let (bestand, gegevens) = try? Schijfbestand.open(pad, bij: plaats) else {
          var gegevens = stat()
          if fstatat(plaats, pad, &gegevens, 0) != 0 {
            for open in gevonden.values { close(open.bestand) }
            return nil
          }
          gevonden[pad] = Open(bestand: -1, gegevens: gegevens)
          continue
        }
        gevonden[pad] = Open(bestand: bestand, gegevens: gegevens)
      }
    }
    return gevonden
  }
}

extension Laag.Open {
  fileprivate func lees(_ pad: String) throws(DatabankFout) -> [UInt8] {
    guard bestand >= 0 else { throw DatabankFout(pad, .onleesbaar) }
    return try Schijfbestand.lees(bestand, gegevens, pad)
  }

  /// The header of the file.
  fileprivate var kop: [String] {
    var blok = [UInt8](repeating: 0, count: 16_384)
    let aantal = pread(bestand, &blok, blok.count, 0)
    guard aantal > 0 else { return [] }
    let regel = blok[..<aantal].prefix { $0 != UInt8(ascii: "\n") }
    return (try? Tabel(tekst: String(decoding: regel, as: UTF8.self)))?.kop ?? []
  }
}

extension Pakketkeuring.Omgeving {
  /// The lists of gemeenten of some files that are in order, and of the program.
  fileprivate init(_ geloofd: Set<String>, _ open: [String: Laag.Open]) {
    self.init(
      jaren: Omvang.ingebouwd.jaren.union(geloofd.compactMap(Laag.jaarVanGemeenten)),
      codes: { jaar in
        let pad = Schema.padGemeenten(jaar)
        let tabel =
          geloofd.contains(pad)
          ? (try? open[pad]?.lees(pad)).flatMap { try? Tabel(tekst: String(decoding: $0, as: UTF8.self)) }
          : Databron.ingebed.tabel(pad)
        guard let tabel, let plaats = tabel.plaats("gm_code") else { return [] }
        return Set(tabel.rijen.compactMap { plaats < $0.count ? $0[plaats] : nil })
      })
  }
}
