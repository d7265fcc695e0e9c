import WmoModel

/// What is asked of a raw Iv3 table.
package struct Iv3Invoer: Hashable, Sendable {
  /// The tables that are known by year; any other year needs the name of one.
  package static let tabellen = [2024: "45067NED", 2025: "45071NED", 2026: "45078NED"]
  /// The dimension tables of a raw Iv3 table.
  package static let dimensies = ["Gemeenten", "Verslagsoort", "TaakveldBalanspost", "Categorie"]

  let jaar: Int
  let documenten: [Document]
  /// The name of the table, for the source of the figures; nil for a file of which it is not known.
  let tabel: String?
  /// The name of the file or folder of the user; nil when it was fetched.
  let bestand: String?
  /// The gemeenten of the year: name by code.
  let gemeenten: [String: String]
  /// Those of them that cannot be shown yet.
  let zonderInwoners: [String]

  package init(
    jaar: Int, documenten: [Document], tabel: String?, bestand: String? = nil, gemeenten: [String: String],
    zonderInwoners: [String] = []
  ) {
    self.jaar = jaar
    self.documenten = documenten
    self.tabel = tabel
    self.bestand = bestand
    self.gemeenten = gemeenten
    self.zonderInwoners = zonderInwoners
  }

  /// The table that a folder or file of the user is known to be of; a file by itself can be anything.
  package static func bekend(_ tabel: String?, _ pad: String) -> String? {
    tabel.flatMap { tabel in (try? Iv3Bestanden(pad))?.zijnVan(tabel) == true ? tabel : nil }
  }

  /// Reads a folder or file with the raw table, and adds it up.
  ///
  /// - Parameters:
  ///   - pad: A folder with pages or CSV files, or one file.
  ///   - voortgang: Called now and then with the number of rows so far.
  /// - Returns: A file for every document that the table has rows of.
  /// - Throws: The first fault in the files.
  package func lees(_ pad: String, voortgang: (Int) -> Void = { _ in }) throws(DatabankFout) -> Aanlevering {
    guard !gemeenten.isEmpty else {
      throw DatabankFout(Schema.padGemeenten(jaar), .ruw(.gemeentenOntbreken(jaar: jaar)))
    }
    let bestanden = try Iv3Bestanden(pad)
    var optelling = Iv3Optelling(
      documenten.map { Verslagsoort(jaar: jaar, document: $0) }, gemeenten: gemeenten.keys.sorted(),
      sleutels: Iv3Sleutels(
        taakveldtitels: try bestanden.titels("TaakveldBalanspost"),
        categorietitels: try bestanden.titels("Categorie")))
    var vervolg: String?
    for naam in bestanden.rijen {
      vervolg = try Ruwetabel.lees(
        naam, in: bestanden.map, kolommen: Iv3Optelling.kolommen, verplicht: Iv3Optelling.verplicht,
        bedragen: Iv3Optelling.bedragen
      ) { rij, cellen throws(DatabankFout) in
        try optelling.tel(cellen, rij: rij, bestand: naam)
        if optelling.rijen.isMultiple(of: 50_000) { voortgang(optelling.rijen) }
      }
    }
    voortgang(optelling.rijen)
    if vervolg != nil { throw DatabankFout(bestanden.rijen.last ?? pad, .ruw(.nietAf)) }
    return try aanlevering(optelling, pad)
  }

  private func aanlevering(_ optelling: Iv3Optelling, _ pad: String) throws(DatabankFout) -> Aanlevering {
    var aanlevering = Aanlevering()
    var zonder: [Verslagsoort] = []
    var gebruikt: Set<Verslagsoort> = []
    for (document, soort) in optelling.soorten.enumerated() {
      guard optelling.rijen(document) > 0 else {
        zonder.append(soort)
        continue
      }
      guard !optelling.taakvelden(document).isEmpty else {
        throw DatabankFout(pad, .ruw(.geenTaakveld(gevonden: optelling.onbekendeTaakvelden)))
      }
      gebruikt.insert(soort)
      let opmaak = Iv3Opmaak(optelling, document, namen: gemeenten)
      let bron = [
        "Iv3", tabel.map { "CBS-tabel \($0)" }, bestand.map { "bestand \(Citaat.veilig($0, hoogstens: 100))" },
        soort.description,
      ].compactMap { $0 }.joined(separator: ", ")
      aanlevering.delen.append(.init(pad: Schema.padIv3(soort), tekst: opmaak.tekst, bron: bron))
      aanlevering.meldingen += opmaak.meldingen
    }
    guard !gebruikt.isEmpty else {
      throw DatabankFout(
        pad,
        .ruw(
          .geenDocument(
            gevraagd: zonder.map(\.description).joined(separator: " of de "),
            gevonden: optelling.weggelaten.andereDocumenten.keys.sorted())))
    }
    aanlevering.meldingen = Iv3Verantwoording(optelling).zinnen + aanlevering.meldingen
    aanlevering.meldingen += zonder.map { "Voor de \($0) staan er geen rijen in de tabel." }
    if !zonderInwoners.isEmpty {
      aanlevering.meldingen.append(
        "Nog zonder inwonertal, en daarom nergens te zien: \(zonderInwoners.opsomming()); dat brengt ‘wmo data importeer bevolking’ van \(jaar)."
      )
    }
    return aanlevering
  }
}
