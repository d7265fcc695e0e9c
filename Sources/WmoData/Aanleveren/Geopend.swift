import WmoModel

/// The figures that a command works with, and what there is to tell about their files.
package struct Geopend: Sendable {
  package let databank: Databank
  /// What is wrong with files of the user that are left out.
  package let fouten: [DatabankFout]
  private let laag: Laag?
  /// The folder of a whole package in place of the embedded one.
  private let pakket: String?

  init(_ databank: Databank, _ laag: Laag?, pakket: String? = nil, fouten: [DatabankFout] = []) {
    self.databank = databank
    self.laag = laag
    self.pakket = pakket
    self.fouten = laag?.fouten ?? fouten
  }
}

/// Where a file comes from, or a group of files with the same origin.
package struct Bestandsherkomst: Hashable, Sendable {
  /// The path, or that of a group: `gemeenten/<jaar>.csv`.
  package let pad: String
  /// The folder of a whole package, `eigen`, or `ingebouwd`.
  package let plaats: String
  package let bron: String
  /// When the user imported it, in UTC; nil for what the program has.
  package let ingelezen: String?
  package let rijen: Int?
  package let isGewijzigd: Bool
}

extension Geopend {
  /// How many rows of a file are of the user: of statements those that the program does not have itself.
  private func rijen(_ pad: String) -> Int? {
    guard pad == Schema.kenmerken.pad, let tabel = laag?.tabel(pad),
      let plaatsen = tabel.plaatsen(Schema.kenmerken.kolommen.map(\.naam))
    else { return laag?.herkomst[pad]?.rijen }
    return Kenmerkopgave.aantalEigen(tabel.rijen.map { rij in plaatsen.map { rij[$0] } })
  }

  /// Where every file comes from: those of the user one by one, then the others by group.
  package var herkomst: [Bestandsherkomst] {
    let eigen = (laag?.paden ?? []).sorted().map { pad in
      Bestandsherkomst(
        pad: pad, plaats: "eigen", bron: laag?.bron(pad)?.tekst ?? "", ingelezen: laag?.herkomst[pad]?.ingelezen,
        rijen: rijen(pad), isGewijzigd: laag?.bron(pad)?.isGewijzigd ?? false)
    }
    var gezien: Set<Herkomst> = []
    // A file without a row has no figures that come from anywhere.
    let overig = Schema.bestanden
      .filter { laag?.paden.contains($0.pad) != true && (!$0.magLeegZijn || databank.heeftClienten) }
      .compactMap(\.herkomst)
      .filter { gezien.insert($0).inserted }
    return eigen
      + overig.map {
        Bestandsherkomst(
          pad: $0.kop, plaats: pakket ?? "ingebouwd", bron: $0.bron, ingelezen: nil, rijen: nil, isGewijzigd: false)
      }
  }
}
