import WmoModel

/// How a file that is brought differs from the one that counts now, cell by cell.
package struct Vergelijking: Hashable, Sendable {
  /// Where the file that counts now is.
  package enum Was: String, Sendable {
    case ingebouwd, eigen, geen
  }

  /// A cell that is not what it was.
  package struct Wijziging: Hashable, Sendable {
    /// The code of the gemeente, or nil when the file has none.
    package let code: String?
    /// The name of the gemeente, or else the key of the row.
    package let naam: String
    package let kolom: String
    package let oud: String
    /// Empty for a figure that vanishes.
    package let nieuw: String
    /// New minus old; nil for words, and where one of both is missing.
    package let verschil: Double?
    /// How large the change is; nil for words.
    fileprivate var omvang: Double? {
      verschil.map(abs) ?? (nieuw.isEmpty ? Celwaarde.getal(oud).map(abs) : nil)
    }
  }

  package let pad: String
  package let bron: String
  package let was: Was
  /// The filled cells, or statements, that are the same, changed, only in the new file, and only in the old one.
  package let gelijk, gewijzigd, nieuw, verdwenen: Int
  /// Of the gemeenten that had figures, how many there were and how many have none any more.
  package let hadden, leeg: Int
  /// The ten largest changes of cells that are filled in both, and of figures that vanish.
  package let grootste: [Wijziging]
}

extension Vergelijking {
  /// What vanishes when it is more than 5 percent of the figures, or of the gemeenten that had any; nil otherwise.
  var verlies: String? {
    let had = gelijk + gewijzigd + verdwenen
    guard verdwenen * 20 > had || leeg * 20 > hadden else { return nil }
    return "er verdwijnen \(WmoModel.getal(verdwenen)) van de \(WmoModel.getal(had)) cijfers"
      + (leeg == 0 ? "" : ", en \(WmoModel.getal(leeg)) van de \(gemeentental(hadden)) houden er geen")
  }

  /// How some files differ from those in a layer, or else from the embedded ones.
  static func alle(_ delen: [Aanlevering.Deel], _ laag: Laag?) throws(DatabankFout) -> [Vergelijking] {
    var vergelijkingen: [Vergelijking] = []
    for deel in delen {
      guard let bestand = Schema.bestand(deel.pad) else { throw DatabankFout(deel.pad, .onbekendBestand) }
      guard let nieuw = try? Tabel(tekst: deel.tekst) else { throw DatabankFout(deel.pad, .aanhalingstekenVerkeerd) }
      let eigen = laag?.tabel(deel.pad)
      let ingebed = eigen == nil && Gegevensmap.isIngebouwd(deel.pad) ? Databron.ingebed.tabel(deel.pad) : nil
      let was: Was = eigen != nil ? .eigen : ingebed != nil ? .ingebouwd : .geen
      vergelijkingen.append(Vergelijking(deel, bestand, was, eigen ?? ingebed, nieuw, Gemeentenamen(bestand, laag)))
    }
    return vergelijkingen
  }

