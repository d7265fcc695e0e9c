/// What is known of the gemeenten of a year before an import: the list of that year, or else of the year before.
struct Gemeentenbasis {
  let jaar: Int
  /// The year that the lists are of.
  let vanJaar: Int
  /// The rows of `gemeenten/` by code, in the order of the schema.
  let gemeenten: [String: [String]]
  /// The rows of `gebieden/` by code, in the order of the schema.
  let gebieden: [String: [String]]
  /// The year that the rows of `gebieden/` are of: the nearest that has them.
  let gebiedenVan: Int?
  /// Where the inhabitants in the list came from, and where all else in it.
  let bron: Gemeentenbron
  /// Where the rows of `gebieden/` came from.
  let gebiedenbron: String

  init(_ grondslag: Grondslag, jaar: Int) throws(DatabankFout) {
    for kandidaat in [jaar, jaar - 1] {
      let rijen = try grondslag.rijen(Schema.gemeenten(kandidaat))
      guard !rijen.isEmpty else { continue }
      (self.jaar, vanJaar) = (jaar, kandidaat)
      gemeenten = Self.opCode(rijen)
      bron = Gemeentenbron(grondslag.eigenBron(Schema.padGemeenten(kandidaat)) ?? "ingebouwde lijst van \(kandidaat)")
      for afstand in 0...10 {
        for gebiedsjaar in Set([kandidaat - afstand, kandidaat + afstand]).sorted() {
          let rijen = try grondslag.rijen(Schema.gebieden(gebiedsjaar))
          guard !rijen.isEmpty else { continue }
          (gebieden, gebiedenVan) = (Self.opCode(rijen), gebiedsjaar)
          gebiedenbron =
            grondslag.eigenBron(Schema.gebieden(gebiedsjaar).pad) ?? "ingebouwde lijst van \(gebiedsjaar)"
          return
        }
      }
      (gebieden, gebiedenVan, gebiedenbron) = ([:], nil, "onbekend")
      return
    }
    throw DatabankFout(
      Schema.padGemeenten(jaar),
      .invoer("er is geen lijst van \(jaar) en ook niet van \(jaar - 1); importeer de jaren op volgorde"))
  }

  private static func opCode(_ rijen: [[String]]) -> [String: [String]] {
    Dictionary(rijen.map { ($0[0], $0) }) { eerste, _ in eerste }
  }

  /// Whether the list is that of the year itself.
  var isEigenJaar: Bool { jaar == vanJaar }

  /// The two lists of the year as files of the package.
  ///
  /// Rows of `gebieden/` that are as they were in the year itself are not brought again.
  func aanlevering(
    _ gemeenten: [[String]], _ gebieden: [[String]], bron: Gemeentenbron, gebiedenbron: String, _ meldingen: [String]
  ) -> Aanlevering {
    func deel(_ bestand: Bestand, _ rijen: [[String]], _ bron: String) -> Aanlevering.Deel {
      Aanlevering.Deel(
        pad: bestand.pad, tekst: Uitvoer(bestand: bestand, rijen: rijen.sorted { $0[0] < $1[0] }).tekst, bron: bron)
    }
    return Aanlevering(
      delen: [deel(Schema.gemeenten(jaar), gemeenten, bron.tekst)]
        + (gebiedenVan == jaar && Self.opCode(gebieden) == self.gebieden
          && gebiedenbron == self.gebiedenbron
          ? [] : [deel(Schema.gebieden(jaar), gebieden, gebiedenbron)]),
      meldingen: meldingen)
  }
}

extension [String] {
  /// Codes in words, at most so many by name: `GM0001, GM0002 en nog 3`.
  func opsomming(hoogstens: Int = 10) -> String {
    let eerste = sorted().prefix(hoogstens).joined(separator: ", ")
    return count > hoogstens ? "\(eerste) en nog \(count - hoogstens)" : eerste
  }
}
