import Glibc

/// Where one file of the user's own data came from, and how it looked when it was imported.
package struct Herkomstregel: Hashable, Sendable {
  package let pad: String
  /// One Dutch sentence, `Iv3, CBS-tabel 45067NED, jaarrekening 2024`.
  package let bron: String
  /// When it was imported, in UTC: `2026-11-21T16:30:00Z`.
  package let ingelezen: String
  package let rijen: Int
  let bytes: Int
  /// The moment of the last change of the file: a file that was changed since is checked again.
  let gewijzigd: String

  /// Whether the file is still the one that was imported, and therefore checked.
  func past(bij gegevens: stat) -> Bool {
    bytes == Int(gegevens.st_size) && gewijzigd == Herkomstregel.moment(gegevens)
  }

  /// The moment of the last change of a file.
  static func moment(_ gegevens: stat) -> String { "\(gegevens.st_mtim.tv_sec).\(gegevens.st_mtim.tv_nsec)" }
}

extension Schema {
  /// The list of where the files of the user's own data came from; it is no part of the package.
  static let herkomst = Bestand(
    "herkomst.csv", "Waar één bestand van de eigen gegevens vandaan komt.", sleutel: ["pad"],
    kolommen: [
      Kolom("pad", .tekst, "Het pad binnen het datapakket."),
      Kolom("bron", .tekst, "Waar de cijfers vandaan komen."),
      Kolom("ingelezen", .tekst, "Wanneer het bestand is ingelezen, in UTC."),
      Kolom("rijen", .geheel(0...100_000_000), eenheid: "rijen", "Hoeveel rijen het bestand heeft."),
      Kolom(
        "bytes", .geheel(0...100_000_000), eenheid: "bytes", "Hoe groot het bestand was toen het werd gecontroleerd."),
      Kolom("gewijzigd", .tekst, "De wijzigingstijd die het bestand toen had."),
    ])
}

extension [Herkomstregel] {
  /// The lines in a file; nothing when the file is no such list, for then every file is checked again.
  init(_ bytes: [UInt8]) {
    guard let tekst = try? Tekst.schoon(bytes, Schema.herkomst).get(), let tabel = try? Tabel(tekst: tekst),
      Tabelkeuring(tabel, Schema.herkomst).fouten.isEmpty,
      let plaats = tabel.plaatsen(Schema.herkomst.kolommen.map(\.naam))
    else {
      self = []
      return
    }
    self = tabel.rijen.map { rij in
      let cel = plaats.map { rij[$0] }
      return Herkomstregel(
        pad: cel[0], bron: cel[1], ingelezen: cel[2], rijen: Celwaarde.geheel(cel[3]) ?? 0,
        bytes: Celwaarde.geheel(cel[4]) ?? 0, gewijzigd: cel[5])
    }
  }

  /// The lines as a file, by rising path.
  var tekst: String {
    Uitvoer(
      bestand: Schema.herkomst,
      rijen: sorted { $0.pad < $1.pad }.map {
        [$0.pad, $0.bron, $0.ingelezen, "\($0.rijen)", "\($0.bytes)", $0.gewijzigd]
      }
    ).tekst
  }
}