  private init(
    _ deel: Aanlevering.Deel, _ bestand: Bestand, _ was: Was, _ oud: Tabel?, _ nieuw: Tabel, _ namen: Gemeentenamen
  ) {
    let oudeRijen = oud.map { Rijen($0, bestand) }
    let nieuweRijen = Rijen(nieuw, bestand)
    let kolommen = nieuw.kop + (oud?.kop.filter { !nieuw.kop.contains($0) } ?? [])
    // A total of which the new file has the parts does not vanish.
    let onderdelen = Dictionary(
      uniqueKeysWithValues: kolommen.filter { !nieuw.kop.contains($0) }.map { totaal in
        (totaal, nieuw.kop.filter { $0.hasPrefix(totaal) && $0.utf8.count == totaal.utf8.count + 1 })
      })
    var (gelijk, gewijzigd, erbij, weg) = (0, 0, 0, 0)
    var wijzigingen: [Wijziging] = []
    func wijziging(
      _ sleutel: [String], _ code: String?, _ kolom: String, _ oud: String, _ nieuw: String, _ verschil: Double?
    ) {
      wijzigingen.append(
        Wijziging(
          code: code, naam: code.map { namen[$0] } ?? sleutel.joined(separator: " "), kolom: kolom, oud: oud,
          nieuw: nieuw, verschil: verschil))
    }
    var (hadden, houden) = (Set<String>(), Set<String>())
    for sleutel in nieuweRijen.sleutels + (oudeRijen?.sleutels.filter { nieuweRijen[$0] == nil } ?? []) {
      let (oude, nieuwe) = (oudeRijen?[sleutel] ?? [:], nieuweRijen[sleutel] ?? [:])
      let code = nieuwe["gm_code"] ?? oude["gm_code"]
      for kolom in kolommen where !bestand.sleutel.contains(kolom) {
        let eerst = oude[kolom] ?? ""
        let nu = nieuwe[kolom] ?? onderdelen[kolom].map { Celwaarde.som($0.compactMap { nieuwe[$0] }) } ?? ""
        if let code {
          if !eerst.isEmpty { hadden.insert(code) }
          if !nu.isEmpty { houden.insert(code) }
        }
        switch (eerst.isEmpty, nu.isEmpty) {
        case (true, true): break
        case (true, false): erbij += 1
        case (false, true):
          weg += 1
          if Celwaarde.getal(eerst) != nil { wijziging(sleutel, code, kolom, eerst, "", nil) }
        case (false, false):
          let getallen = Celwaarde.getal(eerst).flatMap { oud in Celwaarde.getal(nu).map { (oud, $0) } }
          if eerst == nu || getallen.map({ $0 == $1 }) == true {
            gelijk += 1
          } else {
            gewijzigd += 1
            wijziging(sleutel, code, kolom, eerst, nu, getallen.map { $1 - $0 })
          }
        }
      }
    }
    // Statements are counted, not the cells that they are told in.
    if bestand.rijregels.contains(.categoriePastBijDimensie) {
      let oude = Set(oudeRijen?.sleutels ?? [])
      gewijzigd = nieuweRijen.sleutels.count { oude.contains($0) && oudeRijen?[$0] != nieuweRijen[$0] }
      gelijk = nieuweRijen.sleutels.count { oude.contains($0) } - gewijzigd
      erbij = nieuweRijen.sleutels.count - gelijk - gewijzigd
      weg = oude.subtracting(nieuweRijen.sleutels).count
    }
    self.init(
      pad: deel.pad, bron: deel.bron, was: was, gelijk: gelijk, gewijzigd: gewijzigd, nieuw: erbij, verdwenen: weg,
      hadden: hadden.count, leeg: hadden.subtracting(houden).count,
      grootste: Array(
        wijzigingen.enumerated().sorted { links, rechts in
          let (een, ander) = (links.element.omvang ?? 1, rechts.element.omvang ?? 1)
          let isWoord = (links.element.omvang == nil, rechts.element.omvang == nil)
          return isWoord.0 != isWoord.1 ? isWoord.1 : een != ander ? een > ander : links.offset < rechts.offset
        }
        .prefix(10).map(\.element)))
  }
}

/// The rows of a table by their key.
private struct Rijen {
  let sleutels: [[String]]
  private let rijen: [[String]: [String]]
  private let kop: [String]

  init(_ tabel: Tabel, _ bestand: Bestand) {
    let plaatsen = bestand.sleutel.compactMap(tabel.plaats)
    kop = tabel.kop
    sleutels = tabel.rijen.map { rij in plaatsen.map { $0 < rij.count ? rij[$0] : "" } }
    rijen = Dictionary(zip(sleutels, tabel.rijen)) { eerste, _ in eerste }
  }

  subscript(sleutel: [String]) -> [String: String]? {
    rijen[sleutel].map { Dictionary(zip(kop, $0)) { eerste, _ in eerste } }
  }
}

/// The names of gemeenten by their codes, of the year that a file is about or else of any year.
private struct Gemeentenamen {
  private let namen: [String: String]

  init(_ bestand: Bestand, _ laag: Laag?) {
    let eigen = bestand.verslagsoort?.jaar ?? bestand.gemeentenVan
    let jaren = (laag?.omvang ?? .ingebouwd).jaren.sorted(by: >)
    var namen: [String: String] = [:]
    for jaar in (eigen.map { [$0] } ?? []) + jaren {
      let pad = Schema.padGemeenten(jaar)
      guard let tabel = laag?.tabel(pad) ?? Databron.ingebed.tabel(pad),
        let plaats = tabel.plaatsen(["gm_code", "naam"])
      else { continue }
      for rij in tabel.rijen where namen[rij[plaats[0]]] == nil { namen[rij[plaats[0]]] = rij[plaats[1]] }
    }
    self.namen = namen
  }

  subscript(code: String) -> String { namen[code] ?? code }
}

extension Celwaarde {
  /// The sum of the whole numbers in some cells; empty without any.
  fileprivate static func som(_ cellen: [String]) -> String {
    let getallen = cellen.compactMap(Celwaarde.geheel)
    return getallen.isEmpty ? "" : String(getallen.reduce(0, +))
  }
}
